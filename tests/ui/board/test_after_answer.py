"""A card after an answer: it stays at hand wherever it goes, and says what was heard."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from afterword.domain.changes import edited
from afterword.domain.contacts import ReplyKind
from afterword.stories import replies
from afterword.ui.board.roles import Face, Role
from tests.ui.board.hands import Hands

OFFER, CLOSED = 3, 4


def face(hands: Hands, card: str) -> Face:
    found: object = hands.board.model.index_of(card).data(Role.FACE)
    assert isinstance(found, Face)
    return found


@pytest.mark.parametrize(
    ("kind", "chip", "tone"),
    [
        (ReplyKind.OFFER, "They offered the job", "good"),
        (ReplyKind.REFUSED, "They said no", "plain"),
        (ReplyKind.WITHDRAWN, "You withdrew", "plain"),
        (ReplyKind.SILENCE, "No answer came", "plain"),
        (ReplyKind.ANOTHER_INTERVIEW, "Next interview: when?", "plain"),
    ],
)
def test_a_card_says_what_was_heard(hands: Hands, kind: ReplyKind, chip: str, tone: str) -> None:
    replies.heard(hands.desk, "example-4", kind, "Heard")
    shown = face(hands, "example-4")
    assert (shown.chip, shown.tone) == (chip, tone)
    assert shown.icon
    assert hands.board.delegate.painter.elided(shown, hands.column(0).width()) == []


def test_a_closed_card_of_which_nothing_was_heard_says_nothing(hands: Hands) -> None:
    hands.board.mover.move_to("example-4", CLOSED)
    assert face(hands, "example-4").chip == ""


def test_a_card_at_hand_stays_at_hand_when_an_answer_moves_it(hands: Hands) -> None:
    hands.board.focus_card("example-4")
    replies.heard(hands.desk, "example-4", ReplyKind.OFFER, "Heard")
    assert hands.cards(OFFER)[0] == "Acme Tools"
    assert hands.focused == "Acme Tools"
    assert hands.board.chosen == "example-4"


def test_it_does_in_a_column_that_comes_onto_the_board_for_it(hands: Hands) -> None:
    closed = next(one for one in hands.desk.stages if one.id == "closed")
    hands.desk.commit("Hide", [edited(closed, replace(closed, shown=False))])
    hands.board.focus_card("example-4")
    replies.heard(hands.desk, "example-4", ReplyKind.REFUSED, "Heard")
    assert hands.cards(CLOSED) == ["Acme Tools"]
    assert hands.board.chosen == "example-4"


def test_an_answer_on_another_card_takes_the_keyboard_from_none(hands: Hands) -> None:
    hands.board.focus_card("example-1")
    replies.heard(hands.desk, "example-4", ReplyKind.OFFER, "Heard")
    assert hands.focused == "Maple Health"


@pytest.mark.parametrize(
    ("card", "words", "possible"),
    [
        ("example-4", "Call…", True),
        ("example-4", "Timeline…", True),
        ("example-0", "Call (after the interview)", False),
        ("example-0", "Timeline…", True),
    ],
)
def test_the_menu_calls_and_shows_the_timeline(
    hands: Hands, card: str, words: str, possible: bool
) -> None:
    asked: list[str] = []
    wanted: dict[bool, Callable[[], object]] = {
        True: lambda: hands.board.timeline_wanted.connect(asked.append),
        False: lambda: hands.board.call_wanted.connect(asked.append),
    }
    wanted["Timeline" in words]()
    hands.board.focus_card(card)
    hands.press(Qt.Key.Key_Menu)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    line = next(one for one in menu.actions() if one.text().replace("&", "") == words)
    assert line.isEnabled() is possible
    line.trigger()
    menu.close()
    assert asked == ([card] if possible else [])
