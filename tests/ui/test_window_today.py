"""From the strip over the board to the page of all that is due, to one card's letters, and back."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword import resources
from afterword.domain.contacts import ReplyKind
from afterword.ui import main_window
from afterword.ui.tasks import wait_for_tasks
from tests.ui.windows import Windows, action, button


def test_the_strip_leads_to_all_that_is_due_and_that_to_the_letters(
    qtbot: QtBot, windows: Windows
) -> None:
    window = windows.open()
    action(window, "example").trigger()
    strip = next(
        one
        for one in window.board_screen.findChildren(type(button(window, "I had an interview")))
        if one.text().startswith("Today")
    )
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton)
    today = window.features.follow_up.today
    assert today.isVisible()
    assert not window.board_screen.isVisible()
    assert not action(window, "print").isEnabled()
    qtbot.keyClick(today, Qt.Key.Key_Escape)
    assert window.board_screen.isVisible()
    action(window, "today").trigger()
    assert today.isVisible()
    today.write_wanted.emit("example-1")
    assert window.page.isVisible()
    assert window.page.answers().application_id == "example-1"


def test_what_was_told_does_not_stand_in_the_lowest_line_for_good(
    qtbot: QtBot, windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_window, "SAID_MS", 60)
    window = windows.open()
    action(window, "example").trigger()
    bar = window.statusBar()
    with qtbot.waitSignal(bar.messageChanged, check_params_cb=lambda words: not words):
        window.features.told.emit("Kept")
        assert bar.currentMessage() == "Kept"


def test_a_card_opens_from_the_page_beside_the_board(windows: Windows) -> None:
    window = windows.open()
    action(window, "example").trigger()
    action(window, "today").trigger()
    window.features.follow_up.today.card_wanted.emit("example-4")
    assert window.features.card.isVisible()
    assert window.features.card.card == "example-4"


def test_the_words_of_a_call_are_ready_before_it_is_asked_for(
    qtbot: QtBot, windows: Windows
) -> None:
    window = windows.open()
    action(window, "example").trigger()
    assert wait_for_tasks(30_000)
    resources.phrases.cache_clear()
    action(window, "today").trigger()
    qtbot.waitUntil(lambda: resources.phrases.cache_info().currsize == 1)


def test_a_call_a_timeline_and_what_was_heard_are_of_the_card_that_is_open(
    qtbot: QtBot, windows: Windows
) -> None:
    window = windows.open()
    action(window, "example").trigger()
    action(window, "call").trigger()
    assert window.statusBar().currentMessage() == "Choose a card first."
    assert window.toast.isVisible()
    assert window.toast.text == "Choose a card first."
    window.open_card("example-4")
    follow_up = window.features.follow_up
    action(window, "call").trigger()
    assert follow_up.sheet.card == "example-4"
    follow_up.sheet.reject()
    action(window, "timeline").trigger()
    assert "Acme Tools" in follow_up.timeline.text
    follow_up.timeline.reject()
    action(window, "heard").trigger()
    qtbot.mouseClick(follow_up.heard.choices[ReplyKind.OFFER], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(follow_up.heard.offer.keep, Qt.MouseButton.LeftButton)
    assert window.desk.cards["example-4"].stage_id == "offer"
    action(window, "undo").trigger()
    assert window.desk.cards["example-4"].stage_id == "waiting"


def test_on_the_page_the_row_that_has_the_keyboard_is_meant(windows: Windows) -> None:
    window = windows.open()
    action(window, "example").trigger()
    window.board_screen.board.focus_card("example-3")
    action(window, "today").trigger()
    follow_up = window.features.follow_up
    row = next(one for one in follow_up.today.list.rows if one.item.card == "example-6")
    row.more.setFocus()
    follow_up.today.tabs.setFocus()
    action(window, "timeline").trigger()
    assert "Prairie Rail" in follow_up.timeline.text
    follow_up.timeline.reject()
    action(window, "call").trigger()
    assert follow_up.sheet.card == "example-6"
    follow_up.sheet.reject()


def test_news_without_a_card_says_so_where_it_is_seen(windows: Windows) -> None:
    window = windows.open()
    action(window, "news").trigger()
    assert window.toast.text == "Choose a card first."
