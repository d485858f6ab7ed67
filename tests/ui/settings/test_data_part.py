"""Your data in the settings: asked once more, Cancel at hand, and a way out before."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.problems import Problem
from afterword.ui import afterwards
from afterword.ui.afterwards import Afterwards
from afterword.ui.settings.dialog import SettingsDialog
from tests.ui.windows import Windows, action, opened, press


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, look: None, tmp_path: Path) -> SettingsDialog:
    made = SettingsDialog(desk, QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.open_up()
    return made


@pytest.fixture
def wished(monkeypatch: pytest.MonkeyPatch) -> list[Afterwards]:
    """Keep what is to be done when the program has ended, instead of ending it."""
    kept: list[Afterwards] = []
    monkeypatch.setattr(afterwards, "end_with", kept.append)
    return kept


def choose(qtbot: QtBot, dialog: SettingsDialog, path: Path, words: str) -> None:
    """Type the path of a file where one is asked for."""
    chooser = opened(qtbot, dialog, QFileDialog)
    field = chooser.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(str(path))
    press(qtbot, chooser, words)


def test_escape_and_enter_erase_nothing(
    qtbot: QtBot, dialog: SettingsDialog, wished: list[Afterwards]
) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog.data.erase_button.click()
        box = opened(qtbot, dialog, QMessageBox)
        assert "8" in box.informativeText()
        qtbot.keyClick(box, key)
        qtbot.waitUntil(lambda: not dialog.findChildren(QMessageBox))
    assert wished == []


def test_everything_can_be_taken_along_first_and_then_it_asks_again(
    qtbot: QtBot, dialog: SettingsDialog, wished: list[Afterwards], tmp_path: Path
) -> None:
    goal = tmp_path / "mine.zip"
    dialog.data.erase_button.click()
    press(qtbot, opened(qtbot, dialog, QMessageBox), "Take everything along first…")
    choose(qtbot, dialog, goal, "Save")
    told = opened(qtbot, dialog, QMessageBox)
    assert told.text().startswith("Everything is in “mine.zip”.")
    assert zipfile.is_zipfile(goal)
    press(qtbot, told, "OK")
    qtbot.waitUntil(lambda: told is not opened(qtbot, dialog, QMessageBox))
    press(qtbot, opened(qtbot, dialog, QMessageBox), "Erase everything")
    (wish,) = wished
    assert wish.forget


def test_what_is_no_board_is_told_before_anything_closes(
    qtbot: QtBot, dialog: SettingsDialog, wished: list[Afterwards], tmp_path: Path
) -> None:
    other = tmp_path / "holiday.zip"
    other.write_bytes(b"no archive")
    dialog.data.back_button.click()
    with qtbot.waitSignal(dialog.failed) as failed:
        choose(qtbot, dialog, other, "Open")
    problem = (failed.args or [None])[0]
    assert isinstance(problem, Problem)
    assert problem.code == "archive-not-ours"
    assert wished == []


@pytest.mark.parametrize(("idle", "done"), [(True, ["done", "forgotten"]), (False, [])])
def test_what_is_wished_is_done_when_nobody_is_at_work_any_more(
    qtbot: QtBot, idle: bool, done: list[str]
) -> None:
    found: list[str] = []
    afterwards.end_with(Afterwards(lambda: found.append("done"), forget=True))
    assert afterwards.is_wished()
    assert afterwards.settle(lambda: found.append("forgotten"), idle=idle)
    assert found == done
    assert not afterwards.settle(lambda: found.append("forgotten"))


def test_what_fails_leaves_the_lock_and_starts_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[object] = []
    monkeypatch.setattr(afterwards, "start_again", started.append)

    def fail() -> None:
        raise Problem("not-erased", path="a", folder="b")

    afterwards.end_with(Afterwards(fail, start=("--today",), forget=True))
    afterwards.settle(lambda: started.append("forgotten"))
    assert started == [("--today",)]


@pytest.mark.parametrize("by_keys", [True, False])
def test_the_page_about_it_is_at_hand(qtbot: QtBot, windows: Windows, by_keys: bool) -> None:
    window = windows.open()
    action(window, "settings").trigger()
    data = window.features.settings.data
    qtbot.waitUntil(window.features.settings.isActiveWindow)
    if by_keys:
        data.take_button.setFocus()
        held = Qt.KeyboardModifier.ShiftModifier
        qtbot.keyClick(data.take_button, Qt.Key.Key_F1, held)
    else:
        data.advice.click()
    handbook = window.features.follow_up.advice.handbook
    qtbot.waitUntil(handbook.isVisible)
    assert handbook.windowTitle() == "What Afterword keeps – Handbook"
    handbook.close()
