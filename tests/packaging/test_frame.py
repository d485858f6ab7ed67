"""What a virtual screen shows can be looked at without a tool of the system's."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from devtools import frame
from devtools.places import SetupError
from devtools.screen import frame_file, virtual_screen

_COLOUR = "#c03a8f"
_WINDOW = f"""
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.setStyleSheet("background: {_COLOUR}")
window.setGeometry(120, 80, 60, 40)
window.show()
app.exec()
"""


def _coloured(file: Path) -> frame.Frame:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        seen = frame.read(file)
        if seen.find(_COLOUR):
            return seen
        time.sleep(0.05)
    pytest.fail("the window never came")


def test_a_window_is_found_by_its_colour_and_is_in_the_picture(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _WINDOW]
    with (
        virtual_screen("400x300", manager=False) as env,
        subprocess.Popen(command, env=env) as window,
    ):
        try:
            seen = _coloured(frame_file(env))
        finally:
            window.terminate()
    assert seen.find(_COLOUR) == (120, 80, 179, 119)
    assert seen.find("#010203") is None
    seen.save(tmp_path / "shots" / "seen.png")
    picture = QImage(str(tmp_path / "shots" / "seen.png"))
    assert (picture.width(), picture.height()) == (400, 300)
    assert picture.pixelColor(120, 80).name() == _COLOUR
    assert picture.pixelColor(119, 80).name() != _COLOUR


def test_a_screen_of_another_depth_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "screen"
    file.write_bytes(bytes(200))
    with pytest.raises(SetupError, match="24 bits"):
        frame.read(file)
