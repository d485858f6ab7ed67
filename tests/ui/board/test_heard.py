"""Walking the board by ear: each card is named when the keyboard comes to it, and once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.board.hands import Hands

TO_THANK, CLOSED = 1, 4
KEY = Qt.Key


def named(hands: Hands, heard: list[str]) -> list[str]:
    """Return the companies named since the last look, when all has come to rest."""
    hands.qtbot.waitUntil(lambda: any(one.startswith("focus") for one in heard))
    QApplication.processEvents()
    names = [one.removeprefix("focus: ").partition(",")[0] for one in heard if "focus" in one]
    heard.clear()
    return names


def test_the_arrows_name_each_card(hands: Hands, heard: list[str]) -> None:
    hands.board.focus_card("example-1")
    assert named(hands, heard) == ["Maple Health"]
    for key, company in (
        (KEY.Key_Down, "Nord-Est Télécom"),
        (KEY.Key_Down, "Harbour Credit Union"),
        (KEY.Key_Up, "Nord-Est Télécom"),
        (KEY.Key_Right, "Polar Foods"),
    ):
        hands.press(key)
        assert named(hands, heard) == [company]


def test_coming_back_to_a_column_names_its_card(hands: Hands, heard: list[str]) -> None:
    hands.board.focus_card("example-2")
    hands.board.columns[CLOSED].list.setFocus()
    heard.clear()
    hands.column(TO_THANK).setFocus(Qt.FocusReason.TabFocusReason)
    assert named(hands, heard) == ["Nord-Est Télécom"]


def test_a_moved_card_is_named_once_and_in_its_new_place(hands: Hands, heard: list[str]) -> None:
    hands.board.focus_card("example-1")
    named(hands, heard)
    hands.press(KEY.Key_Right, Qt.KeyboardModifier.ControlModifier)
    hands.qtbot.waitUntil(lambda: any(one.startswith("said") for one in heard))
    assert "Waiting to hear" in next(one for one in heard if one.startswith("focus"))
    assert named(hands, heard) == ["Maple Health"]


def test_the_neighbour_of_an_archived_card_is_named(hands: Hands, heard: list[str]) -> None:
    hands.board.focus_card("example-1")
    named(hands, heard)
    hands.press(KEY.Key_Delete)
    assert named(hands, heard)[-1] == "Nord-Est Télécom"
