"""What the timeline says of a step: its title, and what stands below it."""

from datetime import date, datetime

from PySide6.QtCore import QLocale, QObject

from afterword.domain.answers import AnswerSaid
from afterword.domain.applications import Interview
from afterword.domain.contacts import CallOutcome, PhoneCall, Reply, SetAside
from afterword.domain.followups import THANKS, Due, NextAction
from afterword.domain.letters import EventKind
from afterword.stories.timeline import Kind, State, Step
from afterword.ui.reasons import Reasons
from afterword.ui.timeline import titles
from afterword.ui.timeline.days import clock_words, day_words

MOST_NAMES = 6
_CHIPS = frozenset(one.value for one in AnswerSaid)
"""What is kept of a chip instead of words; the day says the same."""


class StepWords(QObject):
    """Makes the words; `now` is an aware instant in the zone of whoever looks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reasons = Reasons(self)

    def title(self, step: Step, now: datetime) -> str:
        """Return what happened or is to be done: "Thank-you posted"."""
        day = day_words(step.until, now.date()) if step.until is not None else ""
        match step.about:
            case PhoneCall(outcome=outcome):
                bare = titles.CALLS_WITHOUT_DAY.get(outcome, titles.CALLS[outcome])
                text = titles.said(titles.CALLS[outcome] if day else bare)
            case SetAside(task=task):
                text = titles.said((titles.PUT_OFF if day else titles.LEFT_OUT)[task])
            case Reply(kind=kind):
                text = titles.said(titles.REPLIES[kind])
            case EventKind() if step.kind is Kind.SAMPLES:
                text = self.tr("Your work sent along")
            case EventKind():
                table = titles.ENQUIRIES if step.kind is Kind.ENQUIRY else titles.THANKS
                text = titles.said(table[step.about])
            case NextAction():
                return self._to_do(step, step.about)
            case _:
                text = self._plain(step, day)
        return text % {"day": day} if day else text

    def detail(self, step: Step, now: datetime) -> str:
        """Return whom it was with, when, what was said and why, a line each; may be empty."""
        match step.about:
            case Interview() if step.kind is not Kind.PROMISED:
                lines = [self._held(step, step.about, now), self._with(step)]
            case Interview():
                lines = [] if step.words in _CHIPS else [self._quoted(step.words)]
            case NextAction(due=due):
                lines = ["" if due in THANKS else self._about(step)]
                lines.append(self._why(step, step.about, now.date()))
            case PhoneCall(outcome=outcome):
                alone = outcome in {CallOutcome.VOICEMAIL, CallOutcome.NOBODY}
                lines = [self._about(step) if alone else self._with(step), step.words]
            case EventKind() if step.kind is Kind.SAMPLES:
                names = self._names(step)
                lines = [names[:1].upper() + names[1:]]
            case EventKind():
                lines = [self._to(step)]
            case SetAside():
                lines = [self._about(step)]
            case _:
                lines = [self._quoted(step.words)]
        return "\n".join(filter(None, lines))

    def state(self, step: Step) -> str:
        """Return what a screen reader hears of where it stands, empty for what has been."""
        if step.state is State.NOW:
            return self.tr("due now")
        return self.tr("to come") if step.state is State.COMING else ""

    def _to_do(self, step: Step, action: NextAction) -> str:
        if step.kind is Kind.ANSWER:
            if step.state is State.DONE:
                return self.tr("They had named this day for an answer")
            return self.tr("They should answer")
        if step.kind is Kind.ASK:
            return self.tr("Call, if nothing came")
        if action.due in THANKS and step.names:
            return self.tr("Thank %(names)s") % {"names": self._names(step)}
        if action.due is Due.SEND:
            return self.tr("Send %n letters", "", action.people)
        return titles.said(titles.DUE.get(action.due, ""))

    def _why(self, step: Step, action: NextAction, today: date) -> str:
        """Return why a step that is due or to come is on its day."""
        if step.until is not None:
            return self.tr("You put it off until then.")
        if step.kind is not Kind.ANSWER:
            return self._reasons.why(action, today)
        if action.due is Due.PROMISE_PASSED:
            return self.tr("You heard nothing from them since.")
        return self.tr("That is the day they named.")

    def _plain(self, step: Step, day: str) -> str:
        if step.kind is Kind.PROMISED:
            return self.tr("They said by %(day)s") if day else self.tr("About an answer they said")
        return {
            Kind.ADDED: self.tr("You added this card"),
            Kind.INTERVIEW: self.tr("Interview"),
            Kind.CALLED_OFF: self.tr("Interview called off"),
        }[step.kind]

    def _held(self, step: Step, held: Interview, now: datetime) -> str:
        how = titles.said(titles.HELD[held.kind])
        place = held.place if step.state is not State.DONE else ""
        words = ", ".join(filter(None, (clock_words(held.start, now), how, place)))
        return words[:1].upper() + words[1:]

    def _with(self, step: Step) -> str:
        return self.tr("With %(names)s") % {"names": self._names(step)} if step.names else ""

    def _to(self, step: Step) -> str:
        return self.tr("To %(names)s") % {"names": self._names(step)} if step.names else ""

    def _about(self, step: Step) -> str:
        return self.tr("For %(names)s") % {"names": self._names(step)} if step.names else ""

    def _names(self, step: Step) -> str:
        more = len(step.names) - MOST_NAMES
        if more > 0:
            named = {"names": ", ".join(step.names[:MOST_NAMES])}
            return self.tr("%(names)s and %n more", "", more) % named
        return QLocale().createSeparatedList(list(step.names))

    def _quoted(self, words: str) -> str:
        return self.tr("“%(words)s”") % {"words": words} if words else ""
