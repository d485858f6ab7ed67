"""A list whose rows all have one height, so that a move never lays out anything anew.

It stays a QListView for its accessibility: a bare QAbstractItemView offers a screen reader no
items. QListView's own layout is left out: it would measure every row of every column.
"""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from afterword.ui.board.tree import CardTree

Index = QModelIndex | QPersistentModelIndex
Move = QAbstractItemView.CursorAction
Hint = QAbstractItemView.ScrollHint


class FixedRowsList(QListView):
    """Shows the cards of the stage at row `stage` of a `CardTree`."""

    def __init__(self, tree: CardTree, stage: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = tree
        self.stage = stage
        self.row_height = 1
        self._laid_out: object = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(tree)
        self.setRootIndex(tree.index(stage, 0))

    @property
    def count(self) -> int:
        """Return how many cards are shown."""
        root = self.rootIndex()
        return self.tree.rowCount(root) if root.isValid() else 0

    def row_rect(self, row: int) -> QRect:
        """Return where `row` stands in the viewport, as wide as the list.

        The scroll bar takes its room from the gap beside the cards: none shrinks when it comes.
        """
        top = row * self.row_height - self.verticalOffset()
        return QRect(-self.viewport().x(), top, self.width(), self.row_height)

    def row_near(self, y: int) -> int:
        """Return the row that something dropped at `y` of the viewport would get."""
        row = (y + self.verticalOffset() + self.row_height // 2) // self.row_height
        return max(0, min(row, self.count))

    # -- geometry -----------------------------------------------------------------------

    def reset(self) -> None:
        super().reset()
        self.setRootIndex(self.tree.index(self.stage, 0))

    def doItemsLayout(self) -> None:
        state = (self.tree.version(self.stage), self.size(), self.row_height)
        if state == self._laid_out:
            return
        self._laid_out = state
        QAbstractItemView.doItemsLayout(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)

    def updateGeometries(self) -> None:
        room = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setSingleStep(max(1, self.row_height // 3))
        bar.setPageStep(room)
        bar.setRange(0, max(0, self.count * self.row_height - room))

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.internalId() != self.stage + 1:
            return QRect()
        return self.row_rect(index.row())

    def indexAt(self, p: QPoint) -> QModelIndex:
        row = (p.y() + self.verticalOffset()) // self.row_height
        if not 0 <= row < self.count:
            return QModelIndex()
        return self.tree.index(row, 0, self.rootIndex())

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        rect, room, bar = self.visualRect(index), self.viewport().height(), self.verticalScrollBar()
        if not rect.isValid():
            return
        self.updateGeometries()
        if hint == Hint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - room // 2)
        elif rect.top() < 0 or hint == Hint.PositionAtTop:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() >= room or hint == Hint.PositionAtBottom:
            bar.setValue(bar.value() + rect.bottom() + 1 - room)

    # -- the current card ---------------------------------------------------------------

    def moveCursor(
        self,
        cursorAction: Move,  # noqa: N803  Qt's name
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        current, last = self.currentIndex(), self.count - 1
        if last < 0:
            return QModelIndex()
        if not current.isValid():
            return self.tree.index(0, 0, self.rootIndex())
        page = max(1, self.viewport().height() // self.row_height)
        row = {
            Move.MoveUp: current.row() - 1,
            Move.MovePrevious: current.row() - 1,
            Move.MoveDown: current.row() + 1,
            Move.MoveNext: current.row() + 1,
            Move.MovePageUp: current.row() - page,
            Move.MovePageDown: current.row() + page,
            Move.MoveHome: 0,
            Move.MoveEnd: last,
        }.get(cursorAction, current.row())
        return self.tree.index(max(0, min(row, last)), 0, self.rootIndex())

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        chosen = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def currentChanged(self, current: Index, previous: Index) -> None:
        # QListView asks the layout it does not have and names the whole list aloud, not the row.
        QAbstractItemView.currentChanged(self, current, previous)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        QAbstractItemView.selectionChanged(self, selected, deselected)

    # -- painting -----------------------------------------------------------------------

    def paintEvent(self, e: QPaintEvent) -> None:
        offset, last = self.verticalOffset(), self.count - 1
        first = max(0, (e.rect().top() + offset) // self.row_height)
        bottom = min(last, (e.rect().bottom() + offset) // self.row_height)
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        for row in range(first, bottom + 1):
            option.rect = self.row_rect(row)
            option.state = self.state_of(row)
            index = self.tree.index(row, 0, self.rootIndex())
            self.itemDelegate().paint(painter, option, index)
        self.paint_over(painter)
        painter.end()

    def state_of(self, row: int) -> QStyle.StateFlag:
        """Return what is special about the card at `row`."""
        return QStyle.StateFlag.State_Enabled

    def paint_over(self, painter: QPainter) -> None:
        """Paint what stands over the cards; this list has nothing of the kind."""
