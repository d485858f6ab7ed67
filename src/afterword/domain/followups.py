"""What is due on a card, derived from what happened and never stored.

Timing after "When and how often" of the practice: thanks go out the same evening, the next day is
normal, after 48 hours a letter is late and still worth sending, so a thank-you is never shown as
overdue. When news is asked for, and how often, is in `asking`; after the last time and some more
working days a card goes quiet. Nobody who was met is forgotten: an earlier round's people stay
due beside a later one's, and an offer takes no thanks away.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from afterword.domain.asking import (
    MOST_CONTACTS,
    Contact,
    contact,
    days_asked,
    is_named_since,
)
from afterword.domain.contacts import ReplyKind, Task
from afterword.domain.moments import Moment
from afterword.domain.stages import StageKind
from afterword.domain.summaries import CardSummary
from afterword.domain.timing import USUAL, Timing

LATE_AFTER = timedelta(hours=48)


class Due(StrEnum):
    """An action's kind; words and icon are chosen where it is shown."""

    NOTHING = "nothing"
    INTERVIEW = "interview"
    BOOK = "book"
    """Another interview was offered, and its day is not written down yet."""
    TELL = "tell"
    CALLED_OFF = "called-off"
    THANK_TONIGHT = "thank-tonight"
    THANK_TOMORROW = "thank-tomorrow"
    THANK_LATE = "thank-late"
    SEND = "send"
    ANSWER = "answer"
    PROMISE_PASSED = "promise-passed"
    CALL = "call"
    CALL_LATER = "call-later"
    QUIET = "quiet"
    """They were asked as often as is good, and no answer came."""


THANKS = frozenset({Due.THANK_TONIGHT, Due.THANK_TOMORROW, Due.THANK_LATE})
TASKS: dict[Due, Task] = {
    **dict.fromkeys(THANKS, Task.THANK),
    Due.SEND: Task.SEND,
    Due.TELL: Task.TELL,
    **dict.fromkeys((Due.ANSWER, Due.PROMISE_PASSED, Due.CALL, Due.CALL_LATER), Task.ASK),
}
"""What is put off or left out where each of them is; the others can't be."""


class Tone(StrEnum):
    """How the chip is coloured; words and an icon always say the same."""

    PLAIN = "plain"
    SOON = "soon"
    LATE = "late"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class NextAction:
    """What to do: its kind, tone, the day it is about and how many people it is for.

    `contact` says when to ask how things stand and why then, where it is about that. `until` is
    the day it was put off to; until then nobody is reminded of it.
    """

    due: Due = Due.NOTHING
    tone: Tone = Tone.PLAIN
    day: date | None = None
    people: int = 0
    contact: Contact | None = None
    until: date | None = None

    @property
    def comes(self) -> date | None:
        """Return the first day on which there is something to do, None for now."""
        if self.until is not None:
            return self.until
        if self.contact is not None and self.due is not Due.CALL:
            return self.contact.day
        return self.day if self.due is Due.INTERVIEW else None


def next_action(
    card: CardSummary, kind: StageKind, now: datetime, today: date, timing: Timing = USUAL
) -> NextAction:
    """Return the first thing due on `card` in a stage of `kind`; see `plan`."""
    return next(iter(plan(card, kind, now, today, timing)), NextAction())


def plan(
    card: CardSummary, kind: StageKind, now: datetime, today: date, timing: Timing = USUAL
) -> tuple[NextAction, ...]:
    """Return all that is due or to come on `card` in a stage of `kind`, the most pressing first.

    `now` is an aware instant, `today` the day it is where the person sits. What was put off
    comes last. Nothing is due on a closed card: whoever closes it leaves the rest out.
    """
    if kind is StageKind.CLOSED:
        return ()
    found = [
        _put_off(one, card, today)
        for one in _found(card, kind, now, today, timing)
        if TASKS.get(one.due) not in card.left_out
    ]
    return tuple(sorted(found, key=lambda one: one.until is not None))


