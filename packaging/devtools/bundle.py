"""Make the one-folder program with PyInstaller: leaning on Debian's libraries, or portable."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from devtools import icu, licences, releases, system
from devtools.environment import BUILDING, BUNDLE
from devtools.places import BUILD, ICONS, ROOT, SetupError, say, version
from windows.resource import version_resource

SPEC = ROOT / "packaging" / "afterword.spec"
MARKER = "portable.txt"
DATA = "data"


@dataclass(frozen=True)
class Kind:
    """A way to build: which folder under build/ holds it, and whether the system brings parts."""

    folder: str
    lean: bool


LEAN = Kind("bundle", lean=sys.platform == "linux")
"""What a package of the system installs: on Debian without the libraries that packages bring."""
PORTABLE = Kind("portable", lean=False)
"""What runs from a stick, with its data beside it."""


def provide() -> None:
    """Install what building needs."""
    system.provide(system.missing(["qt", "bundle"]), "Building")
    BUILDING.provide(BUNDLE)


def environment() -> dict[str, str]:
    """Return the variables under which a build gives the same bytes wherever it is made."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    fixed = {"SOURCE_DATE_EPOCH": str(releases.newest().epoch), "PYTHONHASHSEED": "1"}
    return {**kept, **fixed, "LC_ALL": "C.UTF-8", "TZ": "UTC", "PYTHONPATH": "packaging"}


def build(kind: Kind, top: Path = BUILD) -> Path:
    """Build the program anew and return its folder, under `top`.

    Raises SetupError where a tool fails; what it said lies beside it as `build.log`.
    """
    provide()
    icons()
    work = top / kind.folder
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    if sys.platform == "win32":
        _version_resource()
    if not kind.lean:
        (BUILD / "LICENCES.txt").write_text(licences.text(), "utf-8")
    say(f"Building the program into {_shown(work)}")
    options = ["--noconfirm", "--log-level", "INFO", "--distpath", str(work)]
    options += ["--workpath", str(work / "work"), str(SPEC)]
    lean = ["--", "--lean"] if kind.lean else []
    log = work / "build.log"
    # Its cache would be shared with every other build of this account.
    own = {"PYINSTALLER_CONFIG_DIR": str(work / "work" / "cache")}
    with log.open("w", encoding="utf-8") as out:
        code = subprocess.run(
            [str(BUILDING.python()), "-m", "PyInstaller", *options, *lean],
            cwd=ROOT, env={**environment(), **own},
            stdin=subprocess.DEVNULL, stdout=out, stderr=out, check=False,
        ).returncode  # fmt: skip
    if code:
        lines = log.read_text("utf-8", "replace").splitlines()[-20:]
        raise SetupError("\n".join([*lines, f"The program could not be built: {_shown(log)}"]))
    return _finish(work, kind)


def _finish(work: Path, kind: Kind) -> Path:
    """Do what PyInstaller leaves to do; return the program's folder (on macOS its .app)."""
    made = work / {"linux": "afterword", "darwin": "Afterword.app"}.get(sys.platform, "Afterword")
    shutil.rmtree(work / "work")
    for library in made.rglob("libicudata.so.*"):
        icu.trim(library)
    if kind is not PORTABLE:
        return made
    if made.name == "afterword":
        made = made.rename(work / "Afterword")
    _make_portable(made)
    return made


def _make_portable(program: Path) -> None:
    """Add what tells the program to keep its data beside itself."""
    place = program.parent if program.suffix == ".app" else program
    (place / MARKER).write_text(
        "While this file lies here, Afterword keeps your board in the folder “data” beside it,\n"
        "and nothing on the computer. To take your board along, take the whole folder.\n",
        "utf-8",
    )
    (place / DATA).mkdir(exist_ok=True)


def icons() -> None:
    """Draw the program's icons in every size and format."""
    command = [str(BUILDING.python()), "packaging/icons.py", str(ICONS)]
    if subprocess.run(command, cwd=ROOT, env=environment(), check=False).returncode:
        raise SetupError("The icons could not be drawn.")


def _version_resource() -> None:
    (BUILD / "version.txt").write_text(version_resource(version()), "utf-8")


def _shown(path: Path) -> str:
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)
