"""Writing a file so that after a power cut it is there whole, or as it was before."""

import errno
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from afterword.domain.problems import Problem

_CODES = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EFBIG: "disk-full",
    errno.EROFS: "folder-read-only",
    errno.EACCES: "folder-read-only",
    errno.EPERM: "folder-read-only",
    errno.ENOENT: "folder-missing",
    errno.ENOTDIR: "folder-missing",
    errno.ENAMETOOLONG: "name-too-long",
}


def write_safely(path: Path, data: bytes) -> None:
    """Write `data` to `path`, replacing what is there only when all of it is on the disk.

    The file can be read and written by its owner alone. Raises Problem "disk-full",
    "folder-read-only", "folder-missing", "name-too-long", "file-locked" (open in another
    program) or "file-not-written", each with `path` (the file's name) and `folder`; whatever
    was at `path` is then untouched and nothing is left beside it. The steps are those of the
    power-cut trials: temporary neighbour, fsync, rename, fsync of the folder.
    """
    make_safely(path, lambda file: file.write(data))


def make_safely(path: Path, fill: Callable[[BinaryIO], object]) -> None:
    """Have `fill` write a file that may be too large to hold at once; else as `write_safely`."""
    goal = Path(os.path.realpath(path))
    try:
        _write_beside(goal, fill)
    except OSError as error:
        raise _problem(error, path) from error


def _write_beside(goal: Path, fill: Callable[[BinaryIO], object]) -> None:
    handle, name = tempfile.mkstemp(dir=goal.parent, prefix=".afterword-", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            fill(file)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(goal)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    _sync_folder(goal.parent)


def remove_empty(folder: Path) -> None:
    """Remove a folder in which nothing lies; somebody else's file in it keeps it."""
    if folder.is_dir() and not folder.is_symlink() and not any(folder.iterdir()):
        folder.rmdir()


def _sync_folder(folder: Path) -> None:
    # Windows can't open a folder, and some network disks refuse to sync one: the file's own
    # bytes are safe by then.
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)


def _problem(error: OSError, path: Path) -> Problem:
    code = _CODES.get(error.errno or 0, "file-not-written")
    if os.name == "nt" and isinstance(error, PermissionError) and path.is_file():
        code = "file-locked"
    return Problem(code, path=path.name, folder=path.parent.name, reason=error.strerror or "")
