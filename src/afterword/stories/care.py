"""Looking after the person's only copy: a daily backup, a check, and the way back to a copy."""

from datetime import UTC, datetime
from pathlib import Path

from afterword.domain.problems import Problem
from afterword.machine import lent_copies
from afterword.store import backup, beside, recovery
from afterword.store.beside import Missing

RECOVERABLE = frozenset({"file-empty", "file-damaged", "file-not-ours"})
"""Problems of the file itself; for others a copy would only meet the same full or closed disk."""


def look_after(path: Path, now: datetime) -> None:
    """Check the file, keep the day's copy of it and remove pages of samples nobody names.

    Copies that a killed program had lent to another one go first.

    Slow, so for a thread after the first paint. `now` is an aware instant. Raises Problem.
    """
    lent_copies.forget_left()
    recovery.check(path)
    backup.back_up_daily(path, now.astimezone(UTC))
    beside.forget_unused(path)


def way_back(problem: Problem, path: Path) -> Path | None:
    """Return the newest sound copy that could stand in for the file at `path`, if any helps."""
    return recovery.newest_sound(path) if problem.code in RECOVERABLE else None


def go_back(path: Path, copy: Path) -> None:
    """Put `copy` in the place of `path`; the file there is kept under another name."""
    recovery.restore(path, copy)


def missing(path: Path) -> Missing:
    """Return which files a board that was put back names, and has not beside it. Raises Problem."""
    return beside.missing(path)