def _put_off(action: NextAction, card: CardSummary, today: date) -> NextAction:
    until = dict(card.asleep).get(TASKS.get(action.due, Task.THANK))
    if action.due not in TASKS or until is None or until <= today:
        return action
    return replace(action, tone=Tone.PLAIN, until=until)


def _found(
    card: CardSummary, kind: StageKind, now: datetime, today: date, timing: Timing
) -> Iterator[NextAction]:
    thanks = list(_thanks(card, now, today))
    coming = card.interview is not None and _is_to_come(card.interview, now, today)
    if coming and card.interview is not None:
        interview = NextAction(Due.INTERVIEW, Tone.PLAIN, card.interview.day)
        pressing = [one for one in thanks if one.due is not Due.THANK_LATE]
        yield from (*pressing, interview, *(one for one in thanks if one not in pressing))
        return
    yield from thanks
    if card.called_off:
        yield NextAction(Due.CALLED_OFF)
    elif thanks or kind is StageKind.OFFER:
        return
    elif card.replied is ReplyKind.ANOTHER_INTERVIEW:
        yield NextAction(Due.BOOK)
    elif kind is StageKind.BOOKED:
        if card.interview:
            yield NextAction(Due.TELL, Tone.SOON)
    elif card.news_on_paper:
        yield NextAction(Due.SEND, Tone.PLAIN, people=card.news_on_paper)
    elif card.replied is None:
        yield from _status_contact(card, now, today, timing)


def _is_to_come(interview: Moment, now: datetime, today: date) -> bool:
    """Tell whether it lies ahead; one of today without a time may be over already."""
    return interview.instant() > now and (interview.clock is not None or interview.day > today)


def _thanks(card: CardSummary, now: datetime, today: date) -> Iterator[NextAction]:
    """Return whom to thank, then what to send; timed by the last interview of those due."""
    waiting = on_paper = 0
    letters: set[str] = set()
    latest: Moment | None = None
    for round, due in card.owed(lambda start: not _is_to_come(start, now, today)):
        waiting += len(due)
        on_paper += len(round.on_paper.intersection(due))
        letters.update(round.letters)
        latest = latest or (round.start if due else None)
    if latest is None:
        return
    if waiting > on_paper:
        yield NextAction(_how_late(latest, now, today), Tone.SOON, latest.day, waiting - on_paper)
    if on_paper:
        yield NextAction(Due.SEND, Tone.PLAIN, people=len(letters) or on_paper)


def _how_late(interview: Moment, now: datetime, today: date) -> Due:
    if interview.day >= today:
        return Due.THANK_TONIGHT
    return Due.THANK_TOMORROW if now - interview.instant() <= LATE_AFTER else Due.THANK_LATE


def _status_contact(
    card: CardSummary, now: datetime, today: date, timing: Timing
) -> Iterator[NextAction]:
    asked = days_asked(card, now.tzinfo)
    when = contact(card, now.tzinfo, timing, asked)
    if when is None:
        return
    if card.call_back is None and len(asked) >= MOST_CONTACTS:
        yield from _no_more(card, asked, today, timing)
    elif today >= when.day:
        yield NextAction(Due.CALL, Tone.SOON, when.day, contact=when)
    elif card.promised is None or card.call_back or not is_named_since(card, asked):
        yield NextAction(Due.CALL_LATER, Tone.PLAIN, when.day, contact=when)
    elif today > card.promised:
        yield NextAction(Due.PROMISE_PASSED, Tone.LATE, card.promised, contact=when)
    else:
        yield NextAction(Due.ANSWER, Tone.PLAIN, card.promised, contact=when)


def _no_more(
    card: CardSummary, asked: list[date], today: date, timing: Timing
) -> Iterator[NextAction]:
    """Return what is left after the last contact: to wait for the day they named, or to let go."""
    last = max(asked)
    if card.promised is not None and card.promised > last:
        if today <= card.promised:
            yield NextAction(Due.ANSWER, Tone.PLAIN, card.promised)
            return
        last = card.promised
    quiet = timing.after(last, timing.quiet_after)
    if today >= quiet:
        yield NextAction(Due.QUIET, Tone.PLAIN, quiet)
