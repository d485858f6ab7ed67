"""A field of a few lines that tells when it is left."""

import math

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QSizePolicy

from afterword.ui.widgets.plain_words import PlainWords

LINES = 4
NEVER, WHERE_NEEDED = (
    Qt.ScrollBarPolicy.ScrollBarAlwaysOff,
    Qt.ScrollBarPolicy.ScrollBarAsNeeded,
)
MARGIN = 0.5
ASIDE = 2
"""Pixels between the padding and the words above and beside them, as a field of one line has."""


class LinesField(PlainWords):
    """Plain text; Tab goes on, and a paste is cut at `length`.

    It is `lines` high, and grows with its words to `most` lines before it scrolls. `edited` tells
    that somebody typed, `left` that the keyboard went elsewhere.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, name: str, length: int, lines: int = LINES, most: int = 0) -> None:
        super().__init__()
        self._length = length
        self._least, self._most = lines, max(lines, most)
        self._lines = lines
        self._showing = False
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(NEVER)
        self.document().setDocumentMargin(MARGIN)
        self.setViewportMargins(ASIDE, 0, ASIDE, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._follow)

    def show_text(self, text: str) -> None:
        """Show `text` unless it stands there already; what was typed before is no step back."""
        if self.toPlainText() != text:
            self._showing = True
            self.setPlainText(text)
            self._showing = False
        self.settle()

    def settle(self) -> None:
        """Forget what was typed step by step: Undo is another's now."""
        self.document().clearUndoRedoStacks()

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        # In a field not a pixel higher than its words Qt has them scroll.
        around = margins.top() + margins.bottom() + round(2 * MARGIN) + 1
        line = math.ceil(QFontMetricsF(self.font()).lineSpacing())
        height = self._lines * line + around
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # A file dropped on a field is meant for the page; words may be dropped into the field.
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _follow(self) -> None:
        if len(self.toPlainText()) > self._length:
            self.setPlainText(self.toPlainText()[: self._length])
            self.moveCursor(QTextCursor.MoveOperation.End)
            return  # which has told it already
        self._grow()
        if not self._showing:
            self.edited.emit()

    def _grow(self) -> None:
        """Be as high as the words are, within bounds."""
        # A plain document measures its height in lines.
        wanted = round(self.document().size().height())
        # A bar that came for a moment would take so much room that it is needed.
        self.setVerticalScrollBarPolicy(WHERE_NEEDED if wanted > self._most else NEVER)
        lines = min(max(self._least, wanted), self._most)
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
