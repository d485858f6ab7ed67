"""What stands in the settings about the writer changes only where somebody typed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.changes import added, edited
from afterword.domain.people import Sender
from afterword.ui.settings.dialog import SettingsDialog
from tests.stories.pages import panel
from tests.ui.windows import Windows, action, opened

SENDER = Sender("Amina Haddad", "905\u00a0555-0134\nHamilton\u00a0ON", signature_line="Welder")


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, tmp_path: Path, look: None) -> Iterator[SettingsDialog]:
    """Give the settings over details that were kept by other means than by typing."""
    desk.commit("Brought along", [added(SENDER)])
    made = SettingsDialog(desk, QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.open_up()
    yield made
    made.close()


def test_looking_at_the_details_changes_nothing(dialog: SettingsDialog, desk: Desk) -> None:
    dialog.close()
    assert desk.sender == SENDER
    assert desk.undo_text == "Brought along"
    dialog.open_up()
    dialog.flush()
    assert desk.sender == SENDER


def test_typing_in_one_field_leaves_the_others_as_they_are(
    qtbot: QtBot, dialog: SettingsDialog, desk: Desk
) -> None:
    dialog.you.line.selectAll()
    qtbot.keyClicks(dialog.you.line, "Millwright")
    dialog.close()
    assert desk.sender == replace(SENDER, signature_line="Millwright")
    assert desk.undo_text == "Changed your details"


def test_what_is_being_typed_stays_while_another_part_changes_elsewhere(
    qtbot: QtBot, dialog: SettingsDialog, desk: Desk
) -> None:
    dialog.you.line.selectAll()
    qtbot.keyClicks(dialog.you.line, "Millwright")
    newer = replace(SENDER, contact="Ottawa\u00a0ON")
    desk.commit("Moved", [edited(SENDER, newer)])
    assert dialog.you.line.text() == "Millwright"
    dialog.close()
    assert desk.sender == replace(newer, signature_line="Millwright")


def test_a_name_typed_on_the_page_is_seen_and_not_kept_by_looking(
    qtbot: QtBot, windows: Windows
) -> None:
    window = windows.open()
    window.page.show_answers(panel())
    window.page._touch()
    window.show_board()
    action(window, "settings").trigger()
    settings = opened(qtbot, window, SettingsDialog)
    assert "Amina Haddad" in settings.you.name.placeholderText()
    assert "41 Birch Crescent" in settings.you.contact.placeholderText()
    assert settings.you.name.text() == ""
    settings.close()
    assert window.desk.sender == Sender()
