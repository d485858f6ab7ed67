"""Days as the page writes them, in a sentence and as a title."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

DAYS_BY_NAME = 6
"""How many days away a day is still called by its weekday."""


def to_qt(day: date) -> QDate:
    """Return `day` as Qt has it."""
    return QDate(day.year, day.month, day.day)


def near_words(day: date, today: date) -> str:
    """Return a day for a sentence: "Friday" where it is near, else "5 December"."""
    if abs((day - today).days) <= DAYS_BY_NAME:
        pattern = QCoreApplication.translate("today", "dddd", "a near day, in a sentence")
    elif day.year == today.year:
        pattern = QCoreApplication.translate("today", "d MMMM", "a day in a sentence")
    else:
        pattern = QCoreApplication.translate("today", "d MMMM yyyy", "a day in a sentence")
    return QLocale().toString(to_qt(day), pattern)


def whole_words(day: date) -> str:
    """Return a day as a title: "Monday, 23 November"."""
    pattern = QCoreApplication.translate("today", "dddd, d MMMM", "a day as a title")
    return QLocale().toString(to_qt(day), pattern)


def month_words(month: date) -> str:
    """Return a month as a title: "November 2026"."""
    locale = QLocale()
    values = {"month": locale.standaloneMonthName(month.month), "year": month.year}
    return QCoreApplication.translate("today", "%(month)s %(year)s") % values
