"""What can be done about something due, and the picture that stands for it."""

from datetime import date
from enum import StrEnum

from afterword.domain.asking import Because
from afterword.domain.followups import TASKS, THANKS, Due
from afterword.domain.summaries import CardSummary
from afterword.stories.plan import Item, When

ICONS: dict[Due, str] = {
    Due.INTERVIEW: "calendar-clock",
    Due.TELL: "question",
    Due.BOOK: "calendar-clock",
    Due.QUIET: "circle-alert",
    Due.CALLED_OFF: "x",
    Due.THANK_TONIGHT: "mail",
    Due.THANK_TOMORROW: "mail",
    Due.THANK_LATE: "mail",
    Due.SEND: "send",
    Due.ANSWER: "calendar-clock",
    Due.PROMISE_PASSED: "circle-alert",
    Due.CALL: "phone",
    Due.CALL_LATER: "phone",
}


_ASKED_SINCE = frozenset({Because.ASKED, Because.CALL_BACK})


class Way(StrEnum):
    """What a button of a row does; each has a signal of the page."""

    WRITE = "write"
    SEND = "send"
    CALL = "call"
    ASK = "ask"
    """In writing."""
    TELL = "tell"
    BOOK = "book"
    OPEN = "open"
    BRING_BACK = "bring-back"


def ways(item: Item) -> tuple[Way, ...]:
    """Return what a row offers at once; two stand for the same, and have equal weight."""
    due = item.action.due
    if item.when is When.ASLEEP:
        return (Way.BRING_BACK,)
    if due in THANKS:
        return (Way.WRITE,)
    if due in {Due.CALL, Due.PROMISE_PASSED}:
        return (Way.CALL, Way.ASK)
    own = {Due.SEND: Way.SEND, Due.TELL: Way.TELL, Due.BOOK: Way.BOOK}
    return (own.get(due, Way.OPEN),)


def may_wait(item: Item) -> bool:
    """Tell whether it can be put off and left out."""
    return item.action.due in TASKS


def is_promise_broken(item: Item, card: CardSummary, today: date) -> bool:
    """Tell whether a day that the employer named has passed, and nobody asked since.

    Nothing else is ever red. `card` is the item's.
    """
    asked = item.action.contact
    if item.when is When.ASLEEP or asked is None or card.promised is None:
        return False
    return card.promised < today and asked.because not in _ASKED_SINCE


def key(item: Item) -> tuple[str, str, str]:
    """Return what a row is known by while its words change."""
    due, until = item.action.due, item.action.until
    return item.card, TASKS.get(due, due), until.isoformat() if until else ""
