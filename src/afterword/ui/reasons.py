"""Why something is due on its day, in one or two short sentences, the same wherever it is shown."""

from datetime import date

from PySide6.QtCore import QObject

from afterword.domain.asking import Because, Contact
from afterword.domain.followups import THANKS, Due, NextAction, Tone
from afterword.ui.near_days import near_words

MOST_HOLIDAYS = 2


class Reasons(QObject):
    """The sentences behind a day; `today` is always the day it is."""

    def when(self, day: date, today: date, *, asleep: bool = False) -> str:
        """Return a day as a sentence of its own, `asleep` where it was put off; none for today."""
        if asleep:
            text = self.tr("Put off until %(day)s.")
        elif day == today:
            return ""
        elif day < today:
            text = self.tr("Since %(day)s.")
        elif (day - today).days == 1:
            return self.tr("Tomorrow.")
        else:
            text = self.tr("On %(day)s.")
        return text % {"day": near_words(day, today)}

    def why(self, action: NextAction, today: date, broken: date | None = None) -> str:
        """Return why then; `broken` is the day they named where it passed without an answer."""
        if action.contact is not None:
            if broken is not None:
                return self._late(action.contact, broken, today)
            return self._counted(action.contact, today)
        day = near_words(action.day, today) if action.day is not None else ""
        # After six weeks nobody is pressed to thank.
        if action.due in THANKS and action.tone is Tone.PLAIN and action.until is None:
            long = self.tr("You met on %(day)s. It has been long: leave it out, or write.")
            return long % {"day": day}
        text = {
            Due.THANK_TONIGHT: self.tr("You met today: tonight is the best time."),
            Due.THANK_TOMORROW: self.tr("You met on %(day)s: by tomorrow is a good time."),
            Due.THANK_LATE: self.tr("You met on %(day)s: a thank-you is still worth it."),
            Due.SEND: self.tr("It is ready: all that is left is to send it."),
            Due.ANSWER: self.tr("They said by %(day)s."),
            Due.TELL: self.tr("Write it down while it is fresh: who you met, what they said."),
            Due.DECIDED: self.tr("They told you on the phone; write down whether it is yes or no."),
            Due.BOOK: self.tr("They want to meet again, and no day is written down yet."),
            Due.OFFER: self.tr("They want your answer by %(day)s."),
            Due.CALLED_OFF: self.tr("Is there a new day? Write it down."),
            Due.QUIET: self.tr("You asked, and no answer came. You may let it rest."),
        }.get(action.due, "")
        return text % {"day": day}

    def _late(self, asked: Contact, broken: date, today: date) -> str:
        """Return by when they said, and when to ask, where that day has passed."""
        said = [self.tr("They said by %(day)s.") % {"day": near_words(broken, today)}]
        if asked.because is not Because.PROMISED:
            said.append(self._counted(asked, today))
        if asked.day > today:
            good = self.tr("Good to ask on %(day)s.")
        elif asked.day < today:
            good = self.tr("Good to ask since %(day)s.")
        else:
            good = self.tr("Today is a good day to ask.")
        said.append(good % {"day": near_words(asked.day, today)})
        if asked.because is Because.PROMISED:
            said += self._holidays(asked, today)
        return " ".join(said)

    def _counted(self, asked: Contact, today: date) -> str:
        text = {
            Because.PROMISED: self.tr(
                "They said by %(day)s; %n working days later is a good time to ask.",
                "",
                asked.count,
            ),
            Because.INTERVIEW: self.tr(
                "You met on %(day)s and no day was named; %n working days later is a good time "
                "to ask.",
                "",
                asked.count,
            ),
            Because.ASKED: self.tr(
                "You asked on %(day)s; once more after %n working days is fine, then let it rest.",
                "",
                asked.count,
            ),
            Because.THANKS_POSTED: self.tr(
                "Your thanks were posted on %(day)s; the post takes up to %n working days.",
                "",
                asked.count,
            ),
            Because.THANKS_SENT: self.tr(
                "Your thanks went on %(day)s; give them %n working days to be read.",
                "",
                asked.count,
            ),
            Because.CALL_BACK: self.tr("They asked you to call on %(day)s."),
        }[asked.because]
        said = text % {"day": near_words(asked.since, today)}
        return " ".join((said, *self._holidays(asked, today)))

    def _holidays(self, asked: Contact, today: date) -> list[str]:
        """Return the holidays between, which made it longer."""
        said: list[str] = []
        for day, name in asked.holidays[:MOST_HOLIDAYS]:
            was, comes = self.tr("%(day)s was %(name)s."), self.tr("%(day)s is %(name)s.")
            words = near_words(day, today)
            text = was if day < today else comes
            said.append(text % {"day": words[:1].upper() + words[1:], "name": name})
        return said
