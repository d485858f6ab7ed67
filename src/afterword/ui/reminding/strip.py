"""A quiet strip over the board for what nobody was told elsewhere, a sentence after another."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.sentence_label import SentenceLabel
from afterword.ui.widgets.speaking import announce
from afterword.ui.widgets.topic_line import PADDING
from afterword.ui.widgets.wrapping_button import WrappingButton


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, the words of its button and what that does, and the words that close it."""

    words: str
    action: str
    act: Callable[[], None]
    close: str


class ReminderStrip(QFrame):
    """Hidden while it has nothing to say. It takes no focus; each sentence waits to be answered."""

    emptied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self.setAccessibleName(self.tr("Reminders"))
        self._lines: list[Line] = []
        self._says = SentenceLabel(inset=PADDING)
        self.action = WrappingButton("", "link", "accent", PADDING)
        self.action.clicked.connect(self._act)
        self.close_button = WrappingButton("", "link", "accent", PADDING)
        self.close_button.clicked.connect(self._next)
        row = FlowLayout(self, line_gap=0, gap=0)
        for widget in (self._says, self.action, self.close_button):
            row.addWidget(widget)
        self.hide()

    @property
    def words(self) -> str:
        """Return what it says, empty for nothing."""
        return self._lines[0].words if self._lines else ""

    def say(self, line: Line) -> None:
        """Say a sentence, after those that are there."""
        self._lines.append(line)
        if len(self._lines) == 1:
            self._follow()

    def _follow(self) -> None:
        if self._lines:
            line = self._lines[0]
            self._says.show_words(line.words, "soon")
            self.action.say(line.action)
            self.close_button.say(line.close)
            announce(self, line.words)
        self.setVisible(bool(self._lines))

    def _act(self) -> None:
        line = self._lines[0]
        self._next()
        line.act()

    def _next(self) -> None:
        del self._lines[0]
        self._follow()
        if not self._lines:
            self.emptied.emit()
