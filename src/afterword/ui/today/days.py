"""Days as the page writes them, in a sentence and as a title."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def to_qt(day: date) -> QDate:
    """Return `day` as Qt has it."""
    return QDate(day.year, day.month, day.day)


def whole_words(day: date) -> str:
    """Return a day as a title: "Monday, November 23"."""
    pattern = QCoreApplication.translate("today", "dddd, MMMM d", "a day as a title")
    return QLocale().toString(to_qt(day), pattern)


def month_words(month: date) -> str:
    """Return a month as a title: "November 2026"."""
    locale = QLocale()
    values = {"month": locale.standaloneMonthName(month.month), "year": month.year}
    return QCoreApplication.translate("today", "%(month)s %(year)s") % values
