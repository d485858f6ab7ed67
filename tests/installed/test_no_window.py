"""A start of the installed program that can't lead to its window: one sentence and exit code 1."""

import subprocess
from collections.abc import Callable
from pathlib import Path

from devtools.screen import person
from tests.installed.conftest import ORDINARY
from tests.installed.package import COMMAND
from tests.installed.room import Room

_SECONDS = 30


def start(**env: str) -> str:
    """Start it as an ordinary person, let it refuse, and return its one sentence."""
    done = subprocess.run(
        [str(COMMAND)],
        env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **env},
        cwd="/",
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        check=False,
        **person(ORDINARY),
    )
    assert (done.returncode, done.stdout) == (1, ""), done
    (line,) = done.stderr.splitlines()
    return line


def test_without_a_screen_it_says_so(installed: Path) -> None:
    said = start(HOME="/nonexistent")
    assert said == "Afterword needs a screen to open its window, and none could be reached."


def test_without_a_home_folder_a_box_says_so(enter: Callable[[str], Room]) -> None:
    room = enter("no-home")
    nowhere = ["-u", "XDG_DATA_HOME", "-u", "XDG_CONFIG_HOME", "HOME=/nonexistent"]
    started = room.desktop.start("env", *nowhere, str(COMMAND))
    room.see("label", "/nonexistent")
    room.desktop.settled_shot("no home")
    room.point("push button", "^OK$")
    assert started.wait(_SECONDS) == 1
    assert "Traceback" not in (room.desktop.home / "programs.log").read_text("utf-8")
