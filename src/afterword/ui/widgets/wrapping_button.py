"""A button whose words wrap: a choice may be a whole sentence, and type may be large."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from afterword.ui import theme

SMALLEST = 24
"""Pixels a target measures at least (WCAG 2.5.8)."""
LINES = 1_000_000


class WrappingButton(QPushButton):
    """Looks as its `role` says; its words are painted in the colour token `tone`."""

    def __init__(self, words: str, role: str, tone: str, padding: int) -> None:
        super().__init__()
        self._words = words
        self._tone = tone
        self._padding = padding
        self._room: dict[int, QRect] = {}
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        policy = self.sizePolicy()
        # A button's usual policy holds it at one line: never narrower, never higher.
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> str:
        """Return what stands on the button."""
        return self._words

    def say(self, words: str) -> None:
        """Put other words on the button."""
        if words != self._words:
            self._words = words
            self._room.clear()
            self.setAccessibleName(words)
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = self._bounds(width - 2 * self._padding)
        return max(SMALLEST, room.height() + 2 * self._padding)

    def sizeHint(self) -> QSize:
        width = self._bounds(LINES).width() + 2 * self._padding + 1
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        longest = max(map(self.fontMetrics().horizontalAdvance, self._words.split()), default=0)
        return QSize(longest + 2 * self._padding, SMALLEST)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        font = self.font()
        font.setUnderline(self.property("role") == "link" and self.underMouse())
        painter.setFont(font)
        role = QPalette.ColorRole.ButtonText
        colour = QColor(getattr(theme.current(), self._tone))
        painter.setPen(colour if self.isEnabled() else self.palette().color(role))
        room = self.rect().adjusted(self._padding, 0, -self._padding, 0)
        painter.drawText(room, self._flags(), self._words)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        self._room.clear()
        super().changeEvent(event)

    def _bounds(self, width: int) -> QRect:
        # A layout asks again and again for the same few widths.
        if width not in self._room:
            room = QRect(0, 0, max(1, width), LINES)
            self._room[width] = self.fontMetrics().boundingRect(room, self._flags(), self._words)
        return self._room[width]

    def _flags(self) -> int:
        side = Qt.AlignmentFlag.AlignLeading
        if self.property("role") != "link":
            side = Qt.AlignmentFlag.AlignHCenter
        return side.value | Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextWordWrap.value
