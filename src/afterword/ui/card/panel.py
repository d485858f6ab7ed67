"""A card opened beside the board: everything kept of one job application, to see and to change."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from afterword.desk.desk import Commit, Desk
from afterword.ui import theme
from afterword.ui.card.cells import scroll_area
from afterword.ui.card.day_button import CALENDAR, recolour
from afterword.ui.card.folding import Fold
from afterword.ui.card.head import Head
from afterword.ui.card.history_group import HistoryGroup
from afterword.ui.card.job_group import JobGroup
from afterword.ui.card.keeper import Keeper
from afterword.ui.card.kept import Kept, KeptField
from afterword.ui.card.law_line import LawLine
from afterword.ui.card.letters_group import LettersGroup
from afterword.ui.card.news_line import NewsLine
from afterword.ui.card.plan_group import PlanGroup
from afterword.ui.card.quiet_line import QuietLine
from afterword.ui.card.rounds_group import RoundsGroup
from afterword.ui.card.walking import go_on

WIDE_EMS = 28
"""How wide it likes to stand."""


class CardPanel(QFrame):
    """Shows one card and saves each field as it is left. `zone` names the computer's now, by IANA.

    `letters_wanted`, `interview_wanted`, `mail_wanted`, `call_wanted`, `heard_wanted` and
    `timeline_wanted` carry the card's id, `letter_wanted` a letter's, `sample_wanted` a meeting's;
    `failed` a Problem, `advice_wanted` the key of a page of the handbook. `news_wanted` carries the
    card's id and that of a letter that asks for news, empty for a new one.
    """

    closed = Signal()
    letters_wanted = Signal(str)
    interview_wanted = Signal(str)
    mail_wanted = Signal(str)
    call_wanted = Signal(str)
    heard_wanted = Signal(str)
    timeline_wanted = Signal(str)
    letter_wanted = Signal(str)
    news_wanted = Signal(str, str)
    sample_wanted = Signal(str)
    advice_wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, zone: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Card"))
        self._desk = desk
        self._going = False
        self._keeper = Keeper(desk, zone, self)
        self.head = Head()
        self.quiet = QuietLine(self._keeper)
        self.news = NewsLine(self._keeper)
        self.plan = PlanGroup(self._keeper)
        self.job = JobGroup(self._keeper)
        self.rounds = RoundsGroup(self._keeper)
        self.law = LawLine(self._keeper)
        self.letters = LettersGroup(self._keeper)
        self.history = HistoryGroup(self._keeper)
        strips = (self.quiet, self.news, self.plan)
        self._groups = (*strips, self.job, self.rounds, self.law, self.letters, self.history)
        self._lay_out()
        self._connect()

    @property
    def card(self) -> str:
        """Return the id of the card shown, empty for none."""
        records = self._keeper.records
        return records.application.id if records is not None else ""

    def show_card(self, card: str, person: str = "") -> None:
        """Show a card, with the keyboard in it; raises KeyError if there is none.

        The keyboard goes to the row of `person` where they were met, else to the top.
        """
        self.flush()
        other = card != self.card
        if other:
            self._forget()
        if not self._keeper.load(card):
            raise KeyError(card)
        self._show()
        if other:
            self._scroll.verticalScrollBar().setValue(0)
        row = self.rounds.row_of(person)
        if row is None:
            self.head.letters_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            # What was only just unfolded stands in its place once it is laid out.
            self._inside.adjustSize()
            row.focus()
            QTimer.singleShot(0, row, lambda: self._scroll.ensureWidgetVisible(row, 0, 48))

    def flush(self) -> None:
        """Save what was typed and not left yet; for closing the window."""
        if self._keeper.records is None:
            return
        for field in self._fields():
            field.flush()

    def leave(self) -> None:
        """Save, and tell that the panel is to go."""
        self.flush()
        self._forget()
        self.closed.emit()

    def _fields(self) -> tuple[Kept, ...]:
        return (*self.job.fields, *self.rounds.fields, *self.law.fields)

    def _forget(self) -> None:
        self._keeper.records = None
        for group in (self.job, self.rounds, self.law, self.history):
            group.forget()

    def _show(self) -> None:
        card = self._keeper.card
        self.head.show_names(card.company.name, card.application.position)
        for group in self._groups:
            group.show_card()

    def _follow(self, commit: Commit) -> None:
        card = self.card
        # A person or a company new on another card is offered on this one.
        offered = any(change.kind in {"company", "person"} for change in commit.changes)
        if not card or not (offered or card in commit.cards):
            return
        there = self._keeper.load(card)
        if there and (self._going or not self._keeper.card.application.archived):
            self._show()
            return
        if there:
            # Off the board it is kept all the same, and so is what was being typed about it.
            self._going = True
            try:
                self.flush()
            finally:
                self._going = False
        self._forget()
        self.closed.emit()

    def _show_plan(self) -> None:
        if self.card:
            for group in (self.quiet, self.news, self.plan):
                group.show_card()

    def sizeHint(self) -> QSize:
        return QSize(theme.em(self.font()) * WIDE_EMS, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        # What scrolls up and down must never be cut at the side.
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        width = max(self._inside.minimumSizeHint().width(), self.head.minimumSizeHint().width())
        return QSize(width + bar + 2, self.head.minimumSizeHint().height() * 3)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        return go_on(self, (self.head, self._inside), forward=next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.matches(QKeySequence.StandardKey.Undo):
            # No field had anything to take back.
            self._keeper.step(forward=False)
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._keeper.step(forward=True)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.head.recolour()
            for fold in self.findChildren(Fold):
                fold.recolour()
            for button in self.findChildren(QToolButton, CALENDAR):
                recolour(button)

    def _connect(self) -> None:
        self._keeper.failed.connect(self.failed)
        self._desk.changed.connect(self._follow)
        self._desk.days.changed.connect(self._show_plan)
        self.head.close_wanted.connect(self.leave)
        self.head.letters_wanted.connect(lambda: self._ask(self.letters_wanted))
        self.rounds.interview_wanted.connect(lambda: self._ask(self.interview_wanted))
        self.letters.mail_wanted.connect(lambda: self._ask(self.mail_wanted))
        self.letters.letter_wanted.connect(self.letter_wanted)
        self.news.wanted.connect(self._ask_for_news)
        self.news.call_wanted.connect(lambda: self._ask(self.call_wanted))
        self.quiet.rested.connect(self.head.letters_button.setFocus)
        for group in (self.quiet, self.plan):
            group.advice_wanted.connect(self.advice_wanted)
            group.heard_wanted.connect(lambda: self._ask(self.heard_wanted))
        self.plan.round_added.connect(self.rounds.unfold)
        self.plan.timeline_wanted.connect(lambda: self._ask(self.timeline_wanted))
        self.letters.news_wanted.connect(self._ask_for_news)
        self.rounds.sample_wanted.connect(self.sample_wanted)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._walked)

    def _ask(self, signal: SignalInstance) -> None:
        self.flush()
        signal.emit(self.card)

    def _ask_for_news(self, letter: str = "") -> None:
        self.flush()
        self.news_wanted.emit(self.card, letter)

    def _walked(self, old: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self) or not self.isVisible():
            return  # it is going, and takes the keyboard from what is inside
        if now is not None and isinstance(old, KeptField) and self.isAncestorOf(old):
            old.left()
        if now is not None and self._inside.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, 0, 24)

    def _lay_out(self) -> None:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(18)
        for group in self._groups:
            column.addWidget(group)
        column.addStretch(1)
        self._scroll = scroll_area(self._inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._scroll, 1)
