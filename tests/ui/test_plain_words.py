"""Names and invitations are other people's words: nowhere are they read as markup."""

from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QFormLayout, QInputDialog, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.invites import Invite
from afterword.domain.moments import Moment
from afterword.stories import boards, invites
from afterword.ui import actions, shortcuts
from afterword.ui.board.model import BoardModel
from afterword.ui.invitations import Invitations
from afterword.ui.screen import local_zone

MARKUP = "<img src='file:///etc/hostname'>Acme & Sons"


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_tooltip_shows_a_name_letter_by_letter(desk: Desk, qapp: QApplication) -> None:
    model = BoardModel(desk)
    card = boards.quick_add(desk, desk.stages[0].id, MARKUP, "Cook", "Add")
    shown = QTextDocument()
    shown.setHtml(str(model.index_of(card).data(Qt.ItemDataRole.ToolTipRole)))
    assert shown.toPlainText().startswith(f"{MARKUP}\nCook")


def test_an_unknown_zone_is_asked_for_in_plain_words(
    desk: Desk, window: QMainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = Moment(date(2026, 11, 24), time(10), "")
    invite = Invite("a@b", start, title="Interview", zone_said=MARKUP)
    monkeypatch.setattr(invites, "open_invite", lambda *_: invite)
    reader, filled = Invitations(window, desk), list[Invite]()
    reader.filled.connect(filled.append)
    reader.open(Path(__file__))
    qtbot.waitUntil(lambda: bool(window.findChildren(QInputDialog)))
    dialog = window.findChildren(QInputDialog)[0]
    asked = [label for label in dialog.findChildren(QLabel) if MARKUP in label.text()]
    assert [label.textFormat() for label in asked] == [Qt.TextFormat.PlainText]
    assert dialog.textValue() == local_zone()
    dialog.accept()
    assert [one.start.zone for one in filled] == [local_zone()]


def test_the_sheet_of_keys_names_what_undo_is_and_not_the_last_step(
    window: QMainWindow, qtbot: QtBot
) -> None:
    made = actions.build(window, {spec.name: window.update for spec in actions.ACTIONS})
    actions.name_steps(made, MARKUP, "")
    sheet = shortcuts.sheet(window, made)
    said = [label.text() for label in sheet.findChildren(QLabel)]
    assert "Undo" in said
    assert not any(MARKUP in words for words in said)
    sheet.open()
    sheet.close()
    qtbot.waitUntil(lambda: not window.findChildren(QFormLayout))
