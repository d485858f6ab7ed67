"""Erasing everything: all of it or nothing, and never what is somebody else's."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from afterword.domain.problems import Problem
from afterword.machine import autostart
from afterword.machine.instance_lock import Claim, InstanceLock
from afterword.machine.lent_copies import WORKING, LentCopies
from afterword.store.backup import back_up
from afterword.store.blobs import PDF, blob_folder
from afterword.stories import erasing
from afterword.stories.taking_along import UNPACKED
from tests.store.boards import NOON, all_added, card, desk_at


@pytest.fixture
def settings(home: Path) -> Path:
    """Return this screen's file of choices, with what stands beside it."""
    folder = home / ".config" / "afterword"
    folder.mkdir()
    for name in ("afterword.ini", "QtProject.conf", "afterword.ini.lock"):
        (folder / name).write_text("x")
    return folder / "afterword.ini"


@pytest.fixture
def board(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a board with a copy, a file beside it, one set aside, and temporary copies."""
    temporary = home / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    return make_board(home / ".local" / "share" / "afterword" / "afterword.db")


def make_board(path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    with desk_at(path) as desk:
        desk.commit("Add", all_added(card("acme")))
    back_up(path, NOON)
    blob_folder(path).mkdir()
    (blob_folder(path) / ("0" * 64 + PDF)).write_bytes(b"%PDF")
    (blob_folder(path) / ".afterword-abc_1.part").write_bytes(b"%P")
    path.with_name(f"{path.name}.aside-01").write_bytes(b"x")
    return path


def left(home: Path) -> set[str]:
    return {path.name for path in home.rglob("*") if not path.is_dir()}


def test_every_trace_goes_and_the_folders_with_them(
    home: Path, board: Path, settings: Path
) -> None:
    lent = LentCopies()
    left_by_a_kill = home / "temporary" / f"{WORKING}abc"
    left_by_a_kill.mkdir(mode=0o700)
    (lent.path / "deep").mkdir()
    (lent.path / "deep" / "Letter.pdf").write_bytes(b"%PDF")
    (left_by_a_kill / "page.png").write_bytes(b"x")
    (home / "temporary" / "afterword-3f_a.txt").write_text("Traceback")
    autostart.switch(on=True)
    erasing.erase(board, [], settings)
    assert left(home) == set()
    assert not any(board.parent.iterdir())
    assert not settings.parent.exists()
    assert list((home / "temporary").iterdir()) == []
    assert not autostart.is_on()


def test_what_others_put_there_stays_and_no_link_is_followed(
    home: Path, board: Path, settings: Path
) -> None:
    mine = home / "Diploma.pdf"
    mine.write_bytes(b"%PDF")
    (board.parent / "notes.txt").write_text("mine")
    (board.parent / "backups" / "other-2026-11-22T120000Z-01.db").write_text("mine")
    (board.parent / "afterword.db.aside-02").symlink_to(mine)
    erasing.erase(board, [], settings)
    assert left(home) == {"Diploma.pdf", "notes.txt", "other-2026-11-22T120000Z-01.db"}


def test_a_folder_that_is_a_link_is_not_looked_into(
    home: Path, board: Path, settings: Path
) -> None:
    mine = home / "Documents"
    mine.mkdir()
    (mine / "Diploma.pdf").write_bytes(b"%PDF")
    (board.parent / f"{UNPACKED}abc").symlink_to(mine)
    erasing.erase(board, [], settings)
    assert (mine / "Diploma.pdf").read_bytes() == b"%PDF"


def test_a_board_that_is_a_link_goes_where_it_really_lies(
    home: Path, board: Path, settings: Path
) -> None:
    disk = home / "disk"
    disk.mkdir()
    board.rename(disk / "board.db")
    board.symlink_to(disk / "board.db")
    (disk / "notes.txt").write_text("mine")
    erasing.erase(board, [], settings)
    assert left(home) == {"notes.txt"}


def test_a_file_that_cannot_go_is_named_and_nothing_is_erased(
    home: Path, board: Path, settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    autostart.switch(on=True)
    before, real = left(home), Path.rename

    def rename(file: Path, goal: Path) -> Path:
        if file.name == settings.name:
            raise PermissionError
        return real(file, goal)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(Problem) as refused:
        erasing.erase(board, [], settings)
    assert refused.value.code == "not-erased"
    assert refused.value.values["path"] == "afterword.ini"
    assert left(home) == before
    assert autostart.is_on()
    with desk_at(board) as desk:
        assert desk.totals.total() == 1


def test_a_start_with_the_session_that_cannot_be_switched_off_keeps_all(
    home: Path, board: Path, settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    autostart.switch(on=True)
    before = left(home)

    def refuse(*, on: bool) -> None:
        raise Problem("folder-read-only", path=str(on), folder="autostart")

    monkeypatch.setattr(autostart, "switch", refuse)
    with pytest.raises(Problem, match="folder-read-only"):
        erasing.erase(board, [], settings)
    assert left(home) == before


def test_another_board_goes_too_unless_a_window_has_it_open(
    home: Path, board: Path, settings: Path
) -> None:
    document = make_board(home / "spring.afterword")
    held = InstanceLock(board)
    assert held.take() is Claim.OURS
    before = left(home)
    with pytest.raises(Problem, match="board-open"):
        erasing.erase(document, [board], settings)
    assert left(home) == before
    held.release()
    erasing.erase(document, [board], settings)
    assert left(home) == set()


def test_a_folder_that_cannot_be_looked_into_is_named(
    board: Path, settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real: Callable[[Path], object] = Path.iterdir

    def iterdir(folder: Path) -> object:
        if folder.name == "backups":
            raise PermissionError
        return real(folder)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    with pytest.raises(Problem) as refused:
        erasing.erase(board, [], settings)
    assert (refused.value.code, refused.value.values["path"]) == ("not-erased", "backups")
    assert board.is_file()


def test_a_lock_that_was_taken_away_while_it_was_opened_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = InstanceLock(tmp_path / "a.db"), InstanceLock(tmp_path / "a.db")
    assert first.take() is Claim.OURS
    real, opened = InstanceLock._open, list[int]()

    def open_late(lock: InstanceLock) -> int:
        opened.append(real(lock))
        if len(opened) == 1:
            first.forget()  # between the opening and the lock
        return opened[-1]

    monkeypatch.setattr(InstanceLock, "_open", open_late)
    assert second.take() is Claim.OURS
    assert os.path.samestat(os.fstat(opened[-1]), second.path.stat())
    second.forget()
    assert list(tmp_path.iterdir()) == []
