"""What a pattern of either language means: from the pieces it found to a stretch of days."""

from datetime import date, timedelta

from afterword.domain.promises.dates import coming_day, without_year
from afterword.domain.promises.kinds import Doubt, Groups, Meaning, Named, Part, When, Why, Words
from afterword.domain.promises.spans import (
    coming_month_part,
    coming_weekday,
    counted,
    month_after,
    month_part,
    next_week_part,
    part_of_week,
    unnamed_week_part,
    week_of_month,
    week_part,
    weekday_of_month,
    weekend_of,
)
from afterword.domain.workdays import SATURDAY, end_of_week

_DAYS_ON = {
    "today": 0,
    "tonight": 0,
    "aujourd hui": 0,
    "tomorrow": 1,
    "demain": 1,
    "day after tomorrow": 2,
    "apres demain": 2,
    "huitaine": 8,
    "fortnight": 14,
    "quinzaine": 15,
    "dizaine": 10,
    "douzaine": 12,
    "vingtaine": 20,
    "trentaine": 30,
    "huit": 7,
    "quinze": 14,
}


def some_days_on(found: Groups, _words: Words, when: When) -> Meaning:
    """Return a day that one word counts: "tomorrow", "a fortnight", "une dizaine de jours"."""
    day = when.later(_DAYS_ON.get(found.get("one", ""), 0))
    return Named(day, day, about=bool(found.get("about")))


def duration(found: Groups, words: Words, when: When) -> Meaning:
    """Return the last day of "10 business days", "2-3 weeks", "two weeks from Friday"."""
    first, last = words.number(found["n"]), words.number(found.get("n2") or found["n"])
    if last < first or last == 0:
        return Doubt(Why.UNREAD)
    start = when.said
    if found.get("from"):
        weekday = words.weekdays.get(found["from"])
        if weekday == when.said.weekday():
            return Doubt(Why.WHICH_WEEK)
        start = when.later(1) if weekday is None else coming_weekday(when, weekday)
    meaning = counted(when, start, last, words.units[found["unit"]], bool(found.get("working")))
    if found.get("couple") and isinstance(meaning, Named):
        return Named(meaning.first, meaning.last, about=True)
    return meaning


def vague(_found: Groups, _words: Words, _when: When) -> Meaning:
    """Return that there is no last day in it."""
    return Doubt(Why.VAGUE)


def event(_found: Groups, _words: Words, _when: When) -> Meaning:
    """Return that one must know when something else is."""
    return Doubt(Why.EVENT)


def weekday(found: Groups, words: Words, when: When) -> Meaning:
    """Return "Friday", "this Friday", "Friday of next week", "vendredi en huit".

    "Next Friday" is the nearest one for half of all people and that of next week for the other
    half (Antidote, « Quand est-ce, le prochain ? »; Language Hat, "Next Friday"): it is read only
    where both are the same day.
    """
    number = words.weekdays[found["day"]]
    nearest = coming_weekday(when, number)
    after = end_of_week(when.said, 1) + timedelta(days=number - 4)
    if found.get("on"):
        start = when.said if number == when.said.weekday() else nearest
        day = start + timedelta(days=_DAYS_ON[found["on"]])
        return Named(day, day)
    if found.get("this_week"):
        day = end_of_week(when.said) + timedelta(days=number - 4)
        return Named(day, day) if day > when.said else Doubt(Why.WHICH_WEEK, (day, after))
    if found.get("next_week"):
        coming = after - timedelta(days=7)
        weekend = when.said.weekday() >= SATURDAY
        return Doubt(Why.WHICH_WEEK, (coming, after)) if weekend else Named(after, after)
    if found.get("next"):
        same = nearest == after and when.said.weekday() < SATURDAY
        options = (nearest, max(after, nearest + timedelta(days=0 if nearest == after else 7)))
        return Named(nearest, nearest) if same else Doubt(Why.WHICH_WEEK, options)
    if number == when.said.weekday() and not found.get("coming"):
        return Doubt(Why.WHICH_WEEK, (when.said, nearest))
    return Named(nearest, nearest)


def week(found: Groups, words: Words, when: When) -> Meaning:
    """Return "this week", "early next week", "the end of the week", "the week after next"."""
    part = words.parts.get(found.get("part", ""), Part.WHOLE)
    if found.get("after"):
        return week_part(when, 2, part)
    if found.get("next"):
        return next_week_part(when, part)
    return week_part(when, 0, part) if found.get("this") else unnamed_week_part(when, part)


