"""When a file fails: what can be offered instead. Nothing here deletes or overwrites it."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from afterword.store.backup import CHECKSUM, is_sound, sha256, sync
from afterword.store.errors import as_problems, file_problem
from afterword.store.places import backups

JOURNAL = "-journal"


def newest_sound(path: Path) -> Path | None:
    """Return the newest backup of `path` that still holds the bytes once written."""
    return next((backup for backup in reversed(backups(path)) if is_sound(backup)), None)


def restore(path: Path, backup: Path) -> Path | None:
    """Put a copy of `backup` in the place of `path`; return where the file there went, if any.

    The file must not be open. Raises Problem `backup-damaged` where the copy's SHA-256 is not
    the one beside the backup, and others where it can't be written; `path` is then as it was.
    """
    with as_problems(path):
        part = path.with_name(path.name + ".part")
        try:
            shutil.copyfile(backup, part)
            part.chmod(0o600)
            said = backup.with_name(backup.name + CHECKSUM)
            if not said.is_file() or said.read_text("ascii").split()[:1] != [sha256(part)]:
                raise file_problem("backup-damaged", path)
            sync(part)
            aside = set_aside(path)
            part.rename(path)
        finally:
            part.unlink(missing_ok=True)
        sync(path.parent)
        return aside


def set_aside(path: Path) -> Path | None:
    """Give the file at `path` another name, its journal along, and return it; None for no file."""
    if not path.exists():
        return None
    number = 1
    while (aside := path.with_name(f"{path.name}.aside-{number:02}")).exists():
        number += 1
    journal = path.with_name(path.name + JOURNAL)
    if journal.exists():
        journal.rename(aside.with_name(aside.name + JOURNAL))
    path.rename(aside)
    return aside


def check(path: Path) -> None:
    """Look through the whole file; raises Problem `file-damaged`. For after the first paint.

    Opens a connection of its own, so it may run in any thread.
    """
    with as_problems(path), closing(sqlite3.connect(path, isolation_level=None)) as second:
        second.execute("PRAGMA query_only = ON")
        if second.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise file_problem("file-damaged", path)
