"""The whole window right to left: what is next lies to the left, for eyes and for keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.stories import example_board
from afterword.ui.main_window import MainWindow
from tests.ui.after_interview.hands import focused
from tests.ui.windows import Windows, action

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(windows: Windows, qapp: QApplication) -> Iterator[MainWindow]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = windows.open()
    example_board.show(window.desk, "Example", "America/Toronto")
    yield window
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_first_column_stands_at_the_right(qtbot: QtBot, window: MainWindow) -> None:
    window.show_board("example-0")
    columns = window.board_screen.board.columns
    places = [column.mapToGlobal(column.rect().center()).x() for column in columns]
    assert places == sorted(places, reverse=True)
    assert columns[0].visibleRegion().boundingRect().width() == columns[0].width()


def test_control_left_moves_a_card_to_the_next_stage(qtbot: QtBot, window: MainWindow) -> None:
    window.show_board("example-0")
    qtbot.keyClick(focused(), Qt.Key.Key_Left, CONTROL)
    assert window.desk.cards["example-0"].stage_id == window.desk.stages[1].id
    assert window.board_screen.board.columns[1].list.hasFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_Right, CONTROL)
    assert window.desk.cards["example-0"].stage_id == window.desk.stages[0].id
    assert action(window, "undo").isEnabled()


def test_questions_stand_at_the_right_of_the_letters(window: MainWindow) -> None:
    page = window.page
    window.show_page()
    parts, letters = page.parts.mapToGlobal(page.rect().topLeft()), page.letters
    assert parts.x() > letters.mapToGlobal(page.rect().topLeft()).x()
    field = page.parts.job.company
    assert field.isRightToLeft()
    empty = window.board_screen.board.columns[4].list.accessibleDescription()
    assert "Ctrl+←" in empty
