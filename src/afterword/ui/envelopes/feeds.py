"""Which edge of an envelope goes into the printer first: a drawn picture for each way."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from afterword.paper.envelope import FEEDS
from afterword.ui import theme

HIGH_EMS = 7.3
LONG, SHORT = 4.6, 2.1
"""How long and how high the drawn envelope is, in ems."""
SIDE_EMS = 0.8
_LINES = ((0.06, 0.16, 0.24), (0.06, 0.26, 0.20), (0.44, 0.52, 0.80), (0.44, 0.66, 0.90))
"""Lines of writing on an envelope: from, how far down, to; as parts of its length and height."""


class FeedButton(QRadioButton):
    """One way: the printer above, the envelope below as it lies there, its name under both."""

    def __init__(self, turned: int, words: str) -> None:
        super().__init__(words)
        self._turned = turned
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self._size_for([self.text()])

    def minimumSizeHint(self) -> QSize:
        # Where there is little room its name takes two lines.
        return self._size_for(self.text().split())

    def _size_for(self, lines: Sequence[str]) -> QSize:
        unit, metrics = theme.em(self.font()), self.fontMetrics()
        widest = max(*(metrics.horizontalAdvance(line) for line in lines), round(unit * LONG))
        high = unit * HIGH_EMS + 2 * metrics.height()
        return QSize(round(widest + 2 * SIDE_EMS * unit), round(high))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, unit = theme.current(), theme.em(self.font())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, unit)
        middle = self.rect().center().x() + 0.5
        self._paint_printer(painter, middle, unit)
        painter.save()
        painter.translate(middle, unit * 4.7)
        painter.rotate(-self._turned)
        _paint_envelope(painter, unit)
        painter.restore()
        below = self.rect().adjusted(4, round(unit * HIGH_EMS), -4, -round(unit * 0.2))
        where = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.setPen(QColor(colours.chip_text if self.isChecked() else colours.text))
        painter.drawText(below, where, self.text())
        painter.end()

    def _paint_ground(self, painter: QPainter, unit: int) -> None:
        colours, on = theme.current(), self.isChecked()
        hovered = colours.hover if self.underMouse() else colours.surface
        painter.setBrush(QColor(colours.accent_soft if on else hovered))
        focused = self.hasFocus()
        line = colours.accent if on or focused else colours.field_line
        painter.setPen(QPen(QColor(line), 3 if focused else 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), unit / 2, unit / 2)

    def _paint_printer(self, painter: QPainter, middle: float, unit: int) -> None:
        colours = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.muted))
        wide = unit * (LONG + 0.6)
        painter.drawRoundedRect(QRectF(middle - wide / 2, unit * 0.7, wide, unit * 0.7), 3, 3)
        painter.setBrush(QColor(colours.accent))
        tip, half = unit * 1.55, unit * 0.42
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(middle, tip),
                    QPointF(middle - half, tip + unit * 0.5),
                    QPointF(middle + half, tip + unit * 0.5),
                ]
            )
        )


class Feeds(QWidget):
    """A row of ways to choose one of; `chosen` carries a key of `paper.envelope.FEEDS`."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.ways: dict[str, FeedButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._group.buttonClicked.connect(self._pick)
        for key, words in options:
            way = FeedButton(FEEDS[key], words)
            self.ways[key] = way
            self._group.addButton(way)
            row.addWidget(way)

    def choose(self, key: str) -> None:
        """Show a way as chosen; nothing is emitted."""
        self.ways[key].setChecked(True)

    def _pick(self) -> None:
        self.chosen.emit(next(key for key, way in self.ways.items() if way.isChecked()))


def _paint_envelope(painter: QPainter, unit: int) -> None:
    """Paint an envelope around the origin, its flap behind its upper edge."""
    colours = theme.current()
    wide, high = unit * LONG, unit * SHORT
    painter.setBrush(QColor(colours.field if not colours.dark else colours.chosen))
    painter.setPen(QPen(QColor(colours.muted), 1.2))
    painter.drawRect(QRectF(-wide / 2, -high / 2, wide, high))
    painter.setPen(QPen(QColor(colours.text), max(1.2, unit / 9)))
    for start, down, end in _LINES:
        y = high * (down - 0.5)
        painter.drawLine(QPointF(wide * (start - 0.5), y), QPointF(wide * (end - 0.5), y))
