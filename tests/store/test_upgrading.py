"""A file of an older version: backed up, brought forward whole, or left as it was."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from afterword.domain.problems import Problem
from afterword.store.backup import is_sound
from afterword.store.migrations import STEPS, Step
from afterword.store.opening import open_database
from afterword.store.places import backups
from tests.store.boards import all_added, card, desk_at

# Makes a table anew that other rows point to: what libraries for this got wrong.
ANEW = Step(
    (
        "CREATE TABLE new (row INTEGER PRIMARY KEY, id TEXT UNIQUE, name, address, region, web)",
        "INSERT INTO new SELECT row, id, name, address, region, '' FROM company",
        "DROP TABLE company",
        "ALTER TABLE new RENAME TO company",
    )
)
BROKEN = Step(("ALTER TABLE company ADD COLUMN web TEXT", "CREATE TABLE company (id TEXT)"))
LOSING = Step(("DELETE FROM meeting",))
ORPHANING = Step(("DELETE FROM company",), frozenset({"company"}))


@pytest.fixture
def old(path: Path) -> Path:
    """Return a file of the version of today with a card in it."""
    with desk_at(path) as desk:
        desk.commit("Add", all_added(card("acme")))
    return path


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {
            table: connection.execute(f"SELECT * FROM {table}").fetchall()
            for (table,) in tables.fetchall()
        }


def open_with(path: Path, *steps: Step) -> Sequence[object]:
    with closing(open_database(path, steps=[*STEPS, *steps]).connection) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        return [version, connection.execute("PRAGMA foreign_keys").fetchone()[0]]


def test_a_table_made_anew_takes_no_row_along(old: Path) -> None:
    before = rows(old)
    assert open_with(old, ANEW) == [len(STEPS) + 1, 1]
    after = rows(old)
    assert after.pop("company") == [(*row, "") for row in before.pop("company")]
    assert after == before


def test_the_board_as_it_was_lies_in_the_backups(old: Path) -> None:
    before = rows(old)
    open_with(old, ANEW)
    (backup,) = backups(old)
    assert is_sound(backup)
    assert rows(backup) == before


def test_a_file_of_today_is_neither_changed_nor_copied(old: Path) -> None:
    data = old.read_bytes()
    open_with(old)
    assert old.read_bytes() == data
    assert not backups(old)


def test_several_steps_are_one_leap(old: Path) -> None:
    more = Step(("ALTER TABLE company ADD COLUMN size INTEGER",))
    assert open_with(old, ANEW, more) == [len(STEPS) + 2, 1]
    assert len(backups(old)) == 1


@pytest.mark.parametrize("step", [LOSING, ORPHANING])
def test_a_step_that_loses_something_is_taken_back(old: Path, step: Step) -> None:
    before = rows(old)
    with pytest.raises(Problem, match="upgrade-failed") as told:
        open_with(old, ANEW, step)
    assert told.value.values["backup"] == backups(old)[0].name
    assert rows(old) == before
    assert open_with(old) == [len(STEPS), 1]


def test_a_step_that_fails_half_way_leaves_the_old_file(old: Path) -> None:
    before = rows(old)
    with pytest.raises(sqlite3.OperationalError):
        open_with(old, BROKEN)
    assert rows(old) == before


def test_a_new_file_takes_all_steps_at_once(path: Path) -> None:
    assert open_with(path, ANEW) == [len(STEPS) + 1, 1]
    assert not backups(path)
