"""A screen used as a person does: programs, windows, pictures, and a hand at mouse and keys."""

import contextlib
import os
import re
import subprocess
import time
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from devtools import frame
from devtools.screen import Person, frame_file, person, virtual_screen

T = TypeVar("T")
Spot = tuple[int, int]

SECONDS = 20.0
"""What may be waited for one thing to happen, on a busy machine."""
_PLAIN = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"}
_SESSION = ("HOME", "XDG_", "DISPLAY", "DBUS_")
_LOOK = 0.02
_MOVES = 12


@dataclass(frozen=True)
class Window:
    """A window that the window manager lists: X's number for it, its process and its title."""

    id: str
    process: int
    title: str


@dataclass
class Desktop:
    """One person's screen. Pictures go into `shots`, numbered in the order they are taken."""

    env: dict[str, str]
    person: Person
    shots: Path
    _started: list[subprocess.Popen[bytes]] = field(default_factory=list[subprocess.Popen[bytes]])
    _taken: int = 0

    @property
    def home(self) -> Path:
        """Return the person's home folder."""
        return Path(self.env["HOME"])

    def folder(self, path: Path) -> Path:
        """Make a folder of the person's, with those above it that are missing; return it."""
        missing = [path for path in (path, *path.parents) if not path.exists()]
        path.mkdir(parents=True, exist_ok=True)
        for made in missing:
            self._give(made)
        return path

    def put(self, path: Path, content: bytes, mode: int = 0o644) -> Path:
        """Write a file of the person's, with the folders above it that are missing; return it."""
        self.folder(path.parent)
        path.write_bytes(content)
        path.chmod(mode)
        self._give(path)
        return path

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a program of the system as the person; it ends with the screen, if not before."""
        with (self.home / "programs.log").open("ab") as log:
            made = subprocess.Popen(
                command, env=self.env, cwd=self.home, stdin=subprocess.DEVNULL, stdout=log,
                stderr=log, start_new_session=True, **self.person,
            )  # fmt: skip
        self._started.append(made)
        return made

    def run(self, *command: str) -> str:
        """Run a program of the system as the person and return what it printed."""
        return subprocess.run(
            command, env=self.env, cwd=self.home, stdin=subprocess.DEVNULL, capture_output=True,
            text=True, timeout=60, check=True, **self.person,
        ).stdout  # fmt: skip

    def wait(self, what: str, holds: Callable[[], T | None], seconds: float = SECONDS) -> T:
        """Return the answer of `holds()` once there is one.

        After `seconds` it takes a picture of what is there instead, and raises TimeoutError.
        """
        deadline = time.monotonic() + seconds
        while not (answer := holds()):
            if time.monotonic() > deadline:
                name = "failed-" + re.sub(r"\W+", "-", what).strip("-")
                frame.read(frame_file(self.env)).save(self.shots / f"{name}.png")
                told = (self.home / "programs.log").read_text("utf-8", "replace")
                raise TimeoutError(
                    f"{what}, but not within {seconds:.0f} s: see {name}.png\n{told}"
                )
            time.sleep(_LOOK)
        return answer

    def shot(self, name: str) -> None:
        """Save a picture of the screen as it is."""
        self._taken += 1
        picture = frame.read(frame_file(self.env))
        picture.save(self.shots / f"{self._taken:02} {name}.png".replace(" ", "-"))

    def settled_shot(self, name: str) -> None:
        """Save a picture once nothing moves any more (a blinking cursor may go on)."""
        deadline, before = time.monotonic() + 2.0, b""
        while time.monotonic() < deadline:
            now = frame.read(frame_file(self.env)).pixels
            if now == before:
                break
            before = now
            time.sleep(0.1)
        self.shot(name)

    def icon(self, colour: str) -> Spot:
        """Wait for an icon that is known by its own colour; return its middle once it is still."""

        def found() -> frame.Box | None:
            return frame.read(frame_file(self.env)).find(colour)

        def still() -> frame.Box | None:
            box = found()
            time.sleep(0.1)
            return box if box == found() else None

        left, top, right, bottom = self.wait(f"an icon of {colour} is shown", still)
        return (left + right) // 2, (top + bottom) // 2

    def click(self, spot: Spot, times: int = 1) -> None:
        """Click with the real mouse, twice as fast as a person's double-click."""
        again = ("--repeat", str(times), "--delay", "90") if times > 1 else ()
        self.run("xdotool", *_to(spot), "sleep", "0.05", "click", *again, "1")

    def drag(self, start: Spot, end: Spot) -> None:
        """Drag with the real mouse: press, twelve moves of 20 ms, let go."""
        moves: list[str] = []
        for step in range(1, _MOVES + 1):
            part = step / _MOVES
            x, y = (round(a + (b - a) * part) for a, b in zip(start, end, strict=True))
            moves += [*_to((x, y)), "sleep", "0.02"]
        hold = ("sleep", "0.1", "mousedown", "1", "sleep", "0.1")
        self.run("xdotool", *_to(start), *hold, *moves, "sleep", "0.1", "mouseup", "1")

    def press(self, *keys: str) -> None:
        """Press keys by X's names, as in "Return" or "alt+F4"."""
        self.run("xdotool", "key", "--clearmodifiers", *keys)

    def write(self, text: str) -> None:
        """Type into whatever has the focus."""
        self.run("xdotool", "type", "--delay", "12", "--", text)

    def windows(self, program: Path) -> list[Window]:
        """Return the windows, managed and shown, of processes that run this file."""
        listed = self.run("xprop", "-root", "_NET_CLIENT_LIST")
        seen = [self._window(id) for id in re.findall(r"0x[0-9a-f]+", listed)]
        return [window for window in seen if window and runs(window.process, program)]

    def active(self) -> str:
        """Return X's number for the window that has the focus, as in `Window.id`."""
        found = re.search(r"0x[0-9a-f]+", self.run("xprop", "-root", "_NET_ACTIVE_WINDOW"))
        return found[0] if found else ""

    def end(self) -> None:
        """End what was started here and is not over yet."""
        for process in self._started:
            if process.poll() is None:
                process.terminate()
        for process in self._started:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def _give(self, path: Path) -> None:
        os.chown(path, self.person.get("user", -1), self.person.get("group", -1))

    def _window(self, id: str) -> Window | None:
        try:
            told = self.run("xprop", "-id", id, "_NET_WM_PID", "_NET_WM_NAME", "WM_STATE")
        except subprocess.CalledProcessError:
            return None  # it has gone meanwhile
        process = re.search(r"_NET_WM_PID\(CARDINAL\) = (\d+)", told)
        title = re.search(r'_NET_WM_NAME\(UTF8_STRING\) = "(.*)"', told)
        if process is None or "window state: Normal" not in told:
            return None
        return Window(id, int(process[1]), title[1] if title else "")


@contextlib.contextmanager
def desktop(
    size: str, shots: Path, user: str, more: Mapping[str, str] | None = None
) -> Generator[Desktop]:
    """Yield the screen of this account, with variables `more` added; what runs on it ends."""
    with virtual_screen(size, user=user) as env:
        # A person's session knows nothing of how this checkout is worked on.
        own = {name: value for name, value in env.items() if name.startswith(_SESSION)}
        made = Desktop({**_PLAIN, **own, **(more or {})}, person(user), shots)
        try:
            yield made
        finally:
            made.end()


def runs(process: int, program: Path) -> bool:
    """Tell whether a process runs this file, as the system sees it."""
    try:
        return Path(f"/proc/{process}/exe").readlink() == program
    except OSError:
        return False  # it has ended, or is not ours to see


def running(program: Path) -> list[int]:
    """Return the processes that run this file."""
    numbers = (int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit())
    return sorted(number for number in numbers if runs(number, program))


def _to(spot: Spot) -> tuple[str, ...]:
    return ("mousemove", str(spot[0]), str(spot[1]))
