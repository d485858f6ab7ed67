"""Days named by their number: "December 4", "the 4th", "2026-12-04", and "03/04" is asked about."""

import re
from datetime import date, timedelta

from afterword.domain.promises.kinds import Doubt, Groups, Meaning, Named, When, Why, Words
from afterword.domain.promises.spans import coming_weekday, month_after

FAR = timedelta(days=400)
"""No promise is longer; a day named so far off is a slip."""
FAR_WITHOUT_YEAR = timedelta(days=270)
"""Who names a day more than nine months off says the year; without it, it is rather past."""
_YEAR_DIGITS = 4
_MOST_PARTS = 3
_MONTHS = 12
_CENTURY = 100


def day_of(year: int, month: int, day: int) -> date | None:
    """Return that date, None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def coming_day(when: When, month: int, day: int) -> date | None:
    """Return that day as it comes next, this year or the year after; None for none."""
    this = day_of(when.said.year, month, day)
    if this is not None and this >= when.said:
        return this
    return day_of(when.said.year + 1, month, day)


def without_year(when: When, meaning: Meaning) -> Meaning:
    """Return `meaning`, or a doubt where its year would have been said."""
    if isinstance(meaning, Named) and meaning.last - when.said > FAR_WITHOUT_YEAR:
        return Doubt(Why.FAR, (meaning.last,))
    return meaning


def _one(when: When, day: date | None, *, has_year: bool) -> Meaning:
    if day is None:
        return Doubt(Why.NO_SUCH_DAY)
    if day < when.said:
        return Doubt(Why.PAST)
    if day - when.said > (FAR if has_year else FAR_WITHOUT_YEAR):
        return Doubt(Why.FAR, (day,))
    return Named(day, day)


def _on_weekday(named: Meaning, weekday: int | None, when: When) -> Meaning:
    """Hold a date against the weekday said with it: where they part, one of them is wrong."""
    if weekday is None or not isinstance(named, Named) or named.last.weekday() == weekday:
        return named
    return Doubt(Why.NO_SUCH_DAY, (coming_weekday(when, weekday), named.last))


def month_and_day(found: Groups, words: Words, when: When) -> Meaning:
    """Return "Friday, December 4, 2026", with or without weekday and year."""
    month, day = words.months[found["month"]], _day_number(found["dom"], words)
    year = found.get("year", "")
    named = day_of(int(year), month, day) if year else coming_day(when, month, day)
    meaning = _one(when, named, has_year=bool(year))
    return _on_weekday(meaning, words.weekdays.get(found.get("day", "")), when)


def day_alone(found: Groups, words: Words, when: When) -> Meaning:
    """Return "the 4th", "Friday the 4th": the next month that has it, this one first."""
    number = _day_number(found["dom"], words)
    if number == when.said.day and not found.get("day"):
        return Doubt(Why.WHICH_WEEK, (when.said,))
    for months in range(3):
        named = day_of(*month_after(when.said, months), number)
        if named is not None and named >= when.said:
            return _on_weekday(_one(when, named, has_year=True), _weekday(found, words), when)
    return Doubt(Why.NO_SUCH_DAY)


def day_in_month(found: Groups, words: Words, when: When) -> Meaning:
    """Return "the 15th of the month", "le 15 du mois prochain"."""
    number = _day_number(found["dom"], words)
    if found.get("next"):
        return _one(when, day_of(*month_after(when.said, 1), number), has_year=True)
    return day_alone(found, words, when)


def _weekday(found: Groups, words: Words) -> int | None:
    return words.weekdays.get(found.get("day", ""))


def _day_number(word: str, words: Words) -> int:
    """Return the day of the month: "4", "4 th", "fourth", "1 er", "premier"."""
    return words.ordinal(word)


def in_digits(found: Groups, words: Words, when: When) -> Meaning:
    """Return a date in digits: year first is sure, else only one order may make a date."""
    parts = [int(part) for part in re.split("[-/.]", found["digits"])]
    if len(found["digits"]) > _YEAR_DIGITS and parts[0] >= 10 ** (_YEAR_DIGITS - 1):
        meaning = _one(when, day_of(*parts), has_year=True)
    else:
        meaning = _either_order(parts, when)
    return _on_weekday(meaning, _weekday(found, words), when)


def _either_order(parts: list[int], when: When) -> Meaning:
    has_year = len(parts) == _MOST_PARTS
    year = parts[2] + (2000 if has_year and parts[2] < _CENTURY else 0) if has_year else 0
    one, other = parts[0], parts[1]
    days = {
        day_of(year, month, day) if has_year else coming_day(when, month, day)
        for month, day in ((one, other), (other, one))
    }
    orders = [day for day in days if day is not None]
    if has_year and parts[2] < _CENTURY and one > _MONTHS:
        # "26-12-04" may be 26 December or the year 2026.
        as_year = day_of(2000 + one, other, parts[2])
        orders += [as_year] if as_year is not None else []
    orders = [day for day in orders if day >= when.said] or orders
    if len(orders) > 1:
        return Doubt(Why.DAY_OR_MONTH, tuple(orders))
    return _one(when, orders[0] if orders else None, has_year=has_year)
