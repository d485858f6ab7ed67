"""Bytes kept as files under their SHA-256, in a folder beside the database.

A row names its bytes by that hash. What is kept is never changed: undoing the row leaves the
file, and only `forget_unused` removes one.
"""

import hashlib
import os
import re
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

from afterword.domain.problems import Problem
from afterword.store.errors import as_problems
from afterword.store.places import DOCUMENT

PDF, PNG = ".pdf", ".png"
UNUSED_FOR = 7 * 24 * 60 * 60
"""Seconds a file that no row names is left alone: a page may still be open with it."""

_NAME = re.compile(r"(?P<hash>[0-9a-f]{64})\.(pdf|png)")


def blob_folder(path: Path) -> Path:
    """Return the folder for the bytes of the database at `path`; hidden beside a document."""
    hidden = path.suffix.lower() == DOCUMENT
    return path.with_name(f".{path.name}-files" if hidden else f"{path.stem}-files")


def blob_path(folder: Path, sha256: str, ending: str = PDF) -> Path:
    """Return where the bytes with that hash lie; raise ValueError for what is no hash.

    `ending` is `PDF`, or `PNG` for a picture of a signature.
    """
    if not _NAME.fullmatch(sha256 + ending):
        raise ValueError(sha256)
    return folder / (sha256 + ending)


def keep_blob(
    folder: Path, data: bytes, write: Callable[[Path, bytes], None], ending: str = PDF
) -> str:
    """Keep `data` and return its SHA-256; it is on the disk by then, readable by its owner alone.

    `write` is `machine.files.write_safely`, which this floor may not know. Raises Problem as it
    does, and as a write to the database does.
    """
    digest = hashlib.sha256(data).hexdigest()
    goal = blob_path(folder, digest, ending)
    with as_problems(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        if goal.is_file() and hashlib.sha256(goal.read_bytes()).hexdigest() == digest:
            os.utime(goal)  # wanted again: it is not unused since long ago
        else:
            write(goal, data)
    return digest


def read_blob(file: Path) -> bytes:
    """Return the bytes of a file of `blob_path`.

    Raises Problem `sample-missing` where it is gone or can't be read, `sample-changed` where its
    bytes are not those that were kept.
    """
    try:
        data = file.read_bytes()
    except OSError as error:
        raise Problem("sample-missing") from error
    if hashlib.sha256(data).hexdigest() != file.stem:
        raise Problem("sample-changed")
    return data


def forget_unused(path: Path) -> list[Path]:
    """Remove the files that nothing in the database at `path` names any more; return them.

    A hash in the history or on an unfinished page is named too: both can be brought back. Opens
    a connection of its own that only reads, so it may run in any thread. Raises Problem.
    """
    old = [file for file in _files(blob_folder(path)) if _age(file) > UNUSED_FOR]
    if not old:
        return []
    with as_problems(path), closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA query_only = ON")
        gone = [file for file in old if not _is_named(connection, file.stem)]
        for file in gone:
            file.unlink(missing_ok=True)
        return gone


def _files(folder: Path) -> Iterator[Path]:
    with suppress(FileNotFoundError):
        yield from (file for file in sorted(folder.iterdir()) if _NAME.fullmatch(file.name))


def _age(file: Path) -> float:
    return time.time() - file.stat().st_mtime


def _is_named(connection: sqlite3.Connection, digest: str) -> bool:
    asked = """SELECT EXISTS (SELECT 1 FROM sample WHERE sha256 = ?1)
        OR EXISTS (SELECT 1 FROM letter_event WHERE pages = ?1)
        OR EXISTS (SELECT 1 FROM letter WHERE signature_picture = ?1)
        OR EXISTS (SELECT 1 FROM sender WHERE signature_picture = ?1)
        OR EXISTS (SELECT 1 FROM history WHERE instr(changes, ?1))
        OR EXISTS (SELECT 1 FROM kept WHERE instr(text, ?1))"""
    return bool(connection.execute(asked, [digest]).fetchone()[0])
