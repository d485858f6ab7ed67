"""The portable form as one file to download: the same bytes from the same program."""

import sys
import tarfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from devtools import releases
from devtools.places import version


def name(folder: Path) -> str:
    """Return the archive's name for the program in `folder`."""
    if sys.platform == "win32":
        return f"{folder.name}-{version()}-windows-x64.zip"
    return f"{folder.name}-{version()}-linux-x86_64.tar.xz"


def pack(folder: Path, out: Path) -> Path:
    """Pack `folder` under its own name into an archive in `out`; return the archive."""
    out.mkdir(parents=True, exist_ok=True)
    goal = out / name(folder)
    goal.unlink(missing_ok=True)
    paths = [folder, *sorted(folder.rglob("*"))]
    if goal.suffix == ".zip":
        _zip(goal, folder, paths)
    else:
        _tar(goal, folder, paths)
    return goal


def _tar(goal: Path, folder: Path, paths: list[Path]) -> None:
    epoch = releases.newest().epoch

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = epoch
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    with tarfile.open(goal, "w:xz", preset=6) as archive:
        for path in paths:
            inside = path.relative_to(folder.parent).as_posix()
            archive.add(path, inside, recursive=False, filter=plain)


def _zip(goal: Path, folder: Path, paths: list[Path]) -> None:
    moment = datetime.fromtimestamp(releases.newest().epoch, UTC).timetuple()[:6]
    with zipfile.ZipFile(goal, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in paths:
            inside = path.relative_to(folder.parent).as_posix()
            entry = zipfile.ZipInfo(inside + "/" * path.is_dir(), moment)
            entry.external_attr = (0o40755 if path.is_dir() else 0o100644) << 16
            content = b"" if path.is_dir() else path.read_bytes()
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED)
