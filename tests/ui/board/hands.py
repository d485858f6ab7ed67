"""What a person does with the board, and what stands where afterwards."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.ui.board.board import Board
from afterword.ui.board.drag_list import DragList
from afterword.ui.board.roles import pack_cards

LEFT = Qt.MouseButton.LeftButton
NOTHING = Qt.KeyboardModifier.NoModifier


class Hands:
    """Keys go to the card that has the keyboard; drops are synthesised events."""

    def __init__(self, qtbot: QtBot, board: Board, desk: Desk) -> None:
        self.qtbot = qtbot
        self.board = board
        self.desk = desk

    def column(self, number: int) -> DragList:
        return self.board.columns[number].list

    def cards(self, number: int) -> list[str]:
        """Return the companies shown in a column, from top to bottom."""
        view = self.column(number)
        return [str(view.tree.index(row, 0, view.rootIndex()).data()) for row in range(view.count)]

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        self.qtbot.keyClick(focused, key, held)

    @property
    def focused(self) -> str:
        """Return the company of the card that has the keyboard; fail if two claim it."""
        claims = [c.list for c in self.board.columns if c.list.selectionModel().hasSelection()]
        assert len(claims) <= 1
        if not claims or not claims[0].hasFocus():
            return ""
        return str(claims[0].currentIndex().data())

    def place(self, number: int, row: int) -> QPoint:
        """Return a point of the column's viewport that means "before `row`"."""
        rect = self.column(number).row_rect(row)
        return QPoint(rect.center().x(), rect.top() + 4)

    def drag_over(self, ids: list[str], number: int, row: int) -> QDragMoveEvent:
        """Bring cards over a column; return the last event the column got."""
        view, data = self.column(number), pack_cards(ids)
        at = self.place(number, row)
        move = Qt.DropAction.MoveAction
        enter = QDragEnterEvent(at, move, data, LEFT, NOTHING)
        QApplication.sendEvent(view.viewport(), enter)
        over = QDragMoveEvent(at, move, data, LEFT, NOTHING)
        QApplication.sendEvent(view.viewport(), over)
        self.data = data  # the event holds no reference of its own
        return over

    def drop(self, ids: list[str], number: int, row: int) -> None:
        self.drag_over(ids, number, row)
        at = QPointF(self.place(number, row))
        event = QDropEvent(at, Qt.DropAction.MoveAction, self.data, LEFT, NOTHING)
        QApplication.sendEvent(self.column(number).viewport(), event)
