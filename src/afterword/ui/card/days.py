"""Days and times as people type them, and as the panel says them."""

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from afterword.domain.moments import Moment, is_zone
from afterword.domain.towns import town_of

_NUMBERS = re.compile(r"\d+")
_CLOCK = re.compile(
    r"(\d{1,2})\s*(?:[:.h]\s*(\d{2})?)?\s*(am|pm|a\.m\.|p\.m\.)?\s*(?:o'clock)?", re.IGNORECASE
)
_HALF_DAY = 12
_YEAR = 4
DAYS_BY_NAME = 6
"""How many days away a day is still called by its weekday."""
_SHORTEST = 3
"""Letters of a month's name that tell it from the others."""


def read_day(text: str, today: date) -> date | None:
    """Return the day that `text` names, None where it names none.

    Understood are 2026-11-22 and a day with a month's name in the window's language or English,
    with or without a year: then it is the one nearest to `today`.
    """
    numbers = [int(one) for one in _NUMBERS.findall(text)[:3]]
    if re.fullmatch(r"\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s*", text):
        return _day(*numbers)
    month = _month(text)
    if not month or not 1 <= len(numbers) <= 2:  # noqa: PLR2004  a day, and perhaps a year
        return None
    years = [one for one in numbers if len(str(one)) == _YEAR]
    days = [one for one in numbers if len(str(one)) < _YEAR]
    if len(days) != 1:
        return None
    if years:
        return _day(years[0], month, days[0])
    near = (_day(today.year + step, month, days[0]) for step in (0, -1, 1))
    found = [day for day in near if day is not None]
    return min(found, key=lambda day: abs((day - today).days), default=None)


def read_clock(text: str) -> time | None:
    """Return the time that `text` names, None where it names none: 10, 10:30, 2 pm, 14 h 30."""
    found = _CLOCK.fullmatch(text.strip())
    if not found:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half:
        if not 1 <= hour <= _HALF_DAY:
            return None
        hour = hour % _HALF_DAY + (_HALF_DAY if half[0] == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004


def day_text(day: date) -> str:
    """Return a day as a field has it, which `read_day` reads back: "Nov 22, 2026"."""
    pattern = QCoreApplication.translate("card", "MMM d, yyyy", "a date in a field")
    return QLocale().toString(_qt(day), pattern)


def long_day(day: date, today: date) -> str:
    """Return a day with its weekday, and the year where it is another: "Sunday, November 22"."""
    pattern = QCoreApplication.translate("card", "dddd, MMMM d", "a date in words")
    if day.year != today.year:
        pattern = QCoreApplication.translate("card", "dddd, MMMM d, yyyy", "a date in words")
    return QLocale().toString(_qt(day), pattern)


def short_day(day: date, today: date) -> str:
    """Return day and month, and the year where it is another: "November 22"."""
    pattern = QCoreApplication.translate("card", "MMMM d", "a date in words")
    if day.year != today.year:
        pattern = QCoreApplication.translate("card", "MMMM d, yyyy", "a date in words")
    return QLocale().toString(_qt(day), pattern)


def near_day(day: date, today: date) -> str:
    """Return a day inside a sentence: "Friday" where it is near, else "December 5"."""
    if abs((day - today).days) > DAYS_BY_NAME:
        return short_day(day, today)
    pattern = QCoreApplication.translate("card", "dddd", "a near day in a sentence")
    return QLocale().toString(_qt(day), pattern)


def day_and_clock(at: str, zone: str, today: date) -> str:
    """Return when a UTC instant in ISO 8601 was in `zone`: "Today, 14:05"."""
    when = Moment.at(_instant(at), zone)
    day = short_day(when.day, today)
    if when.day == today:
        day = QCoreApplication.translate("card", "Today")
    elif when.day == today - timedelta(days=1):
        day = QCoreApplication.translate("card", "Yesterday")
    words = QCoreApplication.translate("card", "%(day)s, %(time)s", "when something was done")
    return words % {"day": day, "time": clock_text(when.clock)}


def clock_text(clock: time | None) -> str:
    """Return a time as the window's language writes it, empty for none."""
    if clock is None:
        return ""
    return QLocale().toString(QTime(clock.hour, clock.minute), QLocale.FormatType.ShortFormat)


def local_day(at: str, zone: str) -> date:
    """Return the day in `zone` of a UTC instant in ISO 8601."""
    return _instant(at).astimezone(ZoneInfo(zone)).date()


def zone_words(start: Moment, zone: str) -> str:
    """Return what to say of an appointment's zone, empty where it is the computer's, `zone`."""
    if start.zone == zone or start.clock is None:
        return ""
    if not is_zone(start.zone):
        return QCoreApplication.translate("card", "Which time zone this is in is not known.")
    place = town_of(start.zone)
    here = Moment.at(start.instant(), zone)
    if (here.day, here.clock) == (start.day, start.clock):
        return ""
    words = QCoreApplication.translate("card", "%(place)s time. Where you are it is %(time)s then.")
    said = clock_text(here.clock)
    if here.day != start.day:
        said = f"{day_text(here.day)}, {said}"
    return words % {"place": place, "time": said}


def _instant(at: str) -> datetime:
    instant = datetime.fromisoformat(at)
    return instant if instant.tzinfo is not None else instant.replace(tzinfo=UTC)


def _month(text: str) -> int:
    words = re.findall(r"[^\W\d_]+", text.casefold())
    for number in range(1, 13):
        for locale in (QLocale(), QLocale("en")):
            for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                name = locale.monthName(number, form).casefold().rstrip(".")
                if any(len(one) >= _SHORTEST and _begins(name, one) for one in words):
                    return number
    return 0


def _begins(name: str, word: str) -> bool:
    return name == word or (name.startswith(word) and len(word) >= _SHORTEST)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
