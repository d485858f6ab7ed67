"""What stands below a step that is due or to come: why then."""

from datetime import date

from PySide6.QtCore import QObject

from afterword.domain.asking import Because, Contact
from afterword.domain.followups import Due
from afterword.stories.timeline import Kind, Step
from afterword.ui.timeline.days import day_words

MOST_HOLIDAYS = 2


class TimelineReasons(QObject):
    """The sentences of it; `today` is the day it is."""

    def of(self, step: Step, due: Due, today: date) -> str:
        """Return why a step is due then; `due` is what it is derived from."""
        if step.until is not None:
            return self.tr("You put it off until then.")
        if step.contact is not None:
            return " ".join(self._asking(step.contact, today))
        if step.kind is Kind.ANSWER:
            passed = self.tr("You heard nothing from them since.")
            return passed if due is Due.PROMISE_PASSED else self.tr("That is the day they named.")
        return {
            Due.THANK_TONIGHT: self.tr("Tonight is the best time."),
            Due.THANK_TOMORROW: self.tr("By tomorrow is a good time."),
            Due.THANK_LATE: self.tr("It is still worth it."),
            Due.SEND: self.tr("It is ready: all that is left is to send it."),
            Due.TELL: self.tr("While it is fresh: who you met, what they said."),
            Due.QUIET: self.tr("You asked, and may let it rest."),
        }.get(due, "")

    def _asking(self, asked: Contact, today: date) -> list[str]:
        said = [self._counted(asked), *self._holidays(asked, today)]
        if asked.day < today:
            day = {"day": day_words(asked.day, today)}
            said.append(self.tr("It has been a good time since %(day)s.") % day)
        return said

    def _counted(self, asked: Contact) -> str:
        count = asked.count
        if asked.because is Because.PROMISED:
            return self.tr("That is %n working days after the day they named.", "", count)
        if asked.because is Because.INTERVIEW:
            return self.tr(
                "They named no day: %n working days after the interview is a good time.", "", count
            )
        if asked.because is Because.ASKED:
            return self.tr("That is %n working days after you last asked.", "", count)
        if asked.because is Because.THANKS_POSTED:
            return self.tr("Your thanks take up to %n working days by post.", "", count)
        if asked.because is Because.THANKS_SENT:
            return self.tr("Your thanks have %n working days to be read first.", "", count)
        return self.tr("They asked you to call then.")

    def _holidays(self, asked: Contact, today: date) -> list[str]:
        """Return the holidays between, which made it longer."""
        said: list[str] = []
        for day, name in asked.holidays[:MOST_HOLIDAYS]:
            words = day_words(day, today)
            was, comes = self.tr("%(day)s was %(name)s."), self.tr("%(day)s is %(name)s.")
            text = was if day < today else comes
            said.append(text % {"day": words[:1].upper() + words[1:], "name": name})
        return said
