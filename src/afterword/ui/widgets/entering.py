"""Enter presses the button that has the focus, as Space does, in every window."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QRadioButton,
    QWidget,
)
from shiboken6 import isValid

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class EnterPresses(QObject):
    """Lives with the application. Qt gives Enter to a dialog's buttons only, and not to links.

    It looks at the keys of the one button that has the focus. A box to tick in a dialog is left
    to Space: there Enter means the dialog's own first button.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._button: QAbstractButton | None = None
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() != QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
            or not isinstance(watched, QAbstractButton)
            or Qt.Key(event.key()) not in _ENTER
            or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            return False
        # A key that is held down in a field is no press of the button the focus comes to.
        if not event.isAutoRepeat():
            watched.click()
        return True

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._button is not None and isValid(self._button):
            self._button.removeEventFilter(self)
        ticked = isinstance(now, (QCheckBox, QRadioButton)) and isinstance(now.window(), QDialog)
        self._button = now if isinstance(now, QAbstractButton) and not ticked else None
        if self._button is not None:
            self._button.installEventFilter(self)
