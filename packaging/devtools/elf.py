"""What the programs and libraries of a folder ask the system for, read with binutils' objdump."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from devtools.places import SetupError

_MAGIC = b"\x7fELF"
_ASKS = re.compile(r"^ +(NEEDED|RPATH|RUNPATH) +(\S+)$", re.MULTILINE)


@dataclass(frozen=True)
class Binary:
    """One ELF file: the libraries it names and the folders in which it looks for them."""

    path: Path
    needed: tuple[str, ...]
    search: tuple[str, ...]


def binaries(folder: Path) -> list[Binary]:
    """Return every ELF file under `folder`, in the order of their paths."""
    found = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink()]
    return [_read(path) for path in found if _is_elf(path)]


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def _read(path: Path) -> Binary:
    done = subprocess.run(
        ["objdump", "-p", str(path)], capture_output=True, text=True, check=False
    )  # fmt: skip
    if done.returncode:
        raise SetupError(f"{path.name} can't be read: {done.stderr.strip()}")
    rows = _ASKS.findall(done.stdout)
    needed = tuple(word for kind, word in rows if kind == "NEEDED")
    search = tuple(
        part for kind, word in rows if kind != "NEEDED" for part in word.split(":") if part
    )
    return Binary(path, needed, search)


def outside(folder: Path) -> dict[str, list[str]]:
    """Return the libraries that the system must bring → which files of `folder` name them."""
    every = binaries(folder)
    inside = {binary.path.name for binary in every}
    asked: dict[str, list[str]] = {}
    for binary in every:
        for library in binary.needed:
            if library not in inside:
                asked.setdefault(library, []).append(binary.path.relative_to(folder).as_posix())
    return dict(sorted(asked.items()))


def problems(folder: Path) -> list[str]:
    """Return, a line each, which files look for libraries in folders outside of their own."""
    return [
        f"{binary.path.relative_to(folder)} looks into {place}"
        for binary in binaries(folder)
        for place in binary.search
        if not place.startswith("$ORIGIN")
    ]
