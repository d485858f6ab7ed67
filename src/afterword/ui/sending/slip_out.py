"""A reminder's way to paper, or into a file."""

from functools import partial

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from afterword.paper.slip import Slip
from afterword.stories import reminders
from afterword.ui.sheet_out import Sheet, SheetOut, SheetWords


class SlipOut(SheetOut):
    """Prints and saves reminders."""

    def __init__(self, window: QWidget, settings: QSettings) -> None:
        super().__init__(window, settings)
        self.words = SheetWords(
            self.tr("Save the reminder as PDF"),
            self.tr("The reminder is saved"),
            self.tr("The reminder is sent to “%(queue)s”"),
        )

    def print_out(self, slip: Slip, paper: str) -> None:
        """Print one copy on `paper`, a key of `FORMATS`."""
        self.send(Sheet(slip.title, partial(reminders.slip_pdf, slip)), paper)
