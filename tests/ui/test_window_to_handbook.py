"""From what is due to its page of the handbook and back to the very place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from afterword import resources
from afterword.domain.contacts import ReplyKind
from afterword.stories import advising
from afterword.ui.handbook.window import HandbookWindow
from afterword.ui.main_window import MainWindow
from afterword.ui.tasks import wait_for_tasks
from afterword.ui.widgets.advice_button import AdviceButton
from tests.ui.windows import Windows, action

SHIFT = Qt.KeyboardModifier.ShiftModifier
THANKS, WAITS = "example-1", "example-4"


@pytest.fixture
def window(windows: Windows) -> MainWindow:
    made = windows.open()
    action(made, "example").trigger()
    return made


def ask(qtbot: QtBot, window: MainWindow, at: QWidget) -> HandbookWindow:
    """Press the keys for help where the keyboard is."""
    qtbot.keyClick(at, Qt.Key.Key_F1, SHIFT)
    handbook = window.features.follow_up.advice.handbook
    qtbot.waitUntil(handbook.isVisible)
    return handbook


def title(window: MainWindow, card: str) -> str:
    """Return what the page about a card is called."""
    page = resources.handbook("en").page(advising.page_for(window.desk, card))
    assert page is not None
    return page.title


def test_a_card_leads_to_its_page_which_leads_to_the_card_and_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_board(THANKS)
    at = QApplication.focusWidget()
    assert at is not None
    handbook = ask(qtbot, window, at)
    assert handbook.page.accessibleName() == title(window, THANKS)
    assert handbook.bar.away.isVisible()
    qtbot.keyClick(handbook.page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is at)
    assert window.board_screen.board.chosen == THANKS
    ask(qtbot, window, at)
    handbook.on_board.look()
    (link,) = [one for one in handbook.on_board.links if "Maple Health" in one.words]
    handbook.on_board.look()  # as after any change of the board
    assert link in handbook.on_board.links, "the keyboard may be in it"
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.features.card.card == THANKS


def test_a_row_of_today_leads_there_and_gets_the_keyboard_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    action(window, "today").trigger()
    today = window.features.follow_up.today
    row = next(one for one in today.list.rows if one.item.card == WAITS)
    row.buttons[0].setFocus()
    handbook = ask(qtbot, window, row.buttons[0])
    assert handbook.page.accessibleName() == title(window, WAITS)
    handbook.bar.away.click()
    qtbot.waitUntil(row.buttons[0].hasFocus)


def test_each_row_of_an_open_card_has_an_open_book_beside_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.features.follow_up.card_wanted.emit(THANKS)
    (row, *_) = window.features.card.plan.rows
    book = row.findChild(AdviceButton)
    assert isinstance(book, AdviceButton)
    book.click()
    handbook = window.features.follow_up.advice.handbook
    assert handbook.page.accessibleName() == title(window, THANKS)


def test_in_a_window_of_its_own_each_answer_has_its_page(qtbot: QtBot, window: MainWindow) -> None:
    follow_up = window.features.follow_up
    refused = follow_up.heard.choices[ReplyKind.REFUSED]
    follow_up.ask_what_was_heard(WAITS)
    refused.setFocus()

    def take_keyboard() -> bool:
        follow_up.heard.activateWindow()
        return refused.hasFocus()

    qtbot.waitUntil(take_keyboard)
    handbook = ask(qtbot, window, refused)
    assert handbook.page.accessibleName() == "A refusal"
    qtbot.keyClick(handbook.page, Qt.Key.Key_Escape)
    qtbot.waitUntil(refused.hasFocus)
    follow_up.heard.reject()
    assert wait_for_tasks()
