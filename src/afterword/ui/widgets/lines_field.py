"""A field of a few lines that tells when it is left."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

LINES = 4


class LinesField(QPlainTextEdit):
    """Plain text; Tab goes on, and a paste is cut at `length`."""

    left = Signal()

    def __init__(self, name: str, length: int) -> None:
        super().__init__()
        self._length = length
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._cut)

    def show_text(self, text: str) -> None:
        """Show `text` unless it stands there already; what was typed before is no step back."""
        if self.toPlainText() != text:
            self.setPlainText(text)
        self.document().clearUndoRedoStacks()

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        around = margins.top() + margins.bottom() + round(2 * self.document().documentMargin())
        height = LINES * self.fontMetrics().lineSpacing() + around
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, standard = self.document(), QKeySequence.StandardKey
        undo = event.matches(standard.Undo) and not text.isUndoAvailable()
        redo = event.matches(standard.Redo) and not text.isRedoAvailable()
        if undo or redo:
            event.ignore()  # the dialog has something to take back, or to do again
        else:
            super().keyPressEvent(event)

    def _cut(self) -> None:
        if len(self.toPlainText()) > self._length:
            self.setPlainText(self.toPlainText()[: self._length])
            self.moveCursor(QTextCursor.MoveOperation.End)
