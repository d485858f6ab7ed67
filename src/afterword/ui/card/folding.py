"""A line that unfolds to what belongs to it, which is built only then."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from afterword.ui import theme
from afterword.ui.card.cells import wrapping_link
from afterword.ui.icons import icon
from afterword.ui.widgets.tips import plain_tip

INDENT_EMS = 1


class Fold(QWidget):
    """`build` makes what is folded away; with `removes`, a cross stands at the end of the line."""

    remove_wanted = Signal()
    unfolded = Signal()

    def __init__(self, build: Callable[[], QWidget], *, removes: bool = False) -> None:
        super().__init__()
        self._build = build
        self._words = ""
        self._body: QWidget | None = None
        self.button = wrapping_link("")
        self.button.clicked.connect(self.turn)
        self.cross: QToolButton | None = _cross() if removes else None
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.button, 1)
        if self.cross is not None:
            self.cross.clicked.connect(self.remove_wanted)
            line.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(line)

    @property
    def is_open(self) -> bool:
        """Tell whether it is unfolded."""
        return self._body is not None and not self._body.isHidden()

    def say(self, words: str) -> None:
        """Put words on the line."""
        self._words = words
        opened = self.is_open
        back = self.isRightToLeft()
        self.button.say(f"{'▾' if opened else '◂' if back else '▸'} {words}")
        self.button.setAccessibleName(words)
        state = self.tr("Unfolded") if opened else self.tr("Folded")
        self.button.setAccessibleDescription(state)

    def say_remove(self, words: str) -> None:
        """Say what the cross does."""
        if self.cross is not None:
            self.cross.setAccessibleName(words)
            self.cross.setToolTip(plain_tip(words))

    def turn(self) -> None:
        """Fold or unfold."""
        if self.is_open:
            self.close_body()
        else:
            self.open_body()

    def open_body(self) -> None:
        """Show what belongs to the line."""
        if self._body is None:
            self._body = self._build()
            indent = theme.em(self.font()) * INDENT_EMS
            inside = QHBoxLayout()
            inside.setContentsMargins(indent, 0, 0, 4)
            inside.addWidget(self._body)
            self._column.addLayout(inside)
        self._body.show()
        self.say(self._words)
        self.unfolded.emit()

    def close_body(self) -> None:
        """Fold it away again."""
        if self._body is not None:
            self._body.hide()
        self.say(self._words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if self.button.hasFocus() and event.key() == forward and not self.is_open:
            self.open_body()
        elif self.button.hasFocus() and event.key() == back and self.is_open:
            self.close_body()
        else:
            super().keyPressEvent(event)

    def recolour(self) -> None:
        """Draw the cross in the colours of the theme in force."""
        if self.cross is not None:
            self.cross.setIcon(icon("x", theme.current().muted))


def _cross() -> QToolButton:
    made = QToolButton()
    made.setProperty("role", "icon")
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setIcon(icon("x", theme.current().muted))
    side = theme.em()
    made.setIconSize(QSize(side, side))
    return made
