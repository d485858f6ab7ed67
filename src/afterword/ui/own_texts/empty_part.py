"""What the dialog says while there is no text of one's own yet: what they are, and how to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from afterword.ui import theme
from afterword.ui.widgets.flow import FlowLayout


class EmptyPart(QWidget):
    """Offers to begin with the letter in view, where there is one, or with nothing."""

    from_letter_wanted = Signal()
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = QLabel(
            self.tr(
                "Words you like to use again are kept here: whole letters with fields such as "
                "{company} that fill themselves in, and short texts to put into a sentence."
            )
        )
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("role", "muted")
        self.from_letter = self._button(self.tr("Keep this letter as my own text"), "primary")
        self.from_letter.clicked.connect(self.from_letter_wanted)
        self.new = self._button(self.tr("Write a new one"), "plain")
        self.new.clicked.connect(self.new_wanted)
        unit = theme.em(self.font())
        buttons = FlowLayout(gap=unit // 2, line_gap=unit // 2)
        buttons.addWidget(self.from_letter)
        buttons.addWidget(self.new)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2)
        layout.setSpacing(unit)
        layout.addStretch(1)
        layout.addWidget(self.words)
        layout.addLayout(buttons)
        layout.addStretch(2)

    def offer(self, *, letter: bool) -> None:
        """Offer to begin with the letter in view, if there is one."""
        self.from_letter.setVisible(letter)

    def _button(self, words: str, role: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", role)
        button.setAutoDefault(False)
        return button
