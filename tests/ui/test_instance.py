"""A second start hands over to the open window; whatever was left behind, a start gets through."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from afterword.machine import again
from afterword.machine.instance_lock import Claim, InstanceLock
from afterword.store.opening import open_database
from afterword.ui import instance, starting
from afterword.ui.instance import Instance
from afterword.ui.request import Request
from tests.faults.children import ROOT
from tests.ui.windows import Windows

INVITATION = Path(__file__).parents[1] / "files" / "invites" / "lakeside-panel.ics"
CLOSE, OPEN = "Close", "Open anyway"
Instances = Callable[[Path], Instance]

DIE_LISTENING = """
import os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from afterword.ui.instance import Instance
from afterword.ui.request import Request
app = QApplication([])
here = Instance(Path(sys.argv[1]))
assert here.enter(Request()) is None
here.listen()
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def instances(qtbot: QtBot) -> Iterator[Instances]:
    """Makes starts with a database; each lets go of it at the end."""
    made: list[Instance] = []

    def make(database: Path) -> Instance:
        made.append(Instance(database))
        return made[-1]

    yield make
    for one in made:
        one.close()
        one._lock.release()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "data" / "afterword.db"


def second(qtbot: QtBot, database: Path, *given: object) -> int:
    """Start the program itself once more; return its exit code."""
    program = [sys.executable, "-P", "-m", "afterword", "--database", str(database)]
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    with subprocess.Popen([*program, *map(str, given)], env=env) as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    return process.returncode


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


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instance, "PATIENCE", 0.2)
    monkeypatch.setattr(starting, "is_seen", lambda: True)


def test_a_second_start_shows_the_window_and_hands_over_its_file(
    qtbot: QtBot, windows: Windows, instances: Instances, tmp_path: Path
) -> None:
    first = instances(windows.database)
    assert first.enter(Request()) is None
    window = windows.open()
    first.show_in(window)
    first.listen()
    window.showMinimized()
    (tmp_path / "link.db").symlink_to(windows.database)
    assert second(qtbot, tmp_path / "link.db", INVITATION) == 0
    assert not window.isMinimized()
    lakeside = window.page.parts.job.company
    qtbot.waitUntil(lambda: "Lakeside" in lakeside.text(), timeout=20_000)
    # Also where somebody tidied the lock away.
    first._lock.path.unlink()
    assert second(qtbot, windows.database) == 0


def test_a_window_that_is_closing_takes_nothing(windows: Windows, instances: Instances) -> None:
    first = instances(windows.database)
    window = windows.open()
    first.show_in(window)
    assert first.answer(Request())
    windows.close(window)
    assert not first.answer(Request(INVITATION))


def test_a_file_handed_over_too_early_waits_for_the_window(
    qtbot: QtBot, windows: Windows, instances: Instances
) -> None:
    first = instances(windows.database)
    assert not first.answer(Request())
    assert first.enter(Request(INVITATION)) is None
    window = windows.open()
    first.show_in(window)
    lakeside = window.page.parts.job.company
    qtbot.waitUntil(lambda: "Lakeside" in lakeside.text(), timeout=20_000)


def test_killed_while_it_listened_it_stops_no_start(database: Path, instances: Instances) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    program = [sys.executable, "-c", DIE_LISTENING, str(database)]
    assert subprocess.run(program, env=env, check=False).returncode == -9
    here = instances(database)
    sockets = [path for path in here._places if path.is_socket()]
    assert len(sockets) == 1
    began = time.monotonic()
    assert here.enter(Request()) is None
    assert time.monotonic() - began < 1
    here.listen()
    here.close()
    assert not sockets[0].exists()


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


def test_two_databases_are_two_windows(tmp_path: Path, instances: Instances) -> None:
    for name in ("a.db", "b.db"):
        here = instances(tmp_path / name)
        assert here.enter(Request()) is None
        here.listen()


def test_another_board_gets_a_window_of_its_own_and_the_same_one_none(
    qtbot: QtBot,
    windows: Windows,
    instances: Instances,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, window, started = instances(windows.database), windows.open(), tmp_path / "started"
    first.show_in(window)
    other = tmp_path / "other.afterword"
    open_database(other).connection.close()
    command = [sys.executable, "-c", "import sys; open(sys.argv[1], 'w').close()", str(started)]
    monkeypatch.setattr(again, "command", lambda _: command)
    os.link(windows.database, tmp_path / "same.afterword")
    first.open_named(tmp_path / "same.afterword")
    assert not started.exists()
    first.open_named(other)
    qtbot.waitUntil(started.exists)
    first.open_named(INVITATION)
    lakeside = window.page.parts.job.company
    qtbot.waitUntil(lambda: "Lakeside" in lakeside.text(), timeout=20_000)
