"""Copies of the file that are known to be good: made by SQLite, checked, synced, then named.

SQLite's own backup copies a consistent state while others write; a copy of the bytes does not.
Beside each backup lies its SHA-256, for a changed bit does not always fail SQLite's own check.
"""

import hashlib
import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from afterword.store.errors import as_problems, file_problem
from afterword.store.places import backup_folder, backups, time_of

KEEP_NEWEST = 7
KEEP_DAYS = 14
KEEP_MONTHS = 12
CHECKSUM = ".sha256"


def back_up(path: Path, at: datetime) -> Path:
    """Copy the database at `path` into its backup folder and return the copy, checked.

    `at` (UTC) becomes part of the name. Opens a connection of its own, so it may run in any
    thread. Raises Problem; a copy that fails any check never gets a backup's name.
    """
    with as_problems(path):
        folder = backup_folder(path)
        folder.mkdir(mode=0o700, exist_ok=True)
        goal = _free_name(path, at)
        part = goal.with_name(goal.name + ".part")
        try:
            _copy(path, part)
            sync(part)
            digest = sha256(part)
            part.rename(goal)
        finally:
            part.unlink(missing_ok=True)
        sync(folder)
        _write_checksum(goal, digest)
        return goal


def back_up_daily(path: Path, at: datetime) -> Path | None:
    """Make the backup of the day `at` (UTC) is in, unless there is one, and thin the old ones.

    For any thread, after the first paint. Raises Problem as `back_up` does.
    """
    day = f"{at:%Y-%m-%d}"
    if any(time_of(backup).startswith(day) for backup in backups(path)):
        return None
    made = back_up(path, at)
    thin(path)
    return made


def is_sound(backup: Path) -> bool:
    """Tell whether `backup` holds the bytes that were written: its SHA-256 is that beside it."""
    try:
        said = backup.with_name(backup.name + CHECKSUM).read_text("ascii")
        return said.split()[0] == sha256(backup)
    except (OSError, IndexError, UnicodeDecodeError):
        return False


def thin(path: Path) -> list[Path]:
    """Remove the backups of `path` that `surplus` names and return them."""
    with as_problems(path):
        gone = surplus(backups(path))
        for backup in gone:
            backup.unlink()
            backup.with_name(backup.name + CHECKSUM).unlink(missing_ok=True)
        return gone


def surplus(found: Sequence[Path]) -> list[Path]:
    """Return which backups, oldest first by name, may go.

    Kept are the newest few, the last of each of the last days that have one, and the last of
    each of the last months: a bad week can neither crowd out the good ones nor fill the disk.
    """
    kept = set(found[-KEEP_NEWEST:])
    for digits, count in ((len("2026-11-22"), KEEP_DAYS), (len("2026-11"), KEEP_MONTHS)):
        last = {time_of(backup)[:digits]: backup for backup in found}
        kept.update(last[day] for day in sorted(last)[-count:])
    return [backup for backup in found if backup not in kept]


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file's bytes in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sync(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk."""
    if path.is_dir() and os.name != "posix":
        return  # Windows keeps names without being asked and lets nobody ask
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _copy(path: Path, part: Path) -> None:
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(sqlite3.connect(path, isolation_level=None)) as source:
        source.execute("PRAGMA query_only = ON")
        with closing(sqlite3.connect(part, isolation_level=None)) as copy:
            copy.execute("PRAGMA journal_mode = OFF")
            source.backup(copy)
            checks = copy.execute("PRAGMA integrity_check").fetchall()
            broken = copy.execute("PRAGMA foreign_key_check").fetchone()
    if checks != [("ok",)] or broken:
        raise file_problem("backup-failed", path)


def _free_name(path: Path, at: datetime) -> Path:
    stem = f"{path.stem}-{at:%Y-%m-%dT%H%M%SZ}"
    number = 1
    while (goal := backup_folder(path) / f"{stem}-{number:02}.db").exists():
        number += 1
    return goal


def _write_checksum(backup: Path, digest: str) -> None:
    goal = backup.with_name(backup.name + CHECKSUM)
    part = goal.with_name(goal.name + ".part")
    part.write_text(f"{digest}  {backup.name}\n", "ascii")
    sync(part)
    part.replace(goal)
    sync(goal.parent)
