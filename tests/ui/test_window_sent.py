"""Letters on their way: once said to be sent the card waits; one that can't be read stays."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from afterword.domain.letters import EventKind
from afterword.ui.main_window import MainWindow
from tests.store.boards import state_of
from tests.stories.pages import panel
from tests.ui.after_interview.hands import focused, type_here
from tests.ui.windows import Windows, action, opened, press

READY, UNTHANKED = "example-3", "example-1"


@pytest.fixture
def board(windows: Windows) -> MainWindow:
    window = windows.open()
    action(window, "example").trigger()
    window.show_board(READY)
    return window


def stage(window: MainWindow, card: str) -> str:
    return window.desk.cards[card].stage_id


def menu(qtbot: QtBot, window: MainWindow) -> QMenu:
    """Open the menu of the card that has the keyboard."""
    qtbot.keyClick(focused(), Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    return opened(qtbot, window, QMenu)


def lines(menu: QMenu) -> dict[str, QAction]:
    return {one.text().replace("&", "").partition("\t")[0]: one for one in menu.actions()}


@pytest.mark.parametrize(
    ("words", "way"),
    [
        ("By post", EventKind.POSTED),
        ("By e-mail", EventKind.EMAILED),
        ("Handed in", EventKind.HANDED_OVER),
    ],
)
def test_letters_said_to_be_sent_let_the_card_wait_and_undo_brings_it_back(
    qtbot: QtBot, board: MainWindow, words: str, way: EventKind
) -> None:
    before = board.desk.records(READY)
    ways = lines(menu(qtbot, board))["I sent the letters"].menu()
    assert isinstance(ways, QMenu)
    lines(ways)[words].trigger()
    assert stage(board, READY) == "waiting"
    assert [one.kind for one in board.desk.records(READY).events][-1] is way
    assert board.board_screen.board.columns[2].list.card == READY
    assert board.board_screen.board.columns[2].list.hasFocus()
    assert board.toast.text == "Letters to Harbour Credit Union sent"
    press(qtbot, board.toast, "Undo")
    assert board.desk.records(READY) == before
    assert stage(board, READY) == "to-thank"


def test_only_letters_that_were_made_can_be_sent(qtbot: QtBot, board: MainWindow) -> None:
    board.show_board(UNTHANKED)
    assert "I sent the letters" not in lines(menu(qtbot, board))


@pytest.mark.parametrize("name", ["pdf", "print"])
def test_a_name_no_font_can_show_is_named_and_nothing_leaves_the_page(
    qtbot: QtBot, windows: Windows, home: Path, name: str
) -> None:
    window = windows.open()
    files = sorted(home.rglob("*"))
    before = state_of(window.desk)
    window.page.show_answers(panel(sender_name="山田太郎"))
    action(window, name).trigger()
    assert "山" in window.page.bar.words
    assert not window.findChildren(QFileDialog)
    assert not window.findChildren(QPrintDialog)
    assert state_of(window.desk) == before
    assert sorted(home.rglob("*")) == files
    assert window.page.isVisible()


def test_the_name_written_another_way_can_be_printed(qtbot: QtBot, windows: Windows) -> None:
    window = windows.open()
    window.page.show_answers(panel(people=panel().people[:1]))
    name = window.page.parts.people.rows[0].name
    name.clear()
    name.insert("山田太郎")  # as an input method does; there is no key for these
    qtbot.waitUntil(lambda: "山" in window.page.bar.words)
    action(window, "pdf").trigger()
    assert focused() is name
    name.selectAll()
    type_here(qtbot, "Taro Yamada")
    qtbot.waitUntil(lambda: "Ready" in window.page.bar.words)
    action(window, "pdf").trigger()
    opened(qtbot, window, QFileDialog).reject()
