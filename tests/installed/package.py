"""The Debian package as an administrator handles it."""

import os
import re
import subprocess
from pathlib import Path

from devtools.places import SetupError, version
from devtools.system import is_root

NAME = "afterword"
PROGRAM = Path("/usr/lib/afterword/afterword")
COMMAND = Path("/usr/bin/afterword")
OLDER = "0.0.1"
LEFT_OUT = "no-longer-used"
"""A file beside the program that only the older version has."""


def made() -> Path:
    """Return the package to try, named by the variable AFTERWORD_DEB.

    Raises SetupError with what to run where there is none, or nobody may install it.
    """
    line = "sudo python3 packaging/dev.py test --installed"
    named = os.environ.get("AFTERWORD_DEB", "")
    if not named or not is_root():
        raise SetupError(
            f"Installing the package takes it and root's rights. Run:\n\n    {line}\n", 3
        )
    return Path(named).resolve(strict=True)


def install(package: Path) -> None:
    """Install it as from a software centre: what it needs comes with it, or it fails."""
    options = ["-y", "-qq", "--no-install-recommends", "--allow-downgrades", "--reinstall"]
    _run("apt-get", "install", *options, str(package))


def unpack_again(package: Path) -> None:
    """Install the same or another version over what is there."""
    _run("dpkg", "-i", str(package))


def purge() -> None:
    """Take the program away with all that is the system's of it."""
    _run("dpkg", "--purge", NAME)


def is_installed() -> bool:
    """Tell whether the version of this checkout is installed and whole."""
    return status() == f"install ok installed {version()}"


def status() -> str:
    """Return dpkg's words for the state, and the version; "" where it knows no such package."""
    asked = ["dpkg-query", "-W", "-f", "${Status} ${Version}", NAME]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else ""


def files() -> list[Path]:
    """Return the files, links and folders that are of this package alone."""
    listed = [Path(line) for line in _run("dpkg", "-L", NAME).splitlines()]
    return [path for path in listed if not path.is_dir() or NAME in path.name]


def older(package: Path, folder: Path) -> Path:
    """Return the same package under a lower version, made in `folder`, with one file more."""
    _run("dpkg-deb", "--raw-extract", str(package), str(folder / "tree"))
    control = folder / "tree" / "DEBIAN" / "control"
    text = control.read_text("utf-8")
    control.write_text(re.sub(r"(?m)^Version: .*$", f"Version: {OLDER}", text), "utf-8")
    (folder / "tree" / "usr" / "lib" / NAME / LEFT_OUT).write_text("old\n", "utf-8")
    goal = folder / f"{NAME}_{OLDER}.deb"
    # Packing tightly would take most of the time and prove nothing.
    _run("dpkg-deb", "--root-owner-group", "-Znone", "--build", str(folder / "tree"), str(goal))
    return goal


def _run(*command: str) -> str:
    done = subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
