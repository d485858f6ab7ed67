"""Starting with the person's session: one small file or key that each system looks for."""

import os
import plistlib
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from afterword.domain.problems import Problem
from afterword.machine import again, places
from afterword.machine.files import write_safely

BACKGROUND = "--background"
_ENTRY = "afterword.desktop"
_AGENT = "ca.afterword.Afterword.plist"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_NAME = "Afterword"
_SPECIAL = set(" \t\r\n\"'\\><~|&;$*?#()`")
"""What needs quotes in an Exec line."""


def is_possible() -> bool:
    """Tell whether the program can be started so: not from a stick, which may be elsewhere."""
    return not places.find().portable and (sys.platform == "win32" or _file() is not None)


def is_on() -> bool:
    """Tell whether it is started with the session, as the desktop's own settings may have it."""
    if sys.platform == "win32":
        return _windows_value() is not None
    file = _file()
    if file is None:
        return False
    try:
        lines = file.read_text("utf-8", "replace").splitlines()
    except OSError:
        return False
    said = {line.replace(" ", "").lower() for line in lines}
    return not said & {"hidden=true", "x-gnome-autostart-enabled=false"}


def switch(*, on: bool) -> None:
    """Start the program with the session from now on, in the background; or no more.

    Raises Problem as `write_safely` does.
    """
    command = again.command(BACKGROUND)
    if sys.platform == "win32":
        _switch_windows(command if on else [])
        return
    file = _file()
    if file is None:
        raise Problem("no-home")
    if on:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        mac = sys.platform == "darwin"
        write_safely(file, launch_agent(command) if mac else desktop_entry(command))
        return
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise Problem("folder-read-only", path=file.name, folder=file.parent.name) from error


def desktop_entry(command: list[str]) -> bytes:
    """Return an entry after the Desktop Application Autostart Specification (freedesktop.org)."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.4",
        f"Name={_NAME}",
        "Comment=Know what comes next after a job interview",
        "Comment[fr]=Savoir quoi faire après une entrevue d’emploi",
        "Icon=afterword",
        f"Exec={' '.join(map(_quoted, command))}",
        "Terminal=false",
        "StartupNotify=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return ("\n".join(lines) + "\n").encode("utf-8", "surrogateescape")


def launch_agent(command: list[str]) -> bytes:
    """Return a launch agent's property list (launchd.plist(5) of macOS)."""
    return plistlib.dumps(
        {"Label": _AGENT.removesuffix(".plist"), "ProgramArguments": command, "RunAtLoad": True}
    )


def _quoted(word: str) -> str:
    """Quote for an Exec line: its own escapes, those of a string value, and % (section 8)."""
    word = word.replace("%", "%%")
    if word and not _SPECIAL & set(word):
        return word
    inside = "".join(f"\\{one}" if one in '"`$\\' else one for one in word)
    quoted = f'"{inside}"'.replace("\\", "\\\\")
    # A value ends with its line: a folder's odd name must not begin another one.
    return quoted.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")


def _file() -> Path | None:
    """Return the file that the system looks for; None without a home."""
    home = os.environ.get("HOME", "")
    if sys.platform == "darwin":
        return Path(home, "Library", "LaunchAgents", _AGENT) if home else None
    given = os.environ.get("XDG_CONFIG_HOME", "")
    if Path(given).is_absolute():
        return Path(given, "autostart", _ENTRY)
    return Path(home, ".config", "autostart", _ENTRY) if Path(home).is_absolute() else None


def _windows_value() -> str | None:
    if sys.platform != "win32":
        return None
    import winreg

    with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
        return str(winreg.QueryValueEx(key, _NAME)[0])
    return None


def _switch_windows(command: list[str]) -> None:
    if sys.platform != "win32":
        return
    import winreg

    access = winreg.KEY_SET_VALUE
    try:
        with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, _RUN_KEY, 0, access) as key:
            if command:
                line = subprocess.list2cmdline(command)
                winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, line)
            else:
                with suppress(FileNotFoundError):
                    winreg.DeleteValue(key, _NAME)
    except OSError as error:
        raise Problem("file-not-written", path=_NAME, folder="Run", reason=str(error)) from error
