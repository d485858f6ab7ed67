"""A letter of every kind on every paper is the same, made by the installed program or by source."""

import base64
import json
import subprocess
import sys
from pathlib import Path

from devtools.places import SOURCE
from devtools.screen import Person, person
from tests.installed.conftest import ORDINARY
from tests.installed.package import COMMAND

_SECONDS = 120
_JOB = ("--worker", "specimens")


def test_every_letter_is_the_same_byte_for_byte(installed: Path, tmp_path: Path) -> None:
    ours = _letters([sys.executable, "-m", "afterword", *_JOB], tmp_path, Person())
    theirs = _letters([str(COMMAND), *_JOB], Path("/"), person(ORDINARY))
    assert theirs.keys() == ours.keys()
    assert [name for name in ours if theirs[name] != ours[name]] == []
    assert all(pdf.startswith(b"%PDF-") for pdf in ours.values())


def _letters(command: list[str], folder: Path, rights: Person) -> dict[str, bytes]:
    done = subprocess.run(
        command,
        input="{}",
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(SOURCE), "HOME": str(folder)},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        check=False,
        **rights,
    )
    assert done.returncode == 0, done.stderr
    letters = json.loads(done.stdout)["ok"]["letters"]
    assert letters
    return {letter["name"]: base64.b64decode(letter["pdf"]) for letter in letters}
