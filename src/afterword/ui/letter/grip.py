"""A page that is larger than its window, drawn along by the hand that holds it."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

_HOLDING = Qt.MouseButton.LeftButton | Qt.MouseButton.MiddleButton


class Grip(QObject):
    """Watches a widget in a scroll area; a click that went astray a little stays a click."""

    dragged = Signal(QPoint)
    """By how much, in pixels."""

    def __init__(self, held: QWidget) -> None:
        super().__init__(held)
        self._held = held
        self._from: QPoint | None = None
        self._moving = False
        self._cursor = held.cursor()
        held.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._from, self._moving = event.globalPosition().toPoint(), False
        elif event.type() == QEvent.Type.MouseMove and event.buttons() & _HOLDING:
            return self._follow(event.globalPosition().toPoint())
        elif event.type() == QEvent.Type.MouseButtonRelease and self._moving:
            self._from, self._moving = None, False
            # The page has moved along: the pointer is over what it was over before.
            self._held.setCursor(self._cursor)
            return True
        return False

    def _follow(self, now: QPoint) -> bool:
        if self._from is None or not self._is_larger():
            return False
        way = now - self._from
        if not self._moving and way.manhattanLength() < QApplication.startDragDistance():
            return False
        if not self._moving:
            self._cursor = self._held.cursor()
        self._moving, self._from = True, now
        self._held.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.dragged.emit(way)
        return True

    def _is_larger(self) -> bool:
        around = self._held.parentWidget()
        seen = around.size() if around else self._held.size()
        return self._held.width() > seen.width() or self._held.height() > seen.height()
