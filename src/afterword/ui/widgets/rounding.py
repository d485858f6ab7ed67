"""Round corners for a small window of its own, which would show its ground behind them."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QPainterPath, QRegion
from PySide6.QtWidgets import QWidget

from afterword.ui import theme

RADIUS_EMS = 0.6
"""As in the style sheet."""
WITHOUT_SCREEN = frozenset({"offscreen", "minimal"})
"""Qt's platforms that cut no windows, and complain when asked to."""


def round_off(window: QWidget) -> None:
    """Cut the corners of `window` as it stands now; works on screens that know no transparency."""
    if QGuiApplication.platformName() in WITHOUT_SCREEN:
        return
    radius = theme.em() * RADIUS_EMS
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(window.rect()), radius, radius)
    window.setMask(QRegion(shape.toFillPolygon().toPolygon()))
