"""The field in which a sentence is changed: what is worth a look is underlined as on the page."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from afterword.ui import theme
from afterword.ui.letter.underlines import Mark, tone, underline
from afterword.ui.widgets.text_places import characters, units

UNITS = 12
"""Into how many units the height of a line is divided: an underline is as thick as one."""
MOST = 8
"""Lines of a sentence seen at once."""


class WordBox(QPlainTextEdit):
    """Enter finishes; `has_lines` lets Shift+Enter begin a new one.

    Places are those of its `text`, which Qt counts in another way.
    """

    finished = Signal()
    insert_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.has_lines = False
        self._marks: list[tuple[QTextCursor, int, Mark]] = []

    @property
    def text(self) -> str:
        """Return what stands in it; as plain text, spaces that hold words together are lost."""
        return self.document().toRawText()

    @property
    def place(self) -> int:
        """Return the place of the cursor, or where what is selected begins."""
        return characters(self.text, self.textCursor().selectionStart())

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Return the marks, whose words have not been typed over since, where they stand now."""
        text = self.text
        return tuple(
            mark.moved(characters(text, place.selectionStart()) - mark.start)
            for place, mark in self._standing()
        )

    def height_for(self, sentence: str, width: int, least: int) -> int:
        """Return the height at which whole lines are seen: all of them, and one to go on in."""
        self.ensurePolished()
        edges = round(2 * (self.document().documentMargin() + self.frameWidth())) + theme.em()
        metrics, wrap = self.fontMetrics(), Qt.TextFlag.TextWordWrap.value
        lines = metrics.boundingRect(QRect(0, 0, width - edges, 0), wrap, sentence).height()
        lines = -(-lines // metrics.lineSpacing()) + 1
        return metrics.lineSpacing() * max(least, min(MOST, lines)) + edges

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Underline these words, by places in the text; they move along with what is typed."""
        text = self.text
        places = ((self._stretch(text, mark.start, mark.end), mark) for mark in marks)
        self._marks = [(place, _length(place), mark) for place, mark in places]
        self.viewport().update()

    def select(self, start: int, end: int) -> None:
        """Select a stretch of the text: what is typed replaces it."""
        self.setTextCursor(self._stretch(self.text, start, end))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
        if event.key() == Qt.Key.Key_Space and event.modifiers() & commands:
            self.insert_wanted.emit()
            return
        new_line = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.has_lines
        if not new_line and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        marks = [(place, mark) for place, mark in self._standing() if not mark.is_long]
        if not marks:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = max(1.0, self.fontMetrics().height() / UNITS)
        for place, mark in marks:
            colour = tone(theme.current(), mark.severity)
            for begin, width in self._lines_under(place.selectionStart(), place.selectionEnd()):
                underline(painter, mark.severity, colour, begin, width, unit)
        painter.end()

    def _stretch(self, text: str, start: int, end: int) -> QTextCursor:
        place = QTextCursor(self.document())
        place.setPosition(units(text[:start]))
        place.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        return place

    def _standing(self) -> Iterator[tuple[QTextCursor, Mark]]:
        for place, length, mark in self._marks:
            if _length(place) == length:
                yield place, mark

    def _lines_under(self, start: int, end: int) -> Iterator[tuple[QPointF, float]]:
        """Yield where each line under a stretch begins, in pixels, and how long it is.

        `start` and `end` are as Qt counts.
        """
        below = self.fontMetrics().descent() * 0.7
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            corner = self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
            for left, right, baseline in _stretches(block, start, end):
                yield corner + QPointF(left, baseline + below), right - left
            block = block.next()


def _length(place: QTextCursor) -> int:
    return place.selectionEnd() - place.selectionStart()


def _stretches(block: QTextBlock, start: int, end: int) -> Iterator[tuple[float, float, float]]:
    """Yield left, right and the base of the part of a stretch on each line of a block."""
    for number in range(block.layout().lineCount()):
        line = block.layout().lineAt(number)
        first = max(start - block.position(), line.textStart())
        last = min(end - block.position(), line.textStart() + line.textLength())
        if first < last:
            sides = [_x(line.cursorToX(place)) for place in (first, last)]
            yield min(sides), max(sides), line.y() + line.ascent()


def _x(found: object) -> float:
    # PySide returns the place as well, which Qt may have moved to a whole character's edge.
    value: object = found[0] if isinstance(found, tuple) else found  # pyright: ignore[reportUnknownVariableType]
    return float(value) if isinstance(value, int | float) else 0.0
