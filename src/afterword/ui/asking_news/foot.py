"""The foot of the window: by e-mail, on paper or as a file, all of equal weight; and a word."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from afterword.ui import theme
from afterword.ui.widgets.advice_button import AdviceButton
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.speaking import announce


class Foot(QWidget):
    """The way that is likely the right one is filled and stands last; Enter takes it."""

    mail_wanted = Signal()
    print_wanted = Signal()
    save_wanted = Signal()
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = plain_label("")
        self.advice = AdviceButton()
        self.mail_button = _button(self.tr("By e-mail…"))
        self.print_button = _button(self.tr("Print…"))
        self.save_button = _button(self.tr("Save as PDF…"))
        self.close_button = _button(self.tr("Close"), "link")
        self.mail_button.clicked.connect(self.mail_wanted)
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self.preferred = self.print_button
        self._ways = (self.save_button, self.mail_button, self.print_button)
        self._buttons = FlowLayout(gap=8, line_gap=8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.advice)
        row.addWidget(self.words, 1)
        row.addLayout(self._buttons)
        self._line_up()

    def prefer(self, first: QPushButton) -> None:
        """Fill one of the buttons, and that one only; it moves to the end of the row."""
        if first is not self.preferred:
            self.preferred = first
            self._line_up()
        for one in self._ways:
            role = "primary" if one is first else "plain"
            one.setDefault(one is first)
            if one.property("role") != role:
                one.setProperty("role", role)
                theme.repolish(one)

    def tell(self, words: str) -> None:
        """Say what is missing, aloud too."""
        if words:
            announce(self, words)
        self.words.setText(words)

    def _line_up(self) -> None:
        others = (one for one in self._ways if one is not self.preferred)
        line = (self.close_button, *others, self.preferred)
        while self._buttons.count():
            self._buttons.takeAt(0)
        for one in line:
            self._buttons.addWidget(one)
        # Tab walks them as they stand.
        for before, after in pairwise(line):
            self.setTabOrder(before, after)


def _button(words: str, role: str = "plain") -> QPushButton:
    made = QPushButton(words)
    made.setProperty("role", role)
    made.setAutoDefault(role == "plain")
    return made
