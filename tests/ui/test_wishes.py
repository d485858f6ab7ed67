"""What a start may ask of the window, on the command line or of the one that is open."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword import app, cli
from afterword.ui.request import Request, from_line, to_line
from tests.starts import ONE_WINDOW, start
from tests.store.boards import all_added, card, desk_at
from tests.ui.windows import Instances, Windows

Given = tuple[Path | None, Path | None, str, str]


@pytest.mark.parametrize(
    ("given", "wish", "of"),
    [
        ([], "", ""),
        (["--today"], "today", ""),
        (["--write", "acme"], "write", "acme"),
        (["--call", "acme"], "call", "acme"),
        (["--background"], "background", ""),
    ],
)
def test_the_command_line_says_what_to_show(
    given: Sequence[str], wish: str, of: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Given] = []

    def run(*what: object) -> int:
        asked.append(what)  # pyright: ignore[reportArgumentType]
        return 0

    monkeypatch.setattr(app, "run", run)
    assert cli.main(given) == 0
    assert asked == [(None, None, wish, of)]


def test_only_one_thing_can_be_asked_for() -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(["--today", "--background"])


@pytest.mark.parametrize(
    "request_", [Request(), Request(Path("/a"), "t", "write", "x"), Request(wish="background")]
)
def test_a_wish_travels_whole(request_: Request) -> None:
    assert from_line(to_line(request_)) == request_


@pytest.mark.parametrize(
    "said", [{"wish": "format-disk"}, {"wish": 3}, {"card": "x" * 65}, {"card": None}]
)
def test_what_is_no_wish_is_not_heard(said: dict[str, object]) -> None:
    line = {"file": None, "token": "", **said}
    assert from_line(json.dumps(line).encode()) is None


def test_an_older_start_says_less_and_is_heard() -> None:
    assert from_line(b'{"file": null, "token": ""}') == Request()


def test_the_open_window_is_asked_and_one_in_the_background_is_left_alone(
    qtbot: QtBot, instances: Instances, windows: Windows
) -> None:
    instance, window = instances(windows.database), windows.open()
    wished: list[tuple[str, str]] = []
    instance.wished.connect(lambda wish, of: wished.append((wish, of)))
    instance.show_in(window)
    window.showMinimized()
    assert instance.answer(Request(wish="background"))
    assert window.isMinimized()
    assert instance.answer(Request(wish="call", card="acme"))
    assert wished == [("call", "acme")]
    assert not window.isMinimized()


def test_a_window_put_away_in_the_tray_comes_back_and_a_closed_one_does_not(
    instances: Instances, windows: Windows
) -> None:
    instance, window = instances(windows.database), windows.open()
    instance.show_in(window)
    window.hide()
    assert not instance.answer(Request())
    QApplication.setQuitOnLastWindowClosed(False)
    assert instance.answer(Request())
    QApplication.setQuitOnLastWindowClosed(True)
    assert window.isVisible()


def test_a_start_that_is_to_write_shows_the_letters_of_its_card(tmp_path: Path) -> None:
    board = tmp_path / "afterword.db"
    with desk_at(board) as desk:
        desk.commit("Add", all_added(card("acme")))
    asked = ("--database", str(board), "--write", "acme")
    done = start(*asked, program=(ONE_WINDOW, "page"))
    assert json.loads(done.stdout)[2] == "acme Ltd", done.stderr
