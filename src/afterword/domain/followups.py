"""What is due next on a card, derived from what happened and never stored.

Timing after "When and how often" of the practice: thanks go out the same evening, the next day is
normal, after 48 hours a letter is late and still worth sending, so a thank-you is never shown as
overdue. A status contact comes two working days after the day the employer named, or seven
working days after the interview when none was named; the second five working days after the
first, and then no more. It never overtakes the thanks: a posted letter takes up to seven working
days, and nobody is asked before; what is there at once is given two to be read.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from afterword.domain.moments import Moment
from afterword.domain.stages import StageKind
from afterword.domain.summaries import CardSummary
from afterword.domain.workdays import MONDAY_TO_FRIDAY, add_working_days

WORKING_DAYS_AFTER_PROMISE = 2
WORKING_DAYS_AFTER_INTERVIEW = 7
WORKING_DAYS_TO_SECOND_CONTACT = 5
WORKING_DAYS_AFTER_POSTING = 7
WORKING_DAYS_AFTER_SENDING = 2
MOST_CONTACTS = 2
LATE_AFTER = timedelta(hours=48)


class Due(StrEnum):
    """The next action's kind; words and icon are chosen where it is shown."""

    NOTHING = "nothing"
    INTERVIEW = "interview"
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


class Tone(StrEnum):
    """How the chip is coloured; words and an icon always say the same."""

    PLAIN = "plain"
    SOON = "soon"
    LATE = "late"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class NextAction:
    """What to do next: its kind, tone, the day it is about and how many people it is for."""

    due: Due = Due.NOTHING
    tone: Tone = Tone.PLAIN
    day: date | None = None
    people: int = 0


def next_action(
    card: CardSummary,
    kind: StageKind,
    now: datetime,
    today: date,
    holidays: Collection[date] = (),
    week: str = MONDAY_TO_FRIDAY,
) -> NextAction:
    """Return what is due next on `card` in a stage of `kind`.

    `now` is an aware instant, `today` the day it is where the person sits, `week` the days of the
    week that count (`Preferences.working_days`).
    """
    if kind in {StageKind.CLOSED, StageKind.OFFER}:
        return NextAction()
    if card.interview is not None and _is_to_come(card.interview, now, today):
        return NextAction(Due.INTERVIEW, Tone.PLAIN, card.interview.day)
    if card.called_off:
        return NextAction(Due.CALLED_OFF)
    if card.unthanked:
        return _thanks(card, now, today)
    if kind is StageKind.BOOKED:
        return NextAction(Due.TELL, Tone.SOON) if card.interview else NextAction()
    return _status_contact(card, now.tzinfo, today, holidays, week)


def _is_to_come(interview: Moment, now: datetime, today: date) -> bool:
    """Tell whether it lies ahead; one of today without a time may be over already."""
    return interview.instant() > now and (interview.clock is not None or interview.day > today)


def _thanks(card: CardSummary, now: datetime, today: date) -> NextAction:
    count = card.unthanked - card.on_paper
    if not count:
        return NextAction(Due.SEND, Tone.PLAIN, people=card.letters or card.on_paper)
    if card.interview is None:
        return NextAction(Due.THANK_TONIGHT, Tone.SOON, people=count)
    day = card.interview.day
    if day >= today:
        due = Due.THANK_TONIGHT
    elif now - card.interview.instant() <= LATE_AFTER:
        due = Due.THANK_TOMORROW
    else:
        due = Due.THANK_LATE
    return NextAction(due, Tone.SOON, day, count)


def may_ask(card: CardSummary | None, today: date) -> bool:
    """Tell whether there is news to ask for: an interview has been, and none is to come."""
    return card is not None and card.interview is not None and card.interview.day <= today


def days_asked(card: CardSummary, zone: tzinfo | None) -> list[date]:
    """Return the days in `zone` on which news was asked for since the latest interview."""
    since = card.interview.day if card.interview else date.max
    days = (one.astimezone(zone).date() for one in card.asked)
    return [day for day in days if day >= since]


def contact_day(
    card: CardSummary,
    zone: tzinfo | None,
    holidays: Collection[date] = (),
    week: str = MONDAY_TO_FRIDAY,
    asked: Sequence[date] = (),
) -> date | None:
    """Return the first day on which to ask how things stand; None where nobody was met yet.

    `asked` as `days_asked` has it for `zone`. How often is another question (`MOST_CONTACTS`).
    """
    day = _usual_day(card, holidays, week, asked)
    read = _thanks_read(card, zone, holidays, week)
    return max(day, read) if day and read else day


def _thanks_read(
    card: CardSummary, zone: tzinfo | None, holidays: Collection[date], week: str
) -> date | None:
    """Return the day by which all thanks that have gone are sure to be read, None for none."""
    ways = (
        (card.thanks_posted, WORKING_DAYS_AFTER_POSTING),
        (card.thanks_sent, WORKING_DAYS_AFTER_SENDING),
    )
    days = (
        add_working_days(at.astimezone(zone).date(), count, holidays, week)
        for at, count in ways
        if at is not None
    )
    return max(days, default=None)


def _usual_day(
    card: CardSummary, holidays: Collection[date], week: str, asked: Sequence[date]
) -> date | None:
    days: list[date] = []
    if asked:
        days.append(add_working_days(max(asked), WORKING_DAYS_TO_SECOND_CONTACT, holidays, week))
    if card.promised is not None and (not asked or _is_named_since(card, asked)):
        days.append(add_working_days(card.promised, WORKING_DAYS_AFTER_PROMISE, holidays, week))
    if days:
        return max(days)
    if card.interview is None:
        return None
    return add_working_days(card.interview.day, WORKING_DAYS_AFTER_INTERVIEW, holidays, week)


def _is_named_since(card: CardSummary, asked: Sequence[date]) -> bool:
    """Tell whether the day named for an answer is after the last time that news was asked for.

    Who answers "by the eighteenth" is not asked before that.
    """
    return card.promised is not None and card.promised > max(asked)


def _status_contact(
    card: CardSummary, zone: tzinfo | None, today: date, holidays: Collection[date], week: str
) -> NextAction:
    asked = days_asked(card, zone)
    call = contact_day(card, zone, holidays, week, asked)
    if card.news_on_paper:
        return NextAction(Due.SEND, Tone.PLAIN, people=card.news_on_paper)
    if call is None or len(asked) >= MOST_CONTACTS:
        return NextAction()
    if today >= call:
        return NextAction(Due.CALL, Tone.SOON, call)
    if card.promised is None or (asked and not _is_named_since(card, asked)):
        return NextAction(Due.CALL_LATER, Tone.PLAIN, call)
    if today > card.promised:
        return NextAction(Due.PROMISE_PASSED, Tone.LATE, card.promised)
    return NextAction(Due.ANSWER, Tone.PLAIN, card.promised)
