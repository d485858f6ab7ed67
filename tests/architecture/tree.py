"""The files of this checkout that are ours, found without git: a download has none."""

from collections.abc import Iterator
from pathlib import Path

from devtools.places import ROOT, SOURCE

PACKAGE = SOURCE / "afterword"
_OTHERS = ROOT / "tests" / "files"


def python_files() -> Iterator[Path]:
    """Yield our own Python files in src, tests and packaging."""
    for top in ("src", "tests", "packaging"):
        yield from sorted(
            path for path in (ROOT / top).rglob("*.py") if _OTHERS not in path.parents
        )


def folders() -> set[str]:
    """Return every folder of the package as a path below src/afterword, with a slash behind."""
    found = {path.parent.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py")}
    return {f"{path.as_posix()}/" for path in found if path.parts}


def where(path: Path, line: int) -> str:
    """Name a line as editors understand it."""
    return f"{path.relative_to(ROOT).as_posix()}:{line}"
