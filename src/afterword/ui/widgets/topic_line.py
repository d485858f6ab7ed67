"""The line under a topic: the finished sentence, or a question back with things to click."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from afterword.domain.wording.readings import Choice, Reading
from afterword.ui.reading_words import choice_label, reading_sentence
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.sentence_label import SentenceLabel
from afterword.ui.widgets.wrapping_button import SMALLEST, WrappingButton

PADDING = 3
"""Pixels beside the words of a link, and beside those it stands among."""


class TopicLine(QWidget):
    """Shows a `Reading`; `chosen` carries the Choice that was clicked."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self._reading, self._doubted = Reading(), False
        self._sentence = SentenceLabel(inset=PADDING)
        self._note = SentenceLabel(inset=PADDING)
        self._buttons: list[WrappingButton] = []
        self._row = FlowLayout(self, gap=0, line_gap=0, least=SMALLEST)
        self._problem = SentenceLabel(inset=PADDING)
        self._row.addWidget(self._problem)
        self._row.addWidget(self._sentence)
        self._row.addWidget(self._note)

    @property
    def words(self) -> str:
        """Return the problem, the sentence and the note as they are shown."""
        labels = (self._problem, self._sentence, self._note)
        return " ".join(label.text() for label in labels if not label.isHidden())

    @property
    def buttons(self) -> tuple[WrappingButton, ...]:
        """Return what can be clicked, in order."""
        return tuple(self._buttons)

    @property
    def first_height(self) -> int:
        """Return how high its first line is as it stands."""
        return self._row.first_height(self.width())

    def show_reading(self, reading: Reading, problem: str = "") -> None:
        """Show what became of the words typed; `problem` is what stops the letter's printing."""
        if (reading, problem) == self._shown:
            return
        self._shown, self._reading = (reading, problem), reading
        self._say(self._problem, problem, "late")
        self._show_sentence()
        note = reading_sentence(reading.code, reading.about) if reading.code else ""
        self._say(self._note, note, "muted")
        self._offer((*reading.fixes, *reading.choices))

    def show_doubt(self, *, doubted: bool) -> None:
        """Show the sentence without its tick while something in the letter is to be looked at."""
        if doubted != self._doubted:
            self._doubted = doubted
            self._show_sentence()

    def _show_sentence(self) -> None:
        reading = self._reading
        tick = "" if self._doubted else "✓ "
        marked = [(start + len(tick), end + len(tick)) for start, end in reading.changed]
        said = tick + reading.sentence if reading.sentence else ""
        self._say(self._sentence, said, "muted" if self._doubted else "ok", marked)

    def _say(
        self,
        label: SentenceLabel,
        words: str,
        tone: str,
        marked: Sequence[tuple[int, int]] = (),
    ) -> None:
        label.setVisible(bool(words))
        label.show_words(words, tone, marked)

    def _offer(self, choices: Sequence[Choice]) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(choice) for choice in choices]
        for button in self._buttons:
            self._row.addWidget(button)
            button.show()
        self.updateGeometry()

    def _button(self, choice: Choice) -> WrappingButton:
        words = choice_label(choice.code, choice.text, choice.language or "")
        button = WrappingButton(words, "link", "accent", PADDING)
        button.setParent(self)
        button.clicked.connect(self._emitter(choice))
        return button

    def _emitter(self, choice: Choice) -> Callable[[], None]:
        return lambda: self.chosen.emit(choice)
