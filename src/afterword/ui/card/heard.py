"""Asks what was heard from an employer: five plain answers, one click each."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from afterword.desk.desk import Desk
from afterword.domain.contacts import ReplyKind
from afterword.domain.problems import Problem
from afterword.stories import replies
from afterword.ui import theme
from afterword.ui.card.reply_words import CHOICES, ICONS, company_of, step_words
from afterword.ui.card.round_words import translated
from afterword.ui.icons import icon
from afterword.ui.widgets.fields import CONTACT_LENGTH, Field, captioned, heading, one_line

WIDE_EMS = 28
STEPS = {Qt.Key.Key_Up: False, Qt.Key.Key_Down: True}


class HeardDialog(QDialog):
    """One for all cards. `heard` carries a card's id and the `ReplyKind`, once it is kept.

    `failed` carries a Problem; the answer can be given again then.
    """

    heard = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card = ""
        self.setWindowTitle(self.tr("I heard from them"))
        self._title = heading("")
        self.choices = {kind: self._choice(kind) for kind in ReplyKind}
        self.words = Field(
            self.tr("What they said, if you like"),
            self.tr("“We decide next week”"),
            CONTACT_LENGTH,
        )
        self._lay_out()

    def ask(self, card: str) -> None:
        """Ask about a card; nothing happens where it is gone."""
        if card not in self._desk.cards:
            return
        self._card = card
        company = company_of(self._desk.records(card))
        words = self.tr("What did you hear from %(company)s?") if company else self.windowTitle()
        self._title.setText(words % {"company": company})
        self.words.clear()
        self._recolour()
        self.open()
        self.choices[ReplyKind.ANOTHER_INTERVIEW].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = STEPS.get(Qt.Key(event.key()))
        if forward is None:
            super().keyPressEvent(event)
        else:
            self.focusNextPrevChild(forward)

    def _choose(self, kind: ReplyKind) -> None:
        card = self._card
        if card not in self._desk.cards:
            self.reject()
            return
        text = step_words(kind, company_of(self._desk.records(card)))
        try:
            replies.heard(self._desk, card, kind, text, one_line(self.words))
        except Problem as problem:
            self.failed.emit(problem)
            return
        self.accept()
        self.heard.emit(card, kind)

    def _choice(self, kind: ReplyKind) -> QPushButton:
        made = QPushButton(translated(CHOICES[kind]))
        made.setProperty("role", "plain")
        made.setStyleSheet("text-align: left")
        made.setAutoDefault(True)
        made.clicked.connect(partial(self._choose, kind))
        return made

    def _recolour(self) -> None:
        side = theme.em() * 5 // 4
        for kind, button in self.choices.items():
            button.setIcon(icon(ICONS[kind], theme.current().muted))
            button.setIconSize(QSize(side, side))

    def _lay_out(self) -> None:
        cancel = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        cancel.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addLayout(captioned(self.tr("What they said, if you like"), self.words))
        layout.addSpacing(4)
        for button in self.choices.values():
            layout.addWidget(button)
        layout.addSpacing(4)
        layout.addWidget(cancel)
        self.setMinimumWidth(theme.em() * WIDE_EMS)
