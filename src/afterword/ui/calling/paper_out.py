"""A call sheet's way to paper, or into a file."""

from functools import partial

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from afterword.domain.calling import CallSheet
from afterword.stories import calls
from afterword.ui import screen
from afterword.ui.sheet_out import Sheet, SheetOut, SheetWords


class CallPaper(SheetOut):
    """Prints and saves call sheets on the paper of this screen."""

    def __init__(self, window: QWidget, settings: QSettings) -> None:
        super().__init__(window, settings)
        self.words = SheetWords(
            self.tr("Save the call sheet as PDF"),
            self.tr("The sheet is saved"),
            self.tr("The sheet is sent to “%(queue)s”"),
        )

    def print_out(self, sheet: CallSheet) -> None:
        """Print one copy."""
        self.send(_sheet(sheet), screen.paper(self._settings))

    def save(self, sheet: CallSheet) -> None:
        """Ask for a file and write the sheet there as PDF."""
        self.keep(_sheet(sheet), screen.paper(self._settings))


def _sheet(sheet: CallSheet) -> Sheet:
    return Sheet(sheet.title, partial(calls.pdf, sheet))
