"""A step that can't be written: a Problem, and file, memory, undo and screens as they were."""

import sqlite3
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from afterword.desk import memory
from afterword.desk.desk import Commit, Desk
from afterword.domain.changes import added
from afterword.domain.people import Company, Sender
from afterword.domain.problems import Problem
from tests.store.boards import all_added, card, moved, state_of

Trouble = Callable[[Desk, Path], AbstractContextManager[None]]


@contextmanager
def full(desk: Desk, path: Path) -> Generator[None]:
    """Let the file not grow, as on a disk that is full."""
    connection = desk._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    yield
    connection.execute("PRAGMA max_page_count = 1000000")


@contextmanager
def locked(desk: Desk, path: Path) -> Generator[None]:
    """Hold the file as another program may."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


@contextmanager
def read_only(desk: Desk, path: Path) -> Generator[None]:
    """Refuse every write, as SQLite does for a file that may only be read."""
    desk._connection.execute("PRAGMA query_only = ON")
    yield
    desk._connection.execute("PRAGMA query_only = OFF")


TROUBLES = {
    "disk-full": full,
    "file-locked": locked,
    "folder-missing-rights": read_only,
}
# In the history each of these takes twice the room, so even removing it makes the file grow.
LONG = Company("long", '"' * 100_000)


@pytest.fixture
def acme(desk: Desk) -> Desk:
    """Return a desk with one card and a step each that can be undone and redone."""
    desk.commit("Add", all_added(card("acme")))
    desk.commit("One", [added(LONG)])
    desk.commit("Two", [added(replace(LONG, id="two"))])
    desk.undo()
    return desk


@pytest.mark.parametrize("code", TROUBLES)
@pytest.mark.parametrize("step", ["commit", "undo", "redo", "keep"])
def test_a_failed_step_changes_nothing_anywhere(
    acme: Desk, path: Path, code: str, step: str
) -> None:
    steps: dict[str, Callable[[], None]] = {
        "commit": lambda: acme.commit("More", [added(replace(LONG, id="longer"))]),
        "undo": acme.undo,
        "redo": acme.redo,
        "keep": lambda: acme.keep("page", "x" * 100_000),
    }
    heard: list[Commit] = []
    acme.changed.connect(heard.append)
    before, data, records = state_of(acme), path.read_bytes(), acme.records("acme")
    with TROUBLES[code](acme, path), pytest.raises(Problem) as told:
        steps[step]()
    assert told.value.code == code
    assert state_of(acme) == before
    assert path.read_bytes() == data
    assert acme.records("acme") == records
    assert not heard


def test_writing_goes_on_when_there_is_room_again(acme: Desk, path: Path) -> None:
    with full(acme, path), pytest.raises(Problem, match="disk-full"):
        acme.commit("More", [added(replace(LONG, id="longer"))])
    acme.commit("More", [added(replace(LONG, id="longer"))])
    acme.undo()
    acme.undo()
    assert acme.redo_text == "One"


def test_a_step_whose_effect_cannot_be_read_is_not_taken(
    acme: Desk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, data = state_of(acme), path.read_bytes()

    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("gone")

    with monkeypatch.context() as patch:
        patch.setattr(memory, "read_sender", fail)
        with pytest.raises(sqlite3.OperationalError):
            acme.commit("Me", [added(Sender("Ann"))])
    assert state_of(acme) == before
    assert path.read_bytes() == data
    acme.commit("Me", [added(Sender("Ann"))])
    assert acme.sender == Sender("Ann")


def test_a_folder_that_was_taken_away_is_named(acme: Desk, path: Path) -> None:
    away = path.parent.with_name("elsewhere")
    path.parent.rename(away)
    before = state_of(acme)
    with pytest.raises(Problem) as told:
        acme.commit("Move", moved(acme, "acme", "closed"))
    assert told.value.code in {"folder-gone", "file-moved"}
    assert state_of(acme) == before
    away.rename(path.parent)
    acme.commit("Move", moved(acme, "acme", "closed"))
    assert acme.cards["acme"].stage_id == "closed"
