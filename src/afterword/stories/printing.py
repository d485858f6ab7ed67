"""What became of print jobs becomes what is kept of their letters; acceptance is never paper."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType

from afterword.desk.desk import Desk
from afterword.domain.changes import Change, added
from afterword.domain.ids import new_id
from afterword.domain.letters import Draft, EventKind, LetterEvent, is_sent
from afterword.machine.print_jobs import JobState
from afterword.machine.printing import queue_words
from afterword.store.blobs import blob_folder
from afterword.store.queued import QueuedLetter

LET_GO = "printing/let-go"
"""Jobs somebody took back by hand: whatever the printer says of them is not recorded again."""

_KEPT = 200
"""How many of them are remembered; CUPS itself forgets after 500 jobs."""

NOT_PRINTED = frozenset({JobState.CANCELLED, JobState.ABORTED, JobState.GONE})
WAITING = frozenset(
    {
        JobState.PENDING,
        JobState.HELD,
        JobState.PROCESSING,
        JobState.STOPPED,
        JobState.UNREACHABLE,
    }
)

ENDED_BY_HAND = frozenset({EventKind.PRINTED, EventKind.TAKEN_BACK})
"""Undoing one of these means that the person knows better than the printer."""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A job whose end is not known yet, and the letters of one card that are in it."""

    name: str
    card: str
    letters: tuple[QueuedLetter, ...]

    @property
    def queue(self) -> str:
        """Return the name of the printer's queue: a job is called "Office-7"."""
        return self.name.rpartition("-")[0]

    @property
    def printer(self) -> str:
        """Return what the printer is called where a person reads it."""
        return queue_words(self.queue)

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the ids of the letters."""
        return tuple(one.letter for one in self.letters)


def job_of(events: Iterable[LetterEvent]) -> str:
    """Return the print job that a letter waits for, from its events as they came; else ""."""
    job = ""
    for event in events:
        if event.kind is EventKind.QUEUED:
            job = event.detail
        elif event.kind not in {EventKind.DRAFTED, EventKind.SAVED}:
            job = ""
    return job


def jobs(letters: Iterable[QueuedLetter], let_go: Sequence[str] = ()) -> list[PrintJob]:
    """Return the jobs that `letters` wait for, the oldest first."""
    found: dict[tuple[str, str], list[QueuedLetter]] = {}
    for one in letters:
        job = job_of(one.events)
        if job and job not in let_go:
            found.setdefault((job, one.card), []).append(one)
    return [PrintJob(job, card, tuple(those)) for (job, card), those in found.items()]


def believed(state: JobState, *, seen: bool) -> JobState:
    """Return what may be said of a job that CUPS tells `state` of.

    `seen` says that it was there since the program started. A queue that never was may stand at
    the computer this board was carried from: nobody here can tell what came out there.
    """
    return JobState.UNKNOWN if state is JobState.GONE and not seen else state


def changes(job: PrintJob, state: JobState, now: datetime) -> list[Change]:
    """Return what must be written now that `job` stands at `state`; nothing while it waits.

    Printed letters were printed; what was cancelled or lost is taken back. One that has gone
    another way meanwhile stays sent: only its paper did not come. `now` is an aware instant.
    """
    at = now.astimezone(UTC).isoformat(timespec="seconds")
    if state is JobState.COMPLETED:
        kind, whose = EventKind.PRINTED, job.letters
    elif state in NOT_PRINTED:
        kind = EventKind.TAKEN_BACK
        whose = tuple(one for one in job.letters if not is_sent(e.kind for e in one.events))
    else:
        return []
    return [added(LetterEvent(new_id(), one.letter, kind, at, job.name)) for one in whose]


def under_way(desk: Desk) -> list[PrintJob]:
    """Return the jobs whose end is not known yet, without those that were let go."""
    return jobs(desk.queued(), let_go(desk))


def let_go(desk: Desk) -> list[str]:
    """Return the jobs that are not to be followed any more."""
    kept = desk.kept(LET_GO)
    return [str(job) for job in json.loads(kept)] if kept else []


def leave(desk: Desk, job: str) -> None:
    """Follow `job` no further; raises Problem where that can't be kept."""
    known = [one for one in let_go(desk) if one != job]
    desk.keep(LET_GO, json.dumps([*known, job][-_KEPT:]))


def undone_jobs(changes: Iterable[Change], kinds: frozenset[EventKind]) -> list[str]:
    """Return the jobs whose events of `kinds` are taken away by `changes`, each once."""
    found: dict[str, None] = {}
    for change in changes:
        event = change.before
        if isinstance(event, LetterEvent) and change.after is None and event.kind in kinds:
            found[event.detail] = None
    return [job for job in found if job]


def queued_again(
    letters: Sequence[str], job: str, now: datetime, pages: Mapping[str, str] = MappingProxyType({})
) -> list[Change]:
    """Return what must be written when kept letters were queued once more, as `job`.

    `pages` as in `after_interview.letter_changes`.
    """
    at, kind = now.astimezone(UTC).isoformat(timespec="seconds"), EventKind.QUEUED
    return [added(LetterEvent(new_id(), one, kind, at, job, pages.get(one, ""))) for one in letters]


def kept_drafts(desk: Desk, card: str, ids: Sequence[str]) -> list[Draft]:
    """Return letters of a card as they were kept, with what goes behind each, for printing.

    One that is gone is left out. Raises Problem as `packets.draft_of` does.
    """
    # What puts pages together brings the PDF writer along, which following a job can do without.
    from afterword.stories.packets import draft_of

    left = still_kept(desk, card, ids)
    if not left:
        return []
    records = desk.records(card)
    files = blob_folder(desk.path)
    return [draft_of(one, records, files) for one in records.letters if one.id in left]


def still_kept(desk: Desk, card: str, ids: Sequence[str]) -> list[str]:
    """Return which of these letters are kept: they, or their whole card, may have been undone."""
    if desk.record("application", card) is None:
        return []
    return [one.id for one in desk.records(card).letters if one.id in ids]
