"""What was heard from an employer, or decided without them: kept, and the card moves with it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from afterword.desk.desk import Desk
from afterword.domain import ranks
from afterword.domain.applications import Interview
from afterword.domain.changes import Change, added, edited, removed
from afterword.domain.contacts import CallOutcome, PhoneCall, Reply, ReplyKind, Task
from afterword.domain.ids import new_id
from afterword.domain.stages import Stage, StageKind
from afterword.domain.summaries import CardRecords
from afterword.stories.card import answer_of, set_answer

GOALS: dict[ReplyKind, StageKind] = {
    ReplyKind.ANOTHER_INTERVIEW: StageKind.BOOKED,
    ReplyKind.OFFER: StageKind.OFFER,
    ReplyKind.REFUSED: StageKind.CLOSED,
    ReplyKind.WITHDRAWN: StageKind.CLOSED,
    ReplyKind.SILENCE: StageKind.CLOSED,
}
"""The kind of column in which a card stands after each."""
_NAME_A_DAY = frozenset({CallOutcome.SPOKE, CallOutcome.NO_NEWS})
"""The calls whose day is one for an answer."""


def heard(
    desk: Desk,
    card: str,
    kind: ReplyKind,
    text: str,
    words: str = "",
    until: date | None = None,
) -> None:
    """Keep what was heard about a card, and move it where it belongs then, as one step `text`.

    `words` are what they said, `until` the day by which an offer wants an answer. A card that is in
    such a column already stays in its place; what was due is derived anew. Raises Problem as
    `desk.commit` does, KeyError where the card is gone.
    """
    before = desk.application(card)
    at = desk.now().astimezone(UTC).isoformat(timespec="seconds")
    reply = Reply(new_id(), card, at, kind, " ".join(words.split()), until)
    changes: list[Change] = [added(reply)]
    goal = _goal(desk, before.stage_id, GOALS[kind])
    if goal is not None:
        there = (one.rank for one in desk.cards.values() if one.stage_id == goal.id)
        first = min(there, default="")
        moved = replace(before, stage_id=goal.id, rank=ranks.between("", first))
        changes.append(edited(before, moved))
    desk.commit(text, changes)


def answer_by(desk: Desk, card: str, until: date, text: str) -> None:
    """Keep by when the offer heard last wants an answer, as one step `text`.

    It is due again where it was answered. Raises Problem as `desk.commit` does, KeyError where the
    card is gone; nothing is kept where no offer was heard last.
    """
    records = desk.records(card)
    offer = last(records)
    if offer is not None and offer.kind is ReplyKind.OFFER and offer.until != until:
        done = [removed(one) for one in records.aside if one.task is Task.OFFER]
        desk.commit(text, [edited(offer, replace(offer, until=until)), *done])


def may_be_undecided(desk: Desk, card: str) -> bool:
    """Tell whether a card waits for an answer after an interview, so that it may take longer."""
    face = desk.cards.get(card)
    if face is None or face.replied is not None:
        return False
    return desk.records(card).last_held(desk.today()) is not None


def not_decided(desk: Desk, card: str, text: str, words: str, due: date | None = None) -> None:
    """Keep that they need more time, until `due` where they named a day, as one step `text`.

    It takes the place of what they said after the latest interview. Without `due` the day named
    before stays, and nothing else comes due. Raises Problem as `desk.commit` does, KeyError where
    the card is gone, ValueError where no interview has been.
    """
    records = desk.records(card)
    held = records.last_held(desk.today())
    if held is None:
        raise ValueError(card)
    before = answer_of(records, held)
    said = " ".join(words.split()) or (before.words if before else "")
    day = due or (before.due if before else None)
    changes = [*set_answer(records, held, said, day), *_calls_now(records, held, due)]
    if changes:
        desk.commit(text, changes)


def last(records: CardRecords) -> Reply | None:
    """Return what was heard last about a card, None for nothing."""
    # Of two at the same second the one that was written later.
    return max(reversed(records.replies), key=lambda one: one.at, default=None)


def _calls_now(records: CardRecords, held: Interview, due: date | None) -> list[Change]:
    """Return what calls since an interview are, where they told otherwise: another day, or "yes".

    A call has the last word on the day of an answer, and it said less than is known now.
    """
    begins = replace(held.start, clock=held.start.clock or time()).instant()
    since = [one for one in records.calls if datetime.fromisoformat(one.at) >= begins]
    talks = (one for one in since if one.outcome is not CallOutcome.NOBODY)
    told = sorted(talks, key=lambda one: one.at)
    if told and told[-1].outcome is CallOutcome.DECIDED:
        return [edited(told[-1], replace(told[-1], outcome=CallOutcome.SPOKE, until=due))]
    named: list[PhoneCall] = [one for one in told if one.until and one.outcome in _NAME_A_DAY]
    if not named or due is None or named[-1].until == due:
        return []
    return [edited(named[-1], replace(named[-1], until=due))]


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
