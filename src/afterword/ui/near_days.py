"""Days and times as sentences of several features name them: "Friday" where it is near."""

from datetime import date, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from afterword.domain.moments import Moment, is_zone
from afterword.domain.towns import town_of

DAYS_BY_NAME = 6
"""How many days away a day is still called by its weekday."""


def near_words(day: date, today: date) -> str:
    """Return a day for a sentence: "Friday" where it is near, else "5 December"."""
    if abs((day - today).days) <= DAYS_BY_NAME:
        pattern = QCoreApplication.translate("today", "dddd", "a near day, in a sentence")
    elif day.year == today.year:
        pattern = QCoreApplication.translate("today", "d MMMM", "a day in a sentence")
    else:
        pattern = QCoreApplication.translate("today", "d MMMM yyyy", "a day in a sentence")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def clock_there(start: Moment, here: tzinfo | None) -> str:
    """Return an appointment's time, empty for none: "2:00 p.m.", "2:00 p.m. Vancouver time".

    The place stands where it is another time than in the zone `here`.
    """
    if start.clock is None:
        return ""
    clock = QTime(start.clock.hour, start.clock.minute)
    said = QLocale().toString(clock, QLocale.FormatType.ShortFormat)
    wall = start.instant().astimezone(here)
    if not is_zone(start.zone) or (wall.date(), wall.time()) == (start.day, start.clock):
        return said
    words = QCoreApplication.translate("today", "%(time)s %(place)s time")
    return words % {"time": said, "place": town_of(start.zone)}
