"""News asked for in a whole window: from the card and the menus, to a file, and taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from afterword.domain.changes import added
from afterword.domain.letters import EventKind
from afterword.domain.people import Sender
from afterword.stories import boards
from afterword.ui import printing
from afterword.ui.asking_news.dialog import AskingNewsDialog
from afterword.ui.main_window import MainWindow
from tests.ui.after_interview.hands import focused
from tests.ui.windows import Windows, action, front, opened, press, through

CALL, BOOKED, TO_THANK = "example-4", "example-0", "example-1"


@pytest.fixture
def board(windows: Windows, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(printing, "has_printers", lambda: False)
    window = windows.open()
    action(window, "example").trigger()
    window.desk.commit("You", [added(Sender("Amina Haddad"))])
    return window


def save(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Save the letter of the window that asks for news."""
    dialog = opened(qtbot, window, AskingNewsDialog)
    press(qtbot, dialog, "Save as PDF…")
    files = opened(qtbot, window, QFileDialog)
    field = files.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(str(path))
    press(qtbot, files, "Save")
    through(qtbot, window)
    front(qtbot, window)


def test_from_the_opened_card_to_a_file_and_back(
    qtbot: QtBot, board: MainWindow, tmp_path: Path
) -> None:
    before = board.desk.records(CALL)
    board.open_card(CALL)
    panel = board.features.card
    qtbot.mouseClick(panel.news.button, Qt.MouseButton.LeftButton)
    save(qtbot, board, tmp_path / "news.pdf")
    assert (tmp_path / "news.pdf").stat().st_size
    records = board.desk.records(CALL)
    assert [one.kind for one in records.events][-2:] == [EventKind.DRAFTED, EventKind.SAVED]
    assert board.desk.cards[CALL].stage_id == "waiting"
    assert board.toast.text == f"Letter to Joan Brown saved in “{tmp_path.name}”"
    strip = board.features.on_paper.sending
    assert strip.isVisible()
    press(qtbot, strip, "Posted")
    assert board.desk.cards[CALL].stage_id == "waiting"
    assert not panel.news.isVisible()
    for _ in range(2):
        board.desk.undo()
    assert board.desk.records(CALL) == before
    assert panel.news.isVisible()


def test_its_own_window_opens_a_letter_of_the_card_that_asks_for_news(
    qtbot: QtBot, board: MainWindow, tmp_path: Path
) -> None:
    board.show_board(CALL)
    action(board, "news").trigger()
    save(qtbot, board, tmp_path / "news.pdf")
    board.open_card(CALL)
    (letter,) = (one for one in board.desk.records(CALL).letters if not one.thanks)
    board.features.card.letters.news_wanted.emit(letter.id)
    dialog = opened(qtbot, board, AskingNewsDialog)
    assert dialog.draft.letter == letter
    dialog.reject()


def test_a_letter_that_lies_ready_is_not_asked_for_again(
    qtbot: QtBot, board: MainWindow, tmp_path: Path
) -> None:
    board.open_card(CALL)
    line = board.features.card.news
    assert "It is time to ask" in line.words.text()
    qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    save(qtbot, board, tmp_path / "news.pdf")
    qtbot.waitUntil(lambda: "Joan Brown is saved as a PDF" in line.words.text())
    assert "It is time" not in line.words.text()
    press(qtbot, line, "Open the letter…")
    dialog = opened(qtbot, board, AskingNewsDialog)
    (letter,) = (one for one in board.desk.records(CALL).letters if not one.thanks)
    assert dialog.draft.letter == letter
    assert "saved as a PDF" in dialog.choices.gone.text()
    assert not dialog.choices.advice.isVisible()
    dialog.reject()


def test_the_cards_menu_offers_it_only_once_there_is_news_to_ask_for(
    qtbot: QtBot, board: MainWindow
) -> None:
    for card, words in (
        (CALL, "Ask for &news in writing…"),
        (BOOKED, "Ask for &news in writing (after the interview)"),
    ):
        board.show_board(card)
        qtbot.keyClick(focused(), Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        menu = opened(qtbot, board, QMenu)
        (line,) = (one for one in menu.actions() if "news" in one.text())
        assert (line.text(), line.isEnabled()) == (words, card == CALL)
        menu.close()
        front(qtbot, board)


def test_where_there_is_nothing_to_ask_yet_a_sentence_says_so(
    qtbot: QtBot, board: MainWindow
) -> None:
    board.show_board(BOOKED)
    action(board, "news").trigger()
    assert "still to come" in board.statusBar().currentMessage()
    board.open_card(BOOKED)
    assert not board.features.card.letters.news_button.isVisible()
    board.open_card(TO_THANK)
    assert not board.features.card.news.isVisible()
    assert board.features.card.letters.news_button.isVisibleTo(board.features.card)


def test_without_a_card_chosen_the_only_one_due_opens(qtbot: QtBot, board: MainWindow) -> None:
    board.toast.undo_button.setFocus()
    assert board.board_screen.board.chosen == ""
    action(board, "news").trigger()
    dialog = opened(qtbot, board, AskingNewsDialog)
    assert dialog.draft.letter.application_id == CALL
    dialog.reject()


def test_without_a_card_chosen_and_none_due_the_keyboard_is_on_the_board(
    qtbot: QtBot, board: MainWindow
) -> None:
    boards.archive(board.desk, CALL, "Archived")
    board.toast.undo_button.setFocus()
    assert board.board_screen.board.chosen == ""
    action(board, "news").trigger()
    bar = board.statusBar()
    assert bar.currentMessage() == "Choose a card first."
    assert board.board_screen.board.isAncestorOf(focused())
