"""A card moves by drop and by key, and eyes, keyboard, file and speech agree on where it is."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication

from afterword.domain.problems import Problem
from tests.ui.board.hands import LEFT, NOTHING, Hands

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
BOOKED, TO_THANK, WAITING, OFFER, CLOSED = range(5)


def test_a_drop_moves_the_card_and_undo_brings_it_back(hands: Hands) -> None:
    hands.drop(["example-0"], TO_THANK, 1)
    assert hands.cards(BOOKED) == []
    assert hands.cards(TO_THANK)[:2] == ["Maple Health", "Lakeside Logistics"]
    assert hands.focused == "Lakeside Logistics"
    assert hands.desk.records("example-0").application.stage_id == "to-thank"
    hands.desk.undo()
    assert hands.cards(BOOKED) == ["Lakeside Logistics"]
    assert hands.focused == "Lakeside Logistics"
    hands.desk.redo()
    assert hands.cards(TO_THANK)[1] == "Lakeside Logistics"


@pytest.mark.parametrize(("row", "order"), [(0, "cab"), (1, "acb"), (3, "abc"), (9, "abc")])
def test_a_drop_within_a_column_lands_between_its_neighbours(
    hands: Hands, row: int, order: str
) -> None:
    names = dict(zip("abc", hands.cards(TO_THANK), strict=True))
    hands.drop(["example-3"], TO_THANK, row)
    assert hands.cards(TO_THANK) == [names[letter] for letter in order]


def test_a_drop_where_the_card_stands_writes_nothing(hands: Hands) -> None:
    before = hands.desk.undo_text
    hands.drop(["example-2"], TO_THANK, 1)
    hands.drop(["example-2"], TO_THANK, 2)
    assert hands.desk.undo_text == before


def test_a_drop_of_a_card_that_is_gone_changes_nothing(hands: Hands) -> None:
    before = hands.desk.undo_text
    hands.drop(["nobody"], TO_THANK, 1)
    assert hands.desk.undo_text == before


def test_a_file_dragged_over_a_column_is_left_to_the_window(hands: Hands) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/invitation.ics")])
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, NOTHING)
    event.ignore()
    QApplication.sendEvent(hands.column(0).viewport(), event)
    assert not event.isAccepted()


def test_keys_move_the_card_on_and_back_and_keep_the_focus_on_it(hands: Hands) -> None:
    hands.board.focus_card("example-0")
    for stage in (TO_THANK, WAITING, OFFER, CLOSED):
        hands.press(Qt.Key.Key_Right, CTRL)
        assert "Lakeside Logistics" in hands.cards(stage)
        assert hands.focused == "Lakeside Logistics"
    hands.press(Qt.Key.Key_Right, CTRL)
    assert hands.cards(CLOSED) == ["Lakeside Logistics"]
    hands.press(Qt.Key.Key_Left, CTRL)
    assert "Lakeside Logistics" in hands.cards(OFFER)


def test_right_to_left_the_arrows_swap(mirrored: Hands) -> None:
    mirrored.board.focus_card("example-0")
    mirrored.press(Qt.Key.Key_Left, CTRL)
    assert "Lakeside Logistics" in mirrored.cards(TO_THANK)
    mirrored.press(Qt.Key.Key_Left)
    assert mirrored.column(WAITING).hasFocus()


def test_alt_and_arrows_reorder_within_the_column(hands: Hands) -> None:
    first, second, third = hands.cards(TO_THANK)
    hands.board.focus_card("example-1")
    hands.press(Qt.Key.Key_Down, ALT)
    assert hands.cards(TO_THANK) == [second, first, third]
    hands.press(Qt.Key.Key_Down, ALT)
    hands.press(Qt.Key.Key_Down, ALT)
    assert hands.cards(TO_THANK) == [second, third, first]
    hands.press(Qt.Key.Key_Up, ALT)
    assert hands.cards(TO_THANK) == [second, first, third]
    assert hands.focused == first


def test_a_move_says_first_where_the_focus_is_and_then_what_happened(
    hands: Hands, heard: list[str]
) -> None:
    words: list[str] = []
    hands.board.announced.connect(words.append)
    hands.board.focus_card("example-1")
    heard.clear()
    hands.press(Qt.Key.Key_Right, CTRL)
    said = "Maple Health moved to Waiting to hear"
    assert words == [said]
    assert heard[-1] == f"said: {said}"
    assert heard[-2].startswith("focus: Maple Health, Data analyst, Waiting to hear")


def test_a_move_that_cannot_be_written_leaves_the_board_as_it_was(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Problem] = []
    hands.board.failed.connect(told.append)
    hands.board.focus_card("example-0")

    def full(text: str, changes: object) -> None:
        raise Problem("disk-full", path="afterword.db")

    monkeypatch.setattr(hands.desk, "commit", full)
    hands.press(Qt.Key.Key_Right, CTRL)
    assert [problem.code for problem in told] == ["disk-full"]
    assert hands.cards(BOOKED) == ["Lakeside Logistics"]
    assert hands.focused == "Lakeside Logistics"


def test_delete_archives_the_card_and_undo_brings_it_back(hands: Hands) -> None:
    first, second, third = hands.cards(TO_THANK)
    hands.board.focus_card("example-2")
    hands.press(Qt.Key.Key_Delete)
    assert hands.cards(TO_THANK) == [first, third]
    assert hands.focused == third
    hands.desk.undo()
    assert hands.cards(TO_THANK) == [first, second, third]
