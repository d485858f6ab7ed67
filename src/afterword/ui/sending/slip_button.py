"""The button that prints a reminder for the writer, and says itself what became of it."""

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QPushButton

from afterword.desk.desk import Desk
from afterword.domain.problems import Problem
from afterword.stories import reminders
from afterword.ui.sending.slip_out import SlipOut
from afterword.ui.sending.slip_words import slip_of
from afterword.ui.widgets.speaking import announce


class SlipButton(QPushButton):
    """Prints what is to be remembered of one card, on `paper`, a key of `FORMATS`."""

    failed = Signal(object)

    def __init__(self, desk: Desk, settings: QSettings) -> None:
        super().__init__()
        self.paper = "letter"
        self._desk = desk
        self._card = ""
        self._out = SlipOut(self, settings)
        self._out.told.connect(self._say)
        self._out.failed.connect(self.failed)
        self.setProperty("role", "link")
        self.setAutoDefault(False)
        self.clicked.connect(self._print)

    def show_card(self, card: str) -> None:
        """Offer a reminder of a card, by its id."""
        self._card = card
        self.setText(self.tr("Print a reminder for yourself"))

    def _say(self, words: str) -> None:
        self.setText(words.replace("&", "&&"))
        announce(self, words)

    def _print(self) -> None:
        try:
            slip = slip_of(reminders.reminder(self._desk, self._card))
            self._out.print_out(slip, self.paper)
        except Problem as problem:
            self.failed.emit(problem)
