"""A whole board in one file to take along: a ZIP with the board and the files that go with it.

Any program that knows ZIP shows what is in it. Nothing in it is believed: names are those of ours
or the archive is refused, and each file must have the SHA-256 that its name says.
"""

import hashlib
import re
import zipfile
import zlib
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO

from afterword.domain.problems import Problem

BOARD = "afterword.db"
NOTE = "README.txt"
FILES = "files/"
MOST_FILES = 20_000
MOST_BYTES = 4 << 30
"""Of all files together, unpacked."""
_CHUNK = 1 << 20
_PACKED = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""How `pack` packs; other ways fail in ways of their own."""
_FILE = re.compile(rf"{FILES}(?P<sha256>[0-9a-f]{{64}})\.(pdf|png)")
_BAD = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, RuntimeError, ValueError)
"""What a damaged or encrypted archive makes the standard library raise."""


def pack(out: BinaryIO, board: Path, files: Iterable[Path], note: str) -> None:
    """Write an archive of `board` and of `files`, which are named by their SHA-256, to `out`.

    A file whose bytes are not those of its name is of no use to anybody and left out.
    """
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(NOTE, note)
        archive.write(board, BOARD)
        for file in files:
            with file.open("rb") as data:
                if _digest(data) == file.stem:
                    archive.write(file, f"{FILES}{file.name}")


def look_over(path: Path) -> int:
    """Read all of the archive at `path`; return how many files go with its board.

    Raises Problem as `unpack` does.
    """
    with _opened(path) as archive:
        for name in _names(archive, path):
            with archive.open(name) as data:
                _check(name, _digest(data), path)
        return len(_names(archive, path)) - 1


def unpack(path: Path, folder: Path) -> tuple[Path, list[Path]]:
    """Unpack the archive at `path` into the empty `folder`; return its board, and its files.

    Raises Problem `archive-not-ours`, `archive-damaged` or `archive-too-big`, each with `path`,
    and OSError where it can't be read, or `folder` written.
    """
    files: list[Path] = []
    with _opened(path) as archive:
        for name in _names(archive, path):
            goal = folder / name.removeprefix(FILES)
            with archive.open(name) as data, goal.open("xb") as out:
                _check(name, _digest(data, out), path)
            files += [goal] if name != BOARD else []
    return folder / BOARD, files


@contextmanager
def _opened(path: Path) -> Generator[zipfile.ZipFile]:
    if not zipfile.is_zipfile(path):
        raise Problem("archive-not-ours", path=path.name)
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except _BAD as error:
        raise Problem("archive-damaged", path=path.name) from error


def _names(archive: zipfile.ZipFile, path: Path) -> list[str]:
    """Return what is to be read; raises Problem before a byte of it is unpacked."""
    entries = [entry for entry in archive.infolist() if entry.filename != NOTE]
    names = [entry.filename for entry in entries]
    known = all(name == BOARD or _FILE.fullmatch(name) for name in names)
    known = known and {entry.compress_type for entry in entries} <= _PACKED
    if not known or names.count(BOARD) != 1 or len(set(names)) != len(names):
        raise Problem("archive-not-ours", path=path.name)
    # What an entry says of its size is the most that is ever read of it.
    if len(names) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise Problem("archive-too-big", path=path.name)
    return names


def _check(name: str, digest: str, path: Path) -> None:
    named = _FILE.fullmatch(name)
    if named and named["sha256"] != digest:
        raise Problem("archive-damaged", path=path.name)


def _digest(data: IO[bytes], out: BinaryIO | None = None) -> str:
    found = hashlib.sha256()
    while part := data.read(_CHUNK):
        found.update(part)
        if out is not None:
            out.write(part)
    return found.hexdigest()
