"""A start that meets no screen, no home, no rights, no room or a broken program: one sentence."""

import json
import re
import resource
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.starts import ONE_WINDOW, one_sentence, start

BROKEN = (
    "import sys; {code}; sys.argv = ['afterword']; "
    "from afterword.__main__ import main; sys.exit(main())"
)


@pytest.mark.parametrize(
    "session",
    [
        {"DISPLAY": None},
        {"DISPLAY": ":4711"},
        {"DISPLAY": "127.0.0.1:4711"},
        {"WAYLAND_DISPLAY": "wayland-4711", "DISPLAY": ":4711"},
        {"XDG_SESSION_TYPE": "wayland"},
    ],
)
def test_without_a_screen_it_says_so(session: dict[str, str | None]) -> None:
    nothing = {"QT_QPA_PLATFORM": None, "DISPLAY": None, "WAYLAND_DISPLAY": None}
    line = one_sentence(start(env={**nothing, **session}))
    assert line == "Afterword needs a screen to open its window, and none could be reached."


def test_a_missing_file_is_told_even_without_a_screen() -> None:
    line = one_sentence(start("no.ics", env={"QT_QPA_PLATFORM": None, "DISPLAY": ":4711"}))
    assert "no.ics" in line


def test_what_qt_lacks_is_passed_on() -> None:
    line = one_sentence(start(env={"QT_QPA_PLATFORM": "hologram"}))
    assert line.startswith("Afterword can't open its window, because a part of this system is")
    assert "hologram" in line


def read_only_home(folder: Path) -> dict[str, str | None]:
    folder.chmod(0o555)
    return {"HOME": str(folder)}


def missing_home(folder: Path) -> dict[str, str | None]:
    folder.chmod(0o555)
    return {"HOME": str(folder / "missing")}


def data_in_a_file(folder: Path) -> dict[str, str | None]:
    (folder / "file").touch()
    return {"HOME": str(folder), "XDG_DATA_HOME": str(folder / "file")}


def read_only_data(folder: Path) -> dict[str, str | None]:
    data = folder / ".local" / "share" / "afterword"
    data.mkdir(parents=True)
    data.chmod(0o555)
    return {"HOME": str(folder)}


def locked_board(folder: Path) -> dict[str, str | None]:
    data = folder / ".local" / "share" / "afterword"
    data.mkdir(parents=True)
    (data / "afterword.db").touch(0o000)
    return {"HOME": str(folder)}


def closed_folder(folder: Path) -> Path:
    folder.chmod(0)
    return folder / "far" / "board.afterword"


def long_name(folder: Path) -> Path:
    return folder / ("a" * 300)


def long_folder(folder: Path) -> Path:
    return folder / ("a" * 300) / "board.afterword"


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (closed_folder, "This account may not open “"),
        (long_name, "is too long for this disk"),
        (long_folder, "is too long for this disk"),
    ],
)
def test_a_board_named_where_none_can_be_is_told(
    tmp_path: Path, place: Callable[[Path], Path], words: str
) -> None:
    assert words in one_sentence(start("--database", str(place(tmp_path))))


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (
            read_only_home,
            r"Your board can't be kept in “.*/\.local/share/afterword”: Perm.* denied",
        ),
        (missing_home, r"Your board can't be kept in “.*/missing/.*”: Permission denied"),
        (data_in_a_file, r"Your board can't be kept in “.*/file/afterword”: Not a directory"),
        (read_only_data, r"Nothing can be saved in the folder “~/\.local/share/afterword”"),
        (locked_board, r"This account may not open “~/\.local/share/afterword/afterword\.db”"),
    ],
)
def test_without_rights_it_names_the_place(
    tmp_path: Path, place: Callable[[Path], dict[str, str | None]], words: str
) -> None:
    usual = {"XDG_DATA_HOME": None, "XDG_CONFIG_HOME": None, "LC_ALL": "C.UTF-8"}
    assert re.match(words, one_sentence(start(env={**usual, **place(tmp_path)})))


@pytest.mark.parametrize("room", [0, 4096])
def test_a_disk_that_is_full_at_the_first_start_is_told(room: int) -> None:
    def no_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    assert one_sentence(start(before=no_room)).startswith("The disk is full")


def test_what_cannot_be_remembered_is_forgotten(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    for config in (str(tmp_path), "/dev/null"):
        done = start(program=(ONE_WINDOW, "board"), env={"XDG_CONFIG_HOME": config})
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)[1:] == [[], ""]
        assert "Afterword" not in done.stderr


@pytest.mark.parametrize("parts", [["cli"], ["app"], ["app", "ui.refusing"]])
def test_a_broken_program_says_where_the_text_is(tmp_path: Path, parts: list[str]) -> None:
    code = "; ".join(f"sys.modules['afterword.{part}'] = None" for part in parts)
    done = start(program=("-c", BROKEN.format(code=code)), env={"TMPDIR": str(tmp_path)})
    line = one_sentence(done)
    assert line.startswith("Afterword could not start: ModuleNotFoundError: import of afterword.")
    (text,) = tmp_path.glob("afterword-*.txt")
    assert line.endswith(str(text))
    assert "Traceback" in text.read_text()
    assert text.stat().st_mode & 0o777 == 0o600
