"""The card's sentences about time: by which day to post, and when post is too slow."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from afterword.stories.asking_news import Advice
from afterword.stories.sending import Timing


def how_words(*, saved: bool, sign: bool, windowed: bool) -> str:
    """Return what is done with the sheet before it goes into its envelope.

    Not every letter is to `sign` by hand: some are printed with a picture of the signature. What
    is `windowed` has its address where the envelope's window is.
    """
    first = ""
    if saved and sign:
        first = QCoreApplication.translate(
            "sending", "Print from the saved file, then sign above your name."
        )
    elif saved:
        first = QCoreApplication.translate("sending", "Print from the saved file.")
    elif sign:
        first = QCoreApplication.translate("sending", "Sign above your name.")
    fold = QCoreApplication.translate("sending", "Fold at the two small marks.")
    last = QCoreApplication.translate("sending", "Write on the envelope:")
    if windowed:
        last = QCoreApplication.translate(
            "sending", "Use a window envelope, so that the address shows in it."
        )
    return " ".join(part for part in (first, fold, last) if part)


def post_words(timing: Timing, today: date) -> str:
    """Return by which day the letters are to be posted, and how long they take."""
    days = {"few": timing.few, "many": timing.many}
    if timing.post_by == today:
        words = QCoreApplication.translate(
            "sending", "To be posted today. A letter takes %(few)s to %(many)s working days."
        )
    elif timing.post_by == today + timedelta(days=1):
        words = QCoreApplication.translate(
            "sending", "To be posted by tomorrow. A letter takes %(few)s to %(many)s working days."
        )
    else:
        words = QCoreApplication.translate(
            "sending", "To be posted by %(day)s. A letter takes %(few)s to %(many)s working days."
        )
    return words % {"day": day_words(timing.post_by), **days}


def news_words(advice: Advice, today: date) -> str:
    """Return when a letter that asks for news is to be posted; empty where any day will do."""
    if advice.offered:
        return QCoreApplication.translate(
            "sending", "They offered you the job: this letter asks for news you have. Keep it back."
        )
    if advice.best <= today:
        return ""
    words = QCoreApplication.translate(
        "sending", "Best posted from %(day)s on: before that it is too soon to ask."
    )
    return words % {"day": day_words(advice.best)}


def sooner_words(timing: Timing) -> str:
    """Return what to do where an answer may come before the letter; empty where post will do."""
    if not timing.answer or not timing.may_be_late:
        return ""
    if timing.too_late:
        words = QCoreApplication.translate(
            "sending",
            "They answer by %(day)s, before the post would be there. "
            "Hand in what you wrote, or send it by e-mail.",
        )
    else:
        words = QCoreApplication.translate(
            "sending",
            "They answer by %(day)s, and the post may come later. "
            "Handing in or an e-mail is safer.",
        )
    return words % {"day": day_words(timing.answer)}


def day_words(day: date) -> str:
    """Return a day as the window's language has it: "Monday, November 23"."""
    pattern = QCoreApplication.translate("sending", "dddd, MMMM d", "a date in words")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
