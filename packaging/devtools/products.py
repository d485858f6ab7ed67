"""The commands that make what people install: the program, packages of it, and the proofs."""

import hashlib
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from devtools import archives, bundle, debian, elf, starting, system
from devtools.environment import BUILDING
from devtools.places import BUILD, DIST, ROOT, SetupError, say

MEGABYTE = 1_000_000
GOALS = {"size": 150, "files": 120, "start": 1.15, "package": 45}
"""MB of the bundle, its files, its start against source, MB of the .deb."""


def make_bundle(_arguments: list[str]) -> int:
    """Build the one-folder program and print its figures beside what they should stay under."""
    program = bundle.build(bundle.LEAN)
    files = [path for path in program.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files) / MEGABYTE
    say(f"\n{program.relative_to(ROOT)}")
    say(f"  size   {size:6.1f} MB  (goal: at most {GOALS['size']})")
    own = sum("data" in path.relative_to(program).parts for path in files)
    say(
        f"  files  {len(files) - own:6} of program and libraries (goal: at most {GOALS['files']}),"
        f" {own} letters, fonts, icons and dictionaries"
    )
    if sys.platform != "linux":
        return 0
    wrong = elf.problems(program)
    say("\n".join(f"  {line}" for line in wrong) or "  every library is looked for beside its own")
    system.provide(system.missing(["window", "printing", "screen"]), "Measuring the start")
    source = [str(BUILDING.python()), "-P", "-m", "afterword"]
    for word, cold in (("warm", False), ("cold", True)):
        found = starting.measure(program / "afterword", source, cold=cold)
        if found is None:
            say(f"  {word} start: not measured, since only root may empty the file cache")
            continue
        say(
            f"  {word} start {found.program:.2f} s to the window, {found.source:.2f} s from source:"
            f" ratio {found.ratio:.2f} (goal: at most {GOALS['start']})"
        )
    return 1 if wrong else 0


def make_deb(_arguments: list[str]) -> int:
    """Build the Debian package, check it and say what was found."""
    package = deb()
    wrong = debian.check(package)
    size = package.stat().st_size / MEGABYTE
    say(f"\n{package.relative_to(ROOT)}: {size:.1f} MB (goal: at most {GOALS['package']})")
    say(f"  sha256 {hashlib.sha256(package.read_bytes()).hexdigest()}")
    say("\n".join(f"  {line}" for line in wrong) or "  the package's own checks found nothing")
    return 1 if wrong else 0


def deb(top: Path = BUILD, out: Path = DIST) -> Path:
    """Build the program under `top` and its Debian package in `out`; return the package."""
    if sys.platform != "linux":
        raise SetupError("A Debian package is made on Debian.")
    system.provide(system.missing(["deb"]), "Making the package")
    return debian.build(bundle.build(bundle.LEAN, top), out)


def make_portable(_arguments: list[str]) -> int:
    """Build the program that runs from a stick, and its archive."""
    if sys.platform == "darwin":
        # What is started from an unknown archive, macOS moves away from the data beside it.
        raise SetupError("There is no portable form for macOS; the disk image needs no rights.")
    archive = archives.pack(bundle.build(bundle.PORTABLE), DIST)
    say(f"\n{archive.relative_to(ROOT)}: {archive.stat().st_size / MEGABYTE:.1f} MB")
    return 0


def installed_proof(arguments: list[str]) -> list[str]:
    """Build the package; return the words for Python that install it and use it as a person does.

    `arguments` go to pytest.
    """
    _need_root("Installing a package", "--installed")
    system.provide(system.missing(["deb", "screen", "listening", "desktop", "paper"]), "The proof")
    package = deb()
    os.environ["AFTERWORD_DEB"] = str(package)
    return ["-m", "pytest", "tests/installed", "--installed", *arguments]


def mail_proof(arguments: list[str]) -> list[str]:
    """Return the words for Python that open letters as drafts in Debian's Thunderbird.

    `arguments` go to pytest.
    """
    _need_root("An ordinary account's screen with a mail program", "--mail")
    system.provide(system.missing(["screen", "mail"]), "The proof")
    return ["-m", "pytest", "tests/mail", "--mail", *arguments]


PROOFS: Mapping[str, Callable[[list[str]], list[str]]] = {
    "--installed": installed_proof,
    "--mail": mail_proof,
}
"""The proofs that `test` leaves out unless it is asked for one by this word."""


def _need_root(what: str, flag: str) -> None:
    if not system.is_root():
        line = f"sudo python3 packaging/dev.py test {flag}"
        raise SetupError(f"{what} takes root's rights. Run:\n\n    {line}\n", 3)
