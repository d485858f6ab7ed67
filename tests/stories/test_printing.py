"""What the printer says of a job becomes what is kept of its letters, and nothing more."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.changes import added
from afterword.domain.letters import EventKind, LetterEvent
from afterword.machine.print_jobs import JobState
from afterword.store.queued import QueuedLetter
from afterword.stories import printing
from tests.store.boards import NOON, all_added, card, desk_at, letter

K = EventKind
JOB = "Front-desk-7"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db") as desk:
        yield desk


def happened(*kinds: EventKind, job: str = JOB) -> tuple[LetterEvent, ...]:
    """Return the events of one letter, a minute after another."""
    return tuple(
        LetterEvent(f"e{n}", "one", kind, NOON.replace(minute=n).isoformat(), job)
        for n, kind in enumerate(kinds)
    )


@pytest.mark.parametrize(
    ("kinds", "followed"),
    [
        ([K.DRAFTED], False),
        ([K.DRAFTED, K.QUEUED], True),
        ([K.QUEUED, K.SAVED], True),
        ([K.QUEUED, K.PRINTED], False),
        ([K.QUEUED, K.TAKEN_BACK], False),
        ([K.QUEUED, K.POSTED], False),
        ([K.QUEUED, K.TAKEN_BACK, K.QUEUED], True),
        ([K.EMAILED, K.QUEUED], True),
    ],
)
def test_a_letter_waits_for_its_job_until_something_else_is_known(
    kinds: list[EventKind], followed: bool
) -> None:
    assert printing.job_of(happened(*kinds)) == (JOB if followed else "")


def test_a_letter_queued_without_a_jobs_name_is_not_followed() -> None:
    assert printing.job_of(happened(K.QUEUED, job="")) == ""


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        (JobState.COMPLETED, K.PRINTED),
        (JobState.CANCELLED, K.TAKEN_BACK),
        (JobState.ABORTED, K.TAKEN_BACK),
        (JobState.GONE, K.TAKEN_BACK),
        (JobState.UNKNOWN, None),
        *((state, None) for state in printing.WAITING),
    ],
)
def test_only_a_jobs_end_is_recorded(state: JobState, kind: EventKind | None) -> None:
    (job,) = printing.jobs([QueuedLetter("acme", "one", happened(K.QUEUED))])
    assert (job.queue, job.ids) == ("Front-desk", ("one",))
    events = [change.after for change in printing.changes(job, state, NOON)]
    assert [one.kind for one in events if isinstance(one, LetterEvent)] == ([kind] if kind else [])
    assert all(one.detail == JOB for one in events if isinstance(one, LetterEvent))


def test_every_state_is_waited_for_ends_or_is_unknown() -> None:
    ends = printing.NOT_PRINTED | {JobState.COMPLETED, JobState.UNKNOWN}
    assert printing.WAITING | ends == set(JobState)


def test_a_queue_that_never_was_here_may_have_printed_elsewhere() -> None:
    assert printing.believed(JobState.GONE, seen=True) is JobState.GONE
    assert printing.believed(JobState.GONE, seen=False) is JobState.UNKNOWN
    assert printing.believed(JobState.CANCELLED, seen=False) is JobState.CANCELLED


def test_a_letter_that_was_mailed_stays_sent_when_its_paper_is_cancelled() -> None:
    (job,) = printing.jobs([QueuedLetter("acme", "one", happened(K.EMAILED, K.QUEUED))])
    assert printing.changes(job, JobState.CANCELLED, NOON) == []


def board(desk: Desk) -> None:
    desk.commit("Add", all_added(card("acme")))
    desk.commit("Write", [added(letter("acme"))])
    at = NOON.isoformat()
    desk.commit("Print", [added(LetterEvent("q", "acme-letter-0", K.QUEUED, at, JOB))])


def test_a_job_is_taken_up_again_by_whoever_opens_the_file(desk: Desk) -> None:
    board(desk)
    (job,) = printing.under_way(desk)
    assert (job.name, job.card, job.ids) == (JOB, "acme", ("acme-letter-0",))
    desk.commit("Printed", printing.changes(job, JobState.COMPLETED, NOON))
    assert printing.under_way(desk) == []
    assert desk.cards["acme"].on_paper == 1


def test_a_job_that_was_let_go_is_not_taken_up_again(desk: Desk) -> None:
    board(desk)
    printing.leave(desk, "Office-1")
    assert len(printing.under_way(desk)) == 1
    printing.leave(desk, JOB)
    assert printing.under_way(desk) == []
    assert printing.let_go(desk) == ["Office-1", JOB]


def test_kept_letters_can_be_printed_as_they_stand(desk: Desk) -> None:
    board(desk)
    (draft,) = printing.kept_drafts(desk, "acme", ["acme-letter-0"])
    assert draft.letter == letter("acme")
    assert printing.kept_drafts(desk, "acme", []) == []
    desk.commit("Again", printing.queued_again(["acme-letter-0"], "Office-8", NOON))
    assert [one.name for one in printing.under_way(desk)] == ["Office-8"]
