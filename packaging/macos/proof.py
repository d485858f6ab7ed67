"""Install from the disk image as a person does, and check and start what was installed.

Called as `python -m macos.proof IMAGE [REPORT.json]`, with the image or its folder, on a Mac that
may be thrown away.
"""

import json
import os
import plistlib
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import check_bundle
from devtools.onscreen import Screen, until
from devtools.places import BUILD, SetupError, say, version
from devtools.publishing import one
from macos import sign

_SECONDS = 60.0


def install(image: Path, folder: Path) -> Path:
    """Copy the program out of the image into `folder`, as drawing it there does; return it."""
    with tempfile.TemporaryDirectory(prefix="afterword-") as name:
        mount = Path(name, "image")
        words = ["-nobrowse", "-readonly", "-mountpoint", str(mount)]
        _run("hdiutil", "attach", str(image), *words)
        try:
            if (mount / "Applications").readlink() != Path("/Applications"):
                raise SetupError("The image shows no folder to drop the program on.")
            app = folder / "Afterword.app"
            shutil.copytree(mount / "Afterword.app", app, symlinks=True)
        finally:
            _run("hdiutil", "detach", str(mount))
    return app


def examine(app: Path) -> dict[str, Any]:
    """Check signature and facts; return what was told.

    Gatekeeper must be pleased only where there was a name to sign with.
    """
    _run("codesign", "--verify", "--deep", "--strict", str(app))
    facts = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
    if facts["CFBundleShortVersionString"] != version():
        raise SetupError("Info.plist names another version.")
    asked = ["spctl", "--assess", "--type", "execute", "--verbose", str(app)]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    if sign.identity() and done.returncode:
        raise SetupError(f"Gatekeeper refuses it: {done.stderr}")
    return {"gatekeeper": done.stderr.strip(), "signed": bool(sign.identity())}


def open_by_finder(app: Path, database: Path) -> str:
    """Start the program the way the Finder does, then ask it to quit; return its window."""
    program = app / "Contents" / "MacOS" / "Afterword"
    screen = Screen(os.environ)
    _run("open", "-n", str(app), "--args", "--database", str(database))
    deadline = time.monotonic() + _SECONDS
    while time.monotonic() < deadline:
        for process in _processes(program):
            windows = screen.windows(process)
            if windows:
                screen.ask_to_close(process)
                if not until(lambda: not _processes(program), _SECONDS):
                    raise SetupError("It did not quit when asked to.")
                return next(iter(windows.values()))
        time.sleep(0.2)
    raise SetupError(f"Opened by the Finder, it showed no window within {_SECONDS:.0f} s.")


def main(words: list[str]) -> int:
    """Prove the image named; return 0 if all is well."""
    report = Path(words[1]) if words[1:] else BUILD / "checks" / "report.json"
    try:
        with tempfile.TemporaryDirectory(prefix="afterword-") as name:
            app = install(one(Path(words[0]), "*.dmg"), Path(name))
            found = examine(app)
            program = app / "Contents" / "MacOS" / "Afterword"
            found |= check_bundle.check(program, report.parent)
            found["opened by the Finder"] = open_by_finder(app, Path(name, "finder.afterword"))
    except SetupError as problem:
        print(problem, file=sys.stderr)
        return 1
    report.write_text(json.dumps(found, indent=2, sort_keys=True) + "\n", "utf-8")
    say(report.read_text("utf-8"))
    return 0


def _processes(program: Path) -> list[int]:
    done = subprocess.run(["pgrep", "-f", str(program)], capture_output=True, check=False)
    return [int(line) for line in done.stdout.split()]


def _run(*command: str) -> None:
    if subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode:
        raise SetupError(f"{' '.join(command[:2])} did not succeed.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
