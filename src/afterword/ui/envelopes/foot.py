"""The foot of both dialogs: what became of the pages, and the buttons that make them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.speaking import announce


class Foot(QWidget):
    """Print, save, close; only "Save as PDF" where no printer is set up, and a word on it."""

    print_wanted = Signal()
    save_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, *, printers: bool) -> None:
        super().__init__()
        self._printers = printers
        self.words = plain_label("")
        self.print_button = QPushButton(self.tr("Print…"))
        self.save_button = QPushButton(self.tr("Save as PDF…"))
        self.close_button = QPushButton(self.tr("Close"))
        first = self.print_button if printers else self.save_button
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        for button in (self.close_button, self.save_button, self.print_button):
            button.setProperty("role", "primary" if button is first else "plain")
            button.setAutoDefault(True)
            row.addWidget(button)
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self.print_button.setVisible(printers)
        if not printers:
            self.tell(self.tr("No printer is set up here. Save a PDF to print elsewhere."))

    def show_count(self, count: int) -> None:
        """Say how many envelopes are printed; none can't be."""
        self.print_button.setText(self.tr("Print %n envelopes…", "", count))
        for button in (self.print_button, self.save_button):
            button.setEnabled(count > 0)

    def tell(self, words: str) -> None:
        """Say what happened, aloud too."""
        self.words.setText(words)
        announce(self, words)
