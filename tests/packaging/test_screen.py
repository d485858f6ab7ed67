"""The virtual screen that the demo, the pictures and the end-to-end tests share."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from devtools import places, screen
from devtools.screen import virtual_screen

_WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("a")
label.show()
QTimer.singleShot(0, app.quit)
app.exec()
size = app.primaryScreen().size()
print(app.platformName(), size.width(), size.height())
"""


def test_a_program_finds_a_screen_of_the_size_asked_for_and_nothing_stays() -> None:
    with virtual_screen("1024x600") as env:
        command = [sys.executable, "-c", _WINDOW]
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["xcb", "1024", "600"], done.stderr
    assert not Path(env["HOME"]).exists()
    assert not Path("/tmp/.X11-unix", "X" + env["DISPLAY"].removeprefix(":")).exists()
    assert env["DISPLAY"] != os.environ.get("DISPLAY")


def test_a_missing_program_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen.shutil, "which", lambda _name: None)
    with pytest.raises(places.SetupError, match="Xvfb"), virtual_screen():
        pytest.fail("there is no screen")
