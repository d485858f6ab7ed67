"""Which windows a running program shows, asked of the system that shows them."""

import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from devtools.places import SetupError
from macos import onscreen as on_macos
from windows import onscreen as on_windows


@dataclass(frozen=True)
class Screen:
    """What is shown under these variables; they matter only on X."""

    env: Mapping[str, str]

    def windows(self, process: int) -> dict[int, str]:
        """Return the windows that this process shows now: number → what can be told of it."""
        if sys.platform == "win32":
            return on_windows.windows(process)
        if sys.platform == "darwin":
            return on_macos.windows(process)
        found = self._xdotool("search", "--onlyvisible", "--pid", str(process), "--name", ".")
        return {int(one): self._xdotool("getwindowname", one).strip() for one in found.split()}

    def ask_to_close(self, process: int) -> None:
        """Ask the program to close, as a person does with the cross, the menu or the keyboard."""
        if sys.platform == "win32":
            on_windows.ask_to_close(process)
        elif sys.platform == "darwin":
            on_macos.ask_to_close(process)
        else:
            for window in self.windows(process):
                self._xdotool("windowactivate", "--sync", str(window), "key", "alt+F4")

    def await_window(self, process: "subprocess.Popen[bytes]", seconds: float) -> str:
        """Return what can be told of its first window.

        Raises SetupError if it ends before, or shows none in time.
        """

        def shown() -> bool:
            if process.poll() is not None:
                raise SetupError(f"It ended with {process.returncode} before it showed a window.")
            return bool(self.windows(process.pid))

        if not until(shown, seconds):
            raise SetupError(f"It showed no window within {seconds:.0f} s.")
        return next(iter(self.windows(process.pid).values()))

    def take_picture(self, python: Path, goal: Path) -> bool:
        """Save the whole screen as a PNG with the Pillow of this Python; tell whether it could."""
        code = "import sys; from PIL import ImageGrab; ImageGrab.grab().save(sys.argv[1])"
        command = [str(python), "-c", code, str(goal)]
        return subprocess.run(command, env=dict(self.env), timeout=60, check=False).returncode == 0

    def _xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=dict(self.env), timeout=30, capture_output=True, check=False
        )
        return done.stdout.decode("utf-8", "replace")


def until(holds: Callable[[], bool], seconds: float) -> bool:
    """Wait until `holds()`, at most so long; tell whether it does."""
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)
    return True
