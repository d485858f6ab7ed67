"""Taking the whole board along in one file, and bringing it back on this or another computer."""

import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from afterword.domain.problems import Problem
from afterword.exchange import archive
from afterword.machine.files import make_safely, write_safely
from afterword.store import backup, recovery
from afterword.store.blobs import blob_folder, files_in, keep_blob
from afterword.store.errors import as_problems
from afterword.store.header import is_desk
from afterword.store.migrations import STEPS
from afterword.store.opening import connect
from afterword.store.upgrading import version_of

UNPACKED = ".afterword-back-"


def take_along(database: Path, goal: Path, now: datetime, note: str) -> None:
    """Write all that belongs to the board at `database` into one file at `goal`, and read it again.

    The board may be open. `note` is for whoever looks into the file, `now` an aware instant. For
    another thread. Raises Problem with nothing at `goal` changed, and `archive-damaged` where
    what was written can't be read again.
    """
    copy = backup.back_up(database, now.astimezone(UTC))
    files = list(files_in(blob_folder(database)))
    make_safely(goal, lambda out: archive.pack(out, copy, files, note))
    look_over(goal)


def look_over(path: Path) -> None:
    """Read all of what was taken along in `path`; raises Problem where it can't be used."""
    try:
        archive.look_over(path)
    except OSError as error:
        raise Problem("archive-unreadable", path=path.name) from error


def bring_back(path: Path, database: Path, *, keep: bool) -> None:
    """Put the board that was taken along in `path` in the place of `database`, which is closed.

    With `keep`, the board there stays beside it under another name. Raises Problem with that
    board as it was, at most with files beside it that nothing names yet.
    """
    with as_problems(database):
        database.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=UNPACKED, dir=database.parent) as folder:
            board, files = archive.unpack(path, Path(folder))
            _refuse_unknown(board, path)
            board.chmod(0o600)
            for file in files:
                _keep(file, blob_folder(database))
            backup.sync(board)
            aside = recovery.set_aside(database)
            try:
                board.rename(database)
            except OSError:
                if aside is not None:
                    aside.rename(database)
                raise
        backup.sync(database.parent)
    if aside is not None and not keep:
        with suppress(OSError):  # an empty board that stays aside harms nothing
            aside.unlink()


def _keep(file: Path, folder: Path) -> None:
    keep_blob(folder, file.read_bytes(), write_safely, file.suffix)


def _refuse_unknown(board: Path, path: Path) -> None:
    if not is_desk(board):
        raise Problem("archive-not-ours", path=path.name)
    try:
        with closing(connect(board)) as connection:
            newer = version_of(connection) > len(STEPS)
        recovery.check(board)
    except (sqlite3.Error, Problem) as error:
        raise Problem("archive-damaged", path=path.name) from error
    if newer:
        raise Problem("archive-newer", path=path.name)
