"""Whether an interview is still to come, wherever it is held."""

from datetime import date, datetime, timedelta

from afterword.domain.moments import Moment

ANY_ZONE = timedelta(days=2)
"""Further apart than that, one day is after another wherever each of them is."""


def is_to_come(interview: Moment, now: datetime, today: date) -> bool:
    """Tell whether it lies ahead; one of today without a time may be over already."""
    if abs(interview.day - today) > ANY_ZONE:
        return interview.day > today  # of ten thousand cards, nearly all
    return interview.instant() > now and (interview.clock is not None or interview.day > today)
