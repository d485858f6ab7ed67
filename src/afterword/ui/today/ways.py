"""What can be done about something due, and the picture that stands for it."""

from enum import StrEnum

from afterword.domain.followups import TASKS, THANKS, Due, Tone
from afterword.stories.plan import Item, When

_ASKING = frozenset({Due.CALL, Due.CALL_LATER, Due.PROMISE_PASSED})
_AWAY = frozenset({When.ASLEEP, When.OUT})


class Way(StrEnum):
    """What a button of a row does; each has a signal of the page."""

    WRITE = "write"
    SEND = "send"
    CALL = "call"
    ASK = "ask"
    """In writing."""
    TELL = "tell"
    HEARD = "heard"
    """What they answered."""
    BOOK = "book"
    OPEN = "open"
    ANSWERED = "answered"
    """The offer, by the person."""
    LEAVE_OUT = "leave-out"
    BRING_BACK = "bring-back"


def ways(item: Item) -> tuple[Way, ...]:
    """Return what a row offers at once; two stand for the same, and have equal weight."""
    due = item.action.due
    if item.when in _AWAY:
        return (Way.BRING_BACK,)
    if due in THANKS:
        return (Way.WRITE, Way.LEAVE_OUT) if is_long_ago(item) else (Way.WRITE,)
    if due in _ASKING:
        return (Way.CALL, Way.ASK)
    if due is Due.OFFER:
        return (Way.ANSWERED, Way.OPEN)
    own = {Due.SEND: Way.SEND, Due.TELL: Way.TELL, Due.DECIDED: Way.HEARD, Due.BOOK: Way.BOOK}
    return (own.get(due, Way.OPEN),)


def may_wait(item: Item) -> bool:
    """Tell whether it can be put off and left out."""
    may = item.action.due in TASKS and item.action.due is not Due.OFFER
    return may and item.when is not When.OUT


def is_long_ago(item: Item) -> bool:
    """Tell whether it is a thank-you that nobody is pressed to write any more."""
    pressed = item.action.tone is not Tone.PLAIN
    return item.action.due in THANKS and not pressed and item.when not in _AWAY


def key(item: Item) -> tuple[str, str, str, bool]:
    """Return what a row is known by while its words change."""
    due, until = item.action.due, item.action.until
    out = item.when is When.OUT
    return item.card, TASKS.get(due, due), until.isoformat() if until else "", out
