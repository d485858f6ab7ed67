"""Where the person's files lie: by the platform's custom, or beside a portable program."""

import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from afterword.domain.problems import Problem
from afterword.machine.named_files import shown

DATABASE = "afterword.db"
SETTINGS = "afterword.ini"

MARKER = "portable.txt"
"""Beside the bundled program, it says that the person's files lie beside it too."""

BESIDE = "data"


@dataclass(frozen=True, slots=True)
class Places:
    """`folder` holds the database and its copies; None where there is no home to hold it.

    `settings` is the file of this screen's own choices; it may be one that can't be written.
    """

    folder: Path | None
    settings: Path
    portable: bool = False

    def database(self) -> Path:
        """Return the path of the person's own database, in a folder that is there.

        Raises Problem `no-home`, `no-data-folder` or `portable-read-only` with `folder`.
        """
        if self.folder is None:
            raise Problem("no-home")
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self.portable:
                # A stick's write protection shows only in a real write.
                with tempfile.TemporaryFile(dir=self.folder):
                    return self.folder / DATABASE
        except OSError as error:
            code = "portable-read-only" if self.portable else "no-data-folder"
            reason = error.strerror or type(error).__name__
            raise Problem(code, folder=shown(self.folder), reason=reason) from error
        return self.folder / DATABASE


def find() -> Places:
    """Return where this person's files lie; nothing is made or looked into."""
    beside = beside_program()
    if beside is not None and (beside / MARKER).is_file():
        folder = beside / BESIDE
        return Places(folder, folder / SETTINGS, portable=True)
    if sys.platform in {"win32", "darwin"}:
        from platformdirs import user_config_path, user_data_path

        settings = user_config_path("Afterword", appauthor=False) / SETTINGS
        return Places(user_data_path("Afterword", appauthor=False), settings)
    data = _freedesktop("XDG_DATA_HOME", ".local/share")
    config = _freedesktop("XDG_CONFIG_HOME", ".config")
    # Nothing can lie below a device: what is to be remembered is then simply forgotten.
    return Places(data, (config or Path(os.devnull)) / SETTINGS)


def beside_program() -> Path | None:
    """Return the folder that a bundled program, on macOS its .app, lies in; None from source."""
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable)
    for parent in program.parents:
        if parent.suffix == ".app" and sys.platform == "darwin":
            return parent.parent
    return program.parent


def _freedesktop(variable: str, usual: str) -> Path | None:
    """Return our folder after the XDG Base Directory Specification, version 0.8.

    It asks to ignore a relative path in `variable`. None without any home folder.
    """
    given = os.environ.get(variable, "")
    if Path(given).is_absolute():
        return Path(given, "afterword")
    home = os.environ.get("HOME", "")
    if not Path(home).is_absolute():
        home = _home_of_account()
    return Path(home, usual, "afterword") if Path(home).is_absolute() else None


def _home_of_account() -> str:
    if sys.platform == "win32":
        return ""
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_dir
    except KeyError:
        return ""
