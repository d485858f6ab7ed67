"""What a row says: what to do and for whom, where, when, and why then."""

from datetime import date, time

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTime

from afterword.domain.followups import THANKS, Due
from afterword.domain.moments import Moment, is_zone
from afterword.domain.summaries import CardSummary
from afterword.domain.towns import town_of
from afterword.stories.plan import Item, When
from afterword.ui import screen
from afterword.ui.languages import QT_TRANSLATE_NOOP
from afterword.ui.reasons import Reasons
from afterword.ui.today.days import whole_words

MOST_NAMES = 3

_ABOUT: dict[Due, tuple[str, str]] = {
    Due.INTERVIEW: (
        QT_TRANSLATE_NOOP("today", "Interview at %(company)s"),
        QT_TRANSLATE_NOOP("today", "Interview"),
    ),
    Due.TELL: (
        QT_TRANSLATE_NOOP("today", "How did it go at %(company)s?"),
        QT_TRANSLATE_NOOP("today", "How did it go?"),
    ),
    Due.DECIDED: (
        QT_TRANSLATE_NOOP("today", "What did %(company)s decide?"),
        QT_TRANSLATE_NOOP("today", "What did they decide?"),
    ),
    Due.BOOK: (
        QT_TRANSLATE_NOOP("today", "When is the next interview at %(company)s?"),
        QT_TRANSLATE_NOOP("today", "When is the next interview?"),
    ),
    Due.OFFER: (
        QT_TRANSLATE_NOOP("today", "Answer %(company)s about their offer"),
        QT_TRANSLATE_NOOP("today", "Answer their offer"),
    ),
    Due.ANSWER: (
        QT_TRANSLATE_NOOP("today", "%(company)s should answer"),
        QT_TRANSLATE_NOOP("today", "They should answer"),
    ),
    Due.QUIET: (
        QT_TRANSLATE_NOOP("today", "No answer from %(company)s"),
        QT_TRANSLATE_NOOP("today", "No answer"),
    ),
}
_ASK = (
    QT_TRANSLATE_NOOP("today", "Ask %(company)s how things stand"),
    QT_TRANSLATE_NOOP("today", "Ask how things stand"),
)
_LATE = (
    QT_TRANSLATE_NOOP("today", "%(company)s has not answered"),
    QT_TRANSLATE_NOOP("today", "They have not answered"),
)
_ASK_IF = (
    QT_TRANSLATE_NOOP("today", "If no answer comes, ask %(company)s how things stand"),
    QT_TRANSLATE_NOOP("today", "If no answer comes, ask how things stand"),
)
"""Each with a company's name, and without."""


class TodayWords(QObject):
    """The words of rows; `card` is always the face of the item's card, `today` the day it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reasons = Reasons(self)

    def what(self, item: Item, card: CardSummary) -> str:
        """Return what to do: "Thank Sarah Patel and Tom Berg"."""
        if item.action.due in THANKS:
            return self._thank(item)
        if item.action.due is Due.SEND:
            return self._send(item)
        texts = _ABOUT.get(item.action.due, _ASK)
        if item.action.due is Due.ANSWER and item.action.contact is not None:
            texts = _ASK_IF
        elif item.when is When.LATE:
            texts = _LATE
        text = texts[0] if card.company else texts[1]
        return QCoreApplication.translate("today", text) % {"company": card.company}

    def where(self, item: Item, card: CardSummary) -> str:
        """Return the company, the position and who was met, as far as `what` names none of them."""
        if item.action.due in THANKS or item.action.due is Due.SEND:
            return " · ".join(filter(None, (card.company, card.position)))
        people = ", ".join(filter(None, item.names[:MOST_NAMES]))
        return " · ".join(filter(None, (card.position, people)))

    def when(self, item: Item, card: CardSummary, today: date) -> str:
        """Return the day, empty where the title above says it all."""
        if item.action.due is Due.INTERVIEW:
            return self._interview(item, card, today)
        # By when an offer is to be answered is said with the reason.
        if item.when in {When.LATE, When.OUT} or item.action.due is Due.OFFER:
            return ""
        return self._reasons.when(item.day, today, asleep=item.when is When.ASLEEP)

    def why(self, item: Item, card: CardSummary, today: date) -> str:
        """Return why then."""
        if item.when is When.OUT:
            return self.tr("You left it out.")
        broken = card.promised if item.when is When.LATE else None
        return self._reasons.why(item.action, today, broken)

    def _interview(self, item: Item, card: CardSummary, today: date) -> str:
        start, day = card.interview, self._day(item.day, today)
        if start is None or start.clock is None:
            return day
        said = self._at(day, start.clock)
        here = Moment.at(start.instant(), screen.local_zone())
        same = (here.day, here.clock) == (start.day, start.clock)
        if here.clock is None or same or not is_zone(start.zone):
            return said
        # It may be on another day here: whoever is seen from there by video must not miss it.
        near = here.day == start.day
        other = _clock(here.clock) if near else self._at(self._day(here.day, today), here.clock)
        words = self.tr("%(when)s in %(place)s (%(here)s where you are)")
        return words % {"when": said, "place": town_of(start.zone), "here": other}

    def _day(self, day: date, today: date) -> str:
        near = {0: self.tr("Today"), 1: self.tr("Tomorrow")}
        return near.get((day - today).days, whole_words(day))

    def _at(self, day: str, clock: time) -> str:
        return self.tr("%(day)s, %(time)s") % {"day": day, "time": _clock(clock)}

    def _thank(self, item: Item) -> str:
        named = [name for name in item.names if name]
        if not named:
            return self.tr("Thank %n people", "", item.action.people)
        more = item.action.people - min(len(named), MOST_NAMES)
        if more > 0:
            names = ", ".join(named[:MOST_NAMES])
            return self.tr("Thank %(names)s and %n more", "", more) % {"names": names}
        return self.tr("Thank %(names)s") % {"names": QLocale().createSeparatedList(named)}

    def _send(self, item: Item) -> str:
        if not item.action.who:
            return self.tr("Send the letter that asks for news")
        if item.action.people == 1 and len(item.names) == 1 and item.names[0]:
            return self.tr("Send the letter to %(name)s") % {"name": item.names[0]}
        return self.tr("Send %n letters", "", item.action.people)


def _clock(clock: time) -> str:
    said = QTime(clock.hour, clock.minute)
    return QLocale().toString(said, QLocale.FormatType.ShortFormat)
