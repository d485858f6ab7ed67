"""Asks what was heard from an employer: plain answers, one click each, or a day that was named."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from afterword.desk.desk import Desk
from afterword.domain.advice import REPLIES
from afterword.domain.contacts import ReplyKind
from afterword.domain.problems import Problem
from afterword.stories import replies
from afterword.ui import advice, theme
from afterword.ui.card.day_named import DayNamed
from afterword.ui.card.reply_words import (
    CHOICES,
    ICONS,
    company_of,
    step_words,
    undecided_words,
)
from afterword.ui.card.round_words import translated
from afterword.ui.icons import icon
from afterword.ui.widgets.fields import CONTACT_LENGTH, Field, captioned, heading, one_line

WIDE_EMS = 28
STEPS = {Qt.Key.Key_Up: False, Qt.Key.Key_Down: True}


class HeardDialog(QDialog):
    """One for all cards. `heard` carries a card's id and the `ReplyKind`, once it is kept.

    An offer is asked on by when they want an answer. That they need more time is no reply: it is
    what they said about an answer. `failed` carries a
    Problem; the answer can be given again then. No key chooses but on the button itself.
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
        self.undecided = self._button(self.tr("Not decided &yet…"), self._ask_until)
        self.until = DayNamed(
            desk,
            self.tr("Until when, if they said so?"),
            self.tr("for example: by the end of next week"),
        )
        self.until.kept.connect(self._keep_until)
        self.offer = DayNamed(
            desk,
            self.tr("By when do they want your answer, if they said so?"),
            self.tr("for example: by Friday"),
            own=True,
        )
        self.offer.kept.connect(self._keep_offer)
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
        self.until.hide()
        self.offer.hide()
        self.undecided.setVisible(replies.may_be_undecided(self._desk, card))
        self._recolour()
        self.resize(self.minimumWidth(), 0)
        self._fit()
        self.open()
        self.words.setFocus()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = STEPS.get(Qt.Key(event.key()))
        if forward is None:
            super().keyPressEvent(event)
        else:
            self.focusNextPrevChild(forward)

    def _fit(self) -> None:
        """Be as high as what is asked needs: lines that wrap come and go."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            wide = max(self.width(), layout.totalMinimumSize().width())
            high = max(self.height(), layout.totalHeightForWidth(wide))
            self.resize(wide, high)

    def _choose(self, kind: ReplyKind) -> None:
        card = self._card
        if card not in self._desk.cards:
            self.reject()
            return
        if kind is ReplyKind.OFFER:
            self._ask_day(self.offer)
        else:
            self._keep(kind, one_line(self.words))

    def _keep(self, kind: ReplyKind, said: str, until: date | None = None) -> None:
        card = self._card
        text = step_words(kind, company_of(self._desk.records(card)))
        if self._kept(lambda: replies.heard(self._desk, card, kind, text, said, until)):
            self.heard.emit(card, kind)

    def _ask_until(self) -> None:
        if self._card not in self._desk.cards:
            self.reject()
            return
        self._ask_day(self.until)

    def _ask_day(self, wanted: DayNamed) -> None:
        for one in (self.until, self.offer):
            one.setVisible(one is wanted)
        wanted.ask(one_line(self.words), self._desk.cards[self._card].region)
        self._fit()

    def _keep_offer(self, words: str, day: date | None) -> None:
        if self._card not in self._desk.cards:
            self.reject()
            return
        # Of a day that was read the words say no more.
        said = (one_line(self.words), "" if day else words)
        self._keep(ReplyKind.OFFER, "; ".join(dict.fromkeys(filter(None, said))), day)

    def _keep_until(self, until: str, day: date | None) -> None:
        card = self._card
        if card not in self._desk.cards:
            self.reject()
            return
        said = "; ".join(dict.fromkeys(filter(None, (one_line(self.words), until))))
        text = undecided_words(company_of(self._desk.records(card)))
        self._kept(lambda: replies.not_decided(self._desk, card, text, said, day))

    def _kept(self, keep: Callable[[], None]) -> bool:
        try:
            keep()
        except Problem as problem:
            self.failed.emit(problem)
            return False
        self.accept()
        return True

    def _choice(self, kind: ReplyKind) -> QPushButton:
        made = self._button(translated(CHOICES[kind]), partial(self._choose, kind))
        advice.name_page(made, REPLIES[kind])
        return made

    @staticmethod
    def _button(words: str, does: Callable[[], None]) -> QPushButton:
        made = QPushButton(words)
        made.setProperty("role", "plain")
        made.setStyleSheet("text-align: left")
        made.setAutoDefault(False)  # Enter in the field would press it
        made.clicked.connect(does)
        return made

    def _recolour(self) -> None:
        side = theme.em() * 5 // 4
        pictures = {button: ICONS[kind] for kind, button in self.choices.items()}
        for button, name in {**pictures, self.undecided: "ellipsis"}.items():
            button.setIcon(icon(name, theme.current().muted))
            button.setIconSize(QSize(side, side))

    def _lay_out(self) -> None:
        cancel = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        cancel.rejected.connect(self.reject)
        cancel.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addLayout(captioned(self.tr("What they said, if you like"), self.words))
        layout.addSpacing(4)
        for button in self.choices.values():
            layout.addWidget(button)
            if button is self.choices[ReplyKind.OFFER]:
                layout.addWidget(self.offer)
        layout.addWidget(self.undecided)
        layout.addWidget(self.until)
        layout.addSpacing(4)
        layout.addWidget(cancel)
        self.setMinimumWidth(theme.em() * WIDE_EMS)
