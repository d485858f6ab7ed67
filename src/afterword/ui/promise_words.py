"""What is said of a promise in words: the day it was read as, or the question it leaves open."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from afterword.domain.promises.kinds import Why
from afterword.ui.languages import QT_TRANSLATE_NOOP

LENGTH = 500
"""Characters of what was said."""

QUESTIONS: dict[Why, str] = {
    Why.VAGUE: QT_TRANSLATE_NOOP(
        "promise", "They named no day. When would you expect their answer?"
    ),
    Why.EVENT: QT_TRANSLATE_NOOP("promise", "Which day is that, do you think?"),
    Why.TWO_DAYS: QT_TRANSLATE_NOOP(
        "promise", "More than one day is named. Which is the last one?"
    ),
    Why.WHICH_WEEK: QT_TRANSLATE_NOOP("promise", "Which of these days do they mean?"),
    Why.WHICH_END: QT_TRANSLATE_NOOP(
        "promise", "People mean different days by this. Which is the last one here?"
    ),
    Why.DAY_OR_MONTH: QT_TRANSLATE_NOOP("promise", "Which comes first here, the day or the month?"),
    Why.NOT_BY: QT_TRANSLATE_NOOP("promise", "Is that the last day for their answer?"),
    Why.AFTER: QT_TRANSLATE_NOOP("promise", "Which day do you expect their answer by?"),
    Why.NO_SUCH_DAY: QT_TRANSLATE_NOOP("promise", "The calendar has no such day. Which one is it?"),
    Why.PAST: QT_TRANSLATE_NOOP("promise", "That day is before the interview. Which one is it?"),
    Why.FAR: QT_TRANSLATE_NOOP("promise", "That day is far off. Is it right?"),
    Why.UNREAD: QT_TRANSLATE_NOOP(
        "promise", "This can't be read as a day for sure. Which day is it?"
    ),
}


_THEIRS = frozenset({Why.VAGUE, Why.NOT_BY, Why.AFTER, Why.PAST})
"""The questions that speak of an employer's answer, and of the interview."""


def question(why: Why, *, own: bool = False) -> str:
    """Return what to ask where the day is not sure; `own` is the day for the person's answer."""
    if own and why in _THEIRS:
        return QCoreApplication.translate("promise", "Which day do they mean?")
    return QCoreApplication.translate("promise", QUESTIONS[why])


def statement(day: date, said: date, *, about: bool, own: bool = False) -> str:
    """Return what is told of the day an answer is due by, theirs or the person's `own`."""
    if own:
        words = QCoreApplication.translate("promise", "They want your answer by %(day)s.")
        return words % {"day": day_words(day, said)}
    words = (
        QCoreApplication.translate("promise", "They answer by about %(day)s.")
        if about
        else QCoreApplication.translate("promise", "They answer by %(day)s.")
    )
    return words % {"day": day_words(day, said)}


def day_words(day: date, said: date) -> str:
    """Return a day with its weekday, and its year where that is not the year it was said in."""
    pattern = QCoreApplication.translate("promise", "dddd, MMMM d", "a date in words")
    if day.year != said.year:
        pattern = QCoreApplication.translate("promise", "dddd, MMMM d, yyyy", "a date in words")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
