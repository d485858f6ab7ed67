"""Words to be read at a glance: larger than the window's, never read as markup."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QWidget

TEXT, NAME = 1.45, 1.9
"""How much larger than the window's type: what is said, and whom to ask for."""


def large(words: str, ratio: float, role: str = "") -> QLabel:
    """Return words that wrap, `ratio` times as large as the window's."""
    label = QLabel(words)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    enlarge(label, ratio)
    return label


def enlarge(widget: QWidget, ratio: float) -> None:
    """Set a widget in type `ratio` times as large as the window's."""
    font = QFont(QApplication.font())
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * ratio)
    else:
        font.setPixelSize(round(font.pixelSize() * ratio))
    widget.setFont(font)
