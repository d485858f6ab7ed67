"""What SQLite says when something around us failed, as a Problem with what a sentence needs."""

import errno
import os
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from afterword.domain.problems import Problem
from afterword.store.places import newest_backup, shown

CHANGED = "changed-meanwhile"


def root_error(error: BaseException) -> sqlite3.Error | None:
    """Return the first error SQLite reported in the chain behind `error`.

    What arrives on top is often only "cannot rollback", raised while the real one was handled.
    """
    found: sqlite3.Error | None = None
    seen: set[int] = set()
    step: BaseException | None = error
    while step is not None and id(step) not in seen:
        seen.add(id(step))
        if isinstance(step, sqlite3.Error) and getattr(step, "sqlite_errorname", None):
            found = step
        step = step.__cause__ or step.__context__
    return found


def problem_for(error: BaseException, path: Path) -> Problem | None:
    """Return what `error` means for the file at `path`; None where it is a bug of ours."""
    root = root_error(error)
    if root is not None:
        code = _code(root.sqlite_errorname, path)
    elif isinstance(error, OSError):
        code = _code_of_system(error, path)
    elif _is_undecodable(error):
        code = "file-damaged"
    else:
        code = ""
    return file_problem(code, path) if code else None


def file_problem(code: str, path: Path, **values: str | int) -> Problem:
    """Return a Problem about `path`; `backup` is the name of its newest backup, if any."""
    backup = newest_backup(path)
    return Problem(
        code,
        path=shown(path),
        folder=shown(path.parent),
        backup=backup.name if backup else "",
        **values,
    )


@contextmanager
def as_problems(path: Path) -> Generator[None]:
    """Raise what SQLite reports about `path` as a Problem, and everything else as it is."""
    try:
        yield
    except Problem:
        raise
    except Exception as error:
        problem = problem_for(error, path)
        if problem is None:
            raise
        raise problem from error


_CODES = (
    ("SQLITE_READONLY_DBMOVED", "file-moved"),
    # A quota or a size limit refuses a write with another number than a full disk does.
    ("SQLITE_IOERR_WRITE", "disk-full"),
    ("SQLITE_FULL", "disk-full"),
    ("SQLITE_IOERR", "disk-trouble"),
    ("SQLITE_CONSTRAINT_UNIQUE", CHANGED),
    ("SQLITE_CONSTRAINT_FOREIGNKEY", "still-used"),
    ("SQLITE_CONSTRAINT_TRIGGER", "still-used"),
    ("SQLITE_BUSY", "file-locked"),
    ("SQLITE_LOCKED", "file-locked"),
    ("SQLITE_PROTOCOL", "file-locked"),
    ("SQLITE_CORRUPT", "file-damaged"),
    ("SQLITE_NOTADB", "file-not-ours"),
)
_CODES_OF_SYSTEM = {
    errno.EIO: "disk-trouble",
    errno.ENOENT: "folder-gone",
    errno.ENOTDIR: "folder-gone",
    errno.ENAMETOOLONG: "name-too-long",
}
_RIGHTS = ("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")


def _code(name: str, path: Path) -> str:
    found = next((code for start, code in _CODES if name.startswith(start)), "")
    return _rights(path) if not found and name.startswith(_RIGHTS) else found


@contextmanager
def reading(path: Path) -> Generator[None]:
    """Raise as `as_problems` does, and `file-damaged` where the file holds what we never wrote.

    Our own statements fit a sound file of ours: where SQLite can't follow one, it is the file.
    """
    with as_problems(path):
        try:
            yield
        except (ValueError, TypeError, sqlite3.Error) as error:
            raise problem_for(error, path) or file_problem("file-damaged", path) from error


def _is_undecodable(error: BaseException) -> bool:
    # Python's own words for bytes that are no text; they come without SQLite's number.
    if isinstance(error, sqlite3.OperationalError):
        return "Could not decode" in str(error)
    return isinstance(error, UnicodeDecodeError)


def _code_of_system(error: OSError, path: Path) -> str:
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return "disk-full"
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return _rights(path)
    return _CODES_OF_SYSTEM.get(error.errno or 0, "")


def _rights(path: Path) -> str:
    try:
        if not path.parent.is_dir():
            return "folder-gone"
    except OSError:  # a folder further up may not be entered
        return "folder-missing-rights"
    if not os.access(path.parent, os.W_OK):
        return "folder-read-only"
    if path.exists() and os.access(path, os.R_OK) and not os.access(path, os.W_OK):
        return "file-read-only"
    return "folder-missing-rights"
