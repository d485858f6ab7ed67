"""Erasing everything the program ever wrote for a person: all of it, or nothing."""

import os
import re
import stat
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from uuid import uuid4

from afterword.domain.problems import Problem
from afterword.machine import autostart, lent_copies
from afterword.machine.files import remove_empty
from afterword.machine.instance_lock import Claim, InstanceLock
from afterword.machine.named_files import shown
from afterword.store.blobs import blob_folder
from afterword.store.places import backup_folder
from afterword.stories.taking_along import UNPACKED

REPORTS = "afterword-"
"""How the names of texts begin that a broken start leaves in the temporary folder."""
DIALOGS = "QtProject.conf"
"""Beside the settings: the folders that Qt's dialogs for files showed (see `app`)."""
_AWAY = ".afterword-away-"
_BOARD = r"(-journal|-wal|-shm|\.part|\.aside-\d\d+(-journal)?)?"
_COPY = r"-\d{4}-\d\d-\d\dT\d{6}Z-\d\d+\.db(\.sha256)?(\.part)?"
_BLOB = r"[0-9a-f]{64}\.(pdf|png)"
_UNFINISHED = rf"\.afterword-\w+\.part|{re.escape(_AWAY)}\w+"


def erase(board: Path, others: Sequence[Path], settings: Path) -> None:
    """Erase `board`, closed but still locked by us, the `others`, and what this screen keeps.

    First every file gets another name in its own folder, then all of them go: where one can't be
    touched, each has its own name again. Raises Problem `not-erased` with the file's `path` and
    `folder`, or `board-open` with the `path` of one of the others that is open in another window;
    nothing is erased then. What no more than its new name is left of is told by `left-behind`.
    """
    locks = [InstanceLock(one) for one in others if one.exists()]
    try:
        for lock in locks:
            _take(lock)
        _erase((board, *others), settings)
    except Problem:
        for lock in locks:
            lock.release()
        raise
    for lock in locks:
        lock.forget()
        remove_empty(lock.path.parent)


def _take(lock: InstanceLock) -> None:
    if lock.take() is Claim.OTHERS:
        raise Problem("board-open", path=shown(lock.path.parent))


def _erase(boards: Sequence[Path], settings: Path) -> None:
    moved = _put_away([*dict.fromkeys(traces(boards, settings))])
    try:
        if autostart.is_possible() and autostart.is_on():
            autostart.switch(on=False)
    except Problem:
        _put_back(moved)
        raise
    for file, away in moved:
        try:
            away.unlink(missing_ok=True)
        except OSError as error:
            folder = shown(file.parent)
            raise Problem("left-behind", path=away.name, folder=folder) from error
    for folder in _folders(boards, settings):
        remove_empty(folder)


def traces(boards: Sequence[Path], settings: Path) -> list[Path]:
    """Return every file that was written for `boards` and for this screen; nothing saved elsewhere.

    Raises Problem `not-erased` where a folder can't be looked into.
    """
    found: list[Path] = []
    for board in _real(boards):
        name, stem = re.escape(board.name), re.escape(board.stem)
        found += _named(board.parent, rf"{name}{_BOARD}|{_UNFINISHED}")
        found += _named(backup_folder(board), rf"{stem}{_COPY}|{_UNFINISHED}")
        found += _named(blob_folder(board), rf"{_BLOB}|{_UNFINISHED}")
    screen = rf"({re.escape(settings.name)}|{re.escape(DIALOGS)})(\.\w+)?|{_UNFINISHED}"
    found += _named(settings.parent, screen)
    temporary = Path(tempfile.gettempdir())
    found += [one for one in _named(temporary, rf"{REPORTS}\w+\.txt") if _is_own(one)]
    for folder in _passing(boards):
        found += [file for file in folder.rglob("*") if not file.is_dir() or file.is_symlink()]
    return found


def _passing(boards: Sequence[Path]) -> list[Path]:
    """Return the folders for a short while, whole: lent to another program, or left by a kill."""
    beginnings = (lent_copies.PREFIX, lent_copies.WORKING)
    found = [folder for begins in beginnings for folder in lent_copies.own_folders(begins)]
    found += [one for board in _real(boards) for one in board.parent.glob(f"{UNPACKED}*")]
    return [folder for folder in found if folder.is_dir() and not folder.is_symlink()]


def _real(boards: Sequence[Path]) -> list[Path]:
    """Return the boards, and what those are that are links: a board may lie on another disk."""
    both = (one for board in boards for one in (board, Path(os.path.realpath(board))))
    return [*dict.fromkeys(both)]


def _named(folder: Path, pattern: str) -> Iterator[Path]:
    try:
        found = sorted(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        raise Problem("not-erased", path=folder.name, folder=shown(folder.parent)) from error
    for file in found:
        if re.fullmatch(pattern, file.name) and (file.is_symlink() or not file.is_dir()):
            yield file


def _is_own(file: Path) -> bool:
    found = file.lstat()
    return stat.S_ISREG(found.st_mode) and (os.name == "nt" or found.st_uid == os.getuid())


def _put_away(files: Sequence[Path]) -> list[tuple[Path, Path]]:
    moved: list[tuple[Path, Path]] = []
    for file in files:
        away = file.with_name(f"{_AWAY}{uuid4().hex}")
        try:
            file.rename(away)
        except FileNotFoundError:
            continue
        except OSError as error:
            _put_back(moved)
            raise Problem("not-erased", path=file.name, folder=shown(file.parent)) from error
        moved.append((file, away))
    return moved


def _put_back(moved: Sequence[tuple[Path, Path]]) -> None:
    for file, away in moved:
        away.rename(file)


def _folders(boards: Sequence[Path], settings: Path) -> Iterator[Path]:
    """Yield the folders that hold nothing of anybody's, those within others first."""
    for folder in _passing(boards):
        inside = [one for one in folder.rglob("*") if one.is_dir() and not one.is_symlink()]
        yield from [*sorted(inside, reverse=True), folder]
    for board in _real(boards):
        yield from (backup_folder(board), blob_folder(board))
    yield settings.parent
