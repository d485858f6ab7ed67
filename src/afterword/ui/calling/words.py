"""The window's own sentences about a call: how it ended, and when to ask again."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from afterword.desk.desk import Desk
from afterword.domain.asking import Because, Contact
from afterword.domain.calling import CallSheet
from afterword.domain.contacts import CallOutcome
from afterword.domain.followups import Due, NextAction
from afterword.domain.promises.kinds import Unsure, Why
from afterword.domain.timing import USUAL, Timing
from afterword.stories import calls
from afterword.ui import promise_words
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


def noted_text(day: date) -> str:
    """Return the name of the step that keeps a day which the notes of a call name."""
    words = QCoreApplication.translate("calling", "They answer by %(day)s, as you noted")
    return words % {"day": day_words(day)}


class NextWords(QObject):
    """The sentences that say when to ask again, and why then."""

    def next_on(self, desk: Desk, card: str) -> str:
        """Return them for a card as it stands now."""
        face = desk.cards.get(card)
        timing = desk.days.timing(face.region if face else "")
        asked = len(face.asked) if face else 0
        action = calls.next_contact(desk, card)
        return self.said(action, desk.today(), asked=asked, timing=timing)

    def said(
        self, action: NextAction | None, today: date, *, asked: int, timing: Timing = USUAL
    ) -> str:
        """Return them, two or three short ones.

        `asked` counts the times that news was asked for; `action` is what is due next, if anything,
        and `timing` the employer's.
        """
        if action is None or action.due is Due.QUIET:
            if asked:
                return self.tr(
                    "There is nothing more to do for now. They know that you are interested."
                )
            return ""
        found = action.contact
        if found is None:
            words = self.tr("They answer by %(day)s. Until then there is nothing more to do.")
            return words % {"day": day_words(action.day or today)}
        if found.day <= today:
            words = self.tr("There is still time to ask: try again on %(day)s, or write.")
            return words % {"day": day_words(timing.after(today, 1))}
        first = self.tr("Next time: %(day)s.") % {"day": day_words(found.day)}
        return " ".join((first, self._reason(found, today), *self._free(found)))

    def _reason(self, found: Contact, today: date) -> str:
        since = {"day": day_words(found.since)}
        if found.because is Because.ASKED and found.since == today:
            return self.tr("That is %n working days after today.", "", found.count)
        if found.because is Because.ASKED:
            words = self.tr("That is %n working days after you asked on %(day)s.", "", found.count)
            return words % since
        if found.because is Because.PROMISED:
            words = self.tr(
                "That is %n working days after %(day)s, the day they named.", "", found.count
            )
            return words % since
        if found.because is Because.INTERVIEW:
            words = self.tr(
                "That is %n working days after your interview on %(day)s.", "", found.count
            )
            return words % since
        return {
            Because.CALL_BACK: self.tr("They asked you to call then."),
            Because.THANKS_POSTED: self.tr("Until then your thanks may still be in the post."),
            Because.THANKS_SENT: self.tr("By then your thanks will be read."),
        }[found.because]

    def _free(self, found: Contact) -> list[str]:
        """Return the holidays between, which made it longer."""
        words = self.tr("%(day)s is %(holiday)s.")
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
    """Return a day in a sentence as the window's language has it: "Monday, November 23"."""
    pattern = QCoreApplication.translate("calling", "dddd, MMMM d", "a date in words")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def start_words(day: date) -> str:
    """Return a day that begins a sentence."""
    said = day_words(day)
    return said[:1].upper() + said[1:]


def when_words(sheet: CallSheet) -> str:
    """Return the day of the interview as the window writes days, beside what is said."""
    if sheet.held is None or not _writes_otherwise(sheet):
        return sheet.when
    return promise_words.day_words(sheet.held, sheet.made)


def advice_words(sheet: CallSheet) -> str:
    """Return when calling is good, its days as the window writes them."""
    if not _writes_otherwise(sheet):
        return sheet.advice
    days = {name: promise_words.day_words(day, sheet.made) for name, day in sheet.days.items()}
    return sheet.advised.format(**days)


def _writes_otherwise(sheet: CallSheet) -> bool:
    """Tell whether window and sheet speak alike and write days in two ways.

    Letters of the United Kingdom have "8 December", where the window has "December 8"; French has
    one way for both.
    """
    return all(one.startswith("en") for one in (sheet.language, QLocale().name()))
