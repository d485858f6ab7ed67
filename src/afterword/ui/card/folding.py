"""A line that unfolds to what belongs to it, which is built only then."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from afterword.ui import theme
from afterword.ui.card.cells import link
from afterword.ui.icons import icon
from afterword.ui.widgets.tips import plain_tip

INDENT_EMS = 1


class Fold(QWidget):
    """`build` makes what is folded away; with `removes`, a cross stands at the end of the line."""

    remove_wanted = Signal()
    turned = Signal()

    def __init__(self, build: Callable[[], QWidget], *, removes: bool = False) -> None:
        super().__init__()
        self._build = build
        self._words = ""
        self._body: QWidget | None = None
        self.button = link("")
        self.button.clicked.connect(self.turn)
        self.button.installEventFilter(self)
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
        self.turned.emit()

    def close_body(self) -> None:
        """Fold it away again."""
        if self._body is not None:
            self._body.hide()
        self.say(self._words)
        self.turned.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        ways = [Qt.Key.Key_Right, Qt.Key.Key_Left]
        if self.isRightToLeft():
            ways.reverse()
        if event.key() not in ways:
            return False
        # Forward unfolds and back folds; a button by itself would hand the keyboard on.
        if (event.key() == ways[0]) != self.is_open:
            self.turn()
        return True

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
