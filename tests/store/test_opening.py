"""Opening the person's file: made new, refused unchanged, or read for the first screen."""

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from afterword.domain.problems import Problem
from afterword.domain.stages import default_stages
from afterword.store.migrations import STEPS
from afterword.store.opening import APPLICATION_ID, open_database
from afterword.store.places import backup_folder
from tests.store.boards import all_added, card, desk_at


def _text(path: Path) -> None:
    path.write_text("Dear diary, this is no database. " * 100)


def _other_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA application_id = 7")
        other.execute("CREATE TABLE bookmark (id INTEGER)")


def _nobodys(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE stage (id INTEGER)")


def _newer(path: Path) -> None:
    with desk_at(path):
        pass
    with closing(sqlite3.connect(path)) as newer:
        newer.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
        newer.execute("PRAGMA journal_mode = WAL").fetchone()


def _empty_beside_backup(path: Path) -> None:
    path.write_bytes(b"")
    backup_folder(path).mkdir()
    (backup_folder(path) / "afterword-2026-11-21T120000Z-01.db").write_bytes(b"kept")


def _half(path: Path) -> None:
    with desk_at(path) as desk:
        desk.commit("Add", all_added(card("acme")))
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


REFUSED: dict[str, Callable[[Path], None]] = {
    "file-not-ours text": _text,
    "file-not-ours of another program": _other_program,
    "file-not-ours of no program": _nobodys,
    "file-not-ours folder": Path.mkdir,
    "file-not-ours pipe": os.mkfifo,
    "file-newer": _newer,
    "file-empty": _empty_beside_backup,
    "file-damaged half": _half,
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_file_that_cannot_be_ours_is_refused_and_left_alone(path: Path, case: str) -> None:
    path.parent.mkdir()
    REFUSED[case](path)
    before = path.read_bytes() if path.is_file() else b""
    lying = sorted(path.parent.iterdir())
    with pytest.raises(Problem) as told:
        open_database(path)
    assert told.value.code == case.split(maxsplit=1)[0]
    assert str(told.value.values["path"]).endswith("data/afterword.db")
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert sorted(path.parent.iterdir()) == lying


def test_an_empty_file_names_the_backup_that_can_take_its_place(path: Path) -> None:
    path.parent.mkdir()
    _empty_beside_backup(path)
    with pytest.raises(Problem) as told:
        open_database(path)
    assert told.value.values["backup"] == "afterword-2026-11-21T120000Z-01.db"


def test_an_empty_file_without_a_backup_is_a_new_board(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"")
    with desk_at(path) as desk:
        assert desk.stages == default_stages()


def test_a_new_file_belongs_to_the_person_alone(path: Path) -> None:
    with desk_at(path) as desk:
        assert desk.stages == default_stages()
        assert not desk.cards
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("application_id", APPLICATION_ID),
        ("user_version", len(STEPS)),
        ("journal_mode", "truncate"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("busy_timeout", 2_000),
    ],
)
def test_every_opening_has_the_durable_settings(path: Path, setting: str, value: object) -> None:
    for _ in range(2):
        with closing(open_database(path).connection) as connection:
            assert connection.execute(f"PRAGMA {setting}").fetchone() == (value,)


def test_a_file_held_by_another_program_is_said_to_be(path: Path) -> None:
    with desk_at(path):
        pass
    before = path.read_bytes()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Problem, match="file-locked"):
            open_database(path, wait=0.01)
        other.execute("ROLLBACK")
    assert path.read_bytes() == before
    with desk_at(path) as desk:
        assert desk.stages == default_stages()


def test_the_first_screen_is_a_few_cards_of_each_stage_and_all_counts(path: Path) -> None:
    with desk_at(path) as desk:
        for number in range(50):
            desk.commit("Add", all_added(card(f"card{number}", rank=f"V{number:02}V")))
        desk.commit("Add", all_added(card("other", "offer")))
    with desk_at(path) as desk:
        names = [name for name in desk.cards if name != "other"]
        assert names == [f"card{number}" for number in range(40)]
        assert desk.totals == {"to-thank": 50, "offer": 1}
        desk.load_rest()
        assert len(desk.cards) == 51
        assert desk.totals == {"to-thank": 50, "offer": 1}


def test_the_window_can_be_painted_before_the_database_library_is_loaded(path: Path) -> None:
    with desk_at(path) as desk:
        desk.commit("Add", all_added(card("acme")))
    lines = f"""
import sys
from pathlib import Path
from datetime import datetime
from afterword.desk.desk import Desk
from afterword.store.opening import open_database
desk = Desk(open_database(Path({str(path)!r})), lambda: datetime.now().astimezone())
assert desk.cards and desk.known().companies and desk.kept("page") == ""
print([name for name in ("peewee", "reportlab", "PySide6.QtWidgets") if name in sys.modules])
"""
    source = Path(open_database.__code__.co_filename).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", lines],
        env={**os.environ, "PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "[]\n"
