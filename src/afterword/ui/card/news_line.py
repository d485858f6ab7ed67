"""A line at the top of an opened card when it is time to ask: by telephone, or in writing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from afterword.domain.followups import MOST_CONTACTS, may_ask
from afterword.domain.stages import StageKind
from afterword.stories import asking_news, enquiries
from afterword.ui.card.keeper import Keeper
from afterword.ui.widgets.fields import plain_label

ENDED = frozenset({StageKind.OFFER, StageKind.CLOSED})


class NewsLine(QFrame):
    """There only once everybody is thanked and the day to ask has come, and two times at most."""

    wanted = Signal()

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.setProperty("role", "strip")
        self.words = plain_label("")
        self.words.setProperty("role", "")
        self.button = QPushButton(self.tr("Ask for news in writing…"))
        self.button.setProperty("role", "plain")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        layout.addWidget(self.words)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_card(self) -> None:
        """Show the keeper's card."""
        due = self._is_due()
        self.setVisible(due)
        if due:
            self.words.setText(self._said())

    def _is_due(self) -> bool:
        desk, card = self._keeper.desk, self._keeper.card
        face, today = desk.cards.get(card.application.id), desk.today()
        if face is None or face.unthanked or not may_ask(face, today):
            return False
        kinds = {stage.id: stage.kind for stage in desk.stages}
        advice = asking_news.advice(desk, card, self._keeper.zone)
        asked = len(advice.asked)
        return kinds[face.stage_id] not in ENDED and asked < MOST_CONTACTS and today >= advice.best

    def _said(self) -> str:
        people = enquiries.whom(self._keeper.card, self._keeper.desk.today())
        called = next((one for one in people if one.phone and one.called), None)
        if called is None:
            return self.tr("It is time to ask how things stand: call them, or write.")
        words = self.tr("It is time to ask how things stand: call %(name)s at %(phone)s, or write.")
        return words % {"name": called.called, "phone": called.phone}
