"""Questions and letters side by side, or one at a time where two would squeeze each other."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from afterword.ui import theme
from afterword.ui.after_interview.letters_side import LettersSide
from afterword.ui.after_interview.parts import Parts

if TYPE_CHECKING:
    from afterword.ui.letter.underlines import Mark

BOTH_EMS = 64
"""The width in heights of the font from which both fit."""


class Sides(QWidget):
    """`turned` says what the other side is: "letters", "questions", or "" when both are seen."""

    turned = Signal(str)

    def __init__(self, parts: Parts, letters: LettersSide) -> None:
        super().__init__()
        self._parts = parts
        self._letters = letters
        self._letters_first = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(parts, 11)
        row.addWidget(letters, 9)

    def turn_over(self) -> None:
        """Show the other side."""
        self._letters_first = not self._letters_first
        self.fit()

    def show_questions(self) -> None:
        """Show the questions, whichever side was seen."""
        self._letters_first = False
        self.fit()

    def ask_for(self, field: str) -> None:
        """Lead to a field that `Answers.missing` names."""
        self.show_questions()
        self._parts.focus(field)

    def lead_to(self, letter: str) -> None:
        """Lead to the row of a letter."""
        self.show_questions()
        self._parts.people.row_of(letter).name.setFocus(Qt.FocusReason.OtherFocusReason)

    def lead_to_spot(self, letter: str, role: str) -> None:
        """Lead to what has `role` in a letter."""
        self._turn_to(letter)
        self._letters.preview.lead_to(role)

    def lead_to_words(self, letter: str, mark: "Mark | None") -> None:
        """Lead to what is marked in a letter, by its id; without a mark to the whole of it."""
        self._turn_to(letter)
        if mark is None:
            self._letters.preview.sheet.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._letters.preview.change_words(mark)

    def _turn_to(self, letter: str) -> None:
        self._letters_first = True
        self.fit()
        self._letters.show_letter(letter)
        if (layout := self.layout()) is not None:
            layout.activate()
        self._letters.page.show_page()

    def fit(self) -> None:
        """Show what there is room for."""
        narrow = self.width() < theme.em(self.font()) * BOTH_EMS
        self._letters_first = self._letters_first and narrow
        self._parts.setVisible(not self._letters_first)
        self._letters.setVisible(not narrow or self._letters_first)
        other = "questions" if self._letters_first else "letters"
        self.turned.emit(other if narrow else "")

    def minimumSizeHint(self) -> QSize:
        # One side is enough: a window may be made narrower than both need.
        return self._parts.minimumSizeHint().expandedTo(self._letters.minimumSizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
