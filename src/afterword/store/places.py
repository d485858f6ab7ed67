"""Where the file's copies lie, and how a place is named to a person."""

from pathlib import Path

BACKUPS = "backups"


def backup_folder(path: Path) -> Path:
    """Return the folder beside the database at `path` that holds its backups."""
    return path.parent / BACKUPS


def backups(path: Path) -> list[Path]:
    """Return the finished backups of the database at `path`, oldest first (names hold times)."""
    folder = backup_folder(path)
    try:
        return sorted(folder.glob(f"{path.stem}-*.db"))
    except OSError:
        return []


def newest_backup(path: Path) -> Path | None:
    """Return the newest backup of the database at `path`."""
    found = backups(path)
    return found[-1] if found else None


def shown(path: Path) -> str:
    """Return `path` as a person knows it, with their home folder as "~"."""
    try:
        return f"~/{path.relative_to(Path.home()).as_posix()}"
    except (ValueError, RuntimeError):
        return str(path)
