"""What is due on a card in words: what to do, and why then."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from afterword.domain.asking import Because, Contact
from afterword.domain.contacts import Task
from afterword.domain.followups import THANKS, Due, NextAction
from afterword.domain.summaries import CardSummary
from afterword.ui.card.contact_words import TASKS
from afterword.ui.card.days import clock_text, near_day
from afterword.ui.card.round_words import translated
from afterword.ui.languages import QT_TRANSLATE_NOOP

MOST_NAMES = 4
MOST_HOLIDAYS = 3

_WHAT: dict[Due, str] = {
    Due.BOOK: QT_TRANSLATE_NOOP("card", "When is the next interview?"),
    Due.TELL: QT_TRANSLATE_NOOP("card", "Write down how it went"),
    Due.DECIDED: QT_TRANSLATE_NOOP("card", "They have decided: what did they say?"),
    Due.CALLED_OFF: QT_TRANSLATE_NOOP("card", "The interview was called off"),
    Due.ANSWER: QT_TRANSLATE_NOOP("card", "Their answer: by %(day)s"),
    Due.PROMISE_PASSED: QT_TRANSLATE_NOOP("card", "Ask how things stand: on %(comes)s"),
    Due.CALL: QT_TRANSLATE_NOOP("card", "Ask how things stand"),
    Due.CALL_LATER: QT_TRANSLATE_NOOP("card", "Ask how things stand: on %(comes)s"),
    Due.QUIET: QT_TRANSLATE_NOOP("card", "They have not answered"),
}
_WHY: dict[Due, str] = {
    Due.THANK_TONIGHT: QT_TRANSLATE_NOOP("card", "You met today: tonight is the best time."),
    Due.THANK_TOMORROW: QT_TRANSLATE_NOOP("card", "You met on %(day)s: by tomorrow is good."),
    Due.THANK_LATE: QT_TRANSLATE_NOOP(
        "card", "You met on %(day)s: a thank-you is still worth sending."
    ),
    Due.TELL: QT_TRANSLATE_NOOP(
        "card", "The interview on %(met)s is over: who did you meet, what did they say?"
    ),
    Due.DECIDED: QT_TRANSLATE_NOOP(
        "card", "You heard so on the phone, and their answer is not written down yet."
    ),
    Due.CALLED_OFF: QT_TRANSLATE_NOOP("card", "Is there a new day? Write it down below."),
    Due.SEND: QT_TRANSLATE_NOOP("card", "It is on paper: all that is left is to send it."),
}

_THEN = frozenset({Because.PROMISED, Because.INTERVIEW, Because.ASKED})
"""After which the count and the day are told by themselves."""


class PlanWords(QObject):
    """The sentences of a card's plan; `today` is the day it is, `face` the card's."""

    def what(self, action: NextAction, face: CardSummary, today: date) -> str:
        """Return what to do: "Thank Sarah Patel and Tom Berg"."""
        if action.due in THANKS:
            return self._thank(action)
        if action.due is Due.SEND:
            return self._send(action)
        if action.due is Due.INTERVIEW and face.interview is not None:
            when = (near_day(face.interview.day, today), clock_text(face.interview.clock))
            return self.tr("Interview: %(when)s") % {"when": ", ".join(filter(None, when))}
        return translated(_WHAT.get(action.due, "")) % self._days(action, face, today)

    def why(self, action: NextAction, face: CardSummary, today: date) -> str:
        """Return why then, empty where there is no more to say."""
        said = [self._until(action, today)]
        if action.contact is not None:
            said.append(self._counted(action.contact, today))
        else:
            said.append(translated(_WHY.get(action.due, "")) % self._days(action, face, today))
        return " ".join(filter(None, said))

    def left_out(self, task: Task, names: Sequence[str]) -> str:
        """Return what was left out for good; `names` are those it was left out for."""
        if task is Task.THANK and names:
            called = QLocale().createSeparatedList(list(names))
            return self.tr("Left out: a thank-you to %(names)s") % {"names": called}
        return self.tr("Left out: %(task)s") % {"task": translated(TASKS[task])}

    def task(self, task: Task) -> str:
        """Return what a task is called inside a sentence."""
        return translated(TASKS[task])

    def _days(self, action: NextAction, face: CardSummary, today: date) -> dict[str, str]:
        comes = action.contact.day if action.contact is not None else None
        met = face.interview.day if face.interview is not None else None
        days = {"day": action.day, "comes": comes, "met": met}
        return {name: near_day(day, today) if day else "" for name, day in days.items()}

    def _until(self, action: NextAction, today: date) -> str:
        if action.until is None:
            return ""
        return self.tr("Put off until %(day)s.") % {"day": near_day(action.until, today)}

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

    def _counted(self, asked: Contact, today: date) -> str:
        """Return "They said by Friday; 2 working days later is Tuesday."."""
        days = {"since": near_day(asked.since, today), "day": near_day(asked.day, today)}
        said = self._since(asked) % days
        if asked.because in _THEN:
            said = f"{said}; {self._then(asked, today) % days}"
        free = self._holidays(asked, today)
        if free:
            said = self.tr("%(said)s, because %(holidays)s") % {"said": said, "holidays": free}
        return f"{said}."

    def _since(self, asked: Contact) -> str:
        """Return what the day is counted from."""
        return {
            Because.PROMISED: self.tr("They said by %(since)s"),
            Because.INTERVIEW: self.tr("You met on %(since)s and no day was named"),
            Because.ASKED: self.tr("You asked on %(since)s, and once more is fine"),
            Because.THANKS_POSTED: self.tr(
                "Your thanks were posted on %(since)s; the post may take %n working days, "
                "until %(day)s",
                "",
                asked.count,
            ),
            Because.THANKS_SENT: self.tr(
                "Your thanks went on %(since)s; give them %n working days to be read, "
                "until %(day)s",
                "",
                asked.count,
            ),
            Because.CALL_BACK: self.tr("They asked you to call on %(day)s"),
        }[asked.because]

    def _then(self, asked: Contact, today: date) -> str:
        """Return which day it comes to."""
        if asked.day == today:
            return self.tr("%n working days later is today", "", asked.count)
        if asked.day < today:
            return self.tr("%n working days later was %(day)s", "", asked.count)
        return self.tr("%n working days later is %(day)s", "", asked.count)

    def _holidays(self, asked: Contact, today: date) -> str:
        """Return the holidays between, which made it longer: "Monday is Victoria Day"."""
        said: list[str] = []
        for day, name in asked.holidays[:MOST_HOLIDAYS]:
            was, comes = self.tr("%(day)s was %(name)s"), self.tr("%(day)s is %(name)s")
            text = was if day < today else comes
            said.append(text % {"day": near_day(day, today), "name": name})
        return QLocale().createSeparatedList(said)


def next_days(today: date, first: date) -> list[tuple[date, str]]:
    """Return the days something is put off to most often, from `first` on, with their words."""
    words = (
        QCoreApplication.translate("card", "Tomorrow"),
        QCoreApplication.translate("card", "In three days"),
        QCoreApplication.translate("card", "In a week"),
    )
    days = (today + timedelta(days=count) for count in (1, 3, 7))
    return [(day, said) for day, said in zip(days, words, strict=True) if day >= first]
