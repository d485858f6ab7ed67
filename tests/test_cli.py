"""The command line, asked as a terminal or a file manager asks it: a window, or one sentence."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from afterword import __version__, cli
from afterword.domain.problems import Problem
from tests.starts import ONE_WINDOW, one_sentence, start
from tests.store.boards import all_added, card, desk_at

INVITE = Path(__file__).parent / "files" / "invites" / "lakeside-panel.ics"


def board(path: Path) -> Path:
    """Make a board with one card at `path`."""
    with desk_at(path) as desk:
        desk.commit("Add", all_added(card("acme")))
    return path


def window(*given: str, page: bool = False) -> list[object]:
    """Open the window and return what `ONE_WINDOW` saw of it."""
    done = start(*given, program=(ONE_WINDOW, "page" if page else "board"))
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return json.loads(done.stdout)


def test_version_and_help_need_no_screen_and_no_window() -> None:
    nowhere = {"QT_QPA_PLATFORM": None, "DISPLAY": None, "HOME": None}
    assert start("--version", env=nowhere).stdout == f"Afterword {__version__}\n"
    said = start("--help", env=nowhere)
    assert said.returncode == 0
    assert {"FILE", "--database", "--version"} <= set(said.stdout.replace("]", " ").split())


def test_without_any_output_help_still_ends_well() -> None:
    silent = "import sys; sys.stdout = sys.stderr = None; from afterword.cli import main; main("
    for asked in ("--help", "--version"):
        done = start(program=("-c", f"{silent}['{asked}'])"))
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_an_unknown_word_shows_how_to_ask() -> None:
    done = start("--frobnicate")
    assert done.returncode == 2
    assert done.stderr.startswith("usage: afterword")


def test_where_words_need_a_box_a_wrong_one_brings_one_box(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(cli, "tell", said.append)
    monkeypatch.setattr(sys, "stderr", None)
    with pytest.raises(SystemExit, match="2"):
        cli.main(["--frobnicate"])
    (words,) = said
    assert words.startswith("usage: afterword")
    assert "--frobnicate" in words


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (["--", "-no such.ics"], "There is no file “"),
        ([b"caf\xe9 \n.ics"], "caf�"),
        (["--database", "no/board.afterword"], "There is no folder “"),
        (["file://elsewhere.example/a.ics"], "is on another computer"),
        (["file:///a%00b.ics"], "There is no file “"),
        ([""], "There is no file “”."),
    ],
)
def test_what_cannot_be_opened_is_one_sentence(given: list[str | bytes], words: str) -> None:
    assert words in one_sentence(start(*given))


def test_a_board_is_known_by_its_bytes_and_opened(tmp_path: Path) -> None:
    path = board(tmp_path / "a board, kept.data")
    other = board(tmp_path / "other.afterword")
    assert cli.chosen(None, str(path)) == (path, None)
    assert cli.chosen(str(other), str(INVITE)) == (other, INVITE)
    with pytest.raises(Problem, match="two-boards"):
        cli.chosen(str(path), str(other))
    assert window(path.as_uri())[:2] == [str(path), ["acme Ltd"]]


def test_an_invitation_fills_the_page_over_the_board_that_was_named(tmp_path: Path) -> None:
    path = tmp_path / "my board.afterword"
    invite = shutil.copyfile(INVITE, tmp_path / os.fsdecode(b"-r\xe9ponse 1.ics"))
    seen = window("--database", str(path), "--", str(invite), page=True)
    assert seen[0] == str(path)
    assert "Lakeside" in str(seen[2])


def test_only_an_ordinary_file_is_looked_into(tmp_path: Path) -> None:
    pipe, empty = tmp_path / "pipe", tmp_path / "empty.ics"
    os.mkfifo(pipe)
    empty.touch()
    for path in (pipe, empty, tmp_path, Path("/dev/zero")):
        assert cli.chosen(None, str(path)) == (None, path)


def test_what_lost_its_bytes_but_not_its_name_is_still_a_board(tmp_path: Path) -> None:
    path = tmp_path / "board.afterword"
    path.write_bytes(b"\0" * 5000)
    assert "is not an Afterword board" in one_sentence(start(str(path)))
    assert path.read_bytes() == b"\0" * 5000


def test_a_folder_that_is_gone_is_no_reason_for_a_trace(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()

    def enter_and_remove() -> None:
        os.chdir(folder)
        folder.rmdir()

    done = start("a.ics", before=enter_and_remove)
    assert "There is no file" in one_sentence(done)


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("file:///a%20b/c%23d.ics", "/a b/c#d.ics"),
        ("file:///a b/c#d?e.ics", "/a b/c#d?e.ics"),
        ("FILE://localhost/caf%C3%A9.ics", "/café.ics"),
        ("file:///caf%E9.ics", os.fsdecode(b"/caf\xe9.ics")),
        (f"file://{os.uname().nodename}/a.ics", "/a.ics"),
    ],
)
def test_a_file_managers_url_names_a_path(address: str, path: str) -> None:
    assert cli.path_of(address) == Path(path)


@pytest.mark.parametrize(
    ("name", "asked", "words"),
    [
        (
            "nothing",
            "{}",
            "There is no job “nothing”. There are: invite, pages, sample, signature, specimens.",
        ),
        ("invite", "", "must hold one JSON object"),
        ("invite", '{"files": ', "must hold one JSON object"),
        ("invite", '["files"]', "must hold one JSON object"),
        ("invite", '{"limits": {"seconds": "long"}}', "must hold one JSON object"),
        ("invite", '{"limits": {"seconds": Infinity}}', "must hold one JSON object"),
        ("invite", '{"limits": {"luck": 1}}', "must hold one JSON object"),
        ("invite", None, "must hold one JSON object"),
    ],
)
def test_a_worker_asked_wrongly_says_so(name: str, asked: str | None, words: str) -> None:
    command = f'exec "$0" -m afterword --worker {name}' + (" <&-" if asked is None else "")
    done = subprocess.run(
        ["sh", "-c", command, sys.executable],
        input=asked or "",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert words in one_sentence(done, code=2)


def test_a_worker_nobody_listens_to_says_so() -> None:
    done = subprocess.run(
        ["sh", "-c", 'exec "$0" -m afterword --worker invite >&-', sys.executable],
        input="{}",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "standard output, which is closed" in one_sentence(done, code=2)
