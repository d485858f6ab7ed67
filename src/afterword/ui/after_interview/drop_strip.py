"""The dashed strip that takes an invitation."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

from afterword.ui import theme
from afterword.ui.after_interview.wrapping_button import WrappingButton


class DropStrip(WrappingButton):
    """Takes an invitation that is dropped, or asks for it when clicked."""

    dropped = Signal(Path)

    def __init__(self, words: str) -> None:
        super().__init__(words, "dropzone", "muted", theme.em() // 2 + 2)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._light(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(over=False)
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.dropped.emit(Path(files[0]))

    def _light(self, *, over: bool) -> None:
        self.setProperty("over", over)
        theme.repolish(self)
