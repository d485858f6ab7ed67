"""Where the file's copies lie, and how a place is named to a person."""

import re
from pathlib import Path

BACKUPS = "backups"
DOCUMENT = ".afterword"
"""The ending of a board that a person keeps among their own documents."""

_NAME = re.compile(r"(?P<stem>.+)-(?P<time>\d{4}-\d\d-\d\dT\d{6}Z)-\d\d+\.db")


def backup_folder(path: Path) -> Path:
    """Return the folder beside the database at `path` that holds its backups.

    Beside a document it is hidden: its owner did not put it there, and a folder that appears
    moves the very icon that is being clicked.
    """
    hidden = path.suffix.lower() == DOCUMENT
    return path.with_name(f".{path.name}-{BACKUPS}") if hidden else path.with_name(BACKUPS)


def backups(path: Path) -> list[Path]:
    """Return the finished backups of the database at `path`, oldest first.

    They are known by their names, which hold their times; other files there are not ours.
    """
    try:
        found = list(backup_folder(path).iterdir())
    except OSError:
        return []
    return sorted(file for file in found if time_of(file) and _stem(file) == path.stem)


def time_of(backup: Path) -> str:
    """Return the UTC time in a backup's name, "2026-11-22T101500Z"; empty for another file."""
    named = _NAME.fullmatch(backup.name)
    return named["time"] if named else ""


def _stem(backup: Path) -> str:
    named = _NAME.fullmatch(backup.name)
    return named["stem"] if named else ""


def newest_backup(path: Path) -> Path | None:
    """Return the newest backup of the database at `path`."""
    found = backups(path)
    return found[-1] if found else None


def shown(path: Path) -> str:
    """Return `path` as a person knows it, with their home folder as "~"."""
    try:
        return f"~/{path.relative_to(Path.home()).as_posix()}"
    except (ValueError, RuntimeError):
        return str(path)
