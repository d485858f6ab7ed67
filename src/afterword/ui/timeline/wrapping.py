"""Words that wrap between words, and inside one only where it is wider than its room."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

_LINE_BREAK = "\u2028"
"""What Qt takes for the end of a line inside a paragraph."""


def height_of(words: str, font: QFont, width: int) -> int:
    """Return how high words are in a room of `width`, 0 for none."""
    return round(_laid_out(words, font, width)[1]) if words else 0


def write(painter: QPainter, place: QRect, words: str, font: QFont, side: Qt.AlignmentFlag) -> None:
    """Write words into a place in the painter's pen, from its upper edge on."""
    option = QTextOption(side)
    option.setTextDirection(painter.layoutDirection())
    made, high = _laid_out(words, font, place.width(), option)
    clip = QRectF(place.topLeft(), QSizeF(place.width(), high))
    made.draw(painter, QPointF(place.topLeft()), [], clip)


def _laid_out(
    words: str, font: QFont, width: int, option: QTextOption | None = None
) -> tuple[QTextLayout, float]:
    """Return words in lines, and how high they are together."""
    option = option or QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made = QTextLayout(words.replace("\n", _LINE_BREAK), font)
    made.setTextOption(option)
    high = 0.0
    made.beginLayout()
    line = made.createLine()
    while line.isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, high))
        high += line.height()
        line = made.createLine()
    made.endLayout()
    return made, high
