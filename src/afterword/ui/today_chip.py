"""The warm chip above the board: how much is due today, and one click to all of it."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from afterword.desk.desk import Commit, Desk
from afterword.stories import plan
from afterword.stories.pressing import Sort, sort_of

PAUSE_MS = 120
MINUTE_MS = 60_000
MOST = 3
"""How many sorts of what is due are named where all can see it."""


class TodayChip(QPushButton):
    """Counts the people to thank, letters to send, calls and late answers over all cards.

    What each card asks for is kept, so a change costs only the cards it touches.
    """

    today_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._desk = desk
        self._due: dict[str, dict[Sort, int]] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._say)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self.recount)
        self._minute.start()
        desk.changed.connect(self._follow)
        desk.loaded.connect(self.recount)
        desk.days.changed.connect(self.recount)
        self.clicked.connect(self.today_wanted)
        self.recount()

    @property
    def due(self) -> tuple[str, ...]:
        """Return the ids of the cards that ask for something today, as they stand on the board."""
        return tuple(self._due)

    def recount(self) -> None:
        """Count all cards again; nothing due hides the chip."""
        self._due.clear()
        self._weigh(self._desk.cards)
        self._say()

    def _follow(self, commit: Commit) -> None:
        days = any(change.kind == "preferences" for change in commit.changes)
        self._weigh(self._desk.cards if days else commit.cards)
        self._pause.start()

    def _weigh(self, cards: Iterable[str]) -> None:
        """Keep how much of each sort is due on each card that asks for anything."""
        cards = tuple(cards)
        for id in cards:
            self._due.pop(id, None)
        for id, found in plan.of_all(self._desk, cards):
            counts: dict[Sort, int] = {}
            for one in found:
                sort = sort_of(one)
                if sort is not None:
                    counts[sort] = counts.get(sort, 0) + (one.people or 1)
            if counts:
                self._due[id] = counts

    def _say(self) -> None:
        counts = Counter[Sort]()
        for card in self._due.values():
            for sort, count in card.items():
                counts[sort] += count
        parts = [self._words(sort, counts[sort]) for sort in Sort if counts[sort]]
        whole, short = ", ".join(parts), ", ".join(parts[:MOST])
        # What has no room here is in the tip: the filter stands beside it.
        short = short if len(parts) <= MOST else f"{short} …"
        self.setText(self.tr("Today: %(what)s") % {"what": short})
        self.setAccessibleName(self.tr("Today: %(what)s") % {"what": whole})
        tip = self.tr("See what is due, for whom and why")
        self.setToolTip(tip if short == whole else f"{whole}\n{tip}")
        self.setVisible(bool(parts))

    def _words(self, sort: Sort, count: int) -> str:
        return {
            Sort.THANK: self.tr("%n people to thank", "", count),
            Sort.SEND: self.tr("%n letters to send", "", count),
            Sort.CALL: self.tr("%n calls", "", count),
            Sort.LATE: self.tr("%n answers late", "", count),
            Sort.TELL: self.tr("%n interviews to write down", "", count),
        }[sort]
