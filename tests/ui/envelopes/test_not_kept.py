"""An address typed that can't be kept stays on the envelopes."""

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.problems import Problem
from afterword.stories import envelopes
from afterword.ui.envelopes.dialog import EnvelopesDialog
from tests.ui.envelopes.conftest import CARD

ADDRESS = "1200 Eastport Drive\nHamilton ON L8H 7S4"


def test_it_is_still_there_for_whoever_else_works_there(
    qtbot: QtBot, desk: Desk, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_text: str, _changes: object) -> None:
        raise Problem("disk-full")

    monkeypatch.setattr(desk, "commit", full)
    dialog = EnvelopesDialog(desk, settings, lambda: envelopes.of_card(desk, CARD))
    qtbot.addWidget(dialog)
    told: list[Problem] = []
    dialog.failed.connect(told.append)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    dialog.address.field.setFocus()
    dialog.address.field.setPlainText(ADDRESS)
    qtbot.mouseClick(dialog.choosing.boxes[1], Qt.MouseButton.LeftButton)
    assert {one.code for one in told} == {"disk-full"}
    assert dialog.choosing.shown == 1
    assert dialog.address.text == ADDRESS
