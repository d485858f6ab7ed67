"""Which letters of a card have given way to others: a letter each, or one to all of them.

Told from what happened to them, so that undoing a letter brings back those it took the place of.
"""

from collections.abc import Sequence
from datetime import UTC, datetime

from afterword.domain.changes import Change, added
from afterword.domain.ids import new_id
from afterword.domain.letters import ON_PAPER, SENT, Draft, EventKind, Letter, LetterEvent, is_sent
from afterword.domain.summaries import CardRecords

_MADE = ON_PAPER | SENT


def superseded(records: CardRecords) -> set[str]:
    """Return the ids of letters that have not gone, and never will: another thanks their people.

    It is one that was made later; paper gives way to paper alone, not to a draft.
    """
    last = {
        event.letter_id: place
        for place, event in enumerate(records.events)
        if event.kind is not EventKind.TAKEN_BACK
    }
    kinds = {
        one.id: {event.kind for event in records.events if event.letter_id == one.id}
        for one in records.letters
    }
    return {
        one.id
        for one in records.letters
        if not is_gone(records, one.id)
        and any(
            _share(one, other)
            and last.get(other.id, -1) > last.get(one.id, -1)
            and (kinds[other.id] & _MADE or not _was_made(records, one.id))
            for other in records.letters
        )
    }


def given_way(
    records: CardRecords | None, letters: Sequence[Letter], kind: EventKind, now: datetime
) -> list[Change]:
    """Return what takes back the paper of letters whose place is taken by `letters` at `now`.

    `kind` is what happens to those; a draft takes nothing's place. What has gone has gone.
    """
    if records is None or kind not in _MADE:
        return []
    at, coming = _instant(now), {one.id for one in letters}
    old = superseded(records)
    return [
        added(LetterEvent(new_id(), one.id, EventKind.TAKEN_BACK, at))
        for one in records.letters
        if one.id not in coming | old
        and any(_share(one, other) for other in letters)
        and not is_gone(records, one.id)
        and _was_made(records, one.id)
    ]


def one_letter_of(records: CardRecords, interview_id: str) -> Letter | None:
    """Return the letter that thanks several people of an interview, None for a letter each.

    It is the last one, where no letter to one of them alone was made since.
    """
    letters = {one.id: one for one in records.letters if one.interview_id == interview_id}
    seen: set[str] = set()
    for event in reversed(records.events):
        letter = letters.get(event.letter_id)
        if letter is None or not letter.thanks or event.kind is EventKind.TAKEN_BACK:
            continue
        if letter.also and seen.isdisjoint(letter.thanked_ids):
            return letter
        seen.update(letter.thanked_ids)
    return None


def worth_keeping(
    records: CardRecords | None, interview_id: str, drafts: Sequence[Draft], now: datetime
) -> tuple[list[Draft], list[Change]]:
    """Return which of `drafts` are kept though they go nowhere, and what else tells the choice.

    They are those the writer worked on, also where they gave up their own words again; all, where
    there is one letter now, or was until now.
    """
    live = one_letter_of(records, interview_id) if records else None
    wanted = next((one.letter.id for one in drafts if one.letter.also), "")
    chosen = bool(wanted) if live is None else live.id != wanted
    if records and live and not wanted and is_gone(records, live.id):
        chosen = False
    kept = {one.id: one for one in records.letters} if records else dict[str, Letter]()
    worked_on = {one.id for one in kept.values() if _is_worked_on(one)}
    worth = (
        one for one in drafts if chosen or _is_worked_on(one.letter) or one.letter.id in worked_on
    )
    return list(worth), [
        added(LetterEvent(new_id(), one.letter.id, EventKind.DRAFTED, _instant(now)))
        for one in drafts
        if chosen and one.letter.id in kept
    ]


def is_gone(records: CardRecords, letter_id: str) -> bool:
    """Tell whether a letter of a card has gone."""
    return is_sent(one.kind for one in records.events if one.letter_id == letter_id)


def _share(one: Letter, other: Letter) -> bool:
    """Tell whether two letters thank somebody for the same, and one of them others too."""
    return (
        one.id != other.id
        and bool(one.also or other.also)
        and one.interview_id == other.interview_id
        and not set(one.thanked_ids).isdisjoint(other.thanked_ids)
    )


def _is_worked_on(letter: Letter) -> bool:
    return bool(letter.edits or letter.turn)


def _instant(now: datetime) -> str:
    return now.astimezone(UTC).isoformat(timespec="seconds")


def _was_made(records: CardRecords, letter_id: str) -> bool:
    made = False
    for one in records.events:
        if one.letter_id == letter_id:
            made = one.kind in ON_PAPER or (made and one.kind is not EventKind.TAKEN_BACK)
    return made
