"""How fields stand in the panel: a caption above, a quiet line below, two side by side."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from afterword.ui import theme
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.speaking import announce
from afterword.ui.widgets.wrapping_button import WrappingButton

TWO_EMS = 23
"""How wide two fields side by side must have it."""
LINK_PADDING = 5


class Cell(QWidget):
    """A field under its caption, with a line below that says something about it when needed."""

    def __init__(self, caption: str, field: QWidget, beside: QWidget | None = None) -> None:
        super().__init__()
        self.field = field
        self._words = plain_label("")
        self._words.hide()
        label = plain_label(caption)
        label.setBuddy(field)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(field, 1)
        if beside is not None:
            line.addWidget(beside)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self._column.addWidget(label, 0, Qt.AlignmentFlag.AlignBottom)
        self._column.addLayout(line)
        self._column.addWidget(self._words)

    def add(self, widget: QWidget) -> None:
        """Put something of its own below the field."""
        self._column.addWidget(widget)

    @property
    def words(self) -> str:
        """Return what stands below the field, empty for nothing."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Let `words` stand below the field; they are said aloud where they are new."""
        if words and words != self._words.text():
            announce(self.field, words)
        self._words.setText(words)
        self._words.setVisible(bool(words))


class Pairs(QWidget):
    """Cells two by two where there is room, else one below the other; wide ones stand alone."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: list[tuple[QWidget, bool]] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)

    def add(self, *cells: QWidget, wide: bool = False) -> None:
        """Put cells at the end; the keyboard walks them in this order."""
        self._cells += [(cell, wide) for cell in cells]
        self._place(self._columns or 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = 2 if self.width() >= theme.em(self.font()) * TWO_EMS else 1
        if columns != self._columns:
            self._place(columns)

    def _place(self, columns: int) -> None:
        self._columns = columns
        row, column = 0, 0
        for cell, wide in self._cells:
            span = columns if wide else 1
            if column + span > columns:
                row, column = row + 1, 0
            self._grid.addWidget(cell, row, column, 1, span)
            column += span
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)


def link(words: str) -> QPushButton:
    """Return a button that looks like a link."""
    button = QPushButton(words)
    button.setProperty("role", "link")
    button.setAutoDefault(False)
    return button


def wrapping_link(words: str) -> WrappingButton:
    """Return a link whose words wrap: they may be somebody's name."""
    return WrappingButton(words, "link", "accent", LINK_PADDING)
