"""You: an address is seen whole while it is typed, and the keyboard goes on from it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.ui.after_interview.page import AfterInterviewPage
from tests.stories.pages import panel
from tests.ui.after_interview.hands import ENTER, TAB, focused, type_here

LONG = "41 Birch Crescent, Apartment 1204, Hamilton ON  L8P 2T4, 905 555 0142, amina@example.ca"


def type_contact(qtbot: QtBot, page: AfterInterviewPage) -> None:
    page.show_answers(panel(sender_contact=""))
    page.parts.you.name.setFocus()
    type_here(qtbot, TAB)
    qtbot.keyClicks(focused(), LONG)
    QApplication.processEvents()


def test_a_long_address_is_seen_whole(qtbot: QtBot, page: AfterInterviewPage) -> None:
    type_contact(qtbot, page)
    contact = page.parts.you.contact
    assert contact.toPlainText() == LONG
    assert contact.document().size().height() > 1
    qtbot.waitUntil(lambda: contact.verticalScrollBar().maximum() == 0)
    assert "905 555 0142" in page.drafts()[0].letter.sender_block


def test_tab_goes_on_and_enter_begins_a_line(qtbot: QtBot, page: AfterInterviewPage) -> None:
    type_contact(qtbot, page)
    type_here(qtbot, ENTER)
    qtbot.keyClicks(focused(), "Canada")
    assert page.answers().sender_contact == f"{LONG}\nCanada"
    type_here(qtbot, TAB)
    assert focused() is not page.parts.you.contact
    qtbot.keyClick(focused(), Qt.Key.Key_Backtab)
    assert focused() is page.parts.you.contact


def test_what_is_typed_after_a_click_in_the_letter_is_taken_back_first(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    type_contact(qtbot, page)
    page.letters.say_again(page.drafts()[0].letter.id)
    qtbot.keyClicks(focused(), "!")
    contact = page.parts.you.contact
    for left, turn in ((LONG, 1), (LONG, 0)):
        qtbot.keyClick(contact, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert contact.toPlainText() == left
        assert page.answers().people[0].turn == turn
