"""One stage's list: the keys, the pointer and the focus of its cards."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPalette,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QWidget

from afterword.ui.board.delegate import CardDelegate
from afterword.ui.board.fixed_rows import FixedRowsList
from afterword.ui.board.tree import CardTree
from afterword.ui.widgets.speaking import say_focus

Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key
NO_KEYS = Qt.KeyboardModifier.NoModifier
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
STAYS_CHOSEN = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class CardList(FixedRowsList):
    """Says what a person asks for; the board does it. Directions are +1 to the next stage.

    `walked` carries this list's stage and the direction.
    """

    opened = Signal(str)
    menu_wanted = Signal(str, QPoint)
    stages_wanted = Signal(str, QPoint)
    archive_wanted = Signal(str)
    walked = Signal(int, int)
    pushed = Signal(str, int)
    reordered = Signal(str, int)

    def __init__(
        self, tree: CardTree, stage: int, delegate: CardDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(tree, stage, parent)
        self.cards = delegate
        self.row_height = delegate.shape.row
        self._last = ""
        self._said = ""
        self._under = -1
        self.setItemDelegate(delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.NoRole)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(self._open)

    @property
    def card(self) -> str:
        """Return the id of the card that has the keyboard, empty for none."""
        return self.tree.card_at(self.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.tree.card_at(index))

    def choose(self, row: int) -> None:
        """Give the card at `row`, or the nearest, the keyboard; nothing in an empty list."""
        index = self.tree.index(max(0, min(row, self.count - 1)), 0, self.rootIndex())
        if index.isValid():
            self.setCurrentIndex(index)

    def forget(self) -> None:
        """Let no card look or sound as if it had the keyboard."""
        self._last = self.card or self._last
        self._said = ""
        self.selectionModel().clear()

    def say_card(self) -> None:
        """Tell a screen reader which card has the keyboard."""
        self._said = self.card
        say_focus(self)

    def _say_soon(self) -> None:
        """Say it when all has come to rest, unless somebody did; Qt names the list just before."""
        QTimer.singleShot(0, self, self._say_unsaid)

    def _say_unsaid(self) -> None:
        if self.hasFocus() and self.card != self._said:
            self.say_card()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._say_soon()

    # -- keys ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._do(Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)

    def _do(self, key: Key, held: Qt.KeyboardModifier) -> bool:
        sideways = {Key.Key_Left: -1, Key.Key_Right: 1}.get(key, 0)
        if self.isRightToLeft():
            sideways = -sideways
        upwards = {Key.Key_Up: -1, Key.Key_Down: 1}.get(key, 0)
        card = self.card
        if sideways and held == NO_KEYS:
            self.walked.emit(self.stage, sideways)
        elif not card:
            return False
        elif sideways and held == Qt.KeyboardModifier.ControlModifier:
            self.pushed.emit(card, sideways)
        elif upwards and held == Qt.KeyboardModifier.AltModifier:
            self.reordered.emit(card, upwards)
        elif key in {Key.Key_Return, Key.Key_Enter} and held == NO_KEYS:
            self.opened.emit(card)
        elif key == Key.Key_Delete and held == NO_KEYS:
            self.archive_wanted.emit(card)
        elif key == Key.Key_Menu or (
            key == Key.Key_F10 and held == Qt.KeyboardModifier.ShiftModifier
        ):
            self.menu_wanted.emit(card, self._menu_place())
        elif key == Key.Key_M and held == CTRL_SHIFT:
            self.stages_wanted.emit(card, self._menu_place())
        else:
            return False
        return True

    def _menu_place(self) -> QPoint:
        """Return the point under the ⋯ button of the card that has the keyboard."""
        more = self.cards.more_rect(self.visualRect(self.currentIndex()))
        return self.viewport().mapToGlobal(more.bottomLeft())

    # -- the pointer --------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            if self.card:
                self.menu_wanted.emit(self.card, self._menu_place())
            return
        index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wanted.emit(self.card, event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        left = event.button() == Qt.MouseButton.LeftButton
        if left and index.isValid() and self._on_more(index, place):
            self.setCurrentIndex(index)
            self.menu_wanted.emit(self.card, self._menu_place())
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        self._hover(index, index.isValid() and self._on_more(index, place))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QModelIndex(), over_more=False)
        super().leaveEvent(event)

    def _on_more(self, index: QModelIndex, place: QPoint) -> bool:
        return self.cards.more_rect(self.visualRect(index)).contains(place)

    def _hover(self, index: QModelIndex, over_more: bool) -> None:
        row = index.row() if index.isValid() else -1
        if (row, over_more) == (self._under, self.cards.over_more):
            return
        for changed in {self._under, row} - {-1}:
            self.viewport().update(self.row_rect(changed))
        self._under, self.cards.over_more = row, over_more

    # -- the focus ----------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._said = ""
        self._say_soon()
        if event.reason() != Qt.FocusReason.MouseFocusReason and not (
            self.selectionModel().hasSelection()
        ):
            index = self.tree.index_of(self._last)
            there = index.isValid() and index.internalId() == self.stage + 1
            self.choose(index.row() if there else 0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # The current card claims the focus aloud even when another list has it.
        if event.reason() not in STAYS_CHOSEN:
            self.forget()
        self.viewport().update()

    # -- painting -----------------------------------------------------------------------

    def state_of(self, row: int) -> QStyle.StateFlag:
        """Return what is special about the card at `row`: the pointer over it, the keyboard."""
        state = QStyle.StateFlag.State_Enabled
        if row == self._under:
            state |= QStyle.StateFlag.State_MouseOver
        current = self.currentIndex()
        if current.isValid() and current.row() == row and self.selectionModel().hasSelection():
            state |= QStyle.StateFlag.State_HasFocus
        return state
