"""All that is said of one thing that is due, put together for a row and for a screen reader."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from afterword.domain.summaries import CardSummary
from afterword.stories.plan import Item, When
from afterword.ui.today.words import TodayWords


@dataclass(frozen=True, slots=True)
class Said:
    """What to do, where, and when and why; `short` is all there is room for on a day of a month."""

    what: str
    where: str
    why: str
    short: str
    late: bool = False
    """Whether a day that the employer named has passed."""

    @property
    def rest(self) -> str:
        """Return what a screen reader hears after what to do."""
        return ". ".join(filter(None, (self.where, self.why)))


class Speaker(QObject):
    """Makes the words of items."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = TodayWords(self)

    def of(self, item: Item, card: CardSummary, today: date) -> Said:
        """Return what is said of an item of `card`."""
        when = self._words.when(item, card, today)
        why = " ".join(filter(None, (when, self._words.why(item, card, today))))
        what = self._words.what(item, card)
        return Said(
            what, self._words.where(item, card), why, card.company or what, item.when is When.LATE
        )
