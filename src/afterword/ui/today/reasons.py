"""Why something is due on its day, in one or two short sentences."""

from datetime import date

from PySide6.QtCore import QObject

from afterword.domain.asking import Because, Contact
from afterword.domain.followups import Due
from afterword.domain.summaries import CardSummary
from afterword.stories.plan import Item, When
from afterword.ui.today.days import near_words
from afterword.ui.today.ways import is_long_ago

MOST_HOLIDAYS = 2


class Reasons(QObject):
    """The sentences behind a row's day; `today` is the day it is."""

    def why(self, item: Item, card: CardSummary, today: date) -> str:
        """Return why then."""
        action = item.action
        if item.when is When.OUT:
            return self.tr("You left it out.")
        if action.contact is not None and item.when is When.LATE:
            return self._late(action.contact, card, today)
        if action.contact is not None:
            return self._counted(action.contact, today)
        day = near_words(action.day, today) if action.day is not None else ""
        if action.due is Due.SEND:
            return self.tr("It is ready: all that is left is to send it.")
        if is_long_ago(item):
            long = self.tr("You met on %(day)s. It has been long: leave it out, or write.")
            return long % {"day": day}
        text = {
            Due.THANK_TONIGHT: self.tr("You met today: tonight is the best time."),
            Due.THANK_TOMORROW: self.tr("You met on %(day)s: by tomorrow is a good time."),
            Due.THANK_LATE: self.tr("You met on %(day)s: a thank-you is still worth it."),
            Due.ANSWER: self.tr("They said by %(day)s."),
            Due.TELL: self.tr("Write it down while it is fresh: who you met, what they said."),
            Due.DECIDED: self.tr("They told you on the phone; write down whether it is yes or no."),
            Due.BOOK: self.tr("They want to meet again, and no day is written down yet."),
            Due.QUIET: self.tr("You asked, and no answer came. You may let it rest."),
        }.get(action.due, "")
        return text % {"day": day}

    def _late(self, asked: Contact, card: CardSummary, today: date) -> str:
        """Return by when they said, and when to ask, where that day has passed."""
        said: list[str] = []
        if card.promised is not None:
            said.append(
                self.tr("They said by %(day)s.") % {"day": near_words(card.promised, today)}
            )
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
