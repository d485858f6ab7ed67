"""Another start holds the board and says nothing: it is waited for, told, and never blocks one."""

import socket
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from afterword.machine import private_folders
from afterword.machine.instance_lock import Claim, InstanceLock
from afterword.ui import application, instance
from afterword.ui.instance import Instance
from afterword.ui.request import Request
from tests.ui.windows import Instances, Windows

CLOSE, OPEN = "Close", "Open anyway"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "data" / "afterword.db"


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instance, "PATIENCE", 0.2)
    monkeypatch.setattr(application, "is_seen", lambda: True)


def answer_box(words: str) -> list[str]:
    """Click the button with `words` in the next box; return a list its text is put into."""
    read: list[str] = []
    app = QApplication.instance()

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            watch.deleteLater()
            read.append(box.informativeText())
            buttons = {button.text().replace("&", ""): button for button in box.buttons()}
            buttons[words].click()

    watch = QTimer(app)
    watch.timeout.connect(look)
    watch.start(5)
    return read


def silent_at(here: Instance) -> socket.socket:
    """Return somebody who listens where the window of `here` would, and never says a word."""
    silent = socket.socket(socket.AF_UNIX)
    silent.bind(str(next(private_folders.prepared(here._places))))
    silent.listen()
    return silent


@pytest.mark.parametrize(("click", "code"), [(CLOSE, 1), (OPEN, None)])
def test_a_holder_that_does_not_answer_is_told_and_leaves_a_choice(
    database: Path, instances: Instances, impatient: None, click: str, code: int | None
) -> None:
    holder = InstanceLock(database)
    assert holder.take() is Claim.OURS
    read = answer_box(click)
    assert instances(database).enter(Request()) == code
    assert "“afterword.db” open and does not answer" in read[0]
    holder.release()


def test_the_box_goes_when_the_holder_ends(
    database: Path, instances: Instances, impatient: None
) -> None:
    holder = InstanceLock(database)
    assert holder.take() is Claim.OURS
    QTimer.singleShot(600, holder.release)
    assert instances(database).enter(Request()) is None
    assert InstanceLock(database).take() is Claim.OTHERS


def test_the_box_goes_when_the_window_answers_after_all(
    windows: Windows, instances: Instances, impatient: None
) -> None:
    first = instances(windows.database)
    assert first.enter(Request()) is None
    first.show_in(windows.open())
    QTimer.singleShot(600, first.listen)
    assert instances(windows.database).enter(Request()) == 0


def test_one_opened_beside_it_takes_its_place_when_it_ends(
    qtbot: QtBot,
    database: Path,
    instances: Instances,
    impatient: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(instance, "IN_ITS_PLACE", 20)
    holder = InstanceLock(database)
    assert holder.take() is Claim.OURS
    answer_box(OPEN)
    here = instances(database)
    assert here.enter(Request()) is None
    here.listen()
    (door,) = (path for path in here._places if path.is_socket())
    door.unlink()
    holder.release()
    qtbot.waitUntil(door.is_socket)
    assert InstanceLock(database).take() is Claim.OTHERS


@pytest.mark.parametrize(("click", "code"), [(CLOSE, 1), (OPEN, None)])
def test_one_that_listens_without_a_lock_and_never_answers_leaves_a_choice(
    database: Path, instances: Instances, impatient: None, click: str, code: int | None
) -> None:
    here = instances(database)
    with silent_at(here):
        read = answer_box(click)
        assert here.enter(Request()) == code
    assert "does not answer" in read[0]


def test_the_box_goes_when_one_without_a_lock_ends(
    database: Path, instances: Instances, impatient: None
) -> None:
    here = instances(database)
    with silent_at(here) as silent:
        QTimer.singleShot(400, silent.close)
        assert here.enter(Request()) is None


def test_where_nobody_sees_a_box_it_says_so_and_ends(
    qtbot: QtBot,
    database: Path,
    instances: Instances,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(instance, "PATIENCE", 0.1)
    holder = InstanceLock(database)
    assert holder.take() is Claim.OURS
    assert instances(database).enter(Request()) == 1
    assert "does not answer" in capsys.readouterr().err
    holder.release()
