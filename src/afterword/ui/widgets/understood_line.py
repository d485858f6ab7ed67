"""Under what they said about an answer: the day it was read as, or a question with its answers."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from afterword.domain.promises.kinds import Promised, Unsure
from afterword.ui.promise_words import day_words, question, statement
from afterword.ui.widgets.day_popup import DayPopup
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.topic_line import PADDING
from afterword.ui.widgets.wrapping_button import WrappingButton

LIKELY = timedelta(days=7)
"""After the interview; where the calendar opens when nothing else tells."""


class UnderstoodLine(QWidget):
    """Never guesses. `chosen` carries the day that was clicked, None for "no day was named".

    `corrects` says that a day can be put right here, too, not only in a field beside it; `own` that
    it is the person who is to answer.
    """

    chosen = Signal(object)

    def __init__(self, title: str, *, corrects: bool = True, own: bool = False) -> None:
        super().__init__()
        self._corrects, self._own = corrects, own
        self.said = date.min
        """The day it was said on; no answer was named for one before it."""
        self.label = plain_label("")
        self.answers: list[QPushButton] = []
        self._day: date | None = None
        self.correct = WrappingButton("", "link", "accent", PADDING)
        self.correct.clicked.connect(lambda: self._ask_day(self.correct))
        self._flow = QWidget()
        self._row = FlowLayout(self._flow)
        self._popup = DayPopup(self, title)
        self._popup.picked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.label)
        layout.addWidget(self._flow)
        layout.addWidget(self.correct, 0, Qt.AlignmentFlag.AlignLeading)
        self.clear()

    @property
    def words(self) -> str:
        """Return what is told or asked, empty for nothing."""
        return self.label.text()

    def clear(self) -> None:
        """Say nothing."""
        self._show("", (), "")

    def tell(self, reading: Promised | Unsure | None) -> None:
        """Tell what was read, or ask; nothing about time is nothing to say."""
        if isinstance(reading, Promised):
            self.tell_day(reading.due, about=reading.about)
        elif reading is None:
            self.clear()
        else:
            self._day = next(iter(reading.options), None)
            self._show(question(reading.why, own=self._own), reading.options, "", asks=True)

    def tell_day(self, day: date | None, *, about: bool = False) -> None:
        """Tell the day that counts, or that none does."""
        self._day = day
        if day is None and not self._corrects:
            self.clear()
        elif day is None:
            words = self.tr("No day is kept for this.")
            self._show(words, (), self.tr("Choose the day."))
        else:
            words = statement(day, self.said, about=about, own=self._own)
            self._show(words, (), self.tr("Not right? Choose the day.") if self._corrects else "")

    def _show(
        self, words: str, options: tuple[date, ...], correct: str, *, asks: bool = False
    ) -> None:
        held = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.label.setText(words)
        self.label.setVisible(bool(words))
        for button in self.answers:
            button.hide()
            button.deleteLater()
        self.answers = self._made(options) if asks else []
        self._flow.setVisible(asks)
        self.correct.say(correct)
        self.correct.setVisible(bool(correct))
        if held and correct:
            # The button that was clicked is gone from under the keyboard.
            self.correct.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, options: tuple[date, ...]) -> list[QPushButton]:
        found = [self._button(day_words(day, self.said)) for day in options]
        for button, day in zip(found, options, strict=True):
            button.clicked.connect(partial(self._choose, day))
        other = self._button(self.tr("Another day…") if options else self.tr("Choose a day…"))
        other.clicked.connect(lambda: self._ask_day(other))
        none = self._button(self.tr("No day was named"))
        none.clicked.connect(partial(self._choose, None))
        return [*found, other, none]

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "chip")
        button.setAutoDefault(False)
        self._row.addWidget(button)
        return button

    def _ask_day(self, button: QPushButton) -> None:
        self._popup.open_at(
            QRect(button.mapToGlobal(QPoint(0, 0)), button.size()),
            self._day or self.said + LIKELY,
            self.said,
        )

    def _choose(self, day: date | None) -> None:
        self.tell_day(day)
        self.chosen.emit(day)
