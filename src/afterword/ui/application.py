"""The program as the system speaks to it."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Tells which file was double-clicked where the system asks the open program (macOS).

    It asks the program and not a window. A filter would do too, but would see every event of
    every widget.
    """

    file_opened = Signal(object)
    """The path of a file, or of an Afterword board."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)
