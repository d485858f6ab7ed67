"""Envelopes and words to write by hand, from the window: for the page, or the card one is at."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.domain.letters import EventKind
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.stories.after_interview import all_changes
from afterword.stories.drafting import drafts
from afterword.ui.envelopes.by_hand import ByHandDialog
from afterword.ui.envelopes.dialog import EnvelopesDialog
from afterword.ui.main_window import MainWindow
from tests.stories.pages import TODAY, panel
from tests.ui.windows import Windows, action, front, opened, press, type_page

PAGE = panel()
CARD = PAGE.application_id


@pytest.fixture
def board(windows: Windows) -> MainWindow:
    """A window over a card with three letters, and another card without any."""
    window = windows.open()
    made = drafts(PAGE, window.desk.known(), phrases("en_CA"), NoSpeller(), TODAY)
    window.desk.commit("Save", all_changes(window.desk, PAGE, made, EventKind.SAVED))
    window.desk.commit("Other", all_changes(window.desk, panel(company="Harbour", people=())))
    window.show_board(CARD)
    return window


def names(dialog: EnvelopesDialog) -> list[str]:
    return [box.accessibleName().removesuffix(" (no address)") for box in dialog.choosing.boxes]


def test_an_address_typed_for_a_page_puts_the_interview_on_the_board(
    qtbot: QtBot, windows: Windows
) -> None:
    window = windows.open()
    type_page(qtbot, window)
    action(window, "envelopes").trigger()
    dialog = opened(qtbot, window, EnvelopesDialog)
    assert names(dialog)[0] == "Sarah Patel"
    assert not window.desk.cards
    qtbot.keyClicks(dialog.address.field, "1200 Eastport Drive, Hamilton ON L8H 7S4")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    (card,) = window.desk.cards
    assert window.desk.records(card).company.address.startswith("1200 Eastport Drive")
    front(qtbot, window)
    assert window.page.isVisible()
    assert "1200 Eastport Drive" in window.page.drafts()[0].letter.inside_address
    assert not window.page.is_card_changed()
    assert len(window.page.drafts()) == 3


def test_without_an_address_typed_a_page_stays_unkept(qtbot: QtBot, windows: Windows) -> None:
    window = windows.open()
    type_page(qtbot, window)
    for name, kind in (("envelopes", EnvelopesDialog), ("by-hand", ByHandDialog)):
        action(window, name).trigger()
        opened(qtbot, window, kind).close()
        front(qtbot, window)
    assert not window.desk.cards


def test_the_card_that_has_the_keyboard_is_meant_and_the_open_one_before_it(
    qtbot: QtBot, board: MainWindow
) -> None:
    action(board, "envelopes").trigger()
    dialog = opened(qtbot, board, EnvelopesDialog)
    assert names(dialog) == ["Sarah Patel", "Linh Nguyen", "Tom Berg"]
    dialog.close()
    front(qtbot, board)
    board.open_card(CARD)
    action(board, "by-hand").trigger()
    assert opened(qtbot, board, ByHandDialog).whose.count() == 3


def test_a_card_without_letters_says_what_to_do(qtbot: QtBot, board: MainWindow) -> None:
    other = next(card for card in board.desk.cards if card != CARD)
    board.show_board(other)
    action(board, "envelopes").trigger()
    assert "has letters" in board.statusBar().currentMessage()
    assert not board.findChildren(EnvelopesDialog)


def test_letters_to_post_lead_to_their_envelopes(qtbot: QtBot, board: MainWindow) -> None:
    board.features.on_paper.ask_for(CARD)
    press(qtbot, board, "Print envelopes…")
    assert len(names(opened(qtbot, board, EnvelopesDialog))) == 3
