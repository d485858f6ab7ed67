"""What is due on a card in words: what to do, and why then."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from afterword.domain.contacts import Task
from afterword.domain.followups import THANKS, Due, NextAction
from afterword.domain.summaries import CardSummary
from afterword.ui.card.contact_words import TASKS
from afterword.ui.card.days import near_day
from afterword.ui.card.round_words import translated
from afterword.ui.languages import QT_TRANSLATE_NOOP
from afterword.ui.near_days import clock_there
from afterword.ui.reasons import Reasons

MOST_NAMES = 4

_WHAT: dict[Due, str] = {
    Due.BOOK: QT_TRANSLATE_NOOP("card", "When is the next interview?"),
    Due.TELL: QT_TRANSLATE_NOOP("card", "Write down how it went"),
    Due.DECIDED: QT_TRANSLATE_NOOP("card", "They have decided: what did they say?"),
    Due.OFFER: QT_TRANSLATE_NOOP("card", "Answer their offer"),
    Due.CALLED_OFF: QT_TRANSLATE_NOOP("card", "The interview was called off"),
    Due.ANSWER: QT_TRANSLATE_NOOP("card", "Their answer"),
    Due.PROMISE_PASSED: QT_TRANSLATE_NOOP("card", "They have not answered"),
    Due.CALL: QT_TRANSLATE_NOOP("card", "Ask how things stand"),
    Due.CALL_LATER: QT_TRANSLATE_NOOP("card", "Ask how things stand"),
}
_ASK_IF = QT_TRANSLATE_NOOP("card", "If no answer comes, ask how things stand")


class PlanWords(QObject):
    """The sentences of a card's plan; `today` is the day it is, `face` the card's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reasons = Reasons(self)

    def what(self, action: NextAction, face: CardSummary, now: datetime) -> str:
        """Return what to do: "Thank Sarah Patel and Tom Berg"; `now` is aware."""
        if action.due in THANKS:
            return self._thank(action)
        if action.due is Due.SEND:
            return self._send(action)
        if action.due is Due.INTERVIEW and face.interview is not None:
            day = near_day(face.interview.day, now.date())
            when = (day, clock_there(face.interview, now.tzinfo))
            return self.tr("Interview: %(when)s") % {"when": ", ".join(filter(None, when))}
        if action.due is Due.ANSWER and action.contact is not None:
            return translated(_ASK_IF)
        return translated(_WHAT.get(action.due, ""))

    def why(self, action: NextAction, face: CardSummary, today: date) -> str:
        """Return when, and why then; empty where there is no more to say."""
        late = action.due is Due.PROMISE_PASSED
        reason = self._reasons.why(action, today, face.promised if late else None)
        return " ".join(filter(None, (self._when(action, today, late=late), reason)))

    def left_out(self, task: Task, names: Sequence[str]) -> str:
        """Return what was left out for good; `names` are those it was left out for."""
        if task is Task.OFFER:
            return self.tr("You have answered their offer.")
        if task is Task.THANK and names:
            called = QLocale().createSeparatedList(list(names))
            return self.tr("Left out: a thank-you to %(names)s") % {"names": called}
        return self.tr("Left out: %(task)s") % {"task": translated(TASKS[task])}

    def task(self, task: Task) -> str:
        """Return what a task is called inside a sentence."""
        return translated(TASKS[task])

    def _when(self, action: NextAction, today: date, *, late: bool) -> str:
        if action.until is not None:
            return self._reasons.when(action.until, today, asleep=True)
        # Where they have not answered in time, why says since when.
        asked = None if late else action.contact
        return self._reasons.when(asked.day, today) if asked is not None else ""

    def _thank(self, action: NextAction) -> str:
        named = [name for name in action.names if name][:MOST_NAMES]
        more = action.people - len(named)
        if not named:
            return self.tr("Thank %n people", "", action.people)
        if more > 0:
            values = {"names": ", ".join(named)}
            return self.tr("Thank %(names)s and %n more", "", more) % values
        return self.tr("Thank %(names)s") % {"names": QLocale().createSeparatedList(named)}

    def _send(self, action: NextAction) -> str:
        if not action.who:
            return self.tr("Send the letter that asks for news")
        if action.people == 1 and len(action.names) == 1 and action.names[0]:
            return self.tr("Send the letter to %(name)s") % {"name": action.names[0]}
        return self.tr("Send %n letters", "", action.people)


def next_days(today: date, first: date) -> list[tuple[date, str]]:
    """Return the days something is put off to most often, from `first` on, with their words."""
    words = (
        QCoreApplication.translate("card", "Tomorrow"),
        QCoreApplication.translate("card", "In three days"),
        QCoreApplication.translate("card", "In a week"),
    )
    days = (today + timedelta(days=count) for count in (1, 3, 7))
    return [(day, said) for day, said in zip(days, words, strict=True) if day >= first]
