"""The one opening of the person's file, with sqlite3 alone, and what the first screen shows."""

import contextlib
import os
import sqlite3
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from sqlite3 import Connection

from afterword.domain.people import Sender
from afterword.domain.problems import Problem
from afterword.domain.stages import Stage, default_stages
from afterword.domain.summaries import CardSummary
from afterword.store.errors import as_problems, file_problem, reading
from afterword.store.migrations import STEPS, Step
from afterword.store.places import newest_backup
from afterword.store.reading import read_sender, read_stages
from afterword.store.rows import to_row
from afterword.store.summaries import read_first_summaries, read_totals
from afterword.store.upgrading import run_steps, upgrade, version_of

APPLICATION_ID = 0x41667764
"""Says in the file's header that the file is ours: "Afwd"."""

WAIT_SECONDS = 2.0
_SETTINGS = ("journal_mode = TRUNCATE", "synchronous = FULL", "secure_delete = ON")


@dataclass(frozen=True, slots=True)
class Opened:
    """The open file and its first screen; `totals` counts all cards of a stage by its id."""

    path: Path
    connection: Connection
    stages: tuple[Stage, ...]
    cards: tuple[CardSummary, ...]
    totals: dict[str, int]
    sender: Sender | None


def open_database(path: Path, wait: float = WAIT_SECONDS, steps: Sequence[Step] = STEPS) -> Opened:
    """Open the file at `path`, made new where there is none, and read the first screen.

    `wait` is how many seconds another program may hold the file. Raises Problem `file-not-ours`,
    `file-newer`, `file-empty`, `file-damaged`, `file-locked`, `folder-read-only`, `disk-full` and
    the like; the file is then as it was.
    """
    try:
        return _open(path, wait, steps)
    except Problem as problem:
        if problem.code != "file-damaged":
            raise
    # After a failed read SQLite may take a sound file for damaged: look once more.
    return _open(path, wait, steps)


def connect(path: Path, wait: float = WAIT_SECONDS) -> Connection:
    """Return a connection to `path` with the settings every connection has."""
    connection = sqlite3.connect(path, timeout=wait, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def close(connection: Connection) -> None:
    """Close the file and take away the empty journal that stays beside it while it is open."""
    with contextlib.suppress(sqlite3.Error):
        # Another program may be reading: then the journal stays, which harms nothing.
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()


def _open(path: Path, wait: float, steps: Sequence[Step]) -> Opened:
    with as_problems(path):
        new = _prepare(path)
        connection = connect(path, wait)
        try:
            with reading(path):
                if not new:
                    _check(connection, path, len(steps))
                for setting in _SETTINGS:
                    connection.execute(f"PRAGMA {setting}")
            if new:
                _create(connection, path, steps)
            elif version_of(connection) < len(steps):
                from afterword.store.backup import back_up  # rarely wanted, and slow to import

                back_up(path, datetime.fromtimestamp(path.stat().st_mtime, UTC))
                upgrade(connection, path, steps)
            with reading(path):
                return _first_screen(connection, path)
        except BaseException:
            connection.close()
            raise


def _prepare(path: Path) -> bool:
    """Make sure that a file is there; return whether it is still to be filled."""
    try:
        found = path.stat()
    except FileNotFoundError:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        return True
    if not stat.S_ISREG(found.st_mode):
        raise file_problem("file-not-ours", path)
    if found.st_size == 0 and newest_backup(path):
        # It looks like a new file, but there was a board before: an empty one must not hide it.
        raise file_problem("file-empty", path)
    return found.st_size == 0


def _check(connection: Connection, path: Path, newest: int) -> None:
    """Refuse, before the first write, a file that is not ours or newer than `newest`."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise file_problem("file-not-ours", path)
    version = version_of(connection)
    if version > newest:
        raise file_problem("file-newer", path)
    if version < 1:
        raise file_problem("file-damaged", path)


def _create(connection: Connection, path: Path, steps: Sequence[Step]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        run_steps(connection, path, steps)
        for row in map(to_row, default_stages()):
            names, marks = ", ".join(row), ", ".join("?" * len(row))
            connection.execute(f"INSERT INTO stage ({names}) VALUES ({marks})", list(row.values()))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _first_screen(connection: Connection, path: Path) -> Opened:
    stages = read_stages(connection)
    return Opened(
        path,
        connection,
        stages,
        tuple(read_first_summaries(connection, [stage.id for stage in stages])),
        read_totals(connection),
        read_sender(connection),
    )
