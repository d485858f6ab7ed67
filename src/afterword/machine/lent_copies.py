"""Folders for copies that another program opens, or a child works on.

What a killed program left of them goes at a start.
"""

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
WORKING = "afterword-work-"
LONG_OVER = 3600.0
"""Seconds after which nobody works in a folder any more: a child is ended long before."""
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


def working_folder() -> tempfile.TemporaryDirectory[str]:
    """Return a folder for what a child reads and makes; it goes when its `with` ends.

    Its name tells what a killed program left. Raises OSError where none can be made.
    """
    return tempfile.TemporaryDirectory(prefix=WORKING)


def forget_left() -> list[Path]:
    """Remove the folders whose program is there no more, and return them; raises nothing."""
    gone = [one for one in own_folders(PREFIX) if _is_left(one)]
    gone += [one for one in own_folders(WORKING) if _is_long_over(one)]
    for one in gone:
        shutil.rmtree(one, ignore_errors=True)
    return gone


def own_folders(prefix: str) -> list[Path]:
    """Return this person's folders, in the system's temporary one, whose names begin so."""
    try:
        return [one for one in Path(tempfile.gettempdir()).glob(f"{prefix}*") if is_own(one)]
    except OSError:
        return []


def _is_long_over(folder: Path) -> bool:
    try:
        return time.time() - folder.stat().st_mtime > LONG_OVER
    except OSError:
        return False


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
