"""The warm chip above the board: how much is due today, and one click to the first of it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from afterword.desk.desk import Desk
from afterword.domain.followups import Due, next_action

PAUSE_MS = 120
THANKS = frozenset({Due.THANK_TONIGHT, Due.THANK_TOMORROW, Due.THANK_LATE})
CALLS = frozenset({Due.CALL})


class TodayChip(QPushButton):
    """Counts the people to thank, letters to send and calls due over all cards."""

    card_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._desk = desk
        self._due_cards: list[str] = []
        self._next = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.recount)
        desk.changed.connect(self._pause.start)
        desk.loaded.connect(self._pause.start)
        self.clicked.connect(self._go)
        self.recount()

    def recount(self) -> None:
        """Count again; nothing due hides the chip."""
        people = sent = calls = 0
        due_cards: list[str] = []
        kinds = {stage.id: stage.kind for stage in self._desk.stages}
        now, today = self._desk.now(), self._desk.today()
        for card in self._desk.cards.values():
            action = next_action(card, kinds[card.stage_id], now, today)
            if action.due in THANKS:
                people += action.people
            elif action.due is Due.SEND:
                sent += action.people
            elif action.due in CALLS:
                calls += 1
            else:
                continue
            due_cards.append(card.id)
        self._due_cards = due_cards
        self._next = 0
        parts = [
            self.tr("%n people to thank", "", people) if people else "",
            self.tr("%n letters to send", "", sent) if sent else "",
            self.tr("%n calls", "", calls) if calls else "",
        ]
        what = ", ".join(part for part in parts if part)
        self.setText(self.tr("Today: %(what)s") % {"what": what})
        self.setToolTip(self.tr("Go to the next card that is due"))
        self.setVisible(bool(what))

    def _go(self) -> None:
        if self._due_cards:
            self.card_wanted.emit(self._due_cards[self._next % len(self._due_cards)])
            self._next += 1
