"""Backups: whole, checked, never half there, and not too many."""

import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.problems import Problem
from afterword.store.backup import back_up, back_up_daily, is_sound, surplus, thin
from afterword.store.places import backup_folder, backups, newest_backup
from tests.store.boards import NOON, all_added, card, desk_at


def test_a_backup_is_the_board_as_it_stands(desk: Desk, path: Path) -> None:
    desk.commit("Add", all_added(card("acme")))
    backup = back_up(path, NOON)
    assert backup.name == "afterword-2026-11-22T120000Z-01.db"
    assert is_sound(backup)
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.parent.stat().st_mode) == 0o700
    with desk_at(backup) as copy:
        assert copy.cards == desk.cards
        assert copy.records("acme") == desk.records("acme")


def test_two_backups_of_one_moment_are_two_files(desk: Desk, path: Path) -> None:
    first, second = back_up(path, NOON), back_up(path, NOON)
    assert first != second
    assert newest_backup(path) == second
    assert {file.suffix for file in backup_folder(path).iterdir()} == {".db", ".sha256"}


def test_one_changed_bit_is_noticed(desk: Desk, path: Path) -> None:
    backup = back_up(path, NOON)
    data = bytearray(backup.read_bytes())
    data[len(data) // 2] ^= 1
    backup.write_bytes(data)
    assert not is_sound(backup)


def test_a_backup_without_its_checksum_is_not_trusted(desk: Desk, path: Path) -> None:
    backup = back_up(path, NOON)
    backup.with_name(f"{backup.name}.sha256").unlink()
    assert not is_sound(backup)


def test_a_copy_with_a_broken_reference_never_becomes_a_backup(desk: Desk, path: Path) -> None:
    desk.commit("Add", all_added(card("acme")))
    with closing(sqlite3.connect(path)) as rough, rough:
        rough.execute("DELETE FROM company")
    with pytest.raises(Problem, match="backup-failed"):
        back_up(path, NOON)
    assert not list(backup_folder(path).iterdir())


def test_there_is_one_backup_a_day(desk: Desk, path: Path) -> None:
    assert back_up_daily(path, NOON)
    assert back_up_daily(path, NOON + timedelta(hours=11)) is None
    for day in range(1, 40):
        assert back_up_daily(path, NOON + timedelta(days=day))
    assert len(backups(path)) < 20


def test_writing_goes_on_while_a_backup_is_kept(desk: Desk, path: Path) -> None:
    back_up(path, NOON)
    desk.commit("Add", all_added(card("acme")))
    assert desk.undo_text == "Add"


def _made(count: int, step: timedelta) -> list[Path]:
    times = (NOON - step * number for number in reversed(range(count)))
    return [Path(f"afterword-{at:%Y-%m-%dT%H%M%SZ}-01.db") for at in times]


def test_a_bad_week_does_not_crowd_out_the_good_ones() -> None:
    good = _made(1, timedelta(0))[0].with_name("afterword-2026-10-01T080000Z-01.db")
    today = _made(200, timedelta(minutes=1))
    kept = [name for name in [good, *today] if name not in surplus([good, *today])]
    assert kept == [good, *today[-7:]]


def test_years_of_backups_stay_a_handful() -> None:
    daily = _made(3 * 365, timedelta(days=1))
    kept = [name for name in daily if name not in surplus(daily)]
    assert len(kept) <= 7 + 14 + 12
    assert kept[-14:] == daily[-14:]
    assert kept[0].name.startswith("afterword-2025-12-31")


def test_thinning_removes_only_backups_and_their_checksums(desk: Desk, path: Path) -> None:
    start = datetime(2026, 11, 22, 8, tzinfo=UTC)
    made = [back_up(path, start + timedelta(minutes=number)) for number in range(9)]
    strange = backup_folder(path) / "afterword-my own copy.db"
    strange.write_bytes(b"mine")
    assert thin(path) == made[:2]
    left = {file.name.removesuffix(".sha256") for file in backup_folder(path).iterdir()}
    assert left == {strange.name, *(backup.name for backup in made[2:])}


def test_a_board_among_documents_leaves_nothing_else_to_see(tmp_path: Path) -> None:
    path = tmp_path / "Jobs.afterword"
    with desk_at(path) as desk:
        desk.commit("Add", all_added(card("acme")))
        backup = back_up(path, NOON)
    seen = [file.name for file in tmp_path.iterdir() if not file.name.startswith(".")]
    assert seen == ["Jobs.afterword"]
    assert newest_backup(path) == backup
