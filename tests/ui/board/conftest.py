"""The board on screen, with the example cards."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.ui.board.board import Board
from tests.ui.board.hands import Hands


@pytest.fixture
def board(qtbot: QtBot, desk: Desk, look: None) -> Board:
    board = Board(desk)
    qtbot.addWidget(board)
    board.resize(1320, 760)
    board.show()
    qtbot.waitExposed(board)
    board.activateWindow()
    return board


@pytest.fixture
def hands(qtbot: QtBot, board: Board, desk: Desk) -> Hands:
    return Hands(qtbot, board, desk)


@pytest.fixture
def mirrored(hands: Hands) -> Hands:
    hands.board.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return hands
