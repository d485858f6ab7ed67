"""A sheet of paper on the screen: white on its shadow, with its number below where it has one."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from afterword.ui import theme

EDGE = 6
"""Pixels around a page, for its shadow."""


def paint_paper(painter: QPainter, at: QRectF) -> None:
    """Paint an empty sheet over `at`."""
    shadow = QColor(theme.current().shadow)
    # What the sheet covers is left out: on a large screen it takes a millisecond.
    painter.fillRect(QRectF(at.left() + 2, at.bottom(), at.width(), 2), shadow)
    painter.fillRect(QRectF(at.right(), at.top() + 2, 2, at.height() - 2), shadow)
    painter.setPen(QColor(theme.current().line))
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawRect(at.adjusted(-0.5, -0.5, 0.5, 0.5))


def paint_number(painter: QPainter, sheet: QRectF, gap: int, page: int, pages: int) -> None:
    """Say below a sheet, in the `gap` there, which page of how many it is."""
    below = QRectF(sheet.left(), sheet.bottom() + 2, sheet.width(), gap - 2)
    painter.setPen(QColor(theme.current().muted))
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, number_words(page, pages))


def number_words(page: int, pages: int) -> str:
    """Return "Page 2 of 5"."""
    words = QCoreApplication.translate("letter", "Page %(page)s of %(pages)s")
    return words % {"page": page, "pages": pages}
