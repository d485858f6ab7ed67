"""The card's sentences about time: by which day to post, and when post is too slow."""

from datetime import date, timedelta
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from afterword.domain.letters import EventKind
from afterword.stories.sending import LONGEST_POST, SHORTEST_POST, Timing

Way = Literal[EventKind.POSTED, EventKind.HANDED_OVER]


def asking_words(count: int, company: str) -> str:
    """Return the question that a start asks once about letters left from earlier."""
    if company:
        words = QCoreApplication.translate(
            "sending", "Have these %n letters to %(company)s gone?", "", count
        )
    else:
        words = QCoreApplication.translate("sending", "Have these %n letters gone?", "", count)
    return words % {"company": company}


def title_words(count: int, company: str, *, saved: bool) -> str:
    """Return what is there: letters on paper, or files of them where they were only `saved`."""
    if saved and company:
        words = QCoreApplication.translate(
            "sending", "%n letters to %(company)s are ready to send", "", count
        )
    elif saved:
        words = QCoreApplication.translate("sending", "%n letters are ready to send", "", count)
    elif company:
        words = QCoreApplication.translate(
            "sending", "%n letters to %(company)s are on paper", "", count
        )
    else:
        words = QCoreApplication.translate("sending", "%n letters are on paper", "", count)
    return words % {"company": company}


def gone_words(count: int, company: str, way: Way) -> str:
    """Return the name of the step that letters have gone by `way`."""
    if way is EventKind.POSTED and company:
        words = QCoreApplication.translate("sending", "%n letters to %(company)s posted", "", count)
    elif way is EventKind.POSTED:
        words = QCoreApplication.translate("sending", "%n letters posted", "", count)
    elif company:
        words = QCoreApplication.translate(
            "sending", "%n letters to %(company)s handed in", "", count
        )
    else:
        words = QCoreApplication.translate("sending", "%n letters handed in", "", count)
    return words % {"company": company}


def more_words(count: int) -> str:
    """Return how many cards are asked about after this one; empty for none."""
    if not count:
        return ""
    return QCoreApplication.translate("sending", "%n more cards after this one", "", count)


def how_words(*, saved: bool) -> str:
    """Return what is done with the sheet before it goes into its envelope."""
    if saved:
        return QCoreApplication.translate(
            "sending",
            "Print from the saved file, then sign above your name. Fold at the two small marks. "
            "Write on the envelope:",
        )
    return QCoreApplication.translate(
        "sending", "Sign above your name. Fold at the two small marks. Write on the envelope:"
    )


def post_words(timing: Timing, today: date) -> str:
    """Return by which day the letters are to be posted, and how long they take."""
    days = {"few": SHORTEST_POST, "many": LONGEST_POST}
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
    """Return a day as the window's language has it: "Monday, 23 November"."""
    pattern = QCoreApplication.translate("sending", "dddd, d MMMM", "a date in words")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
