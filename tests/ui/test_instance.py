"""A second start hands over to the open window; whatever was left behind, a start gets through."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from afterword.machine import again
from afterword.store.opening import open_database
from afterword.ui.request import Request
from tests.faults.children import ROOT
from tests.ui.windows import Instances, Windows

INVITATION = Path(__file__).parents[1] / "files" / "invites" / "lakeside-panel.ics"

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
def database(tmp_path: Path) -> Path:
    return tmp_path / "data" / "afterword.db"


def second(qtbot: QtBot, database: Path, *given: object) -> int:
    """Start the program itself once more; return its exit code."""
    program = [sys.executable, "-P", "-m", "afterword", "--database", str(database)]
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    with subprocess.Popen([*program, *map(str, given)], env=env) as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    return process.returncode


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


def test_a_folder_that_is_made_only_now_is_found(
    qtbot: QtBot, windows: Windows, instances: Instances, tmp_path: Path
) -> None:
    first, other = instances(windows.database), instances(windows.database)
    first._places = other._places = [tmp_path / f"afterword-{os.getuid()}" / "door"]
    assert first.enter(Request()) is None
    caller = other._caller(Request())
    assert not caller.is_heard()
    first.show_in(windows.open())
    first.listen()
    qtbot.waitUntil(lambda: caller.is_answered(1))


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
    usual = again.command
    monkeypatch.setattr(
        again, "command", lambda *given: command if "--database" in given else usual(*given)
    )
    os.link(windows.database, tmp_path / "same.afterword")
    first.open_named(tmp_path / "same.afterword")
    assert not started.exists()
    first.open_named(other)
    qtbot.waitUntil(started.exists)
    first.open_named(INVITATION)
    lakeside = window.page.parts.job.company
    qtbot.waitUntil(lambda: "Lakeside" in lakeside.text(), timeout=20_000)
