"""How a line of the contents is drawn: a chapter, a page, or a page that was found."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from afterword.ui import theme

Index = QModelIndex | QPersistentModelIndex
KEY = Qt.ItemDataRole.UserRole
SUMMARY = Qt.ItemDataRole.UserRole + 1
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
_HIGH = 10_000
MOST_KEPT = 500
"""Lines whose places are remembered: all pages, found and not, at a few widths."""


class LineDelegate(QStyledItemDelegate):
    """Draws the title of a line and, where a page was found, its summary; words wrap."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view
        self._kept: dict[object, tuple[QRect, QRect]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        wide = self._view.viewport().width()
        title, summary = self._places(QRect(0, 0, wide, _HIGH), index)
        pad = self._pads(index)[1]
        return QSize(0, max(title.bottom(), summary.bottom()) + 1 + pad)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, line = theme.current(), QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        title, summary = self._places(line, index)
        painter.save()
        if index.data(KEY) and (chosen or over):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent_soft if chosen else look.hover))
            radius = theme.em(self._view.font()) * 0.4
            painter.drawRoundedRect(QRectF(line).adjusted(1, 1, -1, -1), radius, radius)
        painter.setPen(QColor(look.text if index.data(KEY) else look.muted))
        painter.setFont(self._font(index))
        painter.drawText(title, int(_WRAP), str(index.data()))
        if not summary.isEmpty():
            painter.setPen(QColor(look.muted))
            painter.setFont(self._view.font())
            painter.drawText(summary, int(_WRAP), str(index.data(SUMMARY)))
        painter.restore()

    def _font(self, index: Index) -> QFont:
        font = QFont(self._view.font())
        if not index.data(KEY) or index.data(SUMMARY):
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _pads(self, index: Index) -> tuple[int, int]:
        """Return the room above and below the words: more above a chapter but for the first."""
        unit = theme.em(self._view.font())
        pad = round(unit * (0.6 if index.data(SUMMARY) else 0.4))
        chapter = not index.data(KEY) and index.row() > 0
        return (unit if chapter else pad), pad

    def _places(self, line: QRect, index: Index) -> tuple[QRect, QRect]:
        """Return where the words stand in `line`: to measure them again each time is slow."""
        asked = (
            *(index.data(), index.data(SUMMARY), index.data(KEY), index.row() > 0),
            *(line.width(), self._view.font().key()),
        )
        if asked not in self._kept:
            if len(self._kept) > MOST_KEPT:
                self._kept.clear()
            self._kept[asked] = self._measured(QRect(0, 0, line.width(), _HIGH), index)
        title, summary = self._kept[asked]
        return title.translated(line.topLeft()), summary.translated(line.topLeft())

    def _measured(self, line: QRect, index: Index) -> tuple[QRect, QRect]:
        unit, above = theme.em(self._view.font()), self._pads(index)[0]
        left = line.left() + round(unit * 0.7)
        wide = max(unit * 3, line.width() - round(unit * 1.4))
        room = QRect(left, line.top() + above, wide, _HIGH)
        title = QFontMetrics(self._font(index)).boundingRect(room, int(_WRAP), str(index.data()))
        title.setWidth(wide)
        words = index.data(SUMMARY)
        if not words:
            return title, QRect()
        room.setTop(title.bottom() + 1)
        summary = QFontMetrics(self._view.font()).boundingRect(room, int(_WRAP), str(words))
        summary.setWidth(wide)
        return title, summary
