"""Counting working days: weekdays that are no holiday."""

from collections.abc import Collection
from datetime import date, timedelta

SATURDAY = 5


def is_working_day(day: date, holidays: Collection[date] = ()) -> bool:
    """Tell whether people are at work on `day`."""
    return day.weekday() < SATURDAY and day not in holidays


def add_working_days(day: date, count: int, holidays: Collection[date] = ()) -> date:
    """Return the day `count` (0 or more) working days after `day`."""
    while count > 0:
        day += timedelta(days=1)
        if is_working_day(day, holidays):
            count -= 1
    return day


def end_of_week(day: date, weeks: int = 0) -> date:
    """Return the Friday of the week that `day` is in, or of one `weeks` later.

    On a weekend "this week" means the one about to begin.
    """
    monday = day - timedelta(days=day.weekday())
    if day.weekday() >= SATURDAY:
        monday += timedelta(days=7)
    return monday + timedelta(days=4 + 7 * weeks)
