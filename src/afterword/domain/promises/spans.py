"""Stretches of days: weeks, months, their parts, and the day a count of days ends on."""

from calendar import monthrange
from datetime import date, timedelta

from afterword.domain.promises.kinds import Doubt, Meaning, Named, Part, When, Why
from afterword.domain.workdays import SATURDAY, add_working_days, end_of_week

_WEEK_DAYS = {Part.EARLY: (0, 1), Part.MID: (2, 2), Part.LATE: (3, 4), Part.END: (4, 4)}
_MONTH_DAYS = {Part.EARLY: (1, 10), Part.MID: (11, 20), Part.LATE: (21, 31), Part.END: (31, 31)}
_WHOLE_DAYS = {"24": 1, "48": 2, "72": 3, "96": 4}
_WORKING_DAYS_AFTER = (1, 5)
_THURSDAY = 3
_DECEMBER = 12


def week_part(when: When, weeks: int, part: Part) -> Named:
    """Return a part of the week so many `weeks` on; weekends belong to the week they precede."""
    return part_of_week(end_of_week(when.said, weeks), part)


def part_of_week(friday: date, part: Part) -> Named:
    """Return a part of the working week that ends on `friday`."""
    first, last = _WEEK_DAYS.get(part, (0, 4))
    monday = friday - timedelta(days=4)
    about = part in {Part.EARLY, Part.MID}
    return Named(
        monday + timedelta(days=first),
        monday + timedelta(days=last),
        about,
        part is Part.WHOLE,
        part is Part.END,
        custom=about,
    )


def unnamed_week_part(when: When, part: Part) -> Meaning:
    """Return "early in the week" and such, with no word for which week."""
    this, after = week_part(when, 0, part), week_part(when, 1, part)
    if part is Part.END:
        return this
    if this.last < when.said:
        return after
    return this if this.first > when.said else Doubt(Why.WHICH_WEEK, (this.last, after.last))


def next_week_part(when: When, part: Part) -> Meaning:
    """Return a part of next week; on a weekend people mean either of two."""
    coming, after = week_part(when, 0, part), week_part(when, 1, part)
    if when.said.weekday() >= SATURDAY:
        return Doubt(Why.WHICH_WEEK, (coming.last, after.last))
    return after


def weekend_of(friday: date) -> Named:
    """Return the weekend behind `friday`."""
    return Named(friday + timedelta(days=1), friday + timedelta(days=2), whole=True)


def month_part(year: int, month: int, part: Part) -> Named:
    """Return a part of a month in thirds of ten days, as almanacs have them."""
    length = monthrange(year, month)[1]
    first, last = _MONTH_DAYS.get(part, (1, 31))
    about = part in {Part.EARLY, Part.MID, Part.LATE}
    return Named(
        date(year, month, min(first, length)),
        date(year, month, min(last, length)),
        about,
        part is Part.WHOLE,
        part is Part.END,
        custom=about,
    )


def coming_month_part(when: When, month: int, part: Part) -> Named:
    """Return that part of `month` as it comes next, this year or the year after."""
    this = month_part(when.said.year, month, part)
    return this if this.last >= when.said else month_part(when.said.year + 1, month, part)


def month_after(day: date, months: int) -> tuple[int, int]:
    """Return year and month of the month so many `months` after that of `day`."""
    years, month = divmod(day.month - 1 + months, _DECEMBER)
    return day.year + years, month + 1


def counted(when: When, start: date, count: int, unit: str, working: bool) -> Meaning:
    """Return the day so many units after `start`, as one day; only days can be working days."""
    if unit == "hour":
        days = _WHOLE_DAYS.get(str(count))
        if days is None or working:
            return Doubt(Why.UNREAD)
        day = start + timedelta(days=days)
    elif unit == "month":
        year, month = month_after(start, count)
        day = date(year, month, min(start.day, monthrange(year, month)[1]))
    elif working and unit == "day":
        day = add_working_days(start, count, when.holidays, when.week)
    else:
        day = start + timedelta(days=count * (7 if unit == "week" else 1))
    return Named(day, day)


def coming_weekday(when: When, weekday: int) -> date:
    """Return the first such day after the day it was said on."""
    return when.later((weekday - when.said.weekday() - 1) % 7 + 1)


def days_after(when: When, day: date) -> tuple[date, ...]:
    """Return when people may mean by "after" a day: the first working day, and a week of them."""
    return tuple(
        add_working_days(day, count, when.holidays, when.week) for count in _WORKING_DAYS_AFTER
    )


def week_of_month(year: int, month: int, place: int) -> Named:
    """Return the working week at `place` (from 1, -1 the last) of a month.

    As ISO 8601 gives weeks to years: a week belongs to the month that its Thursday is in.
    """
    length = monthrange(year, month)[1]
    offset = (_THURSDAY - date(year, month, 1).weekday()) % 7
    thursdays = [date(year, month, day) for day in range(offset + 1, length + 1, 7)]
    thursday = thursdays[place - 1 if place > 0 else place]
    last = thursday + timedelta(days=1)
    monday = thursday - timedelta(days=_THURSDAY)
    return Named(monday, last if last.month == month else thursday, about=True, custom=True)


def weekday_of_month(year: int, month: int, place: int, weekday: int) -> Named:
    """Return the first, second … or last (-1) such weekday of a month."""
    length = monthrange(year, month)[1]
    days = [one for one in range(1, length + 1) if date(year, month, one).weekday() == weekday]
    day = date(year, month, days[place - 1 if place > 0 else place])
    return Named(day, day)
