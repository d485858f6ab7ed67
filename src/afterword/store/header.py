"""Telling a database of ours from any other file by its first bytes, without opening it."""

import os
import stat
from pathlib import Path

from afterword.store.opening import APPLICATION_ID

LENGTH = 100
"""Bytes of the header of an SQLite file (sqlite.org/fileformat2.html, 1.3)."""

_MAGIC = b"SQLite format 3\0"
_APPLICATION_ID_AT = 68


def is_desk(path: Path) -> bool:
    """Tell whether `path` is a database of ours; False for what can't be read or is no file.

    To be asked before this process opens any database: closing a file drops the locks that the
    process holds on it (fcntl(2)). A pipe or a device is never waited for.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False  # opening a device may already do something
        handle = os.open(path, flags)
    except (OSError, ValueError):
        return False
    try:
        with os.fdopen(handle, "rb", buffering=0) as file:
            return _is_ours(file.read(LENGTH) or b"")
    except OSError:
        return False


def _is_ours(header: bytes) -> bool:
    number = header[_APPLICATION_ID_AT : _APPLICATION_ID_AT + 4]
    return header.startswith(_MAGIC) and number == APPLICATION_ID.to_bytes(4, "big")
