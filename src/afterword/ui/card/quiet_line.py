"""A strip at the top of an opened card that got no answer, and lets it rest in one click."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from afterword.domain.advice import PAGES
from afterword.domain.contacts import ReplyKind
from afterword.domain.followups import Due
from afterword.domain.problems import Problem
from afterword.stories import plan, replies
from afterword.ui import advice
from afterword.ui.card.keeper import Keeper
from afterword.ui.card.reply_words import company_of, step_words
from afterword.ui.widgets.advice_button import AdviceButton
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.flow import FlowLayout


class QuietLine(QFrame):
    """There once they were asked as often as is good; `heard_wanted` asks for the five answers.

    `rested` follows when the card was closed.
    """

    heard_wanted = Signal()
    rested = Signal()
    advice_wanted = Signal(str)

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.setProperty("role", "strip")
        words = plain_label(
            self.tr(
                "They have not answered. That is not about you: many employers never do. "
                "You can close this card, and open it again any time."
            )
        )
        words.setProperty("role", "")
        self.close_button = self._button(self.tr("Close this card"))
        self.close_button.clicked.connect(self._rest)
        self.heard_button = self._button(self.tr("I heard from them…"))
        self.heard_button.clicked.connect(self.heard_wanted)
        ways = FlowLayout(gap=8)
        ways.addWidget(self.close_button)
        ways.addWidget(self.heard_button)
        advice.name_page(self, PAGES[Due.QUIET][0])
        told = AdviceButton(self.tr("They have not answered"))
        told.page_wanted.connect(self.advice_wanted)
        ways.addWidget(told)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        layout.addWidget(words)
        layout.addLayout(ways)

    def show_card(self) -> None:
        """Show the keeper's card."""
        actions = plan.of_card(self._keeper.desk, self._keeper.card.application.id)
        self.setVisible(any(one.due is Due.QUIET for one in actions))

    def _rest(self) -> None:
        card = self._keeper.card
        text = step_words(ReplyKind.SILENCE, company_of(card))
        try:
            replies.heard(self._keeper.desk, card.application.id, ReplyKind.SILENCE, text)
        except Problem as problem:
            self._keeper.failed.emit(problem)
        else:
            self.rested.emit()

    def _button(self, words: str) -> QPushButton:
        made = QPushButton(words)
        made.setProperty("role", "plain")
        made.setAutoDefault(False)
        return made
