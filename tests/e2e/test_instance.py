"""Double-clicked twice: one window a database, in front, whatever became of the first."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from devtools.screen import virtual_screen
from tests.e2e.desktop import Desktop, ended, until

INVITATION = Path(__file__).parents[1] / "files" / "invites" / "lakeside-panel.ics"
AT_ONCE = 8
TYPING = """
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
field = QLineEdit()
field.setWindowTitle("Typing")
field.resize(900, 500)
field.show()
app.exec()
"""


@pytest.fixture(scope="module")
def screen() -> Iterator[dict[str, str]]:
    with virtual_screen("1024x600") as screen:
        yield screen


@pytest.fixture
def desktop(screen: dict[str, str]) -> Iterator[Desktop]:
    desktop = Desktop(screen)
    yield desktop
    desktop.end()
    until(lambda: not desktop.windows())


def on_page(database: Path) -> str:
    """Return what the page "After your interview" holds; this process never writes the file."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        asked = "SELECT text FROM kept WHERE key = 'unfinished-page'"
        return str(connection.execute(asked).fetchone())


def work_elsewhere(desktop: Desktop) -> None:
    """Type into another program's window, so that it is the one with the keyboard."""
    if not desktop.windows("Typing"):
        desktop.run([sys.executable, "-c", TYPING])
        until(lambda: desktop.windows("Typing"))
    (other,) = desktop.windows("Typing")
    desktop.do("windowraise", other, "mousemove", "--window", other, "60", "60", "click", "1")
    until(lambda: desktop.active() == other)
    desktop.do("type", "hello")


def _minimized(desktop: Desktop, window: str) -> bool:
    # Asked again and again: one that is being brought forward may not hear it yet.
    desktop.do("windowminimize", window)
    return not desktop.windows()


def test_a_second_start_brings_the_window_back_and_hands_over_its_file(
    desktop: Desktop, tmp_path: Path
) -> None:
    database = tmp_path / "afterword.db"
    desktop.start(database)
    until(desktop.windows)
    (window,) = desktop.windows()
    work_elsewhere(desktop)
    assert ended(desktop.start(database)) == 0
    until(lambda: desktop.active() == window)
    until(lambda: _minimized(desktop, window))
    work_elsewhere(desktop)
    assert ended(desktop.start(database, INVITATION)) == 0
    until(lambda: desktop.active() == window)
    assert desktop.windows() == {window}
    until(lambda: "Lakeside Logistics" in on_page(database))


def test_the_desktop_learns_that_the_second_launch_is_over(
    desktop: Desktop, tmp_path: Path
) -> None:
    desktop.start(tmp_path / "afterword.db")
    until(desktop.windows)
    seen, touch = tmp_path / "seen", ["xprop", "-root", "-f", "SEEN", "8s", "-set", "SEEN", "1"]
    with seen.open("w") as file:
        desktop.run(["stdbuf", "-oL", "xev", "-root", "-event", "property"], file)
        until(lambda: ended(desktop.run(touch)) or seen.read_text())
        desktop.screen["DESKTOP_STARTUP_ID"] = "files-1_TIME1"
        assert ended(desktop.start(tmp_path / "afterword.db")) == 0
        until(lambda: "_NET_STARTUP_INFO_BEGIN" in seen.read_text())


def test_many_starts_in_one_instant_open_one_window(desktop: Desktop, tmp_path: Path) -> None:
    started = [desktop.start(tmp_path / "afterword.db") for _ in range(AT_ONCE)]
    until(lambda: sum(one.poll() == 0 for one in started) == AT_ONCE - 1, 40)
    until(desktop.windows)
    assert len(desktop.windows()) == 1
    assert sum(one.poll() is None for one in started) == 1


def test_a_killed_one_stops_nothing_and_another_board_is_another_window(
    desktop: Desktop, tmp_path: Path
) -> None:
    killed = desktop.start(tmp_path / "afterword.db")
    until(desktop.windows)
    assert ended(desktop.start(tmp_path / "afterword.db")) == 0  # by now it listens
    killed.kill()
    ended(killed)
    until(lambda: not desktop.windows())
    desktop.start(tmp_path / "afterword.db")
    until(desktop.windows, 10)  # it asks nothing and waits for nobody
    desktop.start(tmp_path / "other.afterword")
    until(lambda: len(desktop.windows()) == 2)
