"""What was heard from an employer, or decided without them: kept, and the card moves with it."""

from dataclasses import replace
from datetime import UTC

from afterword.desk.desk import Desk
from afterword.domain import ranks
from afterword.domain.changes import Change, added, edited
from afterword.domain.contacts import Reply, ReplyKind
from afterword.domain.ids import new_id
from afterword.domain.stages import Stage, StageKind
from afterword.domain.summaries import CardRecords

GOALS: dict[ReplyKind, StageKind] = {
    ReplyKind.ANOTHER_INTERVIEW: StageKind.BOOKED,
    ReplyKind.OFFER: StageKind.OFFER,
    ReplyKind.REFUSED: StageKind.CLOSED,
    ReplyKind.WITHDRAWN: StageKind.CLOSED,
    ReplyKind.SILENCE: StageKind.CLOSED,
}
"""The kind of column in which a card stands after each."""


def heard(desk: Desk, card: str, kind: ReplyKind, text: str, words: str = "") -> None:
    """Keep what was heard about a card, and move it where it belongs then, as one step `text`.

    `words` are what they said. A card that is in such a column already stays in its place; what was
    due is derived anew. Raises Problem as `desk.commit` does, KeyError where the card is gone.
    """
    before = desk.application(card)
    at = desk.now().astimezone(UTC).isoformat(timespec="seconds")
    reply = Reply(new_id(), card, at, kind, " ".join(words.split()))
    changes: list[Change] = [added(reply)]
    goal = _goal(desk, before.stage_id, GOALS[kind])
    if goal is not None:
        there = (one.rank for one in desk.cards.values() if one.stage_id == goal.id)
        first = min(there, default="")
        moved = replace(before, stage_id=goal.id, rank=ranks.between("", first))
        changes.append(edited(before, moved))
    desk.commit(text, changes)


def last(records: CardRecords) -> Reply | None:
    """Return what was heard last about a card, None for nothing."""
    # Of two at the same second the one that was written later.
    return max(reversed(records.replies), key=lambda one: one.at, default=None)


def _goal(desk: Desk, here: str, kind: StageKind) -> Stage | None:
    """Return the column to go to, None where the card stays.

    A column that a person does not want on the board is not brought back for one card, except the
    one for closed cards: there nothing is due any more, which is what was asked for.
    """
    fit = [one for one in desk.stages if one.kind is kind]
    if any(one.id == here for one in fit):
        return None
    shown = [one for one in fit if one.shown]
    return next(iter(shown or (fit if kind is StageKind.CLOSED else [])), None)
