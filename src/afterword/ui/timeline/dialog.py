"""The window with the timeline of one job application."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from afterword.desk.desk import Commit, Desk
from afterword.domain.problems import Problem
from afterword.stories import advising
from afterword.stories import timeline as story
from afterword.stories.timeline import State
from afterword.ui import advice, theme
from afterword.ui.timeline.telling import Telling
from afterword.ui.timeline.timeline import Timeline
from afterword.ui.widgets.advice_button import AdviceButton
from afterword.ui.widgets.fields import heading, plain_label
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.room import room_near
from afterword.ui.widgets.speaking import announce

WIDE_EMS, HIGH_EMS = 46, 42
MINUTE_MS = 60_000
SHARE = 0.9
"""How much of the screen it takes at most."""


class TimelineDialog(QDialog):
    """Shows a card's timeline and follows the desk.

    `card_wanted` carries the card's id, `failed` a Problem.
    """

    card_wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card = ""
        self._text = ""
        self._day = desk.today()
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._look_at_the_day)
        self._minute.start()
        self._telling = Telling(self)
        self.setWindowTitle(self.tr("Timeline"))
        self.company = heading("")
        self.position = plain_label("")
        self.next = plain_label("")
        self.next.setProperty("role", "")
        self.timeline = Timeline()
        self.copy_button = QPushButton(self.tr("Copy as text"))
        self.card_button = QPushButton(self.tr("Open the card"))
        self.close_button = QPushButton(self.tr("Close"))
        for button in (self.copy_button, self.card_button, self.close_button):
            button.setProperty("role", "plain")
            button.setAutoDefault(False)
        self.advice = AdviceButton()
        self._lay_out()
        self.timeline.copy_wanted.connect(self.copy)
        self.copy_button.clicked.connect(self.copy)
        self.card_button.clicked.connect(self._open_card)
        self.close_button.clicked.connect(self.reject)
        desk.changed.connect(self._follow)
        desk.days.changed.connect(self._look_again)
        self.resize(self.sizeHint())

    @property
    def text(self) -> str:
        """Return all of it in words, as it is copied."""
        return self._text

    def open_for(self, card: str) -> None:
        """Show a card's timeline, what is next in the middle. Raises KeyError where it is gone."""
        self._card = card
        self.timeline.show_rows((), "")  # the keyboard begins at what is next
        try:
            self._show()
        except Problem as problem:
            self.failed.emit(problem)
            return
        self.open()
        self.timeline.look_at_today()
        self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy(self) -> None:
        """Put all of it into the clipboard as plain text."""
        QGuiApplication.clipboard().setText(self._text)
        self.copy_button.setText(self.tr("Copied"))
        announce(self, self.tr("The timeline is copied."))

    def sizeHint(self) -> QSize:
        wanted = QSize(WIDE_EMS, HIGH_EMS) * theme.em(self.font())
        return wanted.boundedTo(room_near(self).size() * SHARE)

    def _lay_out(self) -> None:
        unit = theme.em(self.font())
        framed = QFrame()
        framed.setProperty("role", "panel")
        inside = QVBoxLayout(framed)
        inside.setContentsMargins(unit // 2, unit // 2, 2, unit // 2)
        inside.addWidget(self.timeline)
        buttons = FlowLayout()
        for button in (self.copy_button, self.card_button, self.close_button, self.advice):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(unit, unit, unit, unit)
        column.setSpacing(unit // 2)
        for label in (self.company, self.position, self.next):
            column.addWidget(label)
        column.addWidget(framed, 1)
        column.addLayout(buttons)

    def _show(self) -> None:
        records, now = self._desk.records(self._card), self._desk.now()
        advice.name_page(self, advising.page_for(self._desk, self._card))
        self._day = now.date()
        steps = story.of_card(self._desk, records)
        company = records.company.name or records.application.position
        position = records.application.position if records.company.name else ""
        self.company.setText(company)
        self.position.setText(position)
        self.position.setVisible(bool(position))
        self.next.setText(self._telling.next_words(steps, now))
        ended = not steps or steps[-1].state is State.DONE
        after = self._telling.today_words(now.date()) if ended else ""
        self.timeline.show_rows(self._telling.rows(steps, now), after)
        self._text = self._telling.text((company, position), steps, now)
        self.copy_button.setText(self.tr("Copy as text"))

    def _follow(self, commit: Commit) -> None:
        if self._card in commit.cards:
            self._look_again()

    def _look_at_the_day(self) -> None:
        if self._desk.today() != self._day:  # it may stand open overnight
            self._look_again()

    def _look_again(self) -> None:
        if not self.isVisible():
            return
        try:
            self._show()
        except KeyError:
            self.reject()  # it is there no more
        except Problem as problem:
            self.reject()
            self.failed.emit(problem)

    def _open_card(self) -> None:
        self.accept()
        self.card_wanted.emit(self._card)
