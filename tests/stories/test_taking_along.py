"""Taking everything along and bringing it back: whole, or the board stays as it was."""

import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from afterword.domain.problems import Problem
from afterword.machine.files import write_safely
from afterword.store.blobs import blob_folder, files_in, keep_blob
from afterword.stories import taking_along
from tests.store.boards import NOON, all_added, card, desk_at

Rewrite = Callable[[dict[str, bytes]], object]


@pytest.fixture
def board(tmp_path: Path) -> Path:
    """Return a board of one card, with a file beside it."""
    path = tmp_path / "one" / "afterword.db"
    with desk_at(path) as desk:
        desk.commit("Add", all_added(card("acme")))
    keep_blob(blob_folder(path), b"%PDF-1.4", write_safely)
    return path


@pytest.fixture
def taken(board: Path, tmp_path: Path) -> Path:
    """Return the file in which that board was taken along."""
    goal = tmp_path / "all.zip"
    taking_along.take_along(board, goal, NOON, "Read me")
    return goal


def cards(path: Path) -> set[str]:
    with desk_at(path) as desk:
        desk.load_rest()
        return {one.company for one in desk.cards.values()}


def rewritten(taken: Path, rewrite: Rewrite) -> Path:
    """Return another file like `taken`, with its contents changed by their names."""
    with zipfile.ZipFile(taken) as archive:
        inside = {name: archive.read(name) for name in archive.namelist()}
    rewrite(inside)
    goal = taken.with_name("changed.zip")
    with zipfile.ZipFile(goal, "w") as archive:
        for name, data in inside.items():
            archive.writestr(name, data)
    return goal


def test_it_comes_back_on_an_empty_computer(taken: Path, tmp_path: Path) -> None:
    other = tmp_path / "two" / "afterword.db"
    taking_along.look_over(taken)
    taking_along.bring_back(taken, other, keep=True)
    assert cards(other) == {"acme Ltd"}
    assert [file.read_bytes() for file in files_in(blob_folder(other))] == [b"%PDF-1.4"]
    assert {path.name for path in other.parent.iterdir()} == {"afterword.db", "afterword-files"}


@pytest.mark.parametrize("keep", [True, False])
def test_the_board_that_was_there_stays_beside_it_if_it_holds_anything(
    taken: Path, tmp_path: Path, keep: bool
) -> None:
    other = tmp_path / "two" / "afterword.db"
    with desk_at(other) as desk:
        desk.commit("Add", all_added(card("mine")))
    taking_along.bring_back(taken, other, keep=keep)
    assert cards(other) == {"acme Ltd"}
    aside = other.with_name("afterword.db.aside-01")
    assert aside.exists() == keep
    assert not keep or cards(aside) == {"mine Ltd"}


def test_a_damaged_file_beside_the_board_is_left_out(board: Path, tmp_path: Path) -> None:
    (file,) = files_in(blob_folder(board))
    file.write_bytes(b"%PDF-1.5")
    taking_along.take_along(board, tmp_path / "all.zip", NOON, "Read me")
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert archive.namelist() == ["README.txt", "afterword.db"]


def _newer(inside: dict[str, bytes]) -> None:
    inside["afterword.db"] = _with_version(inside["afterword.db"], 9_999)


def _with_version(board: bytes, version: int) -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(board)
        connection.execute(f"PRAGMA user_version = {version}")
        return connection.serialize()


def _bent(inside: dict[str, bytes]) -> None:
    page = 4096
    board = bytearray(inside["afterword.db"])
    board[page : 2 * page] = bytes(page)
    inside["afterword.db"] = bytes(board)


def _swapped(inside: dict[str, bytes]) -> None:
    name = next(one for one in inside if one.startswith("files/"))
    inside[name] = b"another"


WRONG: dict[str, tuple[Rewrite, str]] = {
    "no board": (lambda inside: inside.pop("afterword.db"), "archive-not-ours"),
    "another name": (lambda inside: inside.update({"../evil.pdf": b""}), "archive-not-ours"),
    "another database": (lambda inside: inside.update({"afterword.db": b"x"}), "archive-not-ours"),
    "another's bytes": (_swapped, "archive-damaged"),
    "a damaged board": (_bent, "archive-damaged"),
    "a newer board": (_newer, "archive-newer"),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_what_cannot_be_used_changes_nothing(wrong: str, taken: Path, board: Path) -> None:
    rewrite, code = WRONG[wrong]
    before = board.read_bytes()
    changed = rewritten(taken, rewrite)
    with pytest.raises(Problem, match=code):
        taking_along.bring_back(changed, board, keep=False)
    assert board.read_bytes() == before
    assert not list(board.parent.glob("*aside*"))
    assert not list(board.parent.glob(f"{taking_along.UNPACKED}*"))


@pytest.mark.parametrize("cut", [10, 400])
def test_a_file_that_was_cut_off_is_refused_at_once(taken: Path, cut: int) -> None:
    taken.write_bytes(taken.read_bytes()[:-cut])
    with pytest.raises(Problem, match="archive"):
        taking_along.look_over(taken)


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="archive"):
        taking_along.look_over(tmp_path / "all.zip")


def test_what_unpacks_to_more_than_any_board_is_refused(
    taken: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("afterword.exchange.archive.MOST_BYTES", 1_000)
    with pytest.raises(Problem, match="archive-too-big"):
        taking_along.look_over(taken)


def test_what_another_program_packed_in_its_own_way_is_refused(taken: Path) -> None:
    goal = taken.with_name("packed.zip")
    with zipfile.ZipFile(taken) as archive, zipfile.ZipFile(goal, "w", zipfile.ZIP_LZMA) as other:
        for name in archive.namelist():
            other.writestr(name, archive.read(name))
    bent = bytearray(goal.read_bytes())
    bent[bent.index(b"afterword.db") + 40] ^= 0xFF  # within the packed bytes
    goal.write_bytes(bent)
    with pytest.raises(Problem, match="archive-not-ours"):
        taking_along.look_over(goal)
