"""The files beside a database, and who names them: it, or one of its copies.

A copy holds the database alone. What lies beside it stays for as long as a copy could want it.
"""

import os
import sqlite3
import time
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from afterword.store.blobs import PDF, PNG, blob_folder, blob_path, files_in
from afterword.store.errors import as_problems
from afterword.store.places import backups

UNUSED_FOR = 7 * 24 * 60 * 60
"""Seconds a file that no row names is left alone: a page may still be open with it."""

_NAMES = (
    "SELECT 1 FROM sample WHERE sha256 = ?",
    "SELECT 1 FROM letter_event WHERE pages = ?",
    "SELECT 1 FROM letter WHERE signature_picture = ?",
    "SELECT 1 FROM sender WHERE signature_picture = ?",
    "SELECT 1 FROM history WHERE instr(changes, ?)",
    "SELECT 1 FROM kept WHERE instr(text, ?)",
)
_SAMPLES = "SELECT title, sha256 FROM sample ORDER BY row"
_PICTURES = (
    "SELECT signature_picture FROM sender WHERE signature_picture <> ''"
    " UNION SELECT signature_picture FROM letter WHERE signature_picture <> ''"
)
_LOOKS = "SELECT DISTINCT pages FROM letter_event WHERE pages <> ''"


@dataclass(frozen=True, slots=True)
class Missing:
    """What a database names and is not beside it: samples by title, the rest as numbers.

    `looks` counts how letters looked that went out.
    """

    samples: tuple[str, ...] = ()
    pictures: int = 0
    looks: int = 0


def missing(path: Path) -> Missing:
    """Return what the database at `path` names that is not there. Raises Problem."""
    folder = blob_folder(path)

    def gone(digests: Iterable[tuple[str, ...]], ending: str) -> int:
        return sum(not blob_path(folder, one[0], ending).is_file() for one in digests)

    with as_problems(path), closing(_opened(path)) as connection:
        samples = connection.execute(_SAMPLES).fetchall()
        return Missing(
            tuple(title for title, digest in samples if gone([(digest,)], PDF)),
            gone(connection.execute(_PICTURES), PNG),
            gone(connection.execute(_LOOKS), PDF),
        )


def forget_unused(path: Path) -> list[Path]:
    """Remove the files that nothing in the database at `path` names any more; return them.

    A hash in the history or on an unfinished page is named too: both can be brought back, and so
    can a copy. Opens connections of its own that only read, so it may run in any thread. Raises
    Problem.
    """
    old = [file for file in files_in(blob_folder(path)) if _age(file) > UNUSED_FOR]
    if not old:
        return []
    with as_problems(path), closing(_opened(path)) as connection:
        gone = [file for file in old if not _is_named(connection, file.stem)]
        for copy in backups(path) if gone else ():
            wanted = _named_in(copy, [file.stem for file in gone])
            for file in (file for file in gone if file.stem in wanted):
                os.utime(file)  # all copies are not looked through again at every start
            gone = [file for file in gone if file.stem not in wanted]
        for file in gone:
            file.unlink(missing_ok=True)
        return gone


def _named_in(copy: Path, digests: Sequence[str]) -> set[str]:
    """Return which of `digests` a copy names; all where it can't be read: nobody can tell."""
    try:
        with closing(_opened(copy)) as connection:
            return {one for one in digests if _is_named(connection, one)}
    except sqlite3.Error:
        return set(digests)


def _is_named(connection: sqlite3.Connection, digest: str) -> bool:
    for query in _NAMES:
        # Of an older schema a table may not be there: nothing is named in it then.
        with suppress(sqlite3.OperationalError):
            if connection.execute(f"{query} LIMIT 1", [digest]).fetchone():
                return True
    return False


def _age(file: Path) -> float:
    return time.time() - file.stat().st_mtime


def _opened(path: Path) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode=ro"
    return sqlite3.connect(uri, uri=True, isolation_level=None)
