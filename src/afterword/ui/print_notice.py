"""A strip at the foot of the window while letters wait at a printer or did not come out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from afterword.ui.theme import em
from afterword.ui.widgets.speaking import announce


class PrintNotice(QWidget):
    """Stays until it is answered or no longer true; takes neither the focus nor a click away."""

    again_wanted = Signal(str, object)
    """The card's id and the ids of the letters to print once more."""

    def __init__(self) -> None:
        super().__init__()
        self._waits = ""
        self._failed: list[tuple[str, tuple[str, ...], str]] = []
        self.setAccessibleName(self.tr("Printing"))
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        # A label that wraps asks for a width of its own, which would make the window wider.
        self.words.setMinimumWidth(1)
        self.again = QPushButton(self.tr("Try again"))
        self.close_button = QPushButton(self.tr("Not now"))
        for button in (self.again, self.close_button):
            button.setProperty("role", "link")
        self.again.clicked.connect(self._again)
        self.close_button.clicked.connect(self._close)
        strip = QFrame()
        strip.setProperty("role", "strip")
        row = QHBoxLayout(strip)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.again)
        row.addWidget(self.close_button)
        around = QVBoxLayout(self)
        around.setContentsMargins(em() // 2, em() // 4, em() // 2, em() // 4)
        around.addWidget(strip)
        self._follow()

    def show_waiting(self, words: str) -> None:
        """Say what waits at a printer; nothing any more for no words."""
        self._waits = words
        self._follow()

    def show_failed(self, card: str, letters: Sequence[str], words: str) -> None:
        """Say that letters did not come out, and offer to print them again.

        Where others did not either, each is answered in its turn.
        """
        self._failed.append((card, tuple(letters), words))
        self._follow()

    def _follow(self) -> None:
        words = self._failed[0][2] if self._failed else self._waits
        changed = words != self.words.text()
        self.words.setText(words)
        for button in (self.again, self.close_button):
            button.setVisible(bool(self._failed))
        self.setVisible(bool(words))
        if words and changed:
            announce(self, words)

    def _again(self) -> None:
        card, letters, _ = self._failed[0]
        self._close()
        self.again_wanted.emit(card, letters)

    def _close(self) -> None:
        del self._failed[0]
        self._follow()
