"""The bytes of a file of a person's, read in the child: ordinary files of a bearable size only."""

import os
import stat
from pathlib import Path

from afterword.domain.problems import Problem

MEBIBYTE = 1 << 20


def bytes_of(path: Path, most: int) -> bytes:
    """Return the whole of an ordinary file; a pipe or a device is never waited for.

    Raise Problem `file-missing`, `file-not-a-file`, `file-unreadable`, or `file-too-big` before a
    file of more than `most` bytes is read.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(path, flags)
    except FileNotFoundError:
        raise Problem("file-missing") from None
    except (OSError, ValueError) as error:
        if path.is_dir():
            raise Problem("file-not-a-file") from None
        raise Problem("file-unreadable", detail=_reason(error)) from error
    try:
        return _read(handle, most)
    except OSError as error:
        raise Problem("file-unreadable", detail=_reason(error)) from error
    finally:
        os.close(handle)


def _read(handle: int, most: int) -> bytes:
    facts = os.fstat(handle)
    if not stat.S_ISREG(facts.st_mode):
        raise Problem("file-not-a-file")
    if facts.st_size > most:
        found = facts.st_size // MEBIBYTE
        raise Problem("file-too-big", megabytes=found, most=most // MEBIBYTE)
    with os.fdopen(handle, "rb", closefd=False) as file:
        return file.read(most)


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or type(error).__name__
