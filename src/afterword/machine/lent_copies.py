"""Folders for copies that another program opens; what a killed program left goes at a start."""

import shutil
import tempfile
import time
import weakref
from pathlib import Path

from afterword.machine.instance_lock import Claim, InstanceLock
from afterword.machine.private_folders import is_own

PREFIX = "afterword-lent-"
JUST_MADE = 60.0
"""Seconds in which a folder that nobody holds yet may still be on its way to its holder."""
_HELD = "held"


class LentCopies:
    """A folder in the system's temporary one that its owner alone can open (mode 0700).

    It is held by a lock of the system's own, and removed with all in it when the program ends.
    Raises OSError where none can be made.
    """

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix=PREFIX))
        lock = InstanceLock(self.path / _HELD)
        lock.take()
        weakref.finalize(self, _remove, self.path, lock)


def forget_left() -> list[Path]:
    """Remove the folders whose program is there no more, and return them; raises nothing."""
    try:
        found = [one for one in Path(tempfile.gettempdir()).glob(f"{PREFIX}*") if is_own(one)]
    except OSError:
        return []
    gone = [one for one in found if _is_left(one)]
    for one in gone:
        shutil.rmtree(one, ignore_errors=True)
    return gone


def _is_left(folder: Path) -> bool:
    lock = InstanceLock(folder / _HELD)
    try:
        if time.time() - folder.stat().st_mtime < JUST_MADE and not lock.path.exists():
            return False
    except OSError:
        return False
    left = lock.take() is Claim.OURS
    lock.release()
    return left


def _remove(folder: Path, lock: InstanceLock) -> None:
    lock.release()
    shutil.rmtree(folder, ignore_errors=True)
