"""The foot of the dialog: how many letters are ready, and the buttons; or how far they are."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QPushButton, QVBoxLayout, QWidget

from afterword.ui.waiting_letters.watch import Watch
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.speaking import announce

LOOK_AGAIN = 60
"""Milliseconds between two looks at how far it is."""


class Foot(QWidget):
    """Its buttons are there or a bar is; without a printer there is only "Save as PDF"."""

    print_wanted = Signal()
    one_file_wanted = Signal()
    files_wanted = Signal()
    close_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, *, printers: bool) -> None:
        super().__init__()
        self._printers = printers
        self._watch: Watch | None = None
        self.words = plain_label("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.print_button = QPushButton(self.tr("Print"))
        self.save_button = QPushButton(self.tr("Save as PDF ▾"))
        self.close_button = QPushButton(self.tr("Close"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.menu = QMenu(self.save_button)
        self._add(self.tr("&One file for all…"), self.one_file_wanted.emit)
        self._add(self.tr("One file &each…"), self.files_wanted.emit)
        self.save_button.setMenu(self.menu)
        self.save_button.setAccessibleName(self.tr("Save as PDF"))
        self.print_button.clicked.connect(self.print_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self.cancel_button.clicked.connect(self.cancel_wanted)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_AGAIN)
        self._look.timeout.connect(self._show_far)
        self._lay_out()
        self.show_ready(0, 0)

    def show_ready(self, ticked: int, stopped: int) -> None:
        """Say how many letters are ticked and how many are stopped; none can't be made."""
        said = [self.tr("%n letters ready.", "", ticked)]
        if stopped:
            said.append(self.tr("%n are stopped.", "", stopped))
        if not self._printers:
            said.append(self.tr("No printer is set up here: save a PDF to print elsewhere."))
        self.words.setText(" ".join(said))
        self.print_button.setText(self.tr("Print %n letters…", "", ticked))
        for button in (self.print_button, self.save_button):
            button.setEnabled(ticked > 0)
        self._offer(self.save_button, self.close_button)
        self.print_button.setVisible(self._printers)

    def show_nothing(self) -> None:
        """Offer only to close: there is no letter."""
        self.words.setText("")
        self._offer(self.close_button)

    def show_working(self, words: str, watch: Watch | None) -> None:
        """Say what is done now and how far it is; without a `watch` it can't be cancelled."""
        self._watch = watch
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        # From nothing to nothing means: for as long as it takes.
        self.bar.setRange(0, watch.total if watch else 0)
        self._show_far()
        self._offer(self.bar, *([self.cancel_button] if watch else []))
        self._look.start()
        if watch:
            self.cancel_button.setFocus()
        announce(self, words)

    @property
    def first(self) -> QPushButton:
        """Return the button that does what the dialog is for."""
        return self.print_button if self._printers else self.save_button

    def _show_far(self) -> None:
        if self._watch:
            self.bar.setValue(self._watch.done)

    def _offer(self, *parts: QWidget) -> None:
        self._look.stop()
        all_parts = (self.bar, self.print_button, self.save_button)
        for one in (*all_parts, self.close_button, self.cancel_button):
            one.setVisible(one in parts)

    def _add(self, words: str, done: object) -> None:
        action = QAction(words, self.menu)
        action.triggered.connect(done)
        self.menu.addAction(action)

    def _lay_out(self) -> None:
        buttons = FlowLayout(gap=8)
        for button in (self.close_button, self.save_button, self.print_button, self.cancel_button):
            button.setProperty("role", "primary" if button is self.first else "plain")
            button.setAutoDefault(button is self.first)
            buttons.addWidget(button)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.addLayout(row)
