"""Counting working days: the days of the week that count and are no holiday."""

from collections.abc import Collection
from datetime import date, timedelta

SATURDAY = 5
MONDAY_TO_FRIDAY = "12345"
"""Days of the week by their numbers in ISO 8601, as in `Preferences.working_days`."""

_LAST_COUNTED = date(9990, 1, 1)
"""From there on nothing is counted: days come to an end with the year 9999."""


def is_working_day(
    day: date, holidays: Collection[date] = (), week: str = MONDAY_TO_FRIDAY
) -> bool:
    """Tell whether people are at work on `day`; `week` holds the days that count."""
    return str(day.isoweekday()) in week and day not in holidays


def add_working_days(
    day: date, count: int, holidays: Collection[date] = (), week: str = MONDAY_TO_FRIDAY
) -> date:
    """Return the day `count` (0 or more) working days after `day`; `week` as above, never empty."""
    week = week or MONDAY_TO_FRIDAY
    # A slip of the pen or a damaged file must not stop the board.
    while count > 0 and day <= _LAST_COUNTED:
        day += timedelta(days=1)
        if is_working_day(day, holidays, week):
            count -= 1
    return day


def first_working_day(
    day: date, holidays: Collection[date] = (), week: str = MONDAY_TO_FRIDAY
) -> date:
    """Return `day` if people are at work on it, else the next day on which they are."""
    if day == date.min or day > _LAST_COUNTED:
        return day
    return add_working_days(day - timedelta(days=1), 1, holidays, week)


def end_of_week(day: date, weeks: int = 0) -> date:
    """Return the Friday of the week that `day` is in, or of one `weeks` later.

    On a weekend "this week" means the one about to begin.
    """
    monday = day - timedelta(days=day.weekday())
    if day.weekday() >= SATURDAY:
        monday += timedelta(days=7)
    return monday + timedelta(days=4 + 7 * weeks)
