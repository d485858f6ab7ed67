"""A row of the list: a letter to tick, or why it can't be printed and a link that leads there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from afterword.stories.waiting_letters import Waiting
from afterword.ui import theme
from afterword.ui.waiting_letters.words import link_words, reason
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.named_box import NamedBox

UNDER_NAME_EMS = 2.35
"""How far in a name stands behind its box."""


class LetterRow(QWidget):
    """A letter nothing stops is ticked by itself; the box of another can't be."""

    toggled = Signal()
    link_wanted = Signal(object)
    """The letter whose link was followed."""

    def __init__(self, letter: Waiting) -> None:
        super().__init__()
        self.letter = letter
        self.link: QPushButton | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._line = QHBoxLayout()
        self._line.setSpacing(0)
        self._column.addLayout(self._line)
        self.box = self._box()
        why = reason(letter)
        self.box.setAccessibleName(f"{letter.name}, {letter.answers.company}")
        self.box.setAccessibleDescription(why)
        if why:
            self._add_reason(why)

    @property
    def ticked(self) -> bool:
        """Tell whether the letter is among those to be made."""
        return self.box.isChecked()

    @property
    def tab_stops(self) -> list[QWidget]:
        """Return what Tab goes through, in order."""
        return [self.box] if self.link is None else [self.box, self.link]

    def _box(self) -> QCheckBox:
        box = NamedBox(self.letter.name)
        box.setChecked(not self.letter.stops)
        box.setEnabled(not self.letter.stops)
        # A box that can't be ticked is grey; the name beside it is to be read all the same.
        box.setProperty("role", "named")
        box.toggled.connect(self.toggled)
        self._line.addWidget(box, 1)
        return box

    def _add_reason(self, why: str) -> None:
        self.link = QPushButton(link_words(self.letter))
        self.link.setProperty("role", "link")
        self.link.setAutoDefault(False)
        whose = {"link": self.link.text(), "name": self.letter.name}
        self.link.setAccessibleName(self.tr("%(link)s: %(name)s") % whose)
        self.link.setAccessibleDescription(why)
        self.link.clicked.connect(lambda: self.link_wanted.emit(self.letter))
        self._line.addWidget(self.link)
        below = QHBoxLayout()
        below.setContentsMargins(round(UNDER_NAME_EMS * theme.em()), 0, 0, theme.em() // 2)
        below.addWidget(plain_label(why))
        self._column.addLayout(below)
