import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from afterword.domain.problems import Problem
from afterword.machine.files import write_safely


def failing(number: int) -> Callable[..., None]:
    def fail(*_arguments: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


def test_the_whole_file_is_there_for_its_owner_alone(tmp_path: Path) -> None:
    goal = tmp_path / "letter.pdf"
    goal.write_bytes(b"old")
    write_safely(goal, b"new" * 1000)
    assert goal.read_bytes() == b"new" * 1000
    assert [file.name for file in tmp_path.iterdir()] == ["letter.pdf"]
    if os.name == "posix":
        assert goal.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EROFS, "folder-read-only"),
        (errno.EIO, "file-not-written"),
    ],
)
def test_a_failed_write_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    goal = tmp_path / "letter.pdf"
    goal.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", failing(number))
    with pytest.raises(Problem) as caught:
        write_safely(goal, b"new")
    assert caught.value.code == code
    assert caught.value.values["path"] == "letter.pdf"
    assert goal.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["letter.pdf"]


def test_a_linked_file_is_written_where_it_really_is(tmp_path: Path) -> None:
    real = tmp_path / "there"
    real.mkdir()
    (real / "letter.pdf").write_bytes(b"old")
    link = tmp_path / "letter.pdf"
    link.symlink_to(real / "letter.pdf")
    write_safely(link, b"new")
    assert link.is_symlink()
    assert (real / "letter.pdf").read_bytes() == b"new"


def test_a_missing_folder_and_a_long_name_are_told_apart(tmp_path: Path) -> None:
    for goal, code in (
        (tmp_path / "gone" / "letter.pdf", "folder-missing"),
        (tmp_path / ("x" * 300), "name-too-long"),
    ):
        with pytest.raises(Problem) as caught:
            write_safely(goal, b"new")
        assert caught.value.code == code


def test_a_folder_in_the_place_of_the_file_stays(tmp_path: Path) -> None:
    goal = tmp_path / "letter.pdf"
    goal.mkdir()
    with pytest.raises(Problem) as caught:
        write_safely(goal, b"new")
    assert caught.value.code == "file-not-written"
    assert [file.name for file in tmp_path.iterdir()] == ["letter.pdf"]
