"""Folders for a socket that nobody but this person can reach."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

LONGEST = 100
"""Bytes of a socket's path: macOS allows 103, Linux 107 (unix(4), unix(7))."""


def places(name: str) -> list[Path]:
    """Return where a socket called `name` may lie, best first; nothing is made yet.

    The session's own folder comes first. It is looked for under its usual path too, because a
    program started from elsewhere may not be told of it. Nothing is written to find out (as
    `tempfile` would, and fail on a full disk): a start must get past here.
    """
    if sys.platform == "win32":
        return []
    session, temporary = (os.environ.get(it, "") for it in ("XDG_RUNTIME_DIR", "TMPDIR"))
    folders = [
        Path(session),
        Path("/run/user", str(os.getuid())),
        Path(temporary, _own_name()),
        Path("/tmp", _own_name()),  # noqa: S108  only used where it is ours alone
    ]
    found = [folder / name for folder in dict.fromkeys(folders) if folder.is_absolute()]
    return [path for path in found if len(os.fsencode(path)) <= LONGEST]


def prepared(paths: list[Path]) -> Iterator[Path]:
    """Yield those of `paths` whose folder is ours alone; one with our name is made if missing."""
    for path in paths:
        if path.parent.name == _own_name():
            # The session's folder is the system's to make.
            with suppress(OSError):
                path.parent.mkdir(mode=0o700)
        if is_private(path.parent):
            yield path


def is_own(folder: Path) -> bool:
    """Tell whether `folder` is a real folder of ours; on Windows a temporary one always is."""
    return is_private(folder) if sys.platform != "win32" else folder.is_dir()


def is_private(folder: Path) -> bool:
    """Tell whether `folder` is a real folder of ours in which nobody else may write or look."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    closed = not found.st_mode & (stat.S_IRWXG | stat.S_IRWXO)
    return stat.S_ISDIR(found.st_mode) and closed and found.st_uid == _user()


def _own_name() -> str:
    return f"afterword-{_user()}"


def _user() -> int:
    return os.getuid() if sys.platform != "win32" else 0
