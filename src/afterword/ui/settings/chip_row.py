"""A row of chips of which one is chosen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from afterword.ui.widgets.flow import FlowLayout


class ChipRow(QWidget):
    """`options` are (key, words); `chosen` carries the key clicked."""

    chosen = Signal(str)

    def __init__(self, title: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._group = QButtonGroup(self)
        self.chips: dict[str, QPushButton] = {}
        row = FlowLayout(self)
        for key, words in options:
            chip = QPushButton(words)
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.setProperty("role", "chip")
            spoken = self.tr("%(title)s: %(words)s")
            chip.setAccessibleName(spoken % {"title": title, "words": words})
            chip.clicked.connect(partial(self._click, key))
            self._group.addButton(chip)
            self.chips[key] = chip
            row.addWidget(chip)

    def choose(self, key: str) -> None:
        """Show `key` as chosen; nothing is emitted."""
        self.chips[key].setChecked(True)
        # One stop for Tab, the arrows walk inside; Qt sees to that only for clicks.
        for chip in self.chips.values():
            on = chip.isChecked()
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    def _click(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)
