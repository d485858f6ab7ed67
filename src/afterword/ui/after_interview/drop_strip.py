"""The dashed strip that takes an invitation and says so."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

from afterword.ui import theme
from afterword.ui.widgets.dropping import dropped_file
from afterword.ui.widgets.wrapping_button import WrappingButton


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
