"""Under a letter: how it is changed, a link to say it another way, and one to take that back."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from afterword.ui.widgets.flow import FlowLayout


class OtherWords(QWidget):
    """For a text of the writer's own the suggested letter is offered, not another wording."""

    another_wanted = Signal()
    suggested_wanted = Signal()
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._own = False
        self._hint = QLabel(self.tr("Click a sentence to change it, or"))
        self._hint.setProperty("role", "muted")
        self._otherwise = self.tr("say it another way")
        self.again = _link(self._otherwise)
        self.again.clicked.connect(self._choose)
        self.back_link = _link(self.tr("Take that back"))
        self.back_link.setToolTip(QKeySequence(QKeySequence.StandardKey.Undo).toString())
        self.back_link.clicked.connect(self.back_wanted)
        below = FlowLayout(self, gap=4)
        for part in (self._hint, self.again, self.back_link):
            below.addWidget(part)

    def offer(self, *, possible: bool, own: bool) -> None:
        """Offer other words for a letter; for the writer's `own` text, what was suggested."""
        words = self.tr("go back to the suggested letter") if own else self._otherwise
        self.again.setText(words)
        self.again.setAccessibleName(words if own else self.tr("Say this letter another way"))
        self._own = own
        for part in (self._hint, self.again):
            part.setVisible(possible)

    def _choose(self) -> None:
        (self.suggested_wanted if self._own else self.another_wanted).emit()


def _link(words: str) -> QPushButton:
    made = QPushButton(words)
    made.setProperty("role", "link")
    made.setAutoDefault(False)
    return made
