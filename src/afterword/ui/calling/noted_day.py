"""A day for an answer that the notes of a call name: offered, and kept only by a click."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from afterword.domain.promises.noted import Noted
from afterword.ui.calling.words import start_words
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.speaking import announce

LONGEST = 80
"""Characters of the notes that are shown again."""


class NotedDay(QWidget):
    """Hidden while there is nothing to offer. `accepted` carries the day that was clicked."""

    accepted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asks: QLabel = plain_label("")
        self.chips: list[QPushButton] = []
        self._days = QWidget()
        self._flow = FlowLayout(self._days)
        self._offered: Noted | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.asks)
        column.addWidget(self._days)
        self.hide()

    def offer(self, noted: Noted | None) -> None:
        """Ask about what the notes say; nothing for None. The same is not asked aloud twice."""
        if noted == self._offered:
            self.setHidden(noted is None)
            return
        self._offered = noted
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        if noted is not None:
            self.asks.setText(self._question(noted))
        self.chips = [self._chip(day) for day in noted.days] if noted else []
        self.setHidden(noted is None)
        if noted is not None:
            announce(self, self.asks.text())

    def _question(self, noted: Noted) -> str:
        said = " ".join(noted.words.split())
        short = said if len(said) <= LONGEST else said[: LONGEST - 1].rstrip() + "…"
        if len(noted.days) > 1:
            words = self.tr("You noted “%(words)s”. Which day do they answer by? Click it:")
        else:
            words = self.tr("You noted “%(words)s”. Is this the day they answer by? Then click it:")
        return words % {"words": short}

    def _chip(self, day: date) -> QPushButton:
        chip = QPushButton(start_words(day))
        chip.setProperty("role", "chip")
        chip.setAutoDefault(False)
        chip.setAccessibleDescription(self.asks.text())
        chip.clicked.connect(partial(self.accepted.emit, day))
        self._flow.addWidget(chip)
        chip.show()
        return chip
