"""Grounds that take a file dropped from elsewhere."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

INVITATIONS = frozenset({".ics", ".eml", ".msg", ".oft"})
"""How files end that are meant for the page, wherever on it they are dropped."""


def is_work(event: QDropEvent) -> bool:
    """Tell whether what is dragged is a person's work; an invitation is the page's."""
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return bool(files) and files[0].suffix.lower() not in INVITATIONS


def dropped_file(event: QDropEvent) -> Path | None:
    """Return the first file of this computer that is dropped, accepting it; None for none."""
    files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    if not files:
        return None
    event.acceptProposedAction()
    return Path(files[0])


class DropGround(QWidget):
    """Takes an invitation wherever it is dropped inside."""

    file_dropped = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        dropped_file(event)

    def dropEvent(self, event: QDropEvent) -> None:
        file = dropped_file(event)
        if file is not None:
            self.file_dropped.emit(file)
