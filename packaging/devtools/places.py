"""Where things lie in a checkout, and the one way to speak to whoever runs a command."""

import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src"
LOCKS = ROOT / "packaging" / "locks"
BUILD = ROOT / "build"
VENV = ROOT / ".venv"
DIST = BUILD / "dist"
ICONS = BUILD / "icons"

HOMEPAGE = os.environ.get("AFTERWORD_HOMEPAGE", "https://afterword.example")
"""The project's public address, without a slash at its end; a release sets its own."""

MISSING = 3
"""The exit code for: the system lacks something, and only an administrator can add it."""


class SetupError(Exception):
    """The machine lacks something; the message says what to do, `code` is the exit code."""

    def __init__(self, message: str, code: int = 1) -> None:
        super().__init__(message)
        self.code = code


def version() -> str:
    """Return the program's version; read, not imported, since nothing may be installed yet."""
    text = (SOURCE / "afterword" / "__init__.py").read_text("utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        raise SetupError("src/afterword/__init__.py names no version.")
    return found[1]


def say(text: str) -> None:
    """Print at once, so that it stands before what a child process prints."""
    print(text, flush=True)


def has_display() -> bool:
    """Tell whether a window could be shown to somebody here."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def private_home(folder: Path) -> dict[str, str]:
    """Return the variables that keep a process out of the real user's folders.

    Every folder named is made, readable by this user only.
    """
    folders = {
        "HOME": folder,
        "XDG_CONFIG_HOME": folder / ".config",
        "XDG_DATA_HOME": folder / ".local" / "share",
        "XDG_STATE_HOME": folder / ".local" / "state",
        "XDG_CACHE_HOME": folder / ".cache",
        "XDG_RUNTIME_DIR": folder / ".run",
    }
    if sys.platform == "win32":
        folders |= {
            "USERPROFILE": folder,
            "APPDATA": folder / "AppData" / "Roaming",
            "LOCALAPPDATA": folder / "AppData" / "Local",
        }
    for path in folders.values():
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {name: str(path) for name, path in folders.items()}
