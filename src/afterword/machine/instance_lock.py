"""One program a database: a lock that the system itself takes back when its holder ends.

It is a lock of the kernel on a small file beside the database. What the file says, who made it
and when mean nothing, so nothing left over from a crash can stand in the way of a start. Qt's
QLockFile was measured first: an empty, damaged or foreign file of its own blocked for ever.
"""

import errno
import os
import stat
import sys
from contextlib import suppress
from enum import Enum
from pathlib import Path

ENDING = "-open"

_BUSY = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}
# A link or a pipe that lies in the way is never followed and never waited for (POSIX only).
_FLAGS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


class Claim(Enum):
    """Whose the database is: this program's, another one's, or nobody can tell here."""

    OURS = "ours"
    OTHERS = "others"
    UNKNOWN = "unknown"


class InstanceLock:
    """The lock over one database, held until the process ends.

    Its file lies beside the database's real path, so that links and other ways to write the path
    meet at the same one; hidden, because it stays there and may lie among a person's documents.
    It goes only with the database: whoever had just opened it must look whether others find it.
    The database itself is not touched.
    """

    def __init__(self, database: Path) -> None:
        self._database = Path(os.path.realpath(database))
        self.path = self._database.with_name(f".{self._database.name}{ENDING}")
        self._handle = -1

    def take(self) -> Claim:
        """Take the lock if it is free, without waiting; may be asked again and again.

        UNKNOWN where the file can't be made or its disk knows no locks: a start goes on then.
        """
        return Claim.OURS if self._handle >= 0 else self._take()

    def _take(self, *, again: bool = False) -> Claim:
        try:
            handle = self._open()
        except OSError:
            return Claim.UNKNOWN
        claim = _lock(handle)
        if claim is Claim.OURS and not again and not self._is_still_there(handle):
            # In this moment its holder erased the board, and this file with it.
            os.close(handle)
            return self._take(again=True)
        if claim is Claim.OURS:
            self._handle = handle
            _held.add(handle)
        else:
            os.close(handle)
        return claim

    def release(self) -> None:
        """Let another program have the database."""
        if self._handle >= 0:
            _held.discard(self._handle)
            os.close(self._handle)
            self._handle = -1

    def forget(self) -> None:
        """Let the database go and take the lock's file away: there is nothing left to lock."""
        if sys.platform == "win32":
            self.release()  # what is open can't be taken away there
        with suppress(OSError):
            self.path.unlink()
        self.release()

    def _is_still_there(self, handle: int) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), self.path.stat())
        except OSError:
            return False

    def _open(self) -> int:
        """Open the lock's file, made where there is none; no child inherits it (PEP 446)."""
        try:
            handle = os.open(self.path, os.O_RDWR | _FLAGS)
        except FileNotFoundError:
            handle = self._make()
        except PermissionError:
            # Somebody else's file: reading is enough for a lock on most disks.
            handle = os.open(self.path, os.O_RDONLY | _FLAGS)
        except OSError as error:
            if error.errno != errno.EROFS:
                raise
            handle = os.open(self.path, os.O_RDONLY | _FLAGS)
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise OSError(errno.EINVAL, "not a file")
        return handle

    def _make(self) -> int:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT | _FLAGS, 0o600)
        if sys.platform != "win32":
            # Whoever may open the database must see that it is open, as SQLite does for its own.
            with suppress(OSError):
                os.fchmod(handle, self._database.stat().st_mode & 0o666)
        return handle


def _lock(handle: int) -> Claim:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return Claim.OTHERS if error.errno in _BUSY else Claim.UNKNOWN
    return Claim.OURS


_held: set[int] = set()


def _let_go_in_child() -> None:
    """Close the copies a fork made: a child that outlives us must not keep the lock."""
    for handle in _held:
        os.close(handle)
    _held.clear()


if sys.platform != "win32":
    os.register_at_fork(after_in_child=_let_go_in_child)
