"""When it is time to ask how things stand, and why then: by telephone or in writing alike.

Timing after "When and how often" of the practice: two working days after the day the employer
named, or seven working days after the interview when none was named; the second contact five
working days after the first, and then no more. It never overtakes the thanks: a posted letter
takes up to seven working days, and nobody is asked before; what is there at once is given two to
be read. Whoever asks to be called on a day is called on that day, however often it was before; it
is the call made then that counts as a contact, not the one in which they asked for it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, tzinfo
from enum import StrEnum

from afterword.domain.summaries import CardSummary
from afterword.domain.timing import USUAL, Timing

WORKING_DAYS_AFTER_SENDING = 2
MOST_CONTACTS = 2


class Because(StrEnum):
    """What a contact's day is counted from."""

    PROMISED = "promised"
    INTERVIEW = "interview"
    ASKED = "asked"
    THANKS_POSTED = "thanks-posted"
    THANKS_SENT = "thanks-sent"
    CALL_BACK = "call-back"


@dataclass(frozen=True, slots=True)
class Contact:
    """The first good `day`, which is `count` working days after `since`, and what that was.

    `holidays` are those between, by day and name, that put it off.
    """

    day: date
    because: Because
    since: date
    count: int = 0
    holidays: tuple[tuple[date, str], ...] = ()


def may_ask(card: CardSummary | None, today: date) -> bool:
    """Tell whether there is news to ask for: an interview has been, and none is to come."""
    return card is not None and card.interview is not None and card.interview.day <= today


def days_asked(card: CardSummary, zone: tzinfo | None) -> list[date]:
    """Return the days in `zone` on which news was asked for since the latest interview."""
    if card.interview is None:
        return []
    # Its day where it was held, which may be another one here.
    since = replace(card.interview, clock=time()).instant()
    return [one.astimezone(zone).date() for one in card.asked if one >= since]


def is_named_since(card: CardSummary, asked: Sequence[date]) -> bool:
    """Tell whether the day named for an answer is after the last time that news was asked for.

    Who answers "by the eighteenth" is not asked before that.
    """
    return card.promised is not None and (not asked or card.promised > max(asked))


def contact(
    card: CardSummary, zone: tzinfo | None, timing: Timing = USUAL, asked: Sequence[date] = ()
) -> Contact | None:
    """Return when to ask how things stand, and why then; None where nobody was met yet.

    `asked` as `days_asked` has it for `zone`. How often is another question (`MOST_CONTACTS`).
    """
    if card.call_back is not None:
        return Contact(card.call_back, Because.CALL_BACK, card.call_back)
    usual = list(_usual(card, timing, asked))
    if not usual:
        return None
    return max((*usual, *_thanks_read(card, zone, timing)), key=lambda one: one.day)


def contact_day(
    card: CardSummary, zone: tzinfo | None, timing: Timing = USUAL, asked: Sequence[date] = ()
) -> date | None:
    """Return the day of `contact`."""
    found = contact(card, zone, timing, asked)
    return found.day if found else None


def _counted(because: Because, since: date, count: int, timing: Timing) -> Contact:
    day = timing.after(since, count)
    return Contact(day, because, since, count, timing.kept_free(since, day))


def _usual(card: CardSummary, timing: Timing, asked: Sequence[date]) -> Iterator[Contact]:
    named = is_named_since(card, asked)
    if asked:
        yield _counted(Because.ASKED, max(asked), timing.between_contacts, timing)
    if card.promised is not None and named:
        yield _counted(Because.PROMISED, card.promised, timing.after_promise, timing)
    if not asked and not named and card.interview is not None:
        yield _counted(Because.INTERVIEW, card.interview.day, timing.after_interview, timing)


def _thanks_read(card: CardSummary, zone: tzinfo | None, timing: Timing) -> Iterator[Contact]:
    """Return by when all thanks that have gone are sure to be read, each way on its own."""
    ways = (
        (Because.THANKS_POSTED, card.thanks_posted, timing.posting_days),
        (Because.THANKS_SENT, card.thanks_sent, WORKING_DAYS_AFTER_SENDING),
    )
    for because, at, count in ways:
        if at is not None:
            yield _counted(because, at.astimezone(zone).date(), count, timing)
