"""Under the words that are typed: what is said of them, and the one click that follows it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from afterword.coach.findings import Severity
from afterword.ui import icons, theme
from afterword.ui.letter.underlines import TONES, Mark
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.topic_line import PADDING
from afterword.ui.widgets.wrapping_button import WrappingButton

PICTURES = {
    Severity.HINT: "lightbulb",
    Severity.WARNING: "circle-alert",
    Severity.STOP: "octagon-alert",
}
"""The icon of each severity."""


def picture_of(severity: Severity, widget: QWidget) -> QPixmap:
    """Return a severity's icon for `widget`, as high as a capital and a half."""
    colour = str(getattr(theme.current(), TONES[severity]))
    size = round(1.15 * theme.em(widget.font()))
    return icons.pixmap(PICTURES[severity], colour, size, widget.devicePixelRatioF())


class NoteLine(QWidget):
    """`change_wanted` carries the mark whose fix was clicked. Without a mark it is not there."""

    change_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.mark: Mark | None = None
        self._picture = QLabel()
        self.label = plain_label("")
        self.button = WrappingButton("", "link", "accent", PADDING)
        self.button.clicked.connect(lambda: self.change_wanted.emit(self.mark))
        self.label.setContentsMargins(PADDING, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.label)
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.hide()

    def show_mark(self, mark: Mark | None) -> None:
        """Say what `mark` says, nothing for None."""
        self.mark = mark
        if mark is not None:
            self.label.setText(mark.advice)
            self.button.say(mark.change)
            self.button.setVisible(mark.fix is not None)
            self._picture.setPixmap(picture_of(mark.severity, self))
        self.setVisible(mark is not None)
