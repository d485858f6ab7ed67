"""The virtual environment in .venv: made once, filled from a lock file, hashes checked."""

import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

from devtools import system
from devtools.places import LOCKS, ROOT, SOURCE, VENV, SetupError, say

RUN = "run"
DEV = "dev"


def python() -> Path:
    """Return the interpreter of the environment, there or not."""
    return tool("python")


def tool(name: str) -> Path:
    """Return a program of the environment, there or not."""
    if sys.platform == "win32":
        return VENV / "Scripts" / f"{name}.exe"
    return VENV / "bin" / name


def is_ready(lock: str) -> bool:
    """Tell whether exactly what this lock file says is installed for this Python and folder."""
    stamp = _stamp(lock)
    return python().exists() and stamp.exists() and stamp.read_text("utf-8") == _wanted(lock)


def provide(lock: str) -> None:
    """Make the environment and install the lock file `run` or `dev`, unless it is there already.

    Raises SetupError if Python cannot make one or the download fails.
    """
    if is_ready(lock):
        return
    started = time.monotonic()
    if not _works():
        system.provide(system.missing(()), "Making a virtual environment")
        say("Making the virtual environment .venv")
        _call([sys.executable, "-m", "venv", "--clear", str(VENV)], "Python could not make .venv.")
    locks = [RUN, DEV] if lock == DEV else [RUN]
    for name in (RUN, DEV):
        _stamp(name).unlink(missing_ok=True)
    say(f"Installing the locked packages of packaging/locks/{lock}.txt")
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--no-deps"]
    options += ["--require-hashes", "--only-binary", ":all:"]
    _call(
        [str(python()), "-m", "pip", "install", *options, "-r", str(LOCKS / f"{lock}.txt")],
        "The locked packages could not be installed. Check the network and run this again.",
    )
    _add_source()
    for name in locks:
        _stamp(name).write_text(_wanted(name), "utf-8")
    say(f"Ready after {time.monotonic() - started:.0f} s.")


def _works() -> bool:
    """Tell whether the environment there was made by this very Python in this very folder."""
    config = VENV / "pyvenv.cfg"
    if not (python().exists() and config.exists()):
        return False
    version = ".".join(map(str, sys.version_info[:2]))
    asked = [str(python()), "-c", "import pip, sys; print('%d.%d' % sys.version_info[:2])"]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False)
    return answer.stdout.strip() == version


def _stamp(lock: str) -> Path:
    return VENV / f"{lock}.stamp"


def _wanted(lock: str) -> str:
    digest = hashlib.sha256((LOCKS / f"{lock}.txt").read_bytes()).hexdigest()
    return f"{digest} {sys.version_info.major}.{sys.version_info.minor} {ROOT}\n"


def _add_source() -> None:
    """Let the environment import the checkout itself: a path needs no build and no download."""
    for packages in [*VENV.glob("lib/python3.*/site-packages"), *VENV.glob("Lib/site-packages")]:
        path = os.path.relpath(SOURCE, packages)
        (packages / "afterword-checkout.pth").write_text(f"{path}\n", "utf-8")


def _call(command: list[str], failure: str) -> None:
    if subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode:
        raise SetupError(failure)
