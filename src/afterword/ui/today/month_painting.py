"""Painting one day of the month: its number, a holiday's name, and what is due."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from afterword.ui import theme
from afterword.ui.due_icons import ICONS
from afterword.ui.icons import pixmap
from afterword.ui.today.due_list import Line
from afterword.ui.today.month_model import DAY_ROLE, DayFace

Index = QModelIndex | QPersistentModelIndex
SMALL = 0.88
"""The words of a day, as a share of the usual ones."""


class DayDelegate(QStyledItemDelegate):
    """Paints as much of a day as there is room for; the list beside it says all."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(1, 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face: object = index.data(DAY_ROLE)
        if not isinstance(face, DayFace):
            return
        cell: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, cell, face, chosen=index == self._view.currentIndex())
        unit = theme.em(self._view.font())
        inside = cell.adjusted(unit // 2, unit // 3, -unit // 2, -unit // 4)
        used = self._number(painter, inside, face)
        self._lines(painter, inside.adjusted(0, used, 0, 0), face.lines)
        painter.restore()

    def _ground(self, painter: QPainter, cell: QRect, face: DayFace, *, chosen: bool) -> None:
        colours = theme.current()
        ring = chosen and self._view.hasFocus()
        wide = 2 if ring else 1
        ground = _ground(face)
        painter.setBrush(QColor(colours.accent_soft if chosen else ground))
        edge = colours.accent if chosen else colours.line
        painter.setPen(QPen(QColor(edge), wide))
        room = QRectF(cell).adjusted(1 + wide / 2, 1 + wide / 2, -1 - wide / 2, -1 - wide / 2)
        radius = theme.em(self._view.font()) * 0.4
        painter.drawRoundedRect(room, radius, radius)

    def _number(self, painter: QPainter, inside: QRect, face: DayFace) -> int:
        """Paint the day's number, ringed today, and a holiday's name; return how high they are."""
        colours, metrics = theme.current(), self._view.fontMetrics()
        words = str(face.day.day)
        size = max(metrics.height(), metrics.horizontalAdvance("30")) + 9
        disc = QRect(inside.left(), inside.top(), size, size)
        painter.setPen(QColor(colours.text if face.inside else colours.muted))
        if face.today:
            self._ring(painter, self._mirrored(inside, disc))
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold if face.today else QFont.Weight.Normal)
        painter.setFont(font)
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(self._mirrored(inside, disc), centre, words)
        if face.holiday:
            rest = inside.adjusted(size + 4, 0, 0, 0)
            rest.setHeight(size)
            self._write(painter, inside, rest, face.holiday, colours.muted)
        return size + 2

    def _ring(self, painter: QPainter, disc: QRect) -> None:
        pen = painter.pen()
        painter.setPen(QPen(QColor(theme.current().accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(disc).adjusted(1, 1, -1, -1))
        painter.setPen(pen)

    def _lines(self, painter: QPainter, room: QRect, lines: tuple[Line, ...]) -> None:
        high = self._small.height() + 1
        fits = room.height() // high
        if not lines:
            return
        if fits < 1:
            self._dots(painter, room, lines)
            return
        shown = lines if len(lines) <= fits else lines[: fits - 1]
        for place, line in enumerate(shown):
            row = QRect(room.left(), room.top() + place * high, room.width(), high)
            self._line(painter, room, row, line)
        if len(shown) < len(lines):
            left = self.tr("%n more", "", len(lines) - len(shown))
            row = QRect(room.left(), room.top() + len(shown) * high, room.width(), high)
            self._write(painter, room, row, left, theme.current().muted)

    def _line(self, painter: QPainter, room: QRect, row: QRect, line: Line) -> None:
        colours, size = theme.current(), self._small.ascent()
        late = line.said.late
        tone = colours.late if late else colours.muted
        ratio = self._view.devicePixelRatioF()
        icon = QRect(row.left(), row.center().y() - size // 2, size, size)
        drawn = pixmap(ICONS[line.item.action.due], tone, size, ratio)
        painter.drawPixmap(self._mirrored(room, icon).topLeft(), drawn)
        words = row.adjusted(size + 3, 0, 0, 0)
        self._write(painter, room, words, line.said.short, colours.late if late else colours.text)

    def _dots(self, painter: QPainter, room: QRect, lines: tuple[Line, ...]) -> None:
        """Mark a day that has no room for words."""
        late = any(line.said.late for line in lines)
        colours = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.late if late else colours.soon))
        dot = QRect(room.right() - 6, room.top() - 10, 6, 6)
        painter.drawEllipse(QPointF(self._mirrored(room, dot).center()), 3, 3)

    @property
    def _small(self) -> QFontMetrics:
        return QFontMetrics(self._small_font)

    @property
    def _small_font(self) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(max(9, round(theme.em(font) * SMALL)))
        return font

    def _mirrored(self, room: QRect, rect: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), room, rect)

    def _write(self, painter: QPainter, room: QRect, rect: QRect, text: str, tone: str) -> None:
        painter.setFont(self._small_font)
        painter.setPen(QColor(tone))
        end = Qt.TextElideMode.ElideRight
        words = self._small.elidedText(" ".join(text.split()), end, rect.width())
        side = QStyle.visualAlignment(self._view.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self._mirrored(room, rect), flags | Qt.TextFlag.TextSingleLine, words)


def _ground(face: DayFace) -> str:
    """Return the ground of a day: other months, days of rest and holidays differ a little."""
    colours = theme.current()
    if not face.inside:
        return colours.window
    if face.holiday:
        return colours.hover
    return colours.surface if face.works else colours.column
