"""How large a dialog may be."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

SHARE = 0.9


def size_within(dialog: QDialog, wanted: QSize) -> QSize:
    """Return `wanted`, or as much of it as the screen has room for."""
    # A dialog that is asked for its own screen takes the screen along when Python lets go of it.
    over = dialog.parentWidget()
    screen = QGuiApplication.primaryScreen() if over is None else over.screen()
    return wanted.boundedTo(screen.availableSize() * SHARE)
