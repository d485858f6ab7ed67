"""The timeline itself: a list whose rows are drawn as marks on one line."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from afterword.stories.timeline import State
from afterword.ui.timeline.measure import Places, places
from afterword.ui.timeline.painting import RowPainter
from afterword.ui.timeline.telling import Row

Index = QModelIndex | QPersistentModelIndex


class StepModel(QAbstractListModel):
    """The rows; `after` is what the line of today says that ends them, mostly nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.steps: list[Row] = []
        self.after = ""

    def show_rows(self, rows: Sequence[Row], after: str) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self.steps, self.after = list(rows), after
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.steps[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class Timeline(QListView):
    """Shows steps, walked with the arrows. `copy_wanted` tells that the keys for copying came."""

    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = StepModel(self)
        self.setModel(self.steps)
        self.setItemDelegate(StepDelegate(self))
        self.setAccessibleName(self.tr("Timeline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setBackgroundRole(QPalette.ColorRole.NoRole)
        self.viewport().setAutoFillBackground(False)
        self._known: dict[int, Places] = {}
        self.wide = 0
        """What rows are wide, as last measured."""

    def show_rows(self, rows: Sequence[Row], after: str) -> None:
        """Show these rows; the keyboard stays on the same step, or goes to what is next."""
        held = self.row
        self._known.clear()
        self.steps.show_rows(rows, after)
        if not rows:
            return
        steps = [one.step for one in rows]
        same = steps.index(held.step) if held is not None and held.step in steps else -1
        ahead = (place for place, one in enumerate(steps) if one.state is not State.DONE)
        place = same if same >= 0 else next(ahead, len(steps) - 1)
        self.setCurrentIndex(self.steps.index(place))

    @property
    def row(self) -> Row | None:
        """Return the row with the keyboard, None where there are none."""
        index = self.currentIndex()
        there = index.isValid() and index.row() < len(self.steps.steps)
        return self.steps.steps[index.row()] if there else None

    def look_at_today(self) -> None:
        """Scroll so that what is next stands in the middle, with what has been above it."""
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def places_of(self, number: int) -> Places:
        """Return where the parts of a row are, at the width there is now."""
        # Room for the bar is always kept: words would wrap anew where it comes and goes.
        wide = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        if wide != self.wide:
            self._known.clear()
            self.wide = wide
        if number not in self._known:
            rows = self.steps.steps
            after = self.steps.after if number == len(rows) - 1 else ""
            self._known[number] = places(rows[number], self.font(), wide, after)
        return self._known[number]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._known.clear()
            self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()


class StepDelegate(QStyledItemDelegate):
    """Draws a row where its view says that its parts are."""

    def __init__(self, view: Timeline) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(1, self._view.places_of(index.row()).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, number = self._view, index.row()
        rows = view.steps.steps
        marked = view.hasFocus() and number == view.currentIndex().row()
        ends = (number == 0, number == len(rows) - 1)
        after = view.steps.after if ends[1] else ""
        ratio, way = view.devicePixelRatioF(), view.layoutDirection()
        whole = option.rect
        whole.setWidth(view.wide)
        drawn = RowPainter(painter, whole, view.font(), ratio, way)
        drawn.draw(rows[number], view.places_of(number), after, ends, marked=marked)
