"""What is so on a board, as far as a tip can tell something about it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from afterword.domain.applications import InterviewKind
from afterword.domain.contacts import ReplyKind, Task
from afterword.domain.followups import THANKS, Due, NextAction
from afterword.domain.stages import StageKind
from afterword.domain.summaries import CardSummary
from afterword.domain.tips import Situation

PANEL = 3
"""People met in one interview from whom on it was a panel."""
NEAR = timedelta(days=1)
WEEK = timedelta(days=7)
_OF_DUE: dict[Due, Situation] = {
    Due.THANK_TONIGHT: Situation.THANK,
    Due.THANK_TOMORROW: Situation.THANK,
    Due.THANK_LATE: Situation.LATE,
    Due.SEND: Situation.SEND,
    Due.TELL: Situation.TELL,
    Due.PROMISE_PASSED: Situation.PASSED,
    Due.CALL: Situation.ASK,
    Due.ANSWER: Situation.WAITING,
    Due.CALL_LATER: Situation.WAITING,
    Due.OFFER: Situation.OFFER,
    Due.BOOK: Situation.SECOND,
    Due.QUIET: Situation.QUIET,
}
_NEAR: dict[InterviewKind, Situation] = {
    InterviewKind.VIDEO: Situation.VIDEO_NEAR,
    InterviewKind.PHONE: Situation.PHONE_NEAR,
}


@dataclass(frozen=True, slots=True)
class CardFacts:
    """One card: its face, its column's kind and all that is due or to come on it.

    `held_by` is how its next interview is held, `agency` whether it was met through one,
    `no_address` whether somebody to be thanked can't be reached by what is known, and `refused` the
    day of the refusal that was heard last.
    """

    face: CardSummary
    kind: StageKind
    actions: tuple[NextAction, ...] = ()
    held_by: InterviewKind = InterviewKind.UNKNOWN
    agency: bool = False
    no_address: bool = False
    refused: date | None = None


def situations(board: Iterable[CardFacts], today: date) -> frozenset[Situation]:
    """Return all that is so on a board today; `Situation.ANY` always is.

    What was put off or left out counts for nothing.
    """
    found, is_empty = {Situation.ANY}, True
    for card in board:
        is_empty = is_empty and card.kind is StageKind.CLOSED
        if card.refused is not None and timedelta() <= today - card.refused < WEEK:
            found.add(Situation.REFUSED)
        if card.kind is not StageKind.CLOSED:
            found.update(_of_card(card, today))
    if is_empty:
        found.add(Situation.EMPTY)
    return frozenset(found)


def _of_card(card: CardFacts, today: date) -> Iterator[Situation]:
    face = card.face
    awake = [one for one in card.actions if one.until is None]
    if card.agency:
        yield Situation.AGENCY
    if _is_offered(card):
        yield Situation.OFFER
    for action in awake:
        if action.due in _OF_DUE:
            yield _OF_DUE[action.due]
        if action.due is Due.INTERVIEW and action.day is not None:
            yield from _of_interview(card, action.day, today)
    thanks = [one for one in awake if one.due in THANKS]
    if thanks and face.samples:
        yield Situation.WORK
    if thanks and card.no_address:
        yield Situation.NO_ADDRESS
    if any(_largest(one) >= PANEL for one in thanks):
        yield Situation.PANEL


def _is_offered(card: CardFacts) -> bool:
    there = card.kind is StageKind.OFFER or card.face.replied is ReplyKind.OFFER
    return there and Task.OFFER not in card.face.left_out


def _of_interview(card: CardFacts, day: date, today: date) -> Iterator[Situation]:
    yield Situation.AHEAD
    if timedelta() <= day - today <= NEAR:
        yield Situation.INTERVIEW_NEAR
        if card.held_by in _NEAR:
            yield _NEAR[card.held_by]
    if any(one.start.day < day for one in card.face.rounds):
        yield Situation.SECOND


def _largest(action: NextAction) -> int:
    """Return how many are to be thanked for the interview with most of them."""
    rounds = [interview for interview, _ in action.who]
    return max((rounds.count(one) for one in set(rounds)), default=action.people)
