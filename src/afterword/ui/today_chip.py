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
LEAST = 3
"""How many sorts of what is due are named, however little room there is."""
AT_ONCE = 1_000
"""Cards weighed before the window answers again."""


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
        self._parts: list[str] = []
        self._room = self.maximumWidth()
        self._left: list[str] = []
        """Cards still to be weighed, the next one last."""
        self._slice = QTimer(self, singleShot=True, interval=0)
        self._slice.timeout.connect(self._weigh_some)
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

    def fit(self, room: int) -> bool:
        """Take at most `room` pixels where that is enough for a few sorts; tell of other words."""
        before = self.text()
        if room != self._room:
            self._room = room
            self._shorten()
        return self.text() != before

    def recount(self) -> None:
        """Count all cards again; nothing due hides the chip. Of thousands, some at a time."""
        for id in self._due.keys() - self._desk.cards.keys():
            del self._due[id]
        self._left = list(self._desk.cards)[::-1]
        self._weigh_some()

    def _follow(self, commit: Commit) -> None:
        if any(change.kind == "preferences" for change in commit.changes):
            self.recount()
        self._weigh(commit.cards)
        self._pause.start()

    def _weigh_some(self) -> None:
        some, self._left = self._left[-AT_ONCE:], self._left[:-AT_ONCE]
        self._weigh(some)
        if self._left:
            self._slice.start()
        else:
            self._slice.stop()
            self._say()

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
        self._parts = parts
        self.setAccessibleName(self._said(len(parts)))
        self._shorten()
        self.setVisible(bool(parts))

    def _shorten(self) -> None:
        """Name as many sorts as there is room for; the rest is in the tip."""
        whole, most = self._said(len(self._parts)), len(self._parts)
        around = self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
        while most > LEAST and self._wide(most) + around > self._room:
            most -= 1
        shown, tip = self._said(most), self.tr("See what is due, for whom and why")
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(tip if shown == whole else f"{whole}\n{tip}")

    def _wide(self, most: int) -> int:
        return self.fontMetrics().horizontalAdvance(self._said(most))

    def _said(self, most: int) -> str:
        what = ", ".join(self._parts[:most]) + (" …" if most < len(self._parts) else "")
        return self.tr("Today: %(what)s") % {"what": what}

    def _words(self, sort: Sort, count: int) -> str:
        return {
            Sort.THANK: self.tr("%n people to thank", "", count),
            Sort.SEND: self.tr("%n letters to send", "", count),
            Sort.CALL: self.tr("%n calls", "", count),
            Sort.LATE: self.tr("%n answers late", "", count),
            Sort.TELL: self.tr("%n interviews to write down", "", count),
            Sort.OFFER: self.tr("%n offers to answer", "", count),
        }[sort]