def within_the_week(found: Groups, _words: Words, when: When) -> Meaning:
    """Return that it may be a week of the calendar or seven days: people mean either."""
    friday = end_of_week(when.said, 1 if found.get("next") else 0)
    return Doubt(Why.WHICH_END, (friday, when.later(7)))


def week_of_day(found: Groups, words: Words, when: When) -> Meaning:
    """Return the working week that a day lies in: "the week of December 7", "semaine du 7"."""
    number = words.ordinal(found["dom"])
    if found.get("month"):
        day = coming_day(when, words.months[found["month"]], number)
    else:
        month = 0 if number >= when.said.day else 1
        day = coming_day(when, month_after(when.said, month)[1], number)
    if day is None:
        return Doubt(Why.NO_SUCH_DAY)
    return without_year(when, part_of_week(end_of_week(day), Part.WHOLE))


def weekend(found: Groups, _words: Words, when: When) -> Meaning:
    """Return a weekend; "next weekend" is asked about as "next Friday" is."""
    friday = end_of_week(when.said)
    if when.said.weekday() >= SATURDAY and found.get("this"):
        friday -= timedelta(days=7)
    if found.get("next"):
        return Doubt(Why.WHICH_WEEK, (friday + timedelta(days=2), friday + timedelta(days=9)))
    return weekend_of(friday)


def before_weekend(_found: Groups, _words: Words, when: When) -> Meaning:
    """Return the Friday: "by the weekend" and "avant la fin de semaine" both end there."""
    friday = end_of_week(when.said)
    return Named(friday, friday, ends=True)


def end_or_weekend(found: Groups, _words: Words, when: When) -> Meaning:
    """Ask about « fin de semaine »: the weekend in Québec, Friday in France (Girodet, OQLF)."""
    friday = end_of_week(when.said, 1 if found.get("next") else 0)
    return Doubt(Why.WHICH_END, (friday, friday + timedelta(days=2)))


def month(found: Groups, words: Words, when: When) -> Meaning:
    """Return "December", "early December", "the end of the month", "mid next month"."""
    part = words.parts.get(found.get("part", ""), Part.WHOLE)
    name, year = found.get("month", ""), found.get("year", "")
    if name and year:
        return month_part(int(year), words.months[name], part)
    if name:
        return without_year(when, coming_month_part(when, words.months[name], part))
    named = month_part(*month_after(when.said, 1 if found.get("next") else 0), part)
    if found.get("next") or found.get("this") or named.last >= when.said:
        return named
    return month_part(*month_after(when.said, 1), part)


def place_in_month(found: Groups, words: Words, when: When) -> Meaning:
    """Return "the first week of January", "the last Friday of the month"."""
    place = words.ordinal(found["place"])
    limit = 5 if found.get("day") else 4
    if place > limit:
        return Doubt(Why.NO_SUCH_DAY)
    if found.get("month"):
        first = coming_month_part(when, words.months[found["month"]], Part.WHOLE).first
    else:
        first = when.said
    candidates = [_in_month(found, words, first, months, place) for months in _months(found)]
    left = [one for one in candidates if isinstance(one, Named) and one.last >= when.said]
    return without_year(when, left[0]) if left else Doubt(Why.NO_SUCH_DAY)


def _months(found: Groups) -> tuple[int, ...]:
    """Return which months may hold it, counted from the one named or from this one."""
    if found.get("next"):
        return (1,)
    return (0, 12) if found.get("month") else (0, 1)


def _in_month(found: Groups, words: Words, first: date, months: int, place: int) -> Meaning:
    year, number = month_after(first, months)
    if not found.get("day"):
        return week_of_month(year, number, place)
    try:
        return weekday_of_month(year, number, place, words.weekdays[found["day"]])
    except IndexError:
        return Doubt(Why.NO_SUCH_DAY)


def end_of_year(_found: Groups, _words: Words, when: When) -> Meaning:
    """Return the last day of the year."""
    day = date(when.said.year, 12, 31)
    return Named(day, day, ends=True)


def feast(found: Groups, words: Words, when: When) -> Meaning:
    """Return a feast that is on the same day every year and everywhere."""
    day = coming_day(when, *words.feasts[found["feast"]])
    return Doubt(Why.NO_SUCH_DAY) if day is None else without_year(when, Named(day, day))
