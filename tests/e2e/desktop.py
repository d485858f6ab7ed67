"""A desktop as a person sees it: the program started as by its icon, and windows by their names."""

import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO

SECONDS = 20.0
ROOT = Path(__file__).parents[2]


class Desktop:
    """Starts programs on one screen and looks at its windows; all it started ends with it."""

    def __init__(self, screen: Mapping[str, str]) -> None:
        self.screen = {**screen, "PYTHONPATH": str(ROOT / "src")}
        self._started: list[subprocess.Popen[bytes]] = []

    def start(self, database: Path, *given: object) -> subprocess.Popen[bytes]:
        """Start the program with `database` and return at once."""
        command = [sys.executable, "-P", "-m", "afterword", "--database", str(database)]
        return self.run([*command, *map(str, given)])

    def run(self, command: list[str], told: IO[str] | None = None) -> subprocess.Popen[bytes]:
        """Start another program; what it tells goes to the file `told`."""
        self._started.append(subprocess.Popen(command, env=self.screen, stdout=told))
        return self._started[-1]

    def windows(self, name: str = "Afterword") -> set[str]:
        """Return the numbers of the windows called `name` that are on the screen."""
        return set(self._ask("search", "--onlyvisible", "--name", f"^{name}$").split())

    def active(self) -> str:
        """Return the number of the window that has the keyboard."""
        return self._ask("getactivewindow").strip()

    def do(self, *words: str) -> None:
        """Let a hand do something: xdotool's words."""
        self._ask(*words)

    def end(self) -> None:
        for process in self._started:
            process.kill()
            process.wait()

    def _ask(self, *words: str) -> str:
        asked = ["xdotool", *words]
        return subprocess.run(
            asked, env=self.screen, capture_output=True, text=True, check=False
        ).stdout


def until(holds: Callable[[], object], seconds: float = SECONDS) -> None:
    """Wait until `holds()`; raise TimeoutError after `seconds`."""
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(0.02)


def ended(process: subprocess.Popen[bytes]) -> int:
    """Wait until the process has ended; return its exit code."""
    return process.wait(timeout=SECONDS)
