"""From all that is due to the titles and rows of the page, and what to say where none is."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QObject

from afterword.domain.followups import Due
from afterword.domain.summaries import CardSummary
from afterword.stories.plan import Item, When
from afterword.ui.near_days import near_words
from afterword.ui.today.days import whole_words
from afterword.ui.today.due_list import Line, Part, Title
from afterword.ui.today.says import Speaker

UNASKED = frozenset({Due.CALLED_OFF, Due.NOTHING})
"""What asks for nothing."""


class Grouping(QObject):
    """Words and order of the page; all that is asked of it is over the same `items`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.speaker = Speaker(self)

    def lines(
        self, items: Sequence[Item], cards: Mapping[str, CardSummary], today: date
    ) -> list[Line]:
        """Return the rows of items whose cards are still there."""
        return [
            Line(item, cards[item.card], today, self.speaker)
            for item in items
            if item.card in cards
        ]

    def parts(
        self, items: Sequence[Item], cards: Mapping[str, CardSummary], today: date
    ) -> list[Part]:
        """Return the groups of the list; what comes later than in seven days is not among them."""
        parts: list[Part] = []
        shown = [item for item in items if item.when is not When.LATER]
        for when, found in groupby(shown, key=lambda item: item.when):
            lines = self.lines(list(found), cards, today)
            values = {"group": self._title(when), "count": len(lines)}
            parts.append(Title(when.name, self.tr("%(group)s (%(count)s)") % values))
            parts += lines
        return parts

    def nothing(self, items: Sequence[Item], cards: Mapping[str, CardSummary], today: date) -> str:
        """Return what an empty page says: what comes next, and when."""
        later = [item for item in items if item.when is When.LATER]
        if not later:
            return self.tr(
                "Nothing is due. After your next interview, who to thank and when to ask stands "
                "here."
            )
        line = self.lines(later[:1], cards, today)[0]
        values = {"what": line.said.what, "day": whole_words(line.item.day)}
        return self.tr("Nothing is due in the next seven days. Next: %(what)s, %(day)s.") % values

    def summary(self, items: Sequence[Item], today: date) -> str:
        """Return the line beside the page's title: the day, and what of it is done."""
        day = whole_words(today)
        if any(item.when in {When.LATE, When.TODAY} for item in items):
            return day
        coming = next((item for item in items if item.when is When.WEEK), None)
        if coming is None:
            return self.tr("%(day)s. Nothing is due today.") % {"day": day}
        values = {"day": day, "next": near_words(coming.day, today)}
        return self.tr("%(day)s. Nothing is due before %(next)s.") % values

    def later(self, items: Sequence[Item]) -> str:
        """Return how much comes later than the list reaches, empty for nothing.

        Where the list is empty, `nothing` has named the first already.
        """
        count = sum(item.when is When.LATER for item in items)
        count -= 0 < count == len(items)
        return self.tr("%n more later: see the month", "", count) if count else ""

    def left_out(self, out: Sequence[Item], *, shown: bool) -> str:
        """Return the link to what was left out, which is `shown` or not."""
        if shown:
            return self.tr("%n left out: hide", "", len(out))
        return self.tr("%n left out: show", "", len(out))

    def _title(self, when: When) -> str:
        return {
            When.LATE: self.tr("Late"),
            When.TODAY: self.tr("Today"),
            When.WEEK: self.tr("The next seven days"),
            When.LATER: self.tr("Later"),
            When.ASLEEP: self.tr("Put off"),
            When.OUT: self.tr("Left out"),
        }[when]
