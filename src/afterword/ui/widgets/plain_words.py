"""A field of several lines that leaves Undo to its window once it has nothing to take back."""

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit


class PlainWords(QPlainTextEdit):
    """Plain text, in which Tab goes on to the next field."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, standard = self.document(), QKeySequence.StandardKey
        undo = event.matches(standard.Undo) and not text.isUndoAvailable()
        redo = event.matches(standard.Redo) and not text.isRedoAvailable()
        if undo or redo:
            event.ignore()  # the dialog has something to take back, or to do again
        else:
            super().keyPressEvent(event)
