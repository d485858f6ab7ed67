"""What lies where, how long a file is, and what is never written in one."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from devtools.places import ROOT
from tests.architecture.tree import PACKAGE, python_files, where

LONGEST = 250
_TOP = {"LICENSE", "README.md", "packaging", "pyproject.toml", "resources", "src", "tests"}
_MADE = {"build", "dist"}
_TEXT = {".cfg", ".json", ".md", ".py", ".sh", ".svg", ".toml", ".ts", ".txt", ".yaml", ".yml"}


def test_no_file_is_longer_than_a_reader_can_hold() -> None:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in python_files()}
    assert not [where(path, length) for path, length in lengths.items() if length > LONGEST]


def test_nothing_else_lies_at_the_top() -> None:
    seen = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert seen - _MADE - {"__pycache__"} == _TOP


def test_every_folder_of_the_package_says_what_lives_there() -> None:
    silent = [
        path
        for path in PACKAGE.rglob("__init__.py")
        if not path.read_text("utf-8").startswith('"""')
    ]
    assert not silent


def _texts() -> Iterator[Path]:
    """Yield our texts; a file written by others may name whatever it likes."""
    others = ROOT / "tests" / "files"
    for top in ("src", "tests", "packaging", "resources", ".ci"):
        for path in (ROOT / top).rglob("*"):
            if path.suffix in _TEXT and path.is_file() and others not in path.parents:
                yield path
    yield from (path for path in ROOT.iterdir() if path.is_file())


def test_no_file_names_a_folder_of_one_machine() -> None:
    homes = re.compile(rf"{re.escape(str(ROOT))}\b|/root/|/(?:home|Users)/[a-z]+/")
    own = Path(__file__)
    found = [
        where(path, number)
        for path in _texts()
        if path != own
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if homes.search(line)
    ]
    assert not found


def test_what_ci_runs_can_be_run() -> None:
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
