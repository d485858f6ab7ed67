"""Make the disk image that people download: the program, and a link to drop it on.

Called as `python -m macos.image [APP [FOLDER]]`; signs both where there is a name to sign with.
"""

import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from devtools.places import BUILD, DIST, SetupError, say, version
from macos import sign

_TRIES = 4


def name() -> str:
    """Return the image's name for this machine's processor."""
    return f"Afterword-{version()}-macos-{platform.machine()}.dmg"


def build(app: Path, out: Path = DIST) -> Path:
    """Sign `app` if possible, make the image in `out` and return it; SetupError if macOS won't."""
    sign.sign(app)
    out.mkdir(parents=True, exist_ok=True)
    goal = out / name()
    goal.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(prefix="afterword-") as folder:
        lay_out(app, Path(folder))
        command = ["hdiutil", "create", "-volname", "Afterword", "-srcfolder", folder]
        command += ["-fs", "HFS+", "-format", "UDZO", "-ov", str(goal)]
        _make(command)
    sign.finish(goal)
    return goal


def lay_out(app: Path, folder: Path) -> None:
    """Put what the image shows into `folder`."""
    shutil.copytree(app, folder / app.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")


def _make(command: list[str]) -> None:
    # macOS says "Resource busy" while it still indexes what was just copied.
    for _ in range(_TRIES):
        if not subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode:
            return
        time.sleep(5)
    raise SetupError("The disk image could not be made.")


def main(words: list[str]) -> int:
    """Build from the .app named, or from build/bundle into build/dist."""
    app = Path(words[0]) if words else BUILD / "bundle" / "Afterword.app"
    try:
        say(str(build(app, Path(words[1]) if words[1:] else DIST)))
    except SetupError as problem:
        print(problem, file=sys.stderr)
        return problem.code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
