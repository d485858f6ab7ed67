"""A row of the list: a letter to tick, or why it can't be printed and a link that leads there."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from afterword.stories.waiting_letters import Waiting
from afterword.ui import theme
from afterword.ui.waiting_letters.words import link_words, may_go_anyway, reason
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.named_box import NamedBox

UNDER_NAME_EMS = 2.35
"""How far in a name stands behind its box."""


class LetterRow(QWidget):
    """A letter nothing stops is ticked by itself; the box of another can't be."""

    toggled = Signal()
    link_wanted = Signal(object)
    """The letter whose link was followed."""
    yes_wanted = Signal(object)
    """The row whose letter is to go as it is, though something in it is to be answered."""

    def __init__(self, letter: Waiting) -> None:
        super().__init__()
        self.letter = letter
        self.link: QPushButton | None = None
        self.yes: QPushButton | None = None
        self._below: QWidget | None = None
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
        return [one for one in (self.box, self.yes, self.link) if one is not None]

    def let_go(self) -> None:
        """Tick the letter: it goes as it is."""
        self.letter = replace(self.letter, stops=(), said=())
        for one in (self.yes, self.link, self._below):
            if one is not None:
                one.hide()
        self.box.setAccessibleDescription("")
        self.box.setEnabled(True)
        self.box.setFocus()
        self.box.setChecked(True)

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
        if may_go_anyway(self.letter):
            self.yes = self._link(self.tr("Let it go as it is"), why)
            self.yes.clicked.connect(lambda: self.yes_wanted.emit(self))
        self.link = self._link(link_words(self.letter), why)
        self.link.clicked.connect(lambda: self.link_wanted.emit(self.letter))
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(round(UNDER_NAME_EMS * theme.em()), 0, 0, theme.em() // 2)
        below.addWidget(plain_label(why))
        self._column.addWidget(self._below)

    def _link(self, words: str, why: str) -> QPushButton:
        link = QPushButton(words)
        link.setProperty("role", "link")
        link.setAutoDefault(False)
        whose = {"link": words, "name": self.letter.name}
        link.setAccessibleName(self.tr("%(link)s: %(name)s") % whose)
        link.setAccessibleDescription(why)
        self._line.addWidget(link)
        return link
