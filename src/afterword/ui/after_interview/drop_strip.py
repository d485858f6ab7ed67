"""Places that take an invitation: the whole page, and the dashed strip that says so."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from afterword.ui import theme
from afterword.ui.after_interview.wrapping_button import WrappingButton


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

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        dropped_file(event)

    def dropEvent(self, event: QDropEvent) -> None:
        file = dropped_file(event)
        if file is not None:
            self.file_dropped.emit(file)


class DropStrip(WrappingButton):
    """Takes an invitation that is dropped, or asks for it when clicked."""

    dropped = Signal(Path)

    def __init__(self, words: str) -> None:
        super().__init__(words, "dropzone", "muted", theme.em() // 2 + 2)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._light(over=dropped_file(event) is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(over=False)
        file = dropped_file(event)
        if file is not None:
            self.dropped.emit(file)

    def _light(self, *, over: bool) -> None:
        self.setProperty("over", over)
        theme.repolish(self)
