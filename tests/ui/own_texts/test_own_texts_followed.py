"""A text changed after letters were made of it: one click lets those that have not gone follow."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.domain.changes import added
from afterword.domain.own_texts import OwnText, OwnTextKind
from afterword.stories.choices import with_own_text
from afterword.ui.main_window import MainWindow
from afterword.ui.own_texts.dialog import OwnTextsDialog
from tests.ui.after_interview.hands import letters
from tests.ui.windows import Windows, type_page

TRIAL = OwnText("trial", OwnTextKind.LETTER, "Trial", "Thank you for the shift at {company}.")
OFFER = "Change the 2 letters made of it that are not sent yet, too"
BEFORE = "Thank you for the shift at Lakeside Logistics."


@pytest.fixture
def window(qtbot: QtBot, windows: Windows) -> MainWindow:
    made = windows.open()
    made.desk.commit("Own texts", [added(TRIAL)])
    type_page(qtbot, made)
    page = made.page.answers()
    for met in page.people[:2]:
        page = with_own_text(page, met.letter_id, TRIAL.text)
    made.page.show_answers(page)
    return made


def _change(qtbot: QtBot, window: MainWindow) -> OwnTextsDialog:
    words = window.features.writing.own_words
    words.open_up()
    dialog = words.dialog
    qtbot.addWidget(dialog)
    dialog.list_part.chosen.emit(TRIAL.id)
    assert dialog.text_part.follow.isHidden()
    field = dialog.text_part.text
    field.go_to(0, 0)
    qtbot.keyClicks(field, "Hello. ")
    return dialog


def test_letters_of_a_page_follow_and_go_back(qtbot: QtBot, window: MainWindow) -> None:
    before = letters(window.page)
    assert before[:2] == [BEFORE, BEFORE]
    dialog = _change(qtbot, window)
    assert dialog.text_part.follow.words == OFFER
    qtbot.mouseClick(dialog.text_part.follow, Qt.MouseButton.LeftButton)
    assert letters(window.page)[:2] == [f"Hello. {BEFORE}"] * 2
    assert dialog.text_part.follow.isHidden()
    assert dialog.focusWidget() is dialog.text_part.text
    assert dialog._toast.text == "2 letters changed with “Trial”"
    window.page.undo()
    assert letters(window.page) == before


def test_letters_that_are_kept_follow_in_one_step(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    card = page.answers().application_id
    page.bar.keep_button.click()
    page.show_card(card)
    dialog = _change(qtbot, window)
    assert dialog.text_part.follow.words == OFFER
    qtbot.mouseClick(dialog.text_part.follow, Qt.MouseButton.LeftButton)
    kept = [one.body for one in window.desk.records(card).letters]
    assert kept.count(f"Hello. {BEFORE}") == 2
    assert letters(page)[:2] == [f"Hello. {BEFORE}"] * 2
    dialog._toast.undo_button.click()
    kept = [one.body for one in window.desk.records(card).letters]
    assert kept.count(BEFORE) == 2
    assert letters(page)[:2] == [BEFORE, BEFORE]
    assert dialog.text_part.text.text.startswith("Hello. ")
    assert dialog.text_part.follow.isVisible()


def test_it_is_not_offered_with_a_fault_in_the_text_nor_for_a_text_nobody_used(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = _change(qtbot, window)
    qtbot.keyClicks(dialog.text_part.text, "I {topic} ")
    assert dialog.text_part.follow.isHidden()
    qtbot.keyClicks(dialog.text_part.text, "{compny} ")
    assert dialog.text_part.follow.isHidden()
    dialog.keeper.undo()
    dialog.list_part.new_wanted.emit(OwnTextKind.LETTER)
    qtbot.keyClicks(dialog.text_part.text, "Another one")
    assert dialog.text_part.follow.isHidden()
