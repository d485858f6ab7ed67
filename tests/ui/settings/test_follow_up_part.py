"""Days to wait, whose holidays count, reminders: kept at once, taken back, put back as usual."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.problems import Problem
from afterword.domain.regions import REGIONS
from afterword.machine import autostart
from afterword.ui import background
from afterword.ui.settings.dialog import SettingsDialog
from afterword.ui.widgets.choice_box import ChoiceBox

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def kept(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "screen.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """What the desktop was told about starting with the session."""
    told = [False]
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(autostart, "is_possible", lambda: True)
    monkeypatch.setattr(autostart, "is_on", lambda: told[-1])

    def switch(*, on: bool) -> None:
        told.append(on)

    monkeypatch.setattr(autostart, "switch", switch)
    return told


@pytest.fixture
def dialog(
    qtbot: QtBot, desk: Desk, kept: QSettings, look: None, session: list[bool]
) -> SettingsDialog:
    desk.days.stand_in("CA-ON")
    made = SettingsDialog(desk, kept)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open_up()
    return made


def _choose(box: ChoiceBox, key: str) -> None:
    box.choose(key)
    box.chosen.emit(key)


def test_the_region_of_the_computer_counts_until_one_is_chosen(
    desk: Desk, dialog: SettingsDialog
) -> None:
    box = dialog.follow_up.region
    assert box.currentText() == "As this computer: Ontario"
    assert {box.itemData(place) for place in range(box.count())} >= REGIONS
    _choose(box, "CA-QC")
    assert (desk.preferences.region, desk.days.usual) == ("CA-QC", "CA-QC")
    desk.undo()
    assert (box.currentText(), desk.days.usual) == ("As this computer: Ontario", "CA-ON")


def test_where_nothing_is_guessed_no_holiday_counts(desk: Desk, dialog: SettingsDialog) -> None:
    desk.days.stand_in("")
    dialog.open_up()
    assert dialog.follow_up.region.currentText() == "None"


def test_days_to_wait_change_what_is_due_and_go_back(
    qtbot: QtBot, desk: Desk, dialog: SettingsDialog
) -> None:
    part = dialog.follow_up
    assert not part.usual.isVisible()
    assert part.counts["after_interview"].currentText() == "7 working days"
    _choose(part.counts["after_promise"], "4")
    assert desk.days.timing().after_promise == 4
    _choose(part.counts["posting_days"], "1")
    part.usual.setFocus()
    qtbot.mouseClick(part.usual, LEFT)
    assert desk.days.timing().after_promise == 2
    assert part.counts["posting_days"].currentText() == "7 working days"
    desk.undo()
    assert desk.preferences.posting_days == 1
    assert part.usual.isVisible()


def test_reminders_are_turned_off_and_their_hours_chosen(
    desk: Desk, dialog: SettingsDialog
) -> None:
    part = dialog.reminders
    _choose(part.hours["quiet_from"], "21:30")
    _choose(part.hours["digest_at"], "07:00")
    assert (desk.preferences.quiet_from, desk.preferences.digest_at) == ("21:30", "07:00")
    part.on.click()
    assert not desk.preferences.reminders
    assert not part.hours["digest_at"].isEnabled()
    desk.undo()
    assert part.on.isChecked()


def test_names_are_said_in_notifications_until_somebody_does_not_want_it(
    kept: QSettings, dialog: SettingsDialog
) -> None:
    names = dialog.reminders.names
    assert names.isChecked()
    assert background.says_names(kept)
    names.click()
    dialog.open_up()
    assert not background.says_names(kept)
    assert not names.isChecked()


def test_starting_with_the_session_puts_the_icon_into_the_tray(
    qtbot: QtBot, kept: QSettings, dialog: SettingsDialog, session: list[bool]
) -> None:
    with qtbot.waitSignal(dialog.tray_chosen) as told:
        dialog.reminders.session.click()
    assert session[-1]
    assert told.args == [True]
    assert background.has_tray(kept)
    assert dialog.reminders.tray.isChecked()
    dialog.reminders.session.click()
    assert not session[-1]


def test_a_session_that_can_not_be_told_is_not_shown_as_told(
    qtbot: QtBot, dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(autostart, "switch", _refuse)
    with qtbot.waitSignal(dialog.failed):
        dialog.reminders.session.click()
    assert not dialog.reminders.session.isChecked()


def _refuse(*, on: bool) -> None:
    raise Problem("disk-full", path=str(on))
