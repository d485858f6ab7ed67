"""Install, start, update and remove with the installer, and look at what Windows then knows.

Called as `python -m windows.proof INSTALLER [REPORT.json]`, with the installer or its folder, on a
Windows that may be thrown away: it installs for the person who runs it.
"""

import csv
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import check_bundle
from devtools.onscreen import Screen, until
from devtools.places import BUILD, SetupError, say
from devtools.publishing import one

CLASSES = "Software\\Classes\\"
OFFERED = (".ics", ".eml")
_SILENT = ["/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART"]
_SECONDS = 300
_WINDOW_SECONDS = 60.0


def installed() -> Path:
    """Return where the program is installed for this person."""
    return Path(os.environ["LOCALAPPDATA"], "Programs", "Afterword", "Afterword.exe")


def value(key: str, name: str = "") -> str | None:
    """Return a text from this person's registry; None if it is not there."""
    if sys.platform != "win32":
        return None
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
            return str(winreg.QueryValueEx(opened, name)[0])
    except FileNotFoundError:
        return None


def associations() -> dict[str, str | None]:
    """Return what a double-click and "Open with" do; raise SetupError if it is not as promised."""
    opens = value(f"{CLASSES}Afterword.Desk\\shell\\open\\command")
    found = {".afterword": value(f"{CLASSES}.afterword"), "open": opens}
    if found[".afterword"] != "Afterword.Desk" or opens != f'"{installed()}" "%1"':
        raise SetupError(f"A desk does not open in the program: {found}")
    for ending in OFFERED:
        if value(f"{CLASSES}{ending}\\OpenWithProgids", "Afterword.Invitation") is None:
            raise SetupError(f"{ending} is not offered to the program.")
        if (value(f"{CLASSES}{ending}") or "").startswith("Afterword"):
            raise SetupError(f"{ending} was taken from the program that opened it.")
    return found


def prove(installer: Path, out: Path) -> dict[str, Any]:
    """Do all of it; return what was seen. Raises SetupError at the first thing that is wrong."""
    install = [str(installer), *_SILENT, "/CURRENTUSER"]
    _run(install)
    found: dict[str, Any] = {"associations": associations()}
    found |= check_bundle.check(installed(), out)
    old = installed().parent / "_internal" / "from-an-older-version.txt"
    old.write_text("old", "utf-8")
    with tempfile.TemporaryDirectory(prefix="afterword-", ignore_cleanup_errors=True) as name:
        kept = Path(name, "kept.afterword")
        screen = Screen(os.environ)
        found["made"] = check_bundle.start([str(installed())], kept, screen)
        _run(install)
        if old.exists():
            raise SetupError("The update left a file of the older version.")
        found["double-click after the update"] = double_click(kept, screen)
        _run([str(installed().with_name("unins000.exe")), *_SILENT])
        if not until(lambda: not installed().exists(), 60.0):
            raise SetupError("The program is still there after it was removed.")
        if value(f"{CLASSES}Afterword.Desk\\shell\\open\\command"):
            raise SetupError("Windows still knows the program after it was removed.")
        found["the person's work after removal"] = check_bundle.tables(kept)
    return found


def double_click(desk: Path, screen: Screen) -> str:
    """Have Windows look up what opens the desk, close its window and return the window's title."""
    if sys.platform == "win32":
        os.startfile(desk)
    if not until(lambda: any(map(screen.windows, _processes())), _WINDOW_SECONDS):
        raise SetupError("A double-click on a desk opened no window.")
    process = next(one for one in _processes() if screen.windows(one))
    title = next(iter(screen.windows(process).values()))
    screen.ask_to_close(process)
    if not until(lambda: not _processes(), _WINDOW_SECONDS):
        raise SetupError("The window did not close when asked to.")
    return title


def main(words: list[str]) -> int:
    """Prove the installer named; return 0 if all is well."""
    report = Path(words[1]) if words[1:] else BUILD / "checks" / "report.json"
    try:
        found = prove(one(Path(words[0]).resolve(), "*-setup.exe"), report.parent)
    except SetupError as problem:
        print(problem, file=sys.stderr)
        return 1
    report.write_text(json.dumps(found, indent=2, sort_keys=True) + "\n", "utf-8")
    say(report.read_text("utf-8"))
    return 0


def _processes() -> list[int]:
    asked = ["tasklist", "/FI", f"IMAGENAME eq {installed().name}", "/FO", "CSV", "/NH"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    rows = csv.reader(done.stdout.splitlines())
    return [int(row[1]) for row in rows if len(row) > 1 and row[0] == installed().name]


def _run(command: list[str]) -> None:
    if subprocess.run(command, timeout=_SECONDS, check=False).returncode:
        raise SetupError(f"{Path(command[0]).name} did not succeed.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
