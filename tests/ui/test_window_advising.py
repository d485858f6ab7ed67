"""The handbook in the window: a key opens it, and what it tells is told by the window."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.windows import Windows


def test_a_key_opens_the_handbook_and_the_window_tells_what_became_of_it(
    qtbot: QtBot, windows: Windows
) -> None:
    window = windows.open()
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    handbook = window.features.follow_up.advice.handbook
    assert handbook.isVisible()
    handbook.told.emit("The page was printed.")
    assert window.statusBar().currentMessage() == "The page was printed."
    handbook.close()
