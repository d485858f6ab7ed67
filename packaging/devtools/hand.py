"""A hand at the mouse and the keyboard: real X events through xdotool, else Qt's own.

The program under the hand runs in this process, so that widgets can be found by what they are and
not by guessed positions; the events come from another process, as a person's do.
"""

import os
import subprocess
import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_SECONDS = 15.0
_STEPS = 14
_QT_KEYS = {
    "Return": Qt.Key.Key_Return,
    "Tab": Qt.Key.Key_Tab,
    "Escape": Qt.Key.Key_Escape,
}


def is_real() -> bool:
    """Tell whether there is an X screen to send real events to."""
    return os.environ.get("QT_QPA_PLATFORM", "xcb") == "xcb" and bool(os.environ.get("DISPLAY"))


def settle(seconds: float = 0.15) -> None:
    """Let the window answer for a moment."""
    until(lambda: False, seconds, must=False)


def until(holds: Callable[[], object], seconds: float = _SECONDS, *, must: bool = True) -> bool:
    """Let the window answer until `holds()`; raise TimeoutError after `seconds` if it must."""
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            if must:
                raise TimeoutError(holds)
            return False
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)  # the screen and its window manager want the core, too
    return True


class Hand:
    """Clicks, types and drags; counts clicks and typed fields as a person would."""

    def __init__(self) -> None:
        self.clicks = 0
        self.fields = 0

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click the middle of `widget`, or `at` in its coordinates."""
        self.clicks += 1
        place = at or widget.rect().center()
        if is_real():
            spot = widget.mapToGlobal(place)
            _xdotool("mousemove", str(spot.x()), str(spot.y()), "sleep", "0.05", "click", "1")
        else:
            QTest.mouseClick(
                widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
            )
        settle()

    def write(self, text: str) -> None:
        """Type into whatever has the focus; this counts as one field."""
        self.fields += 1
        if is_real():
            _xdotool("type", "--delay", "12", "--", text)
        else:
            _focused().setFocus()
            QTest.keyClicks(_focused(), text)
        settle()

    def press(self, key: str) -> None:
        """Press a key by X's name, as in "Return", "Tab" or "ctrl+z"."""
        if is_real():
            _xdotool("key", key)
        else:
            *held, last = key.split("+")
            modifier = (
                Qt.KeyboardModifier.ControlModifier if held else Qt.KeyboardModifier.NoModifier
            )
            QTest.keyClick(_focused(), _QT_KEYS.get(last, last), modifier)  # type: ignore[arg-type]
        settle()

    def drag(self, start: QPoint, end: QPoint, linger: float = 0.3) -> None:
        """Drag from one place of the screen to another, and stay there for `linger` seconds.

        Needs a real screen.
        """
        steps: list[str] = []
        for step in range(1, _STEPS + 1):
            spot = start + (end - start) * (step / _STEPS)
            steps += ["mousemove", str(spot.x()), str(spot.y()), "sleep", "0.03"]
        first = ["mousemove", str(start.x()), str(start.y()), "sleep", "0.1", "mousedown", "1"]
        _xdotool(*first, "sleep", "0.1", *steps, "sleep", str(linger), "mouseup", "1")
        settle(0.4)


def _focused() -> QWidget:
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    if widget is None:
        raise RuntimeError("Nothing has the focus.")
    return widget


def _xdotool(*words: str) -> None:
    with subprocess.Popen(["xdotool", *words]) as process:
        until(lambda: process.poll() is not None, 60.0)
    if process.returncode:
        raise RuntimeError(f"xdotool {words[0]} ended with {process.returncode}.")
