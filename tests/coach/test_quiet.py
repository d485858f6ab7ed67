"""Looking over letters prints nothing of its own, asks no network and needs no window."""

import json
from pathlib import Path

import pytest

from tests.coach.corpus import FOLDER, PARTED
from tests.starts import start

_WATCHED = """
import sys

def refuse(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        raise OSError("the network was asked: " + event)
    if event == "import" and str(arguments[0]).partition(".")[0] in {"PySide6", "shiboken6"}:
        raise OSError("a window was asked for")

sys.addaudithook(refuse)
from afterword.__main__ import main
sys.exit(main())
"""

NOWHERE = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None, "HOME": None}


@pytest.mark.parametrize(
    ("language", "group"), [("en-CA", "english_sincere"), ("fr-FR", "french_sincere")]
)
def test_a_review_prints_its_answer_alone_and_asks_nobody(
    tmp_path: Path, language: str, group: str
) -> None:
    letter = (FOLDER / "bad" / f"{group}.txt").read_text("utf-8").split(PARTED)[0]
    path = tmp_path / "letter.txt"
    path.write_text(letter.partition("\n\n")[2].replace("quai", "quaii"), "utf-8")
    given = ("review", str(path), "--language", language, "--json")
    done = start(*given, program=("-c", _WATCHED), env=NOWHERE)
    assert (done.returncode, done.stderr) == (1, "")
    rules = {row["rule"] for row in json.loads(done.stdout)}
    assert "exclamations" in rules
