"""Walking, opening, adding and the menus: every way there is to a card."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from afterword.domain.changes import added, edited
from afterword.domain.contacts import CallOutcome, PhoneCall
from afterword.ui.board.board import card_centre
from tests.ui.board.hands import LEFT, NOTHING, Hands

BOOKED, TO_THANK, WAITING, OFFER, CLOSED = range(5)
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

# A popup raises itself and takes the keyboard, which the platform without a screen can't.
NO_SCREEN = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def open_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def line(menu: QMenu, words: str) -> None:
    """Click the line of the menu that says `words`."""
    actions = [*menu.actions(), *(a for sub in menu.findChildren(QMenu) for a in sub.actions())]
    named = {action.text().partition("\t")[0].replace("&", ""): action for action in actions}
    named[words].trigger()
    menu.close()


def test_arrows_walk_cards_and_columns(hands: Hands) -> None:
    hands.board.focus_card("example-1")
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down)
    assert hands.focused == "Harbour Credit Union"
    hands.press(Qt.Key.Key_Right)
    assert hands.focused == "Prairie Rail"
    hands.press(Qt.Key.Key_Up)
    assert hands.focused == "Polar Foods"
    hands.press(Qt.Key.Key_Right)
    assert hands.focused == "Ville de Saint-Jérôme"
    hands.press(Qt.Key.Key_Right)
    assert hands.column(CLOSED).hasFocus()
    hands.press(Qt.Key.Key_Left)
    assert hands.focused == "Ville de Saint-Jérôme"


def test_letters_jump_to_a_company(hands: Hands) -> None:
    hands.board.focus_card("example-1")
    hands.qtbot.keyClicks(QApplication.focusWidget(), "har")
    assert hands.focused == "Harbour Credit Union"


def test_enter_and_double_click_open_the_card(hands: Hands) -> None:
    opened: list[str] = []
    hands.board.opened.connect(opened.append)
    hands.board.focus_card("example-2")
    hands.press(Qt.Key.Key_Return)
    view = hands.column(WAITING)
    at = view.viewport().mapFromGlobal(card_centre(hands.board, "example-5"))
    hands.qtbot.mouseClick(view.viewport(), LEFT, NOTHING, at)
    hands.qtbot.mouseDClick(view.viewport(), LEFT, NOTHING, at)
    assert opened == ["example-2", "example-5"]


def test_no_two_lists_claim_the_focus(hands: Hands) -> None:
    hands.board.focus_card("example-1")
    hands.column(WAITING).setFocus(Qt.FocusReason.TabFocusReason)
    assert not hands.column(TO_THANK).currentIndex().isValid()
    assert hands.focused == "Acme Tools"
    hands.column(TO_THANK).setFocus(Qt.FocusReason.TabFocusReason)
    assert hands.focused == "Maple Health"


@NO_SCREEN
def test_the_menu_by_key_moves_the_card(hands: Hands) -> None:
    hands.board.focus_card("example-1")
    hands.press(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = open_menu()
    assert hands.focused == "Maple Health"
    line(menu, "Offer")
    assert hands.cards(OFFER)[0] == "Maple Health"
    assert hands.focused == "Maple Health"


@NO_SCREEN
def test_the_stages_alone_open_by_key(hands: Hands) -> None:
    hands.board.focus_card("example-1")
    hands.press(Qt.Key.Key_M, CTRL_SHIFT)
    names = [action.text() for action in open_menu().actions()]
    assert names == ["Interview booked", "Waiting to hear", "Offer", "Closed"]
    line(open_menu(), "Closed")
    assert hands.cards(CLOSED) == ["Maple Health"]


@NO_SCREEN
def test_the_button_on_a_card_opens_the_same_menu(hands: Hands) -> None:
    wanted: list[str] = []
    hands.board.interview_wanted.connect(wanted.append)
    view = hands.column(WAITING)
    row = view.visualRect(hands.board.model.index_of("example-5"))
    button = hands.board.delegate.more_rect(row)
    assert min(button.width(), button.height()) >= 24
    hands.qtbot.mouseMove(view.viewport(), button.center())
    hands.qtbot.mouseClick(view.viewport(), LEFT, NOTHING, button.center())
    line(open_menu(), "I had an interview")
    assert wanted == ["example-5"]
    assert hands.focused == "Polar Foods"


def test_quick_add_makes_a_card_from_the_keyboard_alone(hands: Hands) -> None:
    words: list[str] = []
    hands.board.announced.connect(words.append)
    hands.board.quick_add("offer")
    hands.qtbot.keyClicks(QApplication.focusWidget(), "Bay Bakery")
    hands.press(Qt.Key.Key_Return)
    hands.qtbot.keyClicks(QApplication.focusWidget(), "Baker")
    hands.press(Qt.Key.Key_Return)
    assert hands.cards(OFFER) == ["Bay Bakery", "Ville de Saint-Jérôme"]
    assert hands.focused == "Bay Bakery"
    assert words == ["Bay Bakery added"]
    assert not hands.board.columns[OFFER].quick_add.isVisible()


def test_escape_leaves_quick_add_and_adds_nothing(hands: Hands) -> None:
    hands.board.quick_add("offer")
    hands.qtbot.keyClicks(QApplication.focusWidget(), "Bay")
    hands.press(Qt.Key.Key_Escape)
    assert not hands.board.columns[OFFER].quick_add.isVisible()
    assert hands.column(OFFER).hasFocus()
    assert hands.cards(OFFER) == ["Ville de Saint-Jérôme"]


def test_quick_add_without_a_company_asks_for_it(hands: Hands) -> None:
    hands.board.quick_add("offer")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    fields = hands.board.columns[OFFER].quick_add
    assert fields.isVisible()
    assert fields.company.hasFocus()


def test_a_card_far_to_the_side_is_brought_into_view(hands: Hands) -> None:
    hands.board.resize(600, 500)
    hands.board.focus_card("example-7")
    middle = hands.board.mapFromGlobal(card_centre(hands.board, "example-7"))
    assert hands.board.rect().contains(middle)
    hands.board.focus_card("example-0")
    middle = hands.board.mapFromGlobal(card_centre(hands.board, "example-0"))
    assert hands.board.rect().contains(middle)


@NO_SCREEN
def test_every_card_asks_what_was_heard(hands: Hands) -> None:
    asked: list[str] = []
    hands.board.heard_wanted.connect(asked.append)
    hands.board.focus_card("example-5")
    hands.press(Qt.Key.Key_Menu)
    menu = open_menu()
    assert not [one for one in menu.actions() if "no answer" in one.text()]
    line(menu, "I heard from them…")
    assert asked == ["example-5"]


@NO_SCREEN
def test_a_card_that_got_no_answer_is_closed_from_its_menu(hands: Hands) -> None:
    for day in (1, 8):
        at = f"2026-10-{day:02}T15:00:00+00:00"
        said = PhoneCall(f"call-{day}", "example-4", at, CallOutcome.SPOKE)
        hands.desk.commit("Call", [added(said)])
    held = hands.desk.records("example-4").interviews[0]
    start = replace(held.start, day=date(2026, 9, 15))
    hands.desk.commit("Earlier", [edited(held, replace(held, start=start))])
    index = hands.board.model.index_of("example-4")
    assert "No answer" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    hands.board.focus_card("example-4")
    hands.press(Qt.Key.Key_Menu)
    line(open_menu(), "Close: no answer came")
    assert hands.cards(CLOSED) == ["Acme Tools"]
    assert hands.focused == "Acme Tools"
    assert hands.desk.undo_text == "Acme Tools closed, no answer came"
    hands.desk.undo()
    assert "Acme Tools" in hands.cards(WAITING)
