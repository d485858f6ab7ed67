"""Somebody found in the palette: their card opens at their row, not at its top."""

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from afterword.stories.after_interview import all_changes
from tests.stories.pages import panel
from tests.ui.after_interview.hands import focused
from tests.ui.windows import Windows

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_a_person_s_name_and_enter_open_their_card_at_their_row(
    qtbot: QtBot, windows: Windows
) -> None:
    window = windows.open()
    window.resize(QSize(1100, 520))
    window.desk.commit("Keep", all_changes(window.desk, panel()))
    window.show_board()
    qtbot.keyClick(focused(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(focused(), "tom berg")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    card = window.features.card
    rows = [row for box in card.rounds.boxes.values() for row in box.people.values()]
    (row,) = [row for row in rows if row.fold.button is focused()]
    assert "Tom Berg" in row.fold.button.words
    view = card._scroll.viewport()
    qtbot.waitUntil(
        lambda: view.rect().contains(row.mapTo(view, row.fold.button.geometry().center()))
    )
