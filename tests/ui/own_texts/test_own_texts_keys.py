"""The dialog "My own texts" with the Tab key alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.ui.own_texts.dialog import OwnTextsDialog
from tests.ui.after_interview.hands import focused


def test_tab_goes_through_the_dialog_as_it_is_seen(qtbot: QtBot, desk: Desk, look: None) -> None:
    dialog = OwnTextsDialog(desk)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open_up(None)
    dialog.empty.new.click()
    part, side = dialog.text_part, dialog.list_part
    part.text.insert("Thank you, {nobody}.")
    side.list.setFocus()
    (box,) = dialog.findChildren(QDialogButtonBox)
    close = box.button(QDialogButtonBox.StandardButton.Close)
    seen = [side.list, side.new, side.delete]
    seen += [part.name, part.insert, part.text, part.problem, part.preview, close]
    for one in seen:
        assert focused() is one
        qtbot.keyClick(one, Qt.Key.Key_Tab)
