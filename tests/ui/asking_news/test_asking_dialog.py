"""The window "Ask for news": whom, when, the page as it will be, and nothing typed is lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.letters import EventKind, Letter, LetterKind
from afterword.ui.asking_news.dialog import AskingNewsDialog

Make = Callable[..., AskingNewsDialog]
LEFT = Qt.MouseButton.LeftButton


def body(dialog: AskingNewsDialog) -> str:
    assert dialog.letter.preview.draft is not None
    return dialog.letter.preview.draft.letter.body


def kept(desk: Desk) -> tuple[Letter, ...]:
    return desk.records("acme").letters


def filled(dialog: AskingNewsDialog) -> list[QPushButton]:
    foot = dialog.foot
    ways = (foot.mail_button, foot.print_button, foot.save_button)
    return [one for one in ways if one.property("role") == "primary"]


def last(dialog: AskingNewsDialog) -> QPushButton:
    """Return the button at the right end."""
    foot = dialog.foot
    return max((foot.mail_button, foot.print_button, foot.save_button), key=QPushButton.x)


def change(qtbot: QtBot, dialog: AskingNewsDialog, words: str) -> None:
    """Click the second sentence and replace it."""
    sheet, editor = dialog.letter.preview.sheet, dialog.letter.preview.editor
    roles = [spot.role for spot in sheet.spots]
    qtbot.mouseClick(sheet, LEFT, pos=sheet.place_of(roles.index("interest")).center().toPoint())
    editor.box.selectAll()
    qtbot.keyClicks(editor.box, words)
    editor.close()


@pytest.mark.usefixtures("known")
def test_it_is_to_whoever_is_asked_first_and_says_when(
    qtbot: QtBot, make: Make, desk: Desk
) -> None:
    dialog = make()
    assert dialog.choices.to.currentText() == "Ada Byron"
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.choices.to)
    said = dialog.choices.advice.text()
    assert said == "Now is a good time: the day they named was Friday, November 27."
    assert "Amina Haddad" in body(dialog)
    dialog.reject()
    assert kept(desk) == ()


@pytest.mark.usefixtures("known")
def test_somebody_else_is_chosen_by_the_arrows_and_e_mail_comes_first_there(
    qtbot: QtBot, make: Make, no_printer: None
) -> None:
    dialog = make()
    assert filled(dialog) == [dialog.foot.save_button]
    qtbot.keyClick(dialog.choices.to, Qt.Key.Key_Down)
    letter = dialog.draft.letter
    assert letter.salutation == "Dear Bob Ray:"
    assert filled(dialog) == [dialog.foot.mail_button]
    qtbot.waitUntil(lambda: last(dialog) is dialog.foot.mail_button)
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.choices.to.currentText() == "Ada Byron"
    qtbot.waitUntil(lambda: last(dialog) is dialog.foot.save_button)
    dialog.foot.print_button.setFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.foot.save_button


@pytest.mark.usefixtures("known")
def test_what_was_changed_is_there_again_and_undo_takes_it_back(
    qtbot: QtBot, make: Make, desk: Desk
) -> None:
    dialog = make()
    qtbot.mouseClick(dialog.letter.again, LEFT)
    change(qtbot, dialog, "I would love to work with you.")
    said = body(dialog)
    assert "I would love to work with you." in said
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    (letter,) = kept(desk)
    assert (letter.kind, letter.body) == (LetterKind.STATUS_ENQUIRY, said)
    assert [one.kind for one in desk.records("acme").events] == [EventKind.DRAFTED]
    assert desk.undo_text == "Letter asking for news to Ada Byron"
    assert desk.cards["acme"].stage_id == "waiting"
    QApplication.processEvents()
    assert body(make()) == said
    desk.undo()
    assert kept(desk) == ()


@pytest.mark.usefixtures("known")
def test_each_step_is_taken_back_by_its_link(qtbot: QtBot, make: Make, desk: Desk) -> None:
    dialog = make()
    first = body(dialog)
    assert dialog.letter.back_link.isHidden()
    change(qtbot, dialog, "I would love it.")
    qtbot.mouseClick(dialog.letter.again, LEFT)
    qtbot.mouseClick(dialog.letter.back_link, LEFT)
    assert "I would love it." in body(dialog)
    qtbot.mouseClick(dialog.letter.back_link, LEFT)
    assert body(dialog) == first
    assert dialog.letter.back_link.isHidden()
    dialog.reject()
    assert kept(desk) == ()


@pytest.mark.usefixtures("known")
def test_language_and_looks_are_behind_more(make: Make) -> None:
    dialog = make()
    actions = {one.text(): one for one in dialog.letter.menu.findChildren(QAction)}
    actions["Français (Canada)"].trigger()
    actions["Name in the middle"].trigger()
    actions["Window envelope #10"].trigger()
    letter = dialog.draft.letter
    assert letter.subject.startswith("Objet")
    assert (letter.language, letter.format, letter.letterhead) == ("fr_CA", "us-10", "centred")
    dialog.reject()


def test_without_a_name_of_ones_own_it_asks_for_it_and_keeps_it(
    qtbot: QtBot, make: Make, desk: Desk, no_printer: None
) -> None:
    dialog = make()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.choices.own_name)
    qtbot.mouseClick(dialog.foot.save_button, LEFT)
    assert dialog.choices.lacking.text() == "Still missing: your name"
    assert dialog.choices.lacking.property("role") == "late"
    assert dialog.choices.own_name.property("wrong")
    QTest.keyClicks(dialog.choices.own_name, "Amina Haddad")
    assert "Amina Haddad" in body(dialog)
    assert dialog.choices.lacking.isHidden()
    assert not dialog.choices.own_name.property("wrong")
    dialog.reject()
    assert desk.sender.name == "Amina Haddad"
    assert kept(desk) == ()
