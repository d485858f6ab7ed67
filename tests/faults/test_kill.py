"""Killed at any moment: no step that was acknowledged is lost, no step is there by half."""

import random
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from afterword.domain.changes import added, edited
from afterword.domain.people import Company
from afterword.store.backup import is_sound
from afterword.store.migrations import STEPS
from afterword.store.opening import open_database
from afterword.store.places import backups
from tests.faults.children import kill, start
from tests.faults.upgrader import NEXT
from tests.store.boards import all_added, card, desk_at

Trials = Callable[[int, int], int]


def whole(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        checked = connection.execute("PRAGMA integrity_check").fetchall()
        return (
            checked == [("ok",)] and not connection.execute("PRAGMA foreign_key_check").fetchall()
        )


def test_killed_while_writing(path: Path, trials: Trials) -> None:
    chance = random.Random(2026)
    with desk_at(path) as desk:
        desk.commit("Add", all_added(card("acme")))
        application = desk.records("acme").application
        desk.commit("Note", [edited(application, replace(application, notes="round 0"))])
    steps = 2
    for trial in range(trials(6, 150)):
        child = start("mover.py", path)
        assert child.stdout
        assert child.stdout.readline() == "ready\n"
        time.sleep(chance.uniform(0, 0.06))
        acknowledged = len(kill(child).splitlines())
        with desk_at(path) as desk:
            (written,) = desk._connection.execute("SELECT count(*) FROM history").fetchone()
            notes = desk.records("acme").application.notes.split()
        assert written - steps in {acknowledged, acknowledged + 1}, trial
        assert int(notes[1]) == written - steps or written == steps
        assert whole(path)
        steps = written


def test_killed_while_upgrading(tmp_path: Path, trials: Trials) -> None:
    chance = random.Random(2026)
    old = tmp_path / "old" / "afterword.db"
    with desk_at(old) as desk:
        desk.commit("Add", [added(Company(f"c{n}", "Company", "x" * 500)) for n in range(2_000)])
        desk.commit("Add", all_added(card("acme")))
    data = old.read_bytes()
    for trial in range(trials(6, 300)):
        path = tmp_path / f"{trial}" / "afterword.db"
        path.parent.mkdir()
        path.write_bytes(data)
        child = start("upgrader.py", path)
        assert child.stdout
        assert child.stdout.readline() == "ready\n"
        time.sleep(chance.uniform(0, 0.12))
        done = kill(child) == "done\n"
        assert version(path) in ({len(STEPS) + 1} if done else {len(STEPS), len(STEPS) + 1})
        assert all(is_sound(backup) or not checksum(backup).exists() for backup in backups(path))
        with closing(open_database(path, steps=[*STEPS, NEXT]).connection) as connection:
            (count,) = connection.execute("SELECT count(web) FROM company").fetchone()
            assert count == 2_001
            assert connection.execute("SELECT notes FROM application").fetchall() == [
                (" upgraded",)
            ]
        assert whole(path)


def version(path: Path) -> int:
    """Return the file's version, after seeing that its tables are those of that version."""
    with closing(sqlite3.connect(path)) as connection:
        (number,) = connection.execute("PRAGMA user_version").fetchone()
        columns = [row[1] for row in connection.execute("PRAGMA table_info(company)").fetchall()]
        (notes,) = connection.execute("SELECT notes FROM application").fetchone()
        (count,) = connection.execute("SELECT count(*) FROM company").fetchone()
    assert ("web" in columns) == (notes == " upgraded") == (number == len(STEPS) + 1)
    assert count == 2_001
    return number


def checksum(backup: Path) -> Path:
    return backup.with_name(f"{backup.name}.sha256")
