"""Virtual environments: made once, filled from a lock file, hashes checked."""

import hashlib
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from devtools import system
from devtools.places import BUILD, LOCKS, ROOT, SOURCE, VENV, SetupError, say

RUN = "run"
DEV = "dev"
BUNDLE = "bundle"
COMPARED = "peers"
EPUB = "epub"

_HOLDS = {RUN: (RUN,), DEV: (RUN, DEV), BUNDLE: (BUNDLE,), COMPARED: (COMPARED,), EPUB: (EPUB,)}
"""Lock file → the lock files that its packages satisfy."""


@dataclass(frozen=True)
class Environment:
    """A virtual environment in `folder`, made by the Python called `maker`."""

    folder: Path
    maker: str = sys.executable

    def python(self) -> Path:
        """Return the interpreter of the environment, there or not."""
        return self.tool("python")

    def tool(self, name: str) -> Path:
        """Return a program of the environment, there or not."""
        if sys.platform == "win32":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    def is_ready(self, lock: str) -> bool:
        """Tell whether exactly what this lock file says is installed for this Python and folder."""
        stamp = self._stamp(lock)
        return (
            self.python().exists()
            and stamp.exists()
            and stamp.read_text("utf-8") == self._wanted(lock)
        )

    def provide(self, lock: str) -> None:
        """Make the environment and install what a lock file names, unless it is there already.

        Raises SetupError if Python cannot make one or the download fails.
        """
        if self.is_ready(lock):
            return
        started = time.monotonic()
        name = self.folder.relative_to(ROOT)
        if not self._works():
            system.provide(system.missing(()), "Making a virtual environment")
            say(f"Making the virtual environment {name}")
            make = [self.maker, "-m", "venv", "--clear", str(self.folder)]
            _call(make, f"Python could not make {name}.")
        for stamp in self.folder.glob("*.stamp"):
            stamp.unlink()
        say(f"Installing the locked packages of packaging/locks/{lock}.txt")
        options = ["--quiet", "--no-input", "--disable-pip-version-check", "--no-deps"]
        options += ["--require-hashes", "--only-binary", ":all:"]
        _call(
            [str(self.python()), "-m", "pip", "install", *options, "-r", str(_file(lock))],
            "The locked packages could not be installed. Check the network and run this again.",
        )
        self._add_source()
        for held in _HOLDS[lock]:
            self._stamp(held).write_text(self._wanted(held), "utf-8")
        say(f"Ready after {time.monotonic() - started:.0f} s.")

    def _works(self) -> bool:
        """Tell whether what is there was made by this very Python in this very folder."""
        if not (self.python().exists() and (self.folder / "pyvenv.cfg").exists()):
            return False
        version = "import sys; print('%d.%d' % sys.version_info[:2])"
        asked = [str(self.python()), "-c", f"import pip; {version}"]
        answer = subprocess.run(asked, capture_output=True, text=True, check=False)
        return answer.stdout.strip() == self._version()

    def _version(self) -> str:
        if self.maker == sys.executable:
            return f"{sys.version_info.major}.{sys.version_info.minor}"
        asked = [self.maker, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
        return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()

    def _stamp(self, lock: str) -> Path:
        return self.folder / f"{lock}.stamp"

    def _wanted(self, lock: str) -> str:
        digest = hashlib.sha256(_file(lock).read_bytes()).hexdigest()
        return f"{digest} {self._version()} {ROOT}\n"

    def _add_source(self) -> None:
        """Let the environment import the checkout itself: a path needs no build and no download."""
        folders = [*self.folder.glob("lib/python3.*/site-packages")]
        for packages in [*folders, *self.folder.glob("Lib/site-packages")]:
            path = os.path.relpath(SOURCE, packages)
            (packages / "afterword-checkout.pth").write_text(f"{path}\n", "utf-8")


def _file(lock: str) -> Path:
    return LOCKS / f"{lock}.txt"


def _call(command: list[str], failure: str) -> None:
    if subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode:
        raise SetupError(failure)


WORK = Environment(VENV)
"""What the program and its tests run in."""

# Debian's own Python leaves no path of this machine in what is built (others leak a RUNPATH into
# every file) and brings a stripped library.
BUILDING = Environment(BUILD / "venv", system.DEBIAN_PYTHON or sys.executable)
"""What installed programs are made in."""

PEERS = Environment(BUILD / "peers")
"""What the program's speed is measured against; nothing of it is ever installed with it."""

JUDGE = Environment(BUILD / "epubcheck")
"""What judges the handbook's EPUB; nothing of it is ever installed with the program."""
