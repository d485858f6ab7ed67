"""Bytes kept as files under their SHA-256, in a folder beside the database.

A row names its bytes by that hash. What is kept is never changed: undoing the row leaves the
file, and only `beside.forget_unused` removes one.
"""

import hashlib
import os
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from afterword.domain.problems import Problem
from afterword.store.errors import as_problems
from afterword.store.places import DOCUMENT

PDF, PNG = ".pdf", ".png"

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


def files_in(folder: Path) -> Iterator[Path]:
    """Yield what is kept in a folder, by name; nothing where it is none, or not one."""
    with suppress(FileNotFoundError, NotADirectoryError):
        yield from (file for file in sorted(folder.iterdir()) if _NAME.fullmatch(file.name))
