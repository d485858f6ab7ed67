"""The main story in the whole window: a page typed, letters made, and nothing lost on the way."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.letters import EventKind
from afterword.ui.main_window import MainWindow
from tests.ui.after_interview.hands import ENTER, focused, type_here
from tests.ui.windows import Windows, action, face, press, save_in, type_page

LETTERS = [
    f"Thank-you - {name} - Lakeside Logistics - 2026-11-22.pdf"
    for name in ("Linh Nguyen", "Sarah Patel", "Tom Berg")
]


def only_card(desk: Desk) -> str:
    (card,) = desk.cards
    return card


def on_board(window: MainWindow) -> bool:
    return window.board_screen.isVisible() and not window.page.isVisible()


def test_the_first_start_shows_the_page_and_waits_for_the_company(windows: Windows) -> None:
    window = windows.open()
    assert window.page.isVisible()
    assert not window.board_screen.isVisible()
    assert not window.page.header.back.isVisible()
    assert focused() is window.page.parts.job.company


def test_letters_saved_stand_on_the_board_as_letters_to_send(
    qtbot: QtBot, windows: Windows, folder: Path
) -> None:
    window = windows.open()
    type_page(qtbot, window)
    assert save_in(qtbot, window, folder) == LETTERS
    assert all((folder / name).read_bytes().startswith(b"%PDF") for name in LETTERS)
    card = only_card(window.desk)
    assert on_board(window)
    cards = window.board_screen.board.columns[1].list
    qtbot.waitUntil(cards.hasFocus)
    assert cards.card == card
    assert face(window, card).chip == "3 letters to send"
    assert window.toast.text == "3 letters saved in “letters”"
    events = window.desk.records(card).events
    assert sorted(event.kind for event in events) == [EventKind.DRAFTED] * 3 + [EventKind.SAVED] * 3


def test_a_second_saving_replaces_no_file(qtbot: QtBot, windows: Windows, folder: Path) -> None:
    window = windows.open()
    type_page(qtbot, window)
    first = save_in(qtbot, window, folder)
    kept = {name: (folder / name).read_bytes() for name in first}
    window.features.write_letters(only_card(window.desk))
    both = save_in(qtbot, window, folder)
    assert len(both) == 6
    assert {name: (folder / name).read_bytes() for name in first} == kept


def test_undo_takes_back_the_letters_then_the_card_and_redo_brings_all_of_it_back(
    qtbot: QtBot, windows: Windows, folder: Path
) -> None:
    window = windows.open()
    type_page(qtbot, window)
    save_in(qtbot, window, folder)
    card = only_card(window.desk)
    before = window.desk.records(card)
    press(qtbot, window.toast, "Undo")
    assert face(window, card).chip == "3 to thank: tonight"
    assert "Undone: 3 letters to Lakeside Logistics" in window.toast.text
    assert len(list(folder.iterdir())) == 3
    action(window, "undo").trigger()
    assert not window.desk.cards
    action(window, "redo").trigger()
    action(window, "redo").trigger()
    assert window.desk.records(card) == before
    assert face(window, card).chip == "3 letters to send"


def test_a_page_left_unfinished_is_there_again_after_a_restart(
    qtbot: QtBot, windows: Windows
) -> None:
    window = windows.open()
    type_here(qtbot, "Lakeside Logistics", ENTER, "Cook", ENTER, "Ada Byron")
    windows.close(window)
    again = windows.open()
    page = again.page
    assert page.isVisible()
    assert (page.parts.job.company.text(), page.parts.job.position.text()) == (
        "Lakeside Logistics",
        "Cook",
    )
    assert page.parts.people.rows[0].name.text() == "Ada Byron"
    assert focused() is page.parts.people.rows[0].topic  # the first that says nothing yet


def test_a_page_on_the_board_is_not_unfinished_after_a_restart(
    qtbot: QtBot, windows: Windows, folder: Path
) -> None:
    window = windows.open()
    type_page(qtbot, window)
    save_in(qtbot, window, folder)
    windows.close(window)
    again = windows.open()
    assert on_board(again)
    press(qtbot, again, "I had an interview")
    assert again.page.parts.job.company.text() == ""
    assert again.page.parts.you.name.text() == "Amina Haddad"


def test_keep_for_later_makes_a_card_without_letters(qtbot: QtBot, windows: Windows) -> None:
    window = windows.open()
    type_here(qtbot, "Lakeside Logistics", ENTER, ENTER, "Ada Byron")
    qtbot.waitUntil(lambda: "company" not in window.page.bar.words)
    press(qtbot, window, "Keep for later")
    card = only_card(window.desk)
    assert on_board(window)
    assert window.desk.records(card).letters == ()
    assert face(window, card).chip == "1 to thank: tonight"
    assert "Lakeside Logistics" in window.toast.text
    press(qtbot, window.toast, "Undo")
    assert not window.desk.cards
    assert QApplication.activeWindow() is window
