"""Chips that say whose letter is meant: everybody's, or one person's."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from afterword.ui.widgets.flow import FlowLayout


class WhoseChips(QWidget):
    """`chosen` is a letter's id, empty for all of them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen = ""
        self._people: list[tuple[str, str]] = []
        self.setAccessibleName(self.tr("Whose letter"))
        self._row = FlowLayout(self)
        self._group = QButtonGroup(self)
        self._chips: dict[str, QPushButton] = {}

    def show_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Offer everybody, and each of (letter's id, name); nothing for one alone.

        Who was chosen stays chosen for as long as they are offered, and the keyboard stays here.
        """
        if list(people) == self._people:
            return
        self._people = list(people)
        held = any(chip.hasFocus() for chip in self._chips.values())
        for chip in self._chips.values():
            self._row.removeWidget(chip)
            self._group.removeButton(chip)
            chip.hide()
            chip.deleteLater()
        two = len(people) == 2  # noqa: PLR2004
        words = self.tr("Both letters") if two else self.tr("All %n letters", "", len(people))
        everybody = ("", words)
        self._chips = {key: self._chip(key, name) for key, name in (everybody, *people)}
        self.setVisible(len(people) > 1)
        self.choose(self.chosen)
        if held:
            self._chips[self.chosen].setFocus()

    def chip(self, key: str) -> QPushButton:
        """Return the chip of a letter, or of all for an empty key."""
        return self._chips[key]

    def choose(self, key: str) -> None:
        """Show whose letter is meant, everybody's where it is not offered; nothing is emitted."""
        self.chosen = key if key in self._chips else ""
        # One stop for Tab, the arrows walk inside.
        for offered, one in self._chips.items():
            on = offered == self.chosen
            if on:
                one.setChecked(True)
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    def _chip(self, key: str, name: str) -> QPushButton:
        chip = QPushButton(name.replace("&", "&&"))
        chip.setAccessibleName(name)
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.setProperty("role", "chip")
        self._group.addButton(chip)
        self._row.addWidget(chip)
        chip.toggled.connect(partial(self._toggled, key))
        return chip

    def _toggled(self, key: str, on: bool) -> None:
        if on and key != self.chosen:
            self.choose(key)
            self.changed.emit()
