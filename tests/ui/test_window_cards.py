"""A card in the whole window: opened, changed, filtered, and kept apart from the example."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from afterword.domain.summaries import CardRecords
from afterword.stories import example_board
from afterword.stories.after_interview import all_changes
from afterword.ui.main_window import MainWindow
from tests.stories.pages import panel
from tests.ui.after_interview.hands import ENTER, click, focused, type_here
from tests.ui.windows import Windows, action, button, opened, press, save_in

PANEL = panel()
CARD = PANEL.application_id


@pytest.fixture
def window(windows: Windows) -> MainWindow:
    """The board with one card: a panel of three whose letters are not made yet."""
    window = windows.open()
    window.desk.commit("Keep", all_changes(window.desk, PANEL))
    window.show_board(CARD)
    return window


def ids(records: CardRecords) -> tuple[object, ...]:
    people = tuple(sorted(person.id for person in records.people))
    return records.company, people, tuple(one.id for one in records.interviews)


def open_by_key(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    qtbot.waitUntil(window.features.card.isVisible)
    # The keyboard is on "Write letters", which is what most cards are opened for.
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    qtbot.waitUntil(window.page.isVisible)


def test_a_card_opens_beside_the_board_and_closes_where_it_was(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    panel = window.features.card
    qtbot.waitUntil(panel.isVisible)
    assert window.board_screen.isVisible()
    assert panel.card == CARD
    window.resize(600, 600)
    qtbot.waitUntil(lambda: not window.board_screen.isVisible())
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not panel.isVisible())
    assert window.board_screen.isVisible()
    assert window.board_screen.board.isAncestorOf(focused())


def test_the_letters_of_a_card_show_everything_that_was_said(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_by_key(qtbot, window)
    parts, said = window.page.parts, window.page.answers()
    assert (parts.job.company.text(), parts.job.position.text()) == (
        "Lakeside Logistics",
        "Warehouse coordinator",
    )
    assert [row.name.text() for row in parts.people.rows] == [met.said for met in PANEL.people]
    assert [row.topic.text() for row in parts.people.rows] == [met.topic for met in PANEL.people]
    assert (said.answer, said.when.day) == (PANEL.answer, PANEL.when.day)
    assert parts.you.contact.toPlainText() == PANEL.sender_contact
    assert window.page.letters.tabs.count() == 3


def test_another_topic_changes_the_card_and_doubles_nothing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "letters").mkdir()
    before = window.desk.records(CARD)
    open_by_key(qtbot, window)
    window.page.parts.people.rows[2].topic.setFocus()
    type_here(qtbot, "the night shift")
    qtbot.waitUntil(lambda: "2" not in window.page.bar.words)
    save_in(qtbot, window, tmp_path / "letters")
    after = window.desk.records(CARD)
    assert list(window.desk.cards) == [CARD]
    assert ids(after) == ids(before)
    assert len(after.meetings) == len(after.letters) == 3
    (changed,) = [one for one in after.meetings if one not in before.meetings]
    assert changed.topic == "the night shift"
    known = window.desk.known()
    assert [one.name for one in known.companies] == ["Lakeside Logistics"]
    assert len(known.people) == 3


def test_what_is_changed_on_a_card_is_kept_on_the_way_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_by_key(qtbot, window)
    window.page.parts.job.position.selectAll()
    window.page.parts.job.position.setFocus()
    type_here(qtbot, "Shift lead")
    press(qtbot, window, "Back to the board")
    assert window.desk.cards[CARD].position == "Shift lead"
    press(qtbot, window.toast, "Undo")
    assert window.desk.cards[CARD].position == "Warehouse coordinator"


def test_undoing_what_made_an_open_card_leaves_words_and_window_whole(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_by_key(qtbot, window)
    action(window, "undo").trigger()
    assert not window.desk.cards
    assert window.page.parts.job.company.text() == "Lakeside Logistics"
    click(qtbot, window.page.bar.keep_button)
    assert list(window.desk.cards) == [CARD]


def test_control_f_filters_as_one_types(qtbot: QtBot, window: MainWindow) -> None:
    action(window, "example").trigger()
    action(window, "filter").trigger()
    assert focused() is window.board_screen.filter
    type_here(qtbot, "acme")
    counts = [column.count_text for column in window.board_screen.board.columns]
    assert counts == ["0/1", "0/4", "1/3", "0/1", "0"]
    window.board_screen.filter.clear()
    assert window.board_screen.board.columns[2].count_text == "3"


def test_the_example_comes_and_goes_and_leaves_ones_own_card(
    qtbot: QtBot, window: MainWindow
) -> None:
    action(window, "example").trigger()
    assert len(window.desk.cards) == 9
    columns = window.board_screen.board.columns
    assert not any(one.list.accessibleDescription() for one in columns if one.list.count)
    assert not action(window, "example").isEnabled()
    press(qtbot, window, "Remove the example cards")
    assert list(window.desk.cards) == [CARD]
    assert not action(window, "no-example").isEnabled()
    press(qtbot, window.toast, "Undo")
    assert len(example_board.shown(window.desk)) == 8


def test_the_page_offers_the_example_only_while_it_is_not_there(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_page()
    example = window.page.header.example
    assert example.isVisible()
    qtbot.mouseClick(example, Qt.MouseButton.LeftButton)
    window.show_page()
    assert not example.isVisible()
    action(window, "no-example").trigger()
    assert example.isVisible()


def test_the_example_is_one_click_from_the_first_page(qtbot: QtBot, windows: Windows) -> None:
    window = windows.open()
    press(qtbot, window, "See an example board")
    assert window.board_screen.isVisible()
    assert len(window.desk.cards) == 8


def test_what_the_board_said_last_covers_no_field_of_the_page(
    qtbot: QtBot, windows: Windows
) -> None:
    window = windows.open()
    press(qtbot, window, "See an example board")
    window.features.write_letters("example-1")

    def covered() -> list[QWidget]:
        fields = [one for one in window.page.findChildren(QLineEdit) if one.isVisible()]
        assert len(fields) > 3
        return [one for one in fields if place(one).intersects(window.toast.geometry())]

    def place(field: QWidget) -> QRect:
        seen = field.visibleRegion().boundingRect()
        return QRect(field.mapTo(window, seen.topLeft()), seen.size())

    qtbot.waitUntil(lambda: not covered())
    assert window.toast.isVisible()


def test_actions_say_what_they_would_do_now(qtbot: QtBot, window: MainWindow) -> None:
    letters = ("pdf", "print", "board")
    assert [action(window, name).isEnabled() for name in letters] == [False] * 3
    assert "Keep" in action(window, "undo").text()
    assert not action(window, "redo").isEnabled()
    open_by_key(qtbot, window)
    assert [action(window, name).isEnabled() for name in letters] == [True] * 3
    action(window, "board").trigger()
    assert window.board_screen.isVisible()
    action(window, "undo").trigger()
    assert not action(window, "undo").isEnabled()
    assert "Keep" in action(window, "redo").text()


def test_control_n_adds_a_card_where_interviews_are_booked(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_page()
    action(window, "new-card").trigger()
    type_here(qtbot, "Polar Foods", ENTER, "Office manager", ENTER)
    (new,) = [card for card in window.desk.cards.values() if card.id != CARD]
    assert (new.company, new.stage_id) == ("Polar Foods", window.desk.stages[0].id)


def test_f1_lists_the_keys_of_menus_and_cards(qtbot: QtBot, window: MainWindow) -> None:
    action(window, "shortcuts").trigger()
    sheet = opened(qtbot, window, QDialog)
    words = " ".join(label.text() for label in sheet.findChildren(QLabel))
    for name in ("Ctrl+F", "Ctrl+Shift+Z", "Ctrl+← Ctrl+→", "Shift+F10", "Archive the card"):
        assert name in words
    button(sheet, "Close").click()
    assert not sheet.isVisible()


def test_a_window_closed_while_the_file_is_looked_after_closes_at_once(
    qtbot: QtBot, windows: Windows
) -> None:
    window = windows.open()
    window.close()
    assert not window.isVisible()
    QApplication.processEvents()
    windows.close(window)
    qtbot.waitUntil(lambda: bool(list(windows.database.parent.glob("backups/*.db"))))


def test_another_card_opened_over_a_changed_page_loses_nothing_of_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    action(window, "example").trigger()
    window.features.write_letters(CARD)
    window.page.parts.job.position.setFocus()
    window.page.parts.job.position.selectAll()
    type_here(qtbot, "Night coordinator")
    window.features.write_letters("example-1")
    assert window.page.answers().application_id == "example-1"
    assert window.desk.records(CARD).application.position == "Night coordinator"
