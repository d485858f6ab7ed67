"""The field in which a sentence is changed: what is worth a look is underlined as on the page."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from afterword.ui import theme
from afterword.ui.letter.underlines import Mark, tone, underline

UNITS = 12
"""Into how many units the height of a line is divided: an underline is as thick as one."""
ADDED = 1
MOST = 8
"""Lines of a sentence seen at once."""


class WordBox(QPlainTextEdit):
    """Enter finishes; `has_lines` lets Shift+Enter begin a new one."""

    finished = Signal()
    insert_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.has_lines = False
        self._marks: list[tuple[QTextCursor, Mark]] = []

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Return the marks, whose words have not been typed over since, where they stand now."""
        return tuple(
            mark.moved(place.selectionStart() - mark.start)
            for place, mark in self._marks
            if place.selectionEnd() - place.selectionStart() == mark.end - mark.start
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
        self._marks = []
        for mark in marks:
            place = QTextCursor(self.document())
            place.setPosition(mark.start)
            place.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
            self._marks.append((place, mark))
        self.viewport().update()

    def select(self, start: int, end: int) -> None:
        """Select a stretch of the text: what is typed replaces it."""
        cursor = self.textCursor()
        last = self.document().characterCount() - ADDED
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

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
        marks = [mark for mark in self.marks if not mark.is_long]
        if not marks:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = max(1.0, self.fontMetrics().height() / UNITS)
        for mark in marks:
            colour = tone(theme.current(), mark.severity)
            for begin, width in self._lines_under(mark.start, mark.end):
                underline(painter, mark.severity, colour, begin, width, unit)
        painter.end()

    def _lines_under(self, start: int, end: int) -> Iterator[tuple[QPointF, float]]:
        """Yield where each line under a stretch begins, in pixels, and how long it is."""
        below = self.fontMetrics().descent() * 0.7
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            corner = self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
            for left, right, baseline in _stretches(block, start, end):
                yield corner + QPointF(left, baseline + below), right - left
            block = block.next()


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
