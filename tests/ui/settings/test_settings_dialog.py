"""The settings by keyboard and mouse: applied at once, kept where they belong, taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.people import Sender
from afterword.domain.problems import Problem
from afterword.stories import settings
from afterword.ui import languages, screen, theme
from afterword.ui.board.model import BoardModel
from afterword.ui.board.roles import Face, Role
from afterword.ui.settings.dialog import SettingsDialog

Key = Qt.Key
NAME = Sender("Amina Haddad")


@pytest.fixture
def kept(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "screen.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def dialog(
    qtbot: QtBot,
    desk: Desk,
    kept: QSettings,
    look: None,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[SettingsDialog]:
    monkeypatch.setattr(languages, "available", lambda: ["en_CA", "fr_CA"])
    made = SettingsDialog(desk, kept)
    qtbot.addWidget(made)
    made.undo_wanted.connect(desk.undo)
    made.redo_wanted.connect(desk.redo)
    with qtbot.waitActive(made):
        made.open_up()
    yield made
    theme.apply(qapp, "light")


def keys(qtbot: QtBot, *pressed: str | Qt.Key) -> None:
    """Type words and press keys wherever the focus is."""
    for one in pressed:
        focused = QApplication.focusWidget()
        assert focused is not None
        if isinstance(one, str):
            qtbot.keyClicks(focused, one)
        else:
            qtbot.keyClick(focused, one)


def undo(qtbot: QtBot) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def redo(qtbot: QtBot) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(focused, Key.Key_Z, held)


def test_who_writes_is_typed_kept_and_taken_back_by_keyboard(
    qtbot: QtBot, desk: Desk, dialog: SettingsDialog
) -> None:
    keys(qtbot, "Amina Haddad", Key.Key_Tab, "1 Main St", Key.Key_Return, "Ottawa", Key.Key_Tab)
    keys(qtbot, "Welder", Key.Key_Return)
    assert dialog.isVisible()
    assert desk.sender == Sender("Amina Haddad", "1 Main St\nOttawa", signature_line="Welder")
    undo(qtbot)
    assert desk.sender.signature_line == ""
    assert dialog.you.line.text() == ""
    undo(qtbot)
    assert (desk.sender, dialog.you.contact.toPlainText()) == (NAME, "")
    dialog.you.contact.setFocus()
    redo(qtbot)
    assert dialog.you.contact.toPlainText() == "1 Main St\nOttawa"


def test_undo_takes_back_typing_first(qtbot: QtBot, desk: Desk, dialog: SettingsDialog) -> None:
    before = desk.undo_text
    keys(qtbot, "Amina")
    undo(qtbot)
    assert dialog.you.name.text() == ""
    assert desk.undo_text == before


def test_escape_keeps_what_was_typed_last(qtbot: QtBot, desk: Desk, dialog: SettingsDialog) -> None:
    keys(qtbot, "Amina Haddad", Key.Key_Escape)
    assert not dialog.isVisible()
    assert desk.sender == NAME


def test_a_name_that_can_t_be_kept_stays_in_its_field(
    qtbot: QtBot, desk: Desk, dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    dialog.failed.connect(told.append)

    def full(*_: object) -> None:
        raise Problem("disk-full")

    with monkeypatch.context() as patch:
        patch.setattr(desk, "commit", full)
        keys(qtbot, "Amina Haddad", Key.Key_Tab)
    assert [problem.code for problem in told if isinstance(problem, Problem)] == ["disk-full"]
    assert dialog.you.name.text() == "Amina Haddad"
    dialog.flush()
    assert desk.sender == NAME


def test_what_is_changed_elsewhere_shows_but_not_over_what_is_typed(
    qtbot: QtBot, desk: Desk, dialog: SettingsDialog
) -> None:
    keys(qtbot, "Am")
    desk.commit("Elsewhere", settings.set_sender(desk, "Bo", "Ottawa", ""))
    assert dialog.you.name.text() == "Am"
    assert dialog.you.contact.toPlainText() == "Ottawa"


def test_fewer_working_days_put_off_what_is_due_and_undo_brings_it_back(
    qtbot: QtBot, desk: Desk, dialog: SettingsDialog
) -> None:
    board = BoardModel(desk)
    before, boxes = _chips(desk, board), dialog.days.boxes
    for day in (3, 4, 5):
        _tick(qtbot, boxes[day])
    assert desk.preferences.working_days == "12"
    assert _chips(desk, board) != before
    for _ in range(3):
        undo(qtbot)
    assert [day for day, box in boxes.items() if box.isChecked()] == [1, 2, 3, 4, 5]
    assert _chips(desk, board) == before


def test_the_last_working_day_stays(qtbot: QtBot, desk: Desk, dialog: SettingsDialog) -> None:
    boxes = dialog.days.boxes
    for day in (1, 2, 3, 4, 5):
        _tick(qtbot, boxes[day])
    assert desk.preferences.working_days == "5"
    assert boxes[5].isChecked()
    assert dialog.days.note.text() == "One day at least must count."


def test_the_theme_is_in_force_at_once_and_kept(
    qtbot: QtBot, dialog: SettingsDialog, kept: QSettings
) -> None:
    told: list[str] = []
    dialog.theme_chosen.connect(told.append)
    qtbot.mouseClick(dialog.window_part.theme.chips["dark"], Qt.MouseButton.LeftButton)
    assert theme.current().dark
    assert (screen.theme(kept), told) == ("dark", ["dark"])


def test_paper_is_chosen_with_the_arrows_and_kept(
    qtbot: QtBot, dialog: SettingsDialog, kept: QSettings
) -> None:
    paper = dialog.letters.paper
    told: list[str] = []
    dialog.paper_chosen.connect(told.append)
    dialog.letters.paper.chips[screen.paper(kept)].setFocus()
    other = "a4" if screen.paper(kept) == "letter" else "letter"
    keys(qtbot, Key.Key_Right if other == "a4" else Key.Key_Left)
    assert paper.chips[other].isChecked()
    assert (screen.paper(kept), told) == (other, [other])


def test_the_window_s_language_is_kept_and_said_to_come_later(
    qtbot: QtBot, dialog: SettingsDialog, kept: QSettings
) -> None:
    box = dialog.window_part.language
    box.setFocus()
    keys(qtbot, Key.Key_Down)
    assert screen.language(kept) == "fr_CA"
    expected = "The window will be in Français from the next start on."
    # In the language chosen first: whoever chooses it may read no other.
    assert dialog.window_part.note.text().startswith("La fenêtre sera en Français")
    assert dialog.window_part.note.text().endswith(expected)


def test_the_board_s_folder_is_shown(
    qtbot: QtBot, desk: Desk, dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    qtbot.mouseClick(dialog.data.button, Qt.MouseButton.LeftButton)
    assert [Path(url.toLocalFile()) for url in shown] == [desk.path.parent]
    assert dialog.data.place.text().replace("\u200b", "") == str(desk.path)


def test_tab_reaches_everything(qtbot: QtBot, dialog: SettingsDialog) -> None:
    reached: list[str] = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused.accessibleName() or getattr(focused, "text", str)())
        keys(qtbot, Key.Key_Tab)
    for name in (
        "Your name",
        "Language of letters",
        "Language of the window",
        "Saturday",
        "From the interview, where they named no day",
        "Never from",
        "Close",
    ):
        assert any(name in one for one in reached), reached
    assert any(one.startswith("Paper:") for one in reached)
    assert any(one.startswith("Colours:") for one in reached)


def _chips(desk: Desk, board: BoardModel) -> list[str]:
    faces: list[object] = [board.index_of(card).data(Role.FACE) for card in desk.cards]
    return [face.chip for face in faces if isinstance(face, Face)]


def _tick(qtbot: QtBot, box: QCheckBox) -> None:
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Space)
