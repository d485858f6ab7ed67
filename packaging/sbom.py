"""Write what is really inside a built program, as a CycloneDX SBOM.

Called as `sbom.py PROGRAM_FOLDER NAME` with the Python that built it, where NAME tells what it is
for, as in windows-x64. What counts is what PyInstaller took, not what was installed.
"""

import hashlib
import importlib
import json
import platform
import re
import shutil
import sqlite3
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

from devtools import inventory, releases
from devtools.inventory import Part
from devtools.places import DIST, say, version

_LIBRARY = re.compile(r"\.(?:so|dll|dylib|pyd)(?:\.|$)")
_PYTHONS = re.compile(r"^python3[\d.]*/|^(?:lib)?python3|^Python|^_\w+\.pyd$|lib-dynload/")


def modules(folder: Path) -> frozenset[str]:
    """Return the names of the modules in the archive that PyInstaller added to the program."""
    readers: Any = importlib.import_module("PyInstaller.archive.readers")
    names = ("afterword", "Afterword", "Afterword.exe", "Contents/MacOS/Afterword")
    program = next(folder / name for name in names if (folder / name).is_file())
    archive = readers.CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz")
    return frozenset(str(name) for name in archive.toc)


def python_packages(found: frozenset[str], inside: frozenset[str]) -> list[Part]:
    """Return the locked packages of which anything is in the program."""
    parts: list[Part] = []
    for name, (number, hashes) in inventory.packages().items():
        try:
            installed = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # locked for another platform
        files = [path.as_posix() for path in installed.files or []]
        if inventory.included(files, found, inside):
            told = {key: installed.metadata[key] for key in ("License-Expression", "License")}
            licence = inventory.licence_of(name, told)
            parts.append(Part(name, number, licence, f"pkg:pypi/{name}", hashes))
    return parts


def runtimes() -> list[Part]:
    """Return what the packages stand on."""
    qt = metadata.version("PySide6")
    return [
        Part("CPython", platform.python_version(), "PSF-2.0", "pkg:generic/cpython"),
        Part("Qt", qt, "LGPL-3.0-only", "pkg:generic/qt"),
        Part("SQLite", sqlite3.sqlite_version, "blessing", "pkg:generic/sqlite"),
        Part("PyInstaller's boot loader", metadata.version("pyinstaller"),
             "GPL-2.0-or-later WITH Bootloader-exception", "pkg:pypi/pyinstaller"),
    ]  # fmt: skip


def libraries(folder: Path) -> tuple[list[Part], dict[str, str]]:
    """Return Debian's packages whose libraries are inside, and the files nobody can name."""
    known = {path.as_posix() for one in metadata.distributions() for path in one.files or []}
    parts: set[Part] = set()
    rest: dict[str, str] = {}
    for path in sorted(folder.rglob("*")):
        inside = inventory.place(path.relative_to(folder).as_posix())
        ours = inside in known or _PYTHONS.search(inside)
        if path.is_symlink() or not path.is_file() or ours or not _LIBRARY.search(path.name):
            continue
        owner = _debian(path.name)
        if owner is None:
            rest[inside] = hashlib.sha256(path.read_bytes()).hexdigest()
        else:
            parts.add(owner)
    return sorted(parts, key=lambda part: part.name), rest


def _debian(library: str) -> Part | None:
    if shutil.which("dpkg-query") is None:
        return None
    asked = ["dpkg-query", "--search", f"*/{library}"]
    owners = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    if not owners:
        return None
    name = owners.splitlines()[0].partition(":")[0]
    asked = ["dpkg-query", "--show", "--showformat", "${Version}\n", name]
    shown = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    return Part(name, shown.splitlines()[0], "", f"pkg:deb/debian/{name}")


def main(words: list[str]) -> int:
    """Write the SBOM of the folder named; return 0."""
    folder = Path(words[0])
    goal = DIST / f"Afterword-{version()}-{words[1]}.cdx.json"
    inside = frozenset(
        inventory.place(path.relative_to(folder).as_posix())
        for path in folder.rglob("*")
        if path.is_file()
    )
    debian, rest = libraries(folder)
    parts = [*python_packages(modules(folder), inside), *inventory.data_of(inside)]
    bill = inventory.bill(version(), releases.newest().epoch, [*parts, *runtimes(), *debian], rest)
    goal.parent.mkdir(parents=True, exist_ok=True)
    goal.write_bytes(json.dumps(bill, indent=1, sort_keys=True).encode() + b"\n")
    say(f"{goal.name}: {len(bill['components'])} components, {len(rest)} of them unnamed libraries")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
