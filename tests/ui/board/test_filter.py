"""A few letters find cards, whatever their case and accents, and hide nothing for good."""

import pytest
from PySide6.QtCore import Qt

from afterword.domain.finding import fold
from tests.ui.board.hands import Hands

TO_THANK, WAITING = 1, 2


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("telecom", ["Nord-Est Télécom"]),
        ("TÉLÉCOM dev", ["Nord-Est Télécom"]),
        ("nord est", ["Nord-Est Télécom"]),
        ("rosa", ["Maple Health"]),
        ("  ", ["Maple Health", "Nord-Est Télécom", "Harbour Credit Union"]),
        ("nothing like it", []),
    ],
)
def test_cards_are_found_by_company_position_and_people(
    hands: Hands, typed: str, found: list[str]
) -> None:
    hands.board.set_filter(typed)
    assert hands.cards(TO_THANK) == found


@pytest.mark.parametrize(
    ("text", "folded"), [("Télécom", "telecom"), ("STRASSE", "strasse"), ("Straße", "strasse")]
)
def test_folding_drops_case_and_accents(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_counts_show_how_many_of_how_many(hands: Hands) -> None:
    column = hands.board.columns[TO_THANK]
    assert column.count_text == "3"
    hands.board.set_filter("maple")
    assert column.count_text == "1/3"
    assert hands.board.columns[WAITING].count_text == "0/3"
    hands.board.set_filter("")
    assert column.count_text == "3"


def test_one_keystroke_is_one_change_of_layout(hands: Hands) -> None:
    told: list[str] = []
    hands.board.model.layoutChanged.connect(lambda *_: told.append("layout"))
    hands.board.model.modelReset.connect(lambda *_: told.append("reset"))
    hands.board.set_filter("m")
    hands.board.set_filter("m ")
    assert told == ["layout"]


def test_the_focused_card_keeps_the_keyboard_while_it_is_found(hands: Hands) -> None:
    hands.board.focus_card("example-3")
    hands.board.set_filter("harbour")
    assert hands.focused == "Harbour Credit Union"
    hands.board.set_filter("")
    assert hands.focused == "Harbour Credit Union"


def test_a_drop_between_shown_cards_goes_right_behind_the_upper_one(hands: Hands) -> None:
    hands.board.set_filter("acme")
    hands.drop(["example-0"], WAITING, 1)
    hands.board.set_filter("")
    assert hands.cards(WAITING)[:2] == ["Acme Tools", "Lakeside Logistics"]


def test_a_card_that_stops_or_starts_to_match_goes_or_comes(hands: Hands) -> None:
    hands.board.set_filter("telecom")
    hands.board.mover.add("to-thank", "Telecom Two", "Cook")
    assert hands.cards(TO_THANK) == ["Telecom Two", "Nord-Est Télécom"]
    hands.board.mover.add("to-thank", "Bakery", "Cook")
    assert hands.cards(TO_THANK) == ["Telecom Two", "Nord-Est Télécom"]
    hands.desk.undo()
    hands.desk.undo()
    assert hands.cards(TO_THANK) == ["Nord-Est Télécom"]


def test_moving_and_undoing_under_a_filter_stays_true(hands: Hands) -> None:
    hands.board.set_filter("e")
    hands.board.focus_card("example-1")
    hands.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    hands.board.set_filter("zzz")
    hands.desk.undo()
    hands.board.set_filter("")
    assert hands.cards(TO_THANK)[0] == "Maple Health"
