"""Bringing a window to the front when another start asks for it, as each desktop allows."""

import os
import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from afterword.ui import request

_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
_ANY_PROCESS = 0xFFFFFFFF  # ASFW_ANY
_AGAIN = 150
"""Milliseconds until the window asks once more, with the screen's present time."""


def launch_token() -> str:
    """Return the launcher's leave to come forward; read it before Qt takes it away.

    Empty without one, or with one that no desktop would make: the open window would not hear it.
    """
    given = (os.environ.get(name, "") for name in _TOKENS)
    return next((token for token in given if token and request.is_token(token)), "")


def let_others_forward() -> None:
    """Pass on this start's right to come forward, which Windows gives to it alone."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)


def bring_forward(window: QWidget, token: str = "") -> None:
    """Show `window`, however it was put away, with the dialog that is open over it in front."""
    if window.isMinimized():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    front = QApplication.activeModalWidget() or window
    window.raise_()
    front.raise_()
    if token:
        # Qt's Wayland part looks here when it asks the compositor.
        os.environ[_TOKENS[0]] = token
    front.activateWindow()
    os.environ.pop(_TOKENS[0], None)
    # X11 goes by the time of the last event the program saw, maybe long before the click that
    # asked. What alert() changes brings the present time along; then asking again is heard.
    QApplication.alert(front)
    QTimer.singleShot(_AGAIN, front, front.activateWindow)


def end_launch() -> None:
    """Tell an X11 desktop that this launch is over though it brought no window.

    Qt tells it with the first window that is shown; until then the desktop would look busy, for
    up to half a minute (freedesktop.org, Startup Notification Protocol 0.1).
    """
    if QApplication.platformName() == "xcb":
        sign = QWidget(None, Qt.WindowType.ToolTip)
        sign.setGeometry(-9, -9, 1, 1)
        sign.show()
        QApplication.processEvents()
