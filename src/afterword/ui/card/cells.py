"""How fields stand in the panel: a caption above, a quiet line below, two side by side."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from afterword.ui import theme
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.speaking import announce
from afterword.ui.widgets.wrapping_button import WrappingButton

TWO_EMS = 23
"""How wide two fields side by side must have it."""
PARTS = 3
"""Rows of the grid a cell has: caption, field, what is below."""
GAP = 3
LINK_PADDING = 3


class Cell:
    """A field with its caption above, and room below for what is said or asked about it."""

    def __init__(self, caption: str, field: QWidget, beside: QWidget | None = None) -> None:
        self.field = field
        self.caption = plain_label(caption)
        self.caption.setBuddy(field)
        self._words = plain_label("")
        self._words.hide()
        self.line = QWidget()
        line = QHBoxLayout(self.line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(field, 1)
        if beside is not None:
            line.addWidget(beside)
        self.below = QWidget()
        self._column = QVBoxLayout(self.below)
        self._column.setContentsMargins(0, 0, 0, GAP)
        self._column.setSpacing(2)
        self._column.addWidget(self._words)

    def add(self, widget: QWidget) -> None:
        """Put something of its own below the field."""
        self._column.addWidget(widget)

    @property
    def words(self) -> str:
        """Return what stands below the field, empty for nothing."""
        return self._words.text()

    def show(self, *, shown: bool) -> None:
        """Let the whole cell be there, or not."""
        for part in (self.caption, self.line, self.below):
            part.setVisible(shown)

    def say(self, words: str) -> None:
        """Let `words` stand below the field; they are said aloud where they are new."""
        if words and words != self._words.text() and self.field.isVisible():
            announce(self.field, words)
        self._words.setText(words)
        self._words.setVisible(bool(words))


class Pairs(QWidget):
    """Cells two by two where there is room, else one below the other; wide ones stand alone.

    Captions stand at the bottom of their row, so fields side by side begin at one height.
    """

    def __init__(self) -> None:
        super().__init__()
        self._cells: list[tuple[Cell, bool]] = []
        self._columns = 2
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)

    def add(self, *cells: Cell, wide: bool = False) -> None:
        """Put cells at the end; the keyboard walks them in this order."""
        self._cells += [(cell, wide) for cell in cells]
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = 2 if self.width() >= theme.em(self.font()) * TWO_EMS else 1
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _place(self) -> None:
        row, column, end = 0, 0, Qt.AlignmentFlag.AlignBottom
        for cell, wide in self._cells:
            span = self._columns if wide else 1
            if column + span > self._columns:
                row, column = row + PARTS, 0
            self._grid.addWidget(cell.caption, row, column, 1, span, end)
            self._grid.addWidget(cell.line, row + 1, column, 1, span)
            self._grid.addWidget(cell.below, row + 2, column, 1, span, Qt.AlignmentFlag.AlignTop)
            self._grid.setRowMinimumHeight(row + 2, GAP)
            column += span
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < self._columns else 0)


def link(words: str) -> WrappingButton:
    """Return a link whose words wrap: they may be somebody's name, and type may be large."""
    return WrappingButton(words, "link", "accent", LINK_PADDING)


def scroll_area(inside: QWidget) -> QScrollArea:
    """Return what lets `inside` scroll up and down, on the ground of whatever is around it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area
