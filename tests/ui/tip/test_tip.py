"""The tip over the board: read, closed, given up and taken back, by hand and by keyboard."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from afterword import resources
from afterword.domain.problems import Problem
from afterword.domain.tips import NEVER
from afterword.stories import tips
from afterword.ui import weekly_tip
from afterword.ui.main_window import MainWindow
from afterword.ui.tip.line import TipLine
from tests.store.boards import all_added, card
from tests.ui.windows import Windows, action

Key = Qt.Key


def click(qtbot: QtBot, line: TipLine, words: str) -> None:
    shown = (line.read_button, line.close_button, line.none_button)
    found = next(one for one in shown if one.words == words)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def weekday(window: MainWindow) -> int:
    return tips.read_book(window.desk).weekday


def test_it_stands_right_over_the_columns_and_covers_nothing(
    window: MainWindow, line: TipLine
) -> None:
    QApplication.processEvents()
    assert line.isVisible()
    assert "panel" in line.words
    board = window.board_screen.board
    assert line.geometry().bottom() < board.geometry().top()
    assert QApplication.focusWidget() not in line.findChildren(QWidget)


def test_tab_comes_to_it_between_the_filter_and_the_columns(
    qtbot: QtBot, window: MainWindow, line: TipLine
) -> None:
    window.board_screen.filter.setFocus()
    for link in line.links:
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Key.Key_Tab)
        assert link.hasFocus()
    qtbot.keyClick(line.none_button, Key.Key_Escape)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert window.board_screen.board.isAncestorOf(focused)


def test_it_is_said_once_and_politely(window: MainWindow, heard: list[str]) -> None:
    line = weekly_tip.join(window).line
    said = [f"said: Tip of the week: {line.words}"]
    assert [one for one in heard if "Tip" in one] == said
    window.activateWindow()
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    assert [one for one in heard if "Tip" in one] == said


def test_the_next_window_shows_the_same_tip_and_says_nothing(
    windows: Windows, window: MainWindow, line: TipLine, heard: list[str]
) -> None:
    words = line.words
    windows.close(window)
    again = windows.open()
    assert weekly_tip.join(again).line.words == words
    assert not [one for one in heard if "Tip" in one]


def test_its_page_is_a_click_away(qtbot: QtBot, window: MainWindow, line: TipLine) -> None:
    click(qtbot, line, "Read more")
    handbook = window.features.follow_up.advice.handbook
    page = resources.handbook("en").page("a-panel")
    assert page is not None
    assert handbook.isVisible()
    assert page.title in handbook.page.toPlainText()
    assert line.isVisible()
    handbook.close()


@pytest.mark.parametrize("by_key", [False, True])
def test_closed_it_is_gone_for_the_week(
    qtbot: QtBot, windows: Windows, window: MainWindow, line: TipLine, by_key: bool
) -> None:
    if by_key:
        line.read_button.setFocus()
        qtbot.keyClick(line.read_button, Key.Key_Escape)
    else:
        click(qtbot, line, "Close")
    assert not line.isVisible()
    windows.close(window)
    assert weekly_tip.join(windows.open()).line.words == ""


def test_given_up_no_tip_comes_and_undo_brings_it_back(
    qtbot: QtBot, window: MainWindow, line: TipLine
) -> None:
    words, before = line.words, window.desk.undo_text
    click(qtbot, line, "No more tips")
    assert (line.isVisible(), weekday(window)) == (False, NEVER)
    assert window.toast.isVisible()
    qtbot.mouseClick(window.toast.undo_button, Qt.MouseButton.LeftButton)
    assert (line.isVisible(), line.words, weekday(window)) == (True, words, 1)
    assert window.desk.undo_text == before, "nothing else was taken back"


def test_the_toast_takes_back_the_board_s_steps_again_afterwards(
    qtbot: QtBot, window: MainWindow, line: TipLine
) -> None:
    click(qtbot, line, "No more tips")
    window.desk.commit("Cards", all_added(card("birch")))
    qtbot.mouseClick(window.toast.undo_button, Qt.MouseButton.LeftButton)
    assert "birch" not in window.desk.cards
    assert weekday(window) == NEVER


def test_the_key_of_undo_takes_back_what_the_toast_offers_and_no_step_of_the_board(
    qtbot: QtBot, window: MainWindow, line: TipLine
) -> None:
    before = window.desk.undo_text
    click(qtbot, line, "No more tips")
    action(window, "undo").trigger()
    assert (weekday(window), window.desk.undo_text) == (1, before)
    action(window, "undo").trigger()
    assert window.desk.undo_text != before


def test_what_was_done_is_advised_no_more(qtbot: QtBot, window: MainWindow, line: TipLine) -> None:
    words = line.words
    window.desk.undo()
    qtbot.waitUntil(lambda: not line.isVisible())
    action(window, "tip").trigger()
    assert line.isVisible()
    assert line.words != words


def test_asked_for_by_name_it_comes_back_with_the_keyboard(
    qtbot: QtBot, window: MainWindow, line: TipLine
) -> None:
    words = line.words
    click(qtbot, line, "No more tips")
    window.features.follow_up.reminders.strip.show()
    window.show_page()
    action(window, "tip").trigger()
    assert line.isVisible()
    assert line.words == words
    qtbot.waitUntil(line.read_button.hasFocus)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    assert line.isVisible(), "it was asked for"
    click(qtbot, line, "Close")
    assert not line.isVisible()


def test_where_it_can_t_be_kept_only_what_was_wanted_is_told(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(window, "say", told.append)
    line = weekly_tip.join(window).line

    def full(*_: object) -> None:
        raise Problem("disk-full")

    monkeypatch.setattr(window.desk, "keep", full)
    click(qtbot, line, "No more tips")
    assert [one.code for one in told if isinstance(one, Problem)] == ["disk-full"]
    assert line.isVisible()
    assert not window.toast.text.startswith("No more")


def test_the_settings_choose_the_day_or_none(windows: Windows, window: MainWindow) -> None:
    weekly_tip.join(window)
    window.features.settings.open_up()
    part = window.features.settings.tip
    assert part.day.currentText() == "Monday"
    part.day.setCurrentIndex(part.day.findData(str(NEVER)))
    part.day.activated.emit(part.day.currentIndex())
    assert weekday(window) == NEVER
    window.features.settings.close()
