"""Days, times and stretches of time as the timeline writes them."""

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from afterword.domain.moments import Moment, is_zone
from afterword.domain.towns import town_of
from afterword.ui.languages import QT_TRANSLATE_NOOP

_NEAR: dict[int, str] = {
    -1: QT_TRANSLATE_NOOP("timeline", "Yesterday"),
    0: QT_TRANSLATE_NOOP("timeline", "Today"),
    1: QT_TRANSLATE_NOOP("timeline", "Tomorrow"),
}


def day_words(day: date, today: date) -> str:
    """Return a day for a sentence, its year where it is another: "Friday, November 20"."""
    pattern = QCoreApplication.translate("timeline", "dddd, MMMM d", "a date in words")
    if day.year != today.year:
        pattern = QCoreApplication.translate("timeline", "dddd, MMMM d, yyyy", "a date in words")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def day_title(day: date, today: date) -> str:
    """Return a day as a title: "Tomorrow", "Friday, November 20"."""
    near = _NEAR.get((day - today).days)
    words = QCoreApplication.translate("timeline", near) if near else day_words(day, today)
    return words[:1].upper() + words[1:]


def clock_words(start: Moment, now: datetime) -> str:
    """Return an appointment's time, with where that is where it is another one here.

    Empty where no time is known; `now` is in the zone of whoever looks.
    """
    if start.clock is None:
        return ""
    here = start.instant().astimezone(now.tzinfo)
    said = _clock(start.clock)
    if not is_zone(start.zone) or (here.date(), here.time()) == (start.day, start.clock):
        return said
    other = _clock(here.time())
    if here.date() != start.day:
        other = ", ".join((day_words(here.date(), now.date()), other))
    words = QCoreApplication.translate("timeline", "%(time)s in %(place)s (%(here)s where you are)")
    return words % {"time": said, "place": town_of(start.zone), "here": other}


def _clock(clock: time) -> str:
    shown = QTime(clock.hour, clock.minute)
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)
