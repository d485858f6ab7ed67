"""`afterword review FILE`, as a careers office or another program asks it."""

import json
import os
from pathlib import Path

import pytest

from afterword import cli
from tests.starts import one_sentence, start

LETTER = """Dear Ms. Patel,

Thank you for the tour of the warehouse on Tuesday. It was good to see the new scanners at work!!

You asked about my forklift licence. It is valid until March, and I can start on any shift.

Sincerely,
Linh Nguyen
"""
FINE = LETTER.replace("!!", ".")
NOWHERE = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None, "HOME": None}

KEYS = ["rule", "quality", "severity", "start", "end", "reason", "fix"]


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.txt"
    path.write_text(LETTER, "utf-8")
    return path


def answers(capsys: pytest.CaptureFixture[str], *given: str) -> tuple[int, str]:
    """Ask in this process; return the exit code and what was said, all of it as an answer."""
    code = cli.main(["review", *given])
    said = capsys.readouterr()
    assert said.err == ""
    return code, said.out


def test_json_names_the_rule_and_the_place(
    letter: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said = answers(capsys, str(letter), "--interviewer", "Sarah Patel", "--json")
    assert code == 1
    (row,) = json.loads(said)
    assert list(row) == KEYS
    assert (row["rule"], row["quality"]) == ("exclamations", "sincere")
    assert row["severity"] in {"hint", "warning", "stop"}
    assert "!!" in LETTER[row["start"] : row["end"]]
    assert row["reason"].endswith(".")


def test_nobody_is_no_name_to_hold_a_letter_against(
    letter: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter.write_text(FINE, "utf-8")
    assert answers(capsys, str(letter), "--interviewer", "", "--interviewer", " ") == (
        0,
        "Nothing found.\n",
    )


def test_text_names_the_line(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = answers(capsys, str(letter))
    assert code == 1
    assert said.startswith("line 3: ")
    assert "exclamations" in said


def test_a_good_letter_leads_to_nothing(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter.write_text(FINE, "utf-8")
    assert answers(capsys, str(letter)) == (0, "Nothing found.\n")
    assert answers(capsys, str(letter), "--json") == (0, "[]\n")


def test_names_companies_and_other_letters_are_told(
    letter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter.write_text(FINE.replace("warehouse", "Bayline Foods warehouse"), "utf-8")
    twin = tmp_path / "twin.txt"
    twin.write_text(FINE.replace("Patel", "Okafor"), "utf-8")
    given = ["--interviewer", "Ngozi Okafor", "--interviewer", "Sarah Pattel"]
    given += ["--company", "Lakeside", "--other-company", "Bayline Foods"]
    _, said = answers(capsys, str(letter), *given, "--other-letter", str(twin), "--json")
    assert {"name", "company", "copies"} <= {row["rule"] for row in json.loads(said)}


def test_dates_and_the_kind_are_told(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter.write_text(FINE, "utf-8")
    days = ["--interview", "2026-09-01", "--today", "2026-09-25"]
    _, said = answers(capsys, str(letter), *days, "--json")
    assert "timing" in {row["rule"] for row in json.loads(said)}
    letter.write_text(FINE.replace("It was", "You must reply no later than Friday. It was"))
    _, said = answers(capsys, str(letter), "--letter-kind", "status-enquiry", "--json")
    assert "demanding" in {row["rule"] for row in json.loads(said)}


@pytest.mark.parametrize("code", ["fr-CA", "fr_ca", "FR-ca", "fr"])
def test_a_language_is_known_however_it_is_written(
    letter: Path, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    letter.write_text(
        "Madame,\n\nMerci de m'avoir fait visiter la boulangerie mardi matin. J'ai bien aimé voir "
        "le four à bois et le comptoir où tout le monde prend son café debout.\n\nCordialement,\n"
    )
    assert answers(capsys, str(letter), "--language", code) == (0, "Rien à signaler.\n")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty."),
        (b"\x89PNG\r\n\x1a\n\x00", "is not plain text."),
        (b"Thank you for the interview.\n", "must greet somebody"),
        (b"Dear Sam,\n" * 30_000, "is far too big"),
    ],
)
def test_bad_input_is_one_clear_sentence(letter: Path, data: bytes, words: str) -> None:
    letter.write_bytes(data)
    line = one_sentence(start("review", str(letter), env=NOWHERE), code=2)
    assert words in line
    assert str(letter) in line


def test_what_is_no_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name, words in (("no.txt", "no file"), ("", "not a file"), ("pipe", "not a file")):
        assert cli.main(["review", str(tmp_path / name)]) == 2
        said = capsys.readouterr()
        assert (said.out, words in said.err) == ("", True)
    assert cli.main(["review", "/dev/zero"]) == 2
    assert cli.main(["review", "file://elsewhere.example/a.txt"]) == 2
    assert "another computer" in capsys.readouterr().err


def test_a_file_one_may_not_read_is_told(letter: Path) -> None:
    letter.chmod(0)
    assert "can't be read" in one_sentence(start("review", str(letter)), code=2)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ([], "FILE"),
        (["a.txt", "--language", "tlh"], "“tlh” is none of en-CA, en-GB, en-US, fr-CA, fr-FR"),
        (["a.txt", "--today", "soon"], "--today"),
        (["a.txt", "--letter-kind", "love"], "--letter-kind"),
    ],
)
def test_a_wrong_option_shows_how_to_ask(given: list[str], words: str) -> None:
    done = start("review", *given, env=NOWHERE)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("usage: afterword review")
    assert words in done.stderr


def test_a_closed_output_is_no_reason_for_a_trace(letter: Path) -> None:
    words = ["review", str(letter), "--language", "fr"]
    script = f"import os; os.close(1)\nfrom afterword.cli import main\nmain({words})"
    assert "Traceback" not in start(program=("-c", script)).stderr


def test_help_says_what_the_places_count() -> None:
    said = start("review", "--help", env=NOWHERE)
    assert said.returncode == 0
    assert "characters of the file's text" in " ".join(said.stdout.split())


def test_a_file_called_review_still_opens_in_the_window(tmp_path: Path) -> None:
    path = tmp_path / "review"
    path.write_text("BEGIN:VCALENDAR", "utf-8")
    assert cli.chosen(None, str(path)) == (None, path)
    assert cli.parser().parse_args([str(path)]).file == str(path)
