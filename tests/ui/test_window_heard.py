"""An answer written down in a whole window: the card goes its way, and stays at hand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.domain.contacts import ReplyKind
from afterword.ui.card.heard import HeardDialog
from tests.ui.windows import Windows, action, front, opened


def test_the_card_that_was_answered_stays_at_hand(qtbot: QtBot, windows: Windows) -> None:
    window = windows.open()
    action(window, "example").trigger()
    board = window.board_screen.board
    front(qtbot, window)
    board.focus_card("example-4")
    action(window, "heard").trigger()
    dialog = opened(qtbot, window, HeardDialog)
    qtbot.mouseClick(dialog.choices[ReplyKind.OFFER], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.offer.keep, Qt.MouseButton.LeftButton)
    front(qtbot, window)
    assert window.desk.cards["example-4"].stage_id == "offer"
    assert board.chosen == "example-4"
    at_hand = next(one.list for one in board.columns if one.list.card)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is at_hand)
    qtbot.keyClick(at_hand, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.cards["example-4"].stage_id != "offer"
