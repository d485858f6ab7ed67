"""What of all that is due presses today, and what it is counted as wherever it is counted."""

from enum import IntEnum

from afterword.domain.followups import THANKS, Due, NextAction, Tone


class Sort(IntEnum):
    """What is counted together, in the order in which it is said."""

    THANK = 0
    SEND = 1
    CALL = 2
    LATE = 3
    """An answer that was promised for a day that has passed."""
    TELL = 4
    OFFER = 5
    """An offer that wants an answer soon."""


_SORTS: dict[Due, Sort] = {
    **dict.fromkeys(THANKS, Sort.THANK),
    Due.SEND: Sort.SEND,
    Due.CALL: Sort.CALL,
    Due.PROMISE_PASSED: Sort.LATE,
    Due.TELL: Sort.TELL,
    Due.OFFER: Sort.OFFER,
}


def sort_of(action: NextAction) -> Sort | None:
    """Return what it is counted as, None for what nobody is pressed to do today.

    Put off is what presses another day; a thank-you of long ago does not press any more, an offer
    not until its day is near.
    """
    plain = action.tone is Tone.PLAIN and (action.due in THANKS or action.due is Due.OFFER)
    rests = action.until is not None or plain
    return None if rests else _SORTS.get(action.due)
