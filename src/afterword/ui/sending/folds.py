"""A painted picture of the signed sheet with its two folds, and of the envelope it goes into."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from afterword.paper.formats import FORMATS
from afterword.ui import theme

WIDTH_EMS, HEIGHT_EMS = 6.6, 8.6
_LINES = (0.13, 0.17, 0.27, 0.40, 0.44, 0.48, 0.56, 0.60)
"""Where lines of text stand, as parts of the sheet's height; the folds are the format's own."""
_SHORT = frozenset({0.17, 0.27, 0.48, 0.60})


class FoldPicture(QWidget):
    """Says nothing that the words beside it do not say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper = FORMATS["letter"]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_format(self, key: str, paper: str) -> None:
        """Show a sheet of a letter's format with its folds, of "letter" or "a4" for a usual one."""
        self._paper = FORMATS.get(key, FORMATS[paper])
        self.update()

    def sizeHint(self) -> QSize:
        unit = theme.em(self.font())
        return QSize(round(unit * WIDTH_EMS), round(unit * HEIGHT_EMS))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(1, 1, -3, -3)
        height = room.height()
        width = height * self._paper.width / self._paper.height
        sheet = QRectF(room.left() + (room.width() - width) / 2, room.top(), width, height)
        self._paint_sheet(painter, sheet)
        self._paint_words(painter, sheet)
        self._paint_folds(painter, sheet)
        self._paint_signature(painter, sheet)
        painter.end()

    def _paint_sheet(self, painter: QPainter, sheet: QRectF) -> None:
        colours = theme.current()
        painter.fillRect(sheet.translated(2, 2), QColor(colours.shadow))
        painter.fillRect(sheet, QColor(colours.field if not colours.dark else colours.chosen))
        painter.setPen(QPen(QColor(colours.field_line), 1))
        painter.drawRect(sheet)

    def _paint_words(self, painter: QPainter, sheet: QRectF) -> None:
        pen = QPen(QColor(theme.current().field_line), max(1.0, sheet.height() / 110))
        painter.setPen(pen)
        left = sheet.left() + sheet.width() * 0.14
        for part in _LINES:
            y = sheet.top() + sheet.height() * part
            end = left + sheet.width() * (0.38 if part in _SHORT else 0.72)
            painter.drawLine(QPointF(left, y), QPointF(end, y))

    def _paint_folds(self, painter: QPainter, sheet: QRectF) -> None:
        accent = QColor(theme.current().accent)
        for fold in self._paper.folds:
            y = sheet.top() + sheet.height() * fold / self._paper.height
            painter.setPen(QPen(accent, 1.4, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(sheet.left(), y), QPointF(sheet.right(), y))

    def _paint_signature(self, painter: QPainter, sheet: QRectF) -> None:
        """Sign with a hand's line between the close and the name."""
        x, y = sheet.left() + sheet.width() * 0.14, sheet.top() + sheet.height() * 0.76
        step, up = sheet.width() * 0.07, sheet.height() * 0.035
        path = QPainterPath(QPointF(x, y))
        for turn in range(5):
            side = -1 if turn % 2 == 0 else 1
            middle = QPointF(x + step * (turn + 0.5), y + side * up * (1.6 - turn * 0.25))
            path.quadTo(middle, QPointF(x + step * (turn + 1), y))
        painter.setPen(QPen(QColor(theme.current().accent), 1.8))
        painter.drawPath(path)
        painter.setPen(QPen(QColor(theme.current().field_line), max(1.0, sheet.height() / 110)))
        y = sheet.top() + sheet.height() * 0.82
        painter.drawLine(QPointF(x, y), QPointF(x + sheet.width() * 0.34, y))
