"""Days as sentences of several features name them: "Friday" where it is near."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

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
