"""A box to tick with a name beside it, which may be long and is read out whole."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from afterword.ui import theme
from afterword.ui.widgets.tips import plain_tip


class NamedBox(QCheckBox):
    """`looked_at` tells that it has the keyboard now."""

    looked_at = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_name(name)

    def show_name(self, name: str) -> None:
        """Write `name` beside the box, as much of it as there is room for."""
        self._name = name
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.looked_at.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Not on every system does a click give a box the keyboard.
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def _elide(self) -> None:
        room = self.width() - 3 * theme.em(self.font())
        shown = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
