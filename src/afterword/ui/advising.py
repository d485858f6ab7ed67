"""What the window opens to give advice; made the first time somebody asks for it."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from afterword.ui.handbook.window import HandbookWindow


class Advising(QObject):
    """Joins advice to the window. Signals say what the window itself is to do."""

    told = Signal(str)
    """A sentence for the status bar."""
    failed = Signal(object)

    def __init__(self, window: QMainWindow, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings

    @cached_property
    def handbook(self) -> "HandbookWindow":
        """Advice on everything after an interview, open beside whatever is done."""
        from afterword.ui.handbook.window import HandbookWindow

        made = HandbookWindow(self._window, self._settings)
        made.told.connect(self.told)
        made.failed.connect(self.failed)
        return made

    def show_page(self, page: str = "") -> None:
        """Open the handbook at a page, by its key; else where it was left."""
        self.handbook.show_page(page)
