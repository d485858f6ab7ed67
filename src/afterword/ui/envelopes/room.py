"""How large a dialog may be."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from afterword.ui.widgets.room import room_near

SHARE = 0.9


def size_within(dialog: QDialog, wanted: QSize) -> QSize:
    """Return `wanted`, or as much of it as the screen has room for."""
    return wanted.boundedTo(room_near(dialog).size() * SHARE)
