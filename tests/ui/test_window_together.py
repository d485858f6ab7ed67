"""One letter to everybody, all the way: typed, saved, said to be posted, opened again, undone."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from afterword.domain.one_letter import EVERYBODY
from afterword.ui.card.letters_group import LettersGroup
from afterword.ui.main_window import MainWindow
from tests.ui.after_interview.hands import ENTER, click, type_here
from tests.ui.windows import Windows, action, face, press, save_in

NAMES = ("Sarah Patel", "Linh Nguyen", "Tom Berg", "Ana Souza")
FILE = "Thank-you - Interview Panel - Lakeside Logistics - 2026-11-22.pdf"


def choose(qtbot: QtBot, window: MainWindow, words: str) -> None:
    link = window.page.letters.together.button
    assert (link.words, link.isVisible()) == (words, True)
    click(qtbot, link)


@pytest.fixture
def window(qtbot: QtBot, windows: Windows) -> MainWindow:
    window = windows.open()
    type_here(qtbot, "Lakeside Logistics", ENTER, "Cook", ENTER)
    for name in NAMES:
        type_here(qtbot, name, ENTER)
    window.page.parts.focus("sender")
    type_here(qtbot, "Amina Haddad")
    qtbot.waitUntil(lambda: "4" in window.page.bar.words)
    return window


def test_one_letter_thanks_everybody_moves_the_card_on_and_is_taken_back(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    choose(qtbot, window, "Write one letter to everybody")
    assert window.page.bar.print_button.text() in {"Print 1 letter", "Print 1 letters"}
    assert save_in(qtbot, window, folder) == [FILE]
    text = PdfReader(folder / FILE).pages[0].extract_text()
    assert all(name in text.replace("\n", " ") for name in NAMES)
    desk = window.desk
    (card,) = desk.cards
    assert face(window, card).chip == "Ready: send it"
    sending = window.features.on_paper.sending
    qtbot.waitUntil(sending.isVisible)
    press(qtbot, sending, "Posted")
    assert (desk.cards[card].stage_id, desk.cards[card].unthanked) == ("waiting", 0)
    press(qtbot, window.toast, "Undo")
    assert (desk.cards[card].stage_id, desk.cards[card].unthanked) == ("to-thank", 4)
    action(window, "redo").trigger()
    assert desk.cards[card].stage_id == "waiting"


def test_a_card_opened_again_shows_the_one_letter(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    choose(qtbot, window, "Write one letter to everybody")
    save_in(qtbot, window, folder)
    (card,) = window.desk.cards
    window.features.write_letters(card)
    page = window.page
    assert page.answers().together == EVERYBODY
    assert [page.letters.tabs.tabText(one) for one in range(page.letters.tabs.count())] == [
        "Everybody"
    ]
    choose(qtbot, window, "Write one each")
    assert page.letters.tabs.count() == len(NAMES)
    page.undo()
    assert page.letters.tabs.count() == 1
    assert not page.is_card_changed()


def test_the_choice_outlives_a_restart_of_an_unfinished_page(
    qtbot: QtBot, windows: Windows, window: MainWindow
) -> None:
    choose(qtbot, window, "Write one letter to everybody")
    windows.close(window)
    again = windows.open()
    assert again.page.answers().together == EVERYBODY
    assert again.page.letters.tabs.tabText(0) == "Everybody"


def test_the_card_says_to_whom_else_the_letter_is(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    choose(qtbot, window, "Write one letter to everybody")
    save_in(qtbot, window, folder)
    (card,) = window.desk.cards
    window.open_card(card)
    group = window.findChild(LettersGroup)
    assert group is not None
    labels = group.findChildren(QLabel)
    assert any("Sarah Patel and 3 others" in label.text() for label in labels)


def test_whoever_is_added_once_it_has_gone_is_the_only_one_still_to_be_thanked(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    choose(qtbot, window, "Write one letter to everybody")
    save_in(qtbot, window, folder)
    press(qtbot, window.features.on_paper.sending, "Posted")
    (card,) = window.desk.cards
    window.open_card(card)
    (box,) = window.features.card.rounds.boxes.values()
    box.fold.open_body()
    box.add_field.setText("Nina Novak")
    box.add_field.flush()
    assert window.desk.cards[card].unthanked == 1
    said = [one.fold.button.accessibleName() for one in box.people.values()]
    assert [words for words in said if "still to thank" in words] == ["Nina Novak · still to thank"]
    window.features.write_letters(card)
    page = window.page
    qtbot.waitUntil(lambda: page.letters.tabs.count() == 1)
    assert page.letters.tabs.tabText(0) == "Nina Novak"
    assert "4 people are thanked already." in page.bar.words
    assert [one.letter.salutation for one in page.drafts()] == ["Dear Nina Novak:"]
