"""The buttons of a row, which leave the arrows up and down to the list they stand in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton

_WALKS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})
"""Qt gives these to whatever button comes next, on the same row too."""


class RowButton(QPushButton):
    """A button with words."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WALKS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class MoreButton(QToolButton):
    """A button with a picture."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WALKS:
            event.ignore()
        else:
            super().keyPressEvent(event)
