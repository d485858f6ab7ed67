"""The window's own sentences about a call: how it ended, and when to ask again."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from afterword.domain.asking import Because, Contact
from afterword.domain.contacts import CallOutcome
from afterword.domain.followups import Due, NextAction
from afterword.domain.promises.kinds import Unsure, Why
from afterword.ui.languages import QT_TRANSLATE_NOOP

LONGEST = 60
"""Characters of a name inside a step's."""
MOST_HOLIDAYS = 2

_STEPS = {
    CallOutcome.SPOKE: QT_TRANSLATE_NOOP("calling", "Called %(name)s: spoke with them"),
    CallOutcome.VOICEMAIL: QT_TRANSLATE_NOOP("calling", "Called %(name)s: left a message"),
    CallOutcome.CALL_BACK: QT_TRANSLATE_NOOP("calling", "Called %(name)s: call back on %(day)s"),
    CallOutcome.DECIDED: QT_TRANSLATE_NOOP("calling", "Called %(name)s: they have decided"),
    CallOutcome.NO_NEWS: QT_TRANSLATE_NOOP("calling", "Called %(name)s: no news until %(day)s"),
    CallOutcome.NOBODY: QT_TRANSLATE_NOOP("calling", "Called %(name)s: nobody answered"),
}
_REASONS = {
    Because.CALL_BACK: QT_TRANSLATE_NOOP("calling", "They asked you to call then."),
    Because.INTERVIEW: QT_TRANSLATE_NOOP("calling", "It is counted from your interview."),
    Because.THANKS_POSTED: QT_TRANSLATE_NOOP(
        "calling", "Until then your thanks may still be in the post."
    ),
    Because.THANKS_SENT: QT_TRANSLATE_NOOP("calling", "By then your thanks will be read."),
}
_DOUBTS = {
    Why.PAST: QT_TRANSLATE_NOOP("calling", "This day has passed. Which one is it?"),
    Why.NO_SUCH_DAY: QT_TRANSLATE_NOOP("calling", "There is no such day. Which one is it?"),
    Why.FAR: QT_TRANSLATE_NOOP("calling", "This is very far off. Which day is it?"),
}


def step_text(outcome: CallOutcome, name: str, until: date | None) -> str:
    """Return the name of the step that keeps a call."""
    short = name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
    day = day_words(until) if until else ""
    return QCoreApplication.translate("calling", _STEPS[outcome]) % {"name": short, "day": day}


def next_words(action: NextAction | None, today: date, *, asked: int) -> str:
    """Return when to ask again and why then, in two or three short sentences.

    `asked` counts the times that news was asked for; `action` is what is due next, if anything.
    """
    if action is None or action.due is Due.QUIET:
        if asked:
            return QCoreApplication.translate(
                "calling",
                "There is nothing more to do for now. They know that you are interested.",
            )
        return QCoreApplication.translate("calling", "It is on the card.")
    found = action.contact
    if found is None:
        words = QCoreApplication.translate(
            "calling", "They answer by %(day)s. Until then there is nothing more to do."
        )
        return words % {"day": day_words(action.day or today)}
    if found.day <= today:
        return QCoreApplication.translate(
            "calling", "It is still time to ask: try again when it suits you, or write."
        )
    words = QCoreApplication.translate("calling", "Next time: %(day)s.")
    return " ".join((words % {"day": day_words(found.day)}, _reason(found, today), *_free(found)))


def _reason(found: Contact, today: date) -> str:
    if found.because is Because.ASKED and found.since == today:
        return QCoreApplication.translate(
            "calling", "That is %n working days after today.", "", found.count
        )
    if found.because is Because.ASKED:
        words = QCoreApplication.translate(
            "calling", "That is %n working days after you asked on %(day)s.", "", found.count
        )
        return words % {"day": day_words(found.since)}
    if found.because is Because.PROMISED:
        words = QCoreApplication.translate(
            "calling", "That is %n working days after %(day)s, the day they named.", "", found.count
        )
        return words % {"day": day_words(found.since)}
    return QCoreApplication.translate("calling", _REASONS[found.because])


def _free(found: Contact) -> list[str]:
    """Return the holidays between, which made it longer."""
    words = QCoreApplication.translate("calling", "%(day)s is %(holiday)s.")
    return [
        words % {"day": start_words(day), "holiday": name}
        for day, name in found.holidays[:MOST_HOLIDAYS]
    ]


def unsure_words(unsure: Unsure) -> str:
    """Return what to ask where the day that was typed is not sure."""
    if unsure.why in _DOUBTS:
        return QCoreApplication.translate("calling", _DOUBTS[unsure.why])
    if unsure.options:
        return QCoreApplication.translate("calling", "Which day is it? Click it:")
    return QCoreApplication.translate("calling", "Which day is that? Choose it in the calendar.")


def day_words(day: date) -> str:
    """Return a day in a sentence as the window's language has it: "Monday, 23 November"."""
    pattern = QCoreApplication.translate("calling", "dddd, d MMMM", "a date in words")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def start_words(day: date) -> str:
    """Return a day that begins a sentence."""
    said = day_words(day)
    return said[:1].upper() + said[1:]
