"""A person before the screen: sees by the accessibility bus, points by what things are called."""

import json
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from devtools.desktop import Desktop, Spot, Window, running
from tests.installed.package import PROGRAM

_STILL = 0.1
_EYES = Path(__file__).with_name("eyes.py").read_text("utf-8")
_SYSTEM_PYTHON = "/usr/bin/python3"
_START_BUS = (
    *("dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus"),
    *("/org/a11y/bus", "org.a11y.Bus.GetAddress"),
)


@dataclass(frozen=True)
class Seen:
    """A part of a window: what it is called, and its left, top, width and height."""

    name: str
    box: tuple[int, int, int, int]

    def middle(self) -> Spot:
        left, top, width, height = self.box
        return left + width // 2, top + height // 2


class Room:
    """One person's screen, and the eyes that look at it."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        # The bus must be there first: a program looks for it once, when it starts.
        desktop.run(*_START_BUS)
        # Given as words: the person may not be allowed to read this checkout.
        self._eyes = subprocess.Popen(
            [_SYSTEM_PYTHON, "-c", _EYES],
            env={**desktop.env, "NO_AT_BRIDGE": "1"},
            cwd=desktop.home,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            **desktop.person,
        )

    def close(self) -> None:
        """Close the eyes."""
        with self._eyes as eyes:
            eyes.kill()

    def open_by_double_click(self, icon: Spot) -> tuple[Window, float]:
        """Double-click an icon; return the window that comes, and after how many seconds."""
        self.desktop.click(icon, times=2)
        begun = time.monotonic()
        window = self.window()
        return window, time.monotonic() - begun

    def window(self) -> Window:
        """Wait for a window of the installed program."""
        return self.desktop.wait("a window of the program", self._first)[0]

    def _first(self) -> list[Window]:
        return self.desktop.windows(PROGRAM)

    def see(self, role: str, name: str) -> Seen:
        """Wait until the program shows a part of this role and this name (a pattern)."""
        window = self.window()
        there: object = None

        def found() -> list[Seen]:
            nonlocal there
            parts, there = self._look(window, role, name)
            return [part for part in parts if part.box[2] > 0]

        try:
            return self.desktop.wait(f"{role} {name}", found)[0]
        except TimeoutError as late:
            late.add_note(f"There was: {there}")
            raise

    def point(self, role: str, name: str) -> None:
        """Click a part of the window, once it is there and stays where it is."""
        before = None
        while before != (now := self.see(role, name)):
            before = now
            time.sleep(_STILL)
        self.desktop.click(now.middle())

    def leave(self) -> None:
        """Close the window by the window manager's key, and wait until the program has ended."""
        window = self.window()
        self.desktop.wait("the window has the focus", lambda: self.desktop.active() == window.id)
        self.desktop.press("alt+F4")
        self.desktop.wait("the program has ended", lambda: window.process not in running(PROGRAM))

    def _look(self, window: Window, role: str, name: str) -> tuple[list[Seen], object]:
        """Return the parts that fit, and all that is showing."""
        assert self._eyes.stdin is not None
        assert self._eyes.stdout is not None
        asked = {"process": window.process, "role": role, "name": name}
        self._eyes.stdin.write(json.dumps(asked) + "\n")
        self._eyes.stdin.flush()
        answer = json.loads(self._eyes.stdout.readline())
        return [Seen(called, tuple(box)) for _, called, box in answer["found"]], answer["seen"]
