"""The warm chip above the board: how much is due today, and one click to the first of it."""

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from afterword.desk.desk import Commit, Desk
from afterword.domain.followups import THANKS, Due, NextAction, plan

PAUSE_MS = 120
MINUTE_MS = 60_000


class TodayChip(QPushButton):
    """Counts the people to thank, letters to send and calls due over all cards.

    What each card asks for is kept, so a change costs only the cards it touches.
    """

    card_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.setToolTip(self.tr("Go to the next card that is due"))
        self._desk = desk
        self._due: dict[str, tuple[int, int, int]] = {}
        self._next = 0
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
        self.clicked.connect(self._go)
        self.recount()

    @property
    def due(self) -> tuple[str, ...]:
        """Return the ids of the cards that ask for something today, in the order of the clicks."""
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
        """Keep (people to thank, letters to send, calls) of each card that asks for any."""
        kinds = {stage.id: stage.kind for stage in self._desk.stages}
        now, today, days = self._desk.now(), self._desk.today(), self._desk.days
        for id in cards:
            self._due.pop(id, None)
            card = self._desk.cards.get(id)
            if card is None:
                continue
            found = plan(card, kinds[card.stage_id], now, today, days.timing(card.region))
            counts = [_count(one) for one in found if one.until is None]
            people, sent, calls = (sum(one[place] for one in counts) for place in range(3))
            if people or sent or calls:
                self._due[id] = (people, sent, calls)

    def _say(self) -> None:
        people, sent, calls = (sum(counts[n] for counts in self._due.values()) for n in range(3))
        parts = [
            self.tr("%n people to thank", "", people) if people else "",
            self.tr("%n letters to send", "", sent) if sent else "",
            self.tr("%n calls", "", calls) if calls else "",
        ]
        what = ", ".join(part for part in parts if part)
        self.setText(self.tr("Today: %(what)s") % {"what": what})
        self.setVisible(bool(what))

    def _go(self) -> None:
        cards = list(self._due)
        if cards:
            self.card_wanted.emit(cards[self._next % len(cards)])
            self._next += 1


def _count(action: NextAction) -> tuple[int, int, int]:
    """Return (people to thank, letters to send, calls) of something due."""
    if action.due in THANKS:
        return (action.people, 0, 0)
    return (0, action.people, 0) if action.due is Due.SEND else (0, 0, int(action.due is Due.CALL))
