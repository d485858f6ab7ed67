"""A file or a mail link is handed to the system's opener, whole and as one word."""

import json
import sys
from pathlib import Path

import pytest

from afterword.domain.problems import Problem
from afterword.machine.opener import open_file, open_mail

_NOTES = "import json, sys; open(sys.argv[1], 'w').write(json.dumps(sys.argv[2:]))"


def _program(notes: Path) -> list[str]:
    return [sys.executable, "-c", _NOTES, str(notes)]


def test_a_file_is_handed_over_by_its_whole_path(tmp_path: Path) -> None:
    file = tmp_path / "To Zoë; echo.eml"
    open_file(file, _program(tmp_path / "notes"))
    assert json.loads((tmp_path / "notes").read_text()) == [str(file)]


def test_a_mail_link_is_one_word(tmp_path: Path) -> None:
    open_mail("mailto:a@b.example?subject=x&body=y%0D%0A", _program(tmp_path / "notes"))
    assert json.loads((tmp_path / "notes").read_text()) == [
        "mailto:a@b.example?subject=x&body=y%0D%0A"
    ]


def test_any_other_link_is_refused() -> None:
    with pytest.raises(ValueError, match="file"):
        open_mail("file:///etc/hostname")


@pytest.mark.parametrize("program", [["no-such-program"], [sys.executable, "-c", "exit(3)"]])
def test_a_computer_without_a_program_for_it_is_told(tmp_path: Path, program: list[str]) -> None:
    with pytest.raises(Problem, match="nothing-opens-it") as told:
        open_file(tmp_path / "a.eml", program)
    assert told.value.values == {"path": "a.eml"}
