"""The whole program with a real notification service: reminded, pressed, and there."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from afterword.domain.applications import Interview
from afterword.domain.moments import Moment
from tests.dbus.session import Session, until
from tests.store.boards import all_added, card, desk_at

PROGRAM = Path(__file__).parent / "reminded.py"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A board on which Bolt's interview was today from one to two."""
    path = tmp_path / "afterword.db"
    today = Interview("bolt-round", "bolt", Moment(date(2026, 11, 23), time(13), "UTC"))
    with desk_at(path) as desk:
        records = [today if one.id == today.id else one for one in card("bolt")]
        desk.commit("Add", all_added(records))
    return path


def program(does: str, database: Path) -> "subprocess.Popen[str]":
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd())}
    command = [sys.executable, str(PROGRAM), does, "--database", str(database)]
    return subprocess.Popen(command, env=around, stdout=subprocess.PIPE, text=True)


def starts(*words: str) -> list[int]:
    """Return the processes whose command line ends with these words."""
    end = "\0".join((*words, "")).encode()
    found: list[int] = []
    for one in Path("/proc").glob("[0-9]*"):
        try:
            if one.joinpath("cmdline").read_bytes().endswith(end):
                found.append(int(one.name))
        except OSError:
            continue  # it ended meanwhile
    return found


@pytest.fixture
def started(database: Path) -> Iterator[list[int]]:
    """The programs that were started, ended at last."""
    found: list[int] = []
    yield found
    for one in found:
        os.kill(one, signal.SIGKILL)


def test_write_now_leads_from_the_notification_to_the_letters(
    session: Session, database: Path
) -> None:
    with program("stay", database) as running:
        session.wait_for(1)
        session.press_first()
        assert running.communicate(timeout=30)[0] == "bolt Ltd\n"
    assert running.returncode == 0
    session.wait_for(0)
    assert "Thank-you letters for bolt Ltd" in session.history()


def test_pressed_after_the_window_was_closed_it_starts_the_program_at_the_letters(
    session: Session, database: Path, started: list[int]
) -> None:
    with program("close", database) as running:
        assert running.communicate(timeout=30)[0] == "closed\n"
    assert running.returncode == 0
    assert session.shown == 1
    session.press_first()
    words = ("-m", "afterword", "--database", str(database), "--write", "bolt")
    until(lambda: starts(*words), "the program, started again")
    started += starts(*words)
