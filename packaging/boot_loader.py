"""Compile PyInstaller's boot loader here, in place of the one that its wheel brings.

Virus scanners know the wheel's from every bad program that was ever made with it, and warn of
ours; one compiled here they have never seen. Needs a C compiler (on Windows, Visual Studio's).
"""

import hashlib
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from devtools.environment import BUILDING, BUNDLE, DEV, Environment
from devtools.places import LOCKS, SetupError, say

_SUBJECT = "pyinstaller"
_TOOLS = ("hatchling", "packaging", "pathspec", "pluggy", "trove-classifiers")
"""What PyInstaller's own source is built with."""


def lines_of(lock: str, *names: str) -> str:
    """Return what a lock file says of these packages; raise SetupError if it lacks one."""
    text = (LOCKS / f"{lock}.txt").read_text("utf-8")
    found: list[str] = []
    for name in names:
        entry = re.search(rf"^{re.escape(name)}==(?:.*\\\n)*.*\n?", text, re.MULTILINE)
        if entry is None:
            raise SetupError(f"packaging/locks/{lock}.txt holds no {name}.")
        found.append(entry[0])
    return "".join(found)


def loaders() -> dict[str, str]:
    """Return what is in the environment that programs are built in: place → SHA-256."""
    files = BUILDING.folder.glob("[Ll]ib/**/PyInstaller/bootloader/*/run*")
    return {
        path.relative_to(BUILDING.folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


def compile_here() -> None:
    """Install PyInstaller anew from its locked source; raise SetupError if nothing came of it."""
    BUILDING.provide(BUNDLE)
    before = loaders()
    with tempfile.TemporaryDirectory(prefix="afterword-") as name:
        folder = Path(name)
        tools, subject = folder / "tools.txt", folder / "subject.txt"
        tools.write_text(lines_of(DEV, *_TOOLS), "utf-8")
        subject.write_text(lines_of(BUNDLE, _SUBJECT), "utf-8")
        subprocess.run([BUILDING.maker, "-m", "venv", str(folder / "venv")], check=True)
        python = Environment(folder / "venv").python()
        _pip(python, "install", "--no-deps", "--require-hashes", "-r", str(tools))
        # Without isolation nothing is downloaded but what the lock files name.
        source = ["--no-binary", _SUBJECT, "--no-build-isolation", "--no-cache-dir"]
        options = [*source, "--no-deps", "--require-hashes", "-r", str(subject)]
        _pip(python, "wheel", "--wheel-dir", str(folder), *options)
        made = next(folder.glob("*.whl"))
        _pip(BUILDING.python(), "install", "--force-reinstall", "--no-deps", str(made))
    after = loaders()
    same = [place for place, digest in after.items() if before.get(place) == digest]
    if same or not after:
        raise SetupError(f"Still what the wheel brought: {', '.join(same)}")
    say("\n".join(f"{digest}  {place}" for place, digest in sorted(after.items())))


def _pip(python: Path, *words: str) -> None:
    command = [str(python), "-m", "pip", "--disable-pip-version-check", "--quiet", *words]
    env = {**os.environ, "PYINSTALLER_COMPILE_BOOTLOADER": "1"}
    if subprocess.run(command, env=env, check=False).returncode:
        raise SetupError("The boot loader could not be compiled.")


def main() -> int:
    """Compile it; return 0 if there is a new one."""
    try:
        compile_here()
    except SetupError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
