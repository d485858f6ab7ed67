"""Two windows over one file: neither loses what the other did, and what clashes is said."""

import pytest
from pytestqt.qtbot import QtBot

from afterword.stories.after_interview import all_changes
from afterword.ui.main_window import MainWindow
from tests.stories.pages import panel
from tests.ui.windows import Windows, front, press, told

PANEL = panel()
CARD = PANEL.application_id
Pair = tuple[MainWindow, MainWindow]


@pytest.fixture
def pair(windows: Windows) -> Pair:
    """Two windows that both know one card, which waits for its letters."""
    first = windows.open()
    first.desk.commit("Keep", all_changes(first.desk, PANEL))
    first.show_board(CARD)
    second = windows.open()
    second.show_board(CARD)
    return first, second


def stage(window: MainWindow) -> str:
    return window.desk.application(CARD).stage_id


def counts(window: MainWindow) -> list[str]:
    return [column.count_text for column in window.board_screen.board.columns]


def test_a_card_moved_in_both_stands_where_it_was_put_last(pair: Pair) -> None:
    first, second = pair
    second.board_screen.board.mover.push(CARD, 1)
    first.board_screen.board.mover.push(CARD, 2)
    assert stage(second) == first.desk.cards[CARD].stage_id == "offer"
    assert counts(first) == ["0", "0", "0", "1", "0"]


def test_a_step_that_the_other_window_built_on_is_not_undone(qtbot: QtBot, pair: Pair) -> None:
    first, second = pair
    first.board_screen.board.mover.push(CARD, 1)
    second.board_screen.board.mover.push(CARD, 3)
    front(qtbot, first)
    press(qtbot, first.toast, "Undo")
    assert "changed in another window meanwhile" in told(qtbot, first)
    assert stage(first) == "closed"
    assert first.desk.undo_text


def test_what_the_other_window_kept_is_not_overwritten_by_a_page(qtbot: QtBot, pair: Pair) -> None:
    first, second = pair
    second.board_screen.board.mover.push(CARD, 1)
    front(qtbot, first)
    first.features.write_letters(CARD)
    press(qtbot, first, "Save changes")
    assert stage(first) == "waiting"


def test_a_card_archived_in_one_is_gone_after_a_restart(windows: Windows, pair: Pair) -> None:
    first, second = pair
    second.board_screen.board.mover.archive(CARD)
    windows.close(first)
    windows.close(second)
    assert not windows.open().desk.cards
