"""Days and times as sentences of several features name them: "Friday" where it is near."""

from datetime import date, datetime, time, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from afterword.domain.moments import Moment, is_zone
from afterword.domain.towns import town_of

DAYS_BY_NAME = 6
"""How many days away a day is still called by its weekday."""


def near_words(day: date, today: date) -> str:
    """Return a day for a sentence: "Friday" where it is near, else "December 5"."""
    if abs((day - today).days) <= DAYS_BY_NAME:
        pattern = QCoreApplication.translate("today", "dddd", "a near day, in a sentence")
    elif day.year == today.year:
        pattern = QCoreApplication.translate("today", "MMMM d", "a day in a sentence")
    else:
        pattern = QCoreApplication.translate("today", "MMMM d, yyyy", "a day in a sentence")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def clock_there(start: Moment, here: tzinfo | None) -> str:
    """Return an appointment's time, empty for none: "2:00 p.m.", "2:00 p.m. Vancouver time".

    The place stands where it is another time than in the zone `here`.
    """
    if start.clock is None:
        return ""
    said = clock_words(start.clock)
    if wall_here(start, here) is None:
        return said
    words = QCoreApplication.translate("today", "%(time)s %(place)s time")
    return words % {"time": said, "place": town_of(start.zone)}


def wall_here(start: Moment, here: tzinfo | None) -> datetime | None:
    """Return what day and time an appointment is in the zone `here`, None where it is the same.

    None, too, without a time, or where its own zone is not known.
    """
    if start.clock is None or not is_zone(start.zone):
        return None
    wall = start.instant().astimezone(here)
    same = (wall.date(), wall.time()) == (start.day, start.clock)
    return None if same else wall


def clock_words(clock: time) -> str:
    """Return a time as the window's language writes it."""
    return QLocale().toString(QTime(clock.hour, clock.minute), QLocale.FormatType.ShortFormat)
