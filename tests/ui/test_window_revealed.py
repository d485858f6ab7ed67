"""A card that is opened stands beside its panel, in whichever column it is."""

from PySide6.QtCore import QRect, QSize
from pytestqt.qtbot import QtBot

from afterword.domain.contacts import ReplyKind
from afterword.stories import example_board, replies
from tests.ui.windows import Windows


def test_a_card_far_to_the_right_comes_into_sight(qtbot: QtBot, windows: Windows) -> None:
    window = windows.open(QSize(1024, 600))
    example_board.show(window.desk, "Example", "America/Toronto")
    window.show_board()
    board = window.board_screen.board
    card = next(iter(window.desk.cards))
    replies.heard(window.desk, card, ReplyKind.OFFER, "Offer")
    window.open_card(card)
    qtbot.waitUntil(window.features.card.isVisible)

    def is_beside_it() -> bool:
        there = QRect(board.mapToGlobal(board.rect().topLeft()), board.size())
        return there.contains(board.card_rect(card))

    qtbot.waitUntil(is_beside_it)
