"""Calls, answers and what was put aside, as the history of a card says them."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from afterword.domain.contacts import CallOutcome, ReplyKind, Task
from afterword.ui.card.days import short_day
from afterword.ui.card.reply_words import SHORT
from afterword.ui.card.round_words import translated
from afterword.ui.languages import QT_TRANSLATE_NOOP

_CALLS: dict[CallOutcome, str] = {
    CallOutcome.SPOKE: QT_TRANSLATE_NOOP("card", "spoke with them"),
    CallOutcome.VOICEMAIL: QT_TRANSLATE_NOOP("card", "left a message"),
    CallOutcome.CALL_BACK: QT_TRANSLATE_NOOP("card", "they asked for another call"),
    CallOutcome.DECIDED: QT_TRANSLATE_NOOP("card", "they have decided"),
    CallOutcome.NO_NEWS: QT_TRANSLATE_NOOP("card", "no news yet"),
    CallOutcome.NOBODY: QT_TRANSLATE_NOOP("card", "nobody answered"),
}
TASKS: dict[Task, str] = {
    Task.THANK: QT_TRANSLATE_NOOP("card", "thank-yous"),
    Task.SEND: QT_TRANSLATE_NOOP("card", "sending the letters"),
    Task.ASK: QT_TRANSLATE_NOOP("card", "asking how things stand"),
    Task.TELL: QT_TRANSLATE_NOOP("card", "writing down how it went"),
    Task.OFFER: QT_TRANSLATE_NOOP("card", "answering the offer"),
}
"""What each is called inside a sentence."""


def call_words(outcome: str) -> str:
    """Return how a call ended."""
    return translated(_CALLS[CallOutcome(outcome)])


def reply_words(kind: str) -> str:
    """Return what was heard."""
    return translated(SHORT[ReplyKind(kind)])


def aside_words(kept: str, about: str, today: date, *, back: bool) -> str:
    """Return what was put aside: a task and, after a space, the day until which, or for good.

    `about` names somebody, or nobody; with `back` it is due again.
    """
    task, _, until = kept.partition(" ")
    values = {"task": translated(TASKS[Task(task)]), "about": about}
    if about:
        named = QCoreApplication.translate("card", "%(task)s (%(about)s)")
        values["task"] = named % values
    if until:
        values["day"] = short_day(date.fromisoformat(until), today)
        text = QCoreApplication.translate("card", "Put off until %(day)s: %(task)s")
        if back:
            text = QCoreApplication.translate("card", "Not put off until %(day)s: %(task)s")
    elif back:
        text = QCoreApplication.translate("card", "Not left out any more: %(task)s")
    else:
        text = QCoreApplication.translate("card", "Left out: %(task)s")
    return text % values
