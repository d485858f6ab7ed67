"""The lines found: a model of plain entries, and how a line is drawn."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from afterword.ui import theme
from afterword.ui.icons import pixmap
from afterword.ui.palette.entry import Entry
from afterword.ui.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
ICONS = {"action": "chevron-right", "card": "briefcase", "person": "user"}
HINT_SHARE = 0.45
"""How much of a line what stands at its end may take."""


class EntryModel(QAbstractListModel):
    """The entries found, the best first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show(self, entries: list[Entry]) -> None:
        """Show these entries instead."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(filter(None, (entry.text, entry.hint))))
        return None

    def _spoken(self, entry: Entry) -> str:
        away = "" if entry.enabled else self.tr("not possible now")
        return ", ".join(filter(None, (entry.text, entry.hint, away)))


class EntryList(QListView):
    """Shows the entries; the field beside it keeps the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries = EntryModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(EntryDelegate(self))
        self.setAccessibleName(self.tr("Found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.NoRole)
        self.viewport().setAutoFillBackground(False)
        self.entered.connect(self.setCurrentIndex)

    @property
    def entry(self) -> Entry | None:
        """Return the entry marked, None where nothing was found."""
        index = self.currentIndex()
        return self.entries.entries[index.row()] if index.isValid() else None

    @property
    def row_height(self) -> int:
        """Return how high a line is."""
        unit = self.fontMetrics().height()
        return max(theme.SMALLEST_TARGET, unit + round(unit * 0.9))

    def show_entries(self, entries: list[Entry]) -> None:
        """Show these, the first one marked."""
        self.entries.show(entries)
        self.mark(0)

    def mark(self, row: int) -> None:
        """Mark the entry at `row`, or the nearest one."""
        row = max(0, min(row, len(self.entries.entries) - 1))
        self.setCurrentIndex(self.entries.index(row))

    def walk(self, rows: int) -> None:
        """Mark the entry `rows` further down; the last and the first one are neighbours."""
        count, row = len(self.entries.entries), self.currentIndex().row()
        if count and abs(rows) == 1:
            self.mark((row + rows) % count)
        elif count:
            self.mark(row + rows)


class EntryDelegate(QStyledItemDelegate):
    """Draws icon, words and hint of one entry."""

    def __init__(self, view: EntryList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(1, self._view.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = self._view.entries.entries[index.row()]
        row: QRect = option.rect
        marked = index.row() == self._view.currentIndex().row()
        colours, unit = theme.current(), theme.em(self._view.font())
        painter.save()
        if marked:
            _ground(painter, row, unit)
        gap, size = round(unit * 0.6), round(unit * 1.2)
        inside = row.adjusted(gap, 0, -gap, 0)
        icon = QRect(inside.left(), row.center().y() - size // 2 + 1, size, size)
        ratio = self._view.devicePixelRatioF()
        colour = colours.accent if marked and entry.enabled else colours.muted
        where = self._visual(row, icon).topLeft()
        painter.drawPixmap(where, pixmap(ICONS[entry.kind], colour, size, ratio))
        words = inside.adjusted(size + gap, 0, 0, 0)
        metrics = self._view.fontMetrics()
        needed = metrics.horizontalAdvance(entry.hint) + 1 if entry.hint else 0
        hint = min(needed, round(words.width() * HINT_SHARE))
        painter.setPen(QColor(colours.muted))
        end = words.adjusted(words.width() - hint, 0, 0, 0)
        self._write(painter, row, end, entry.hint, Qt.AlignmentFlag.AlignRight)
        painter.setPen(QColor(colours.text if entry.enabled else colours.muted))
        begin = words.adjusted(0, 0, -hint - (gap if hint else 0), 0)
        self._write(painter, row, begin, entry.text, Qt.AlignmentFlag.AlignLeft)
        painter.restore()

    def _visual(self, row: QRect, rect: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), row, rect)

    def _write(
        self, painter: QPainter, row: QRect, rect: QRect, text: str, side: Qt.AlignmentFlag
    ) -> None:
        elided = self._view.fontMetrics().elidedText(
            " ".join(text.split()), Qt.TextElideMode.ElideRight, rect.width()
        )
        flags = QStyle.visualAlignment(
            self._view.layoutDirection(), side | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(self._visual(row, rect), int(flags), elided)


def _ground(painter: QPainter, row: QRect, unit: int) -> None:
    """Draw the ground of the line marked, as in menus."""
    colours = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.accent), 1))
    painter.setBrush(QColor(colours.accent_soft))
    radius = max(2, unit * 0.25)
    painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
