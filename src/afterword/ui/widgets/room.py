"""How much room the screen has."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def room_near(widget: QWidget) -> QRect:
    """Return what is free of the screen that `widget` stands on, or will stand on.

    The widget is not asked itself: in Python it would hold its screen from then on, and take it
    along when it goes.
    """
    window = widget.window()
    over = window.parentWidget()
    near = window if window.isVisible() or over is None else over.window()
    found = QGuiApplication.screenAt(near.frameGeometry().center())
    return (found or QGuiApplication.primaryScreen()).availableGeometry()
