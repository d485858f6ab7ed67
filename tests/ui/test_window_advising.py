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


def test_the_key_leads_to_what_is_under_the_hands_and_not_to_what_was_read_last(
    qtbot: QtBot, windows: Windows
) -> None:
    window = windows.open()
    advice = window.features.follow_up.advice
    window.page.parts.people.rows[0].topic.setFocus()
    for read, here in (("scams", "What to say"), ("references", "What to say")):
        advice.show_page(read)
        window.activateWindow()
        window.page.parts.people.rows[0].topic.setFocus()
        qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
        assert advice.handbook.page.accessibleName() == here
    window.features.follow_up.show_today()
    window.activateWindow()
    window.features.follow_up.today.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert advice.handbook.page.accessibleName() == "The days of waiting"
    advice.handbook.close()
