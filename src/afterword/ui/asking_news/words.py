"""What the window says of time: when to ask, how often, and that it has been done."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from afterword.domain.asking import MOST_CONTACTS
from afterword.stories.asking_news import Advice


def advice_words(advice: Advice, today: date) -> str:
    """Return when to ask, in two short sentences at most; it never forbids."""
    asked = [day_words(day) for day in advice.asked]
    days = {"best": day_words(advice.best), "last": asked[-1] if asked else ""}
    early = today < advice.best
    if advice.offered:
        return QCoreApplication.translate(
            "asking_news",
            "They offered you the job: there is no news to ask for. To answer, or to ask for some "
            "days to think, choose “Call…”.",
        )
    if len(asked) >= MOST_CONTACTS:
        days["first"] = asked[-2]
        words = QCoreApplication.translate(
            "asking_news",
            "You asked on %(first)s and on %(last)s. Two times is enough: they know that you are "
            "interested.",
        )
    elif asked and early:
        words = QCoreApplication.translate(
            "asking_news",
            "You asked on %(last)s. Once more is fine, best from %(best)s on; then let it rest.",
        )
    elif asked:
        words = QCoreApplication.translate(
            "asking_news", "You asked on %(last)s. Once more is fine; then let it rest."
        )
    elif early and advice.unread:
        words = QCoreApplication.translate(
            "asking_news",
            "Best from %(best)s on: by then they will have read your thank-you letter.",
        )
    elif advice.promised is not None:
        days["named"] = day_words(advice.promised)
        words = _named(early=early)
    elif early:
        words = QCoreApplication.translate(
            "asking_news",
            "Best from %(best)s on: until then they are still making up their minds.",
        )
    else:
        words = QCoreApplication.translate(
            "asking_news",
            "Now is a good time: they have had days enough to make up their minds.",
        )
    return words % days


def gone_words(day: date | None, *, ready: bool, printed: bool) -> str:
    """Return that the letter shown has gone, by its day, or is only `ready`; else nothing.

    One that is ready is a file where it is not `printed`.
    """
    if day is None and ready and printed:
        return QCoreApplication.translate(
            "asking_news", "This letter is on paper. Say on the board when it has gone."
        )
    if day is None and ready:
        return QCoreApplication.translate(
            "asking_news", "This letter is saved as a PDF. Say on the board when it has gone."
        )
    if day is None:
        return ""
    words = QCoreApplication.translate("asking_news", "This letter went on %(day)s.")
    return words % {"day": day_words(day)}


def day_words(day: date) -> str:
    """Return a day as the window's language has it: "Monday, November 23"."""
    pattern = QCoreApplication.translate("asking_news", "dddd, MMMM d", "a date in words")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _named(*, early: bool) -> str:
    if early:
        return QCoreApplication.translate(
            "asking_news",
            "They named %(named)s. Best from %(best)s on: a day or two is often needed.",
        )
    return QCoreApplication.translate(
        "asking_news", "Now is a good time: the day they named was %(named)s."
    )
