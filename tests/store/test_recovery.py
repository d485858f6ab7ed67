"""When a file fails, a backup can take its place, and the file itself is kept."""

from pathlib import Path

import pytest

from afterword.domain.problems import Problem
from afterword.store import recovery
from afterword.store.backup import back_up
from tests.store.boards import NOON, all_added, card, desk_at


@pytest.fixture
def backup(path: Path) -> Path:
    """Return a backup with one card; the file beside it has been damaged since."""
    with desk_at(path) as desk:
        desk.commit("Add", all_added(card("acme")))
        made = back_up(path, NOON)
    path.write_bytes(b"\0" * 10_000)
    return made


def test_a_backup_takes_the_place_and_the_failed_file_is_kept(path: Path, backup: Path) -> None:
    path.with_name("afterword.db-journal").write_bytes(b"half a step")
    assert recovery.newest_sound(path) == backup
    aside = recovery.restore(path, backup)
    assert aside == path.with_name("afterword.db.aside-01")
    assert aside is not None
    assert aside.read_bytes() == b"\0" * 10_000
    assert path.with_name("afterword.db.aside-01-journal").read_bytes() == b"half a step"
    with desk_at(path) as desk:
        assert list(desk.cards) == ["acme"]


def test_each_failed_file_is_kept_under_a_name_of_its_own(path: Path, backup: Path) -> None:
    for _ in range(3):
        path.write_bytes(b"again")
        recovery.restore(path, backup)
    asides = sorted(path.parent.glob("*.aside-??"))
    assert [aside.read_bytes() for aside in asides] == [b"again"] * 3


def test_a_backup_comes_back_where_the_file_is_gone(path: Path, backup: Path) -> None:
    path.unlink()
    assert recovery.restore(path, backup) is None
    with desk_at(path) as desk:
        assert list(desk.cards) == ["acme"]


def test_a_spoilt_backup_replaces_nothing(path: Path, backup: Path) -> None:
    backup.write_bytes(backup.read_bytes()[:-1] + b"x")
    before, lying = path.read_bytes(), sorted(path.parent.iterdir())
    with pytest.raises(Problem, match="backup-damaged"):
        recovery.restore(path, backup)
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == lying


def test_the_newest_backup_that_is_sound_is_offered(path: Path, backup: Path) -> None:
    recovery.restore(path, backup)
    spoilt = back_up(path, NOON.replace(hour=13))
    spoilt.write_bytes(b"x")
    assert recovery.newest_sound(path) == backup


def test_looking_through_the_file_finds_a_page_that_is_gone(path: Path) -> None:
    with desk_at(path) as desk:
        for number in range(50):
            desk.commit("Add", all_added(card(f"card{number}")))
        recovery.check(path)
        assert desk.undo_text == "Add"
    data = bytearray(path.read_bytes())
    data[-4096:] = bytes(4096)
    path.write_bytes(data)
    with pytest.raises(Problem, match="file-damaged"):
        recovery.check(path)
    assert path.read_bytes() == data
