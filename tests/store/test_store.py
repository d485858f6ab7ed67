"""Writing: all of a step or nothing, in an order that keeps every reference whole."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain import ranks
from afterword.domain.applications import JobApplication
from afterword.domain.changes import Change, added, edited, removed, type_of_kind
from afterword.domain.letters import EventKind
from afterword.domain.own_texts import OwnText, OwnTextKind
from afterword.domain.people import Company, Person, Sender
from afterword.domain.problems import Problem
from afterword.domain.stages import Stage, StageKind
from afterword.store.rows import columns, table_of
from tests.store.boards import NOON, all_added, card, desk_at, event, letter, moved, state_of


def everything() -> list[Change]:
    """Return what adds one record of every kind, children first on purpose."""
    note = letter("acme")
    records = [
        *card("acme"),
        note,
        event(note.id, 0, EventKind.DRAFTED),
        Sender("Ann", "Ottawa"),
        OwnText("mine", OwnTextKind.LETTER, "After a trial shift", "Thank you, {company}."),
        Stage("own", StageKind.WAITING, "Z", "My own"),
    ]
    return [added(record) for record in reversed(records)]


def history(path: Path) -> list[tuple[str, str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT at, text, changes FROM history ORDER BY row").fetchall()


def test_every_kind_of_record_comes_back_as_it_was(path: Path) -> None:
    with desk_at(path) as desk:
        desk.commit("Add", everything())
    with desk_at(path) as desk:
        kept, known = desk.records("acme"), desk.known()
        found = {
            *(kept.application, kept.company, *kept.interviews, *kept.meetings, *kept.people),
            *(*kept.promises, *kept.letters, *kept.events, *desk.stages, desk.sender),
            *known.own_texts,
        }
        assert {change.after for change in everything()} <= found
        assert (known.companies, known.people) == ((kept.company,), kept.people)
        assert (known.positions, known.sender) == (("Cook",), Sender("Ann", "Ottawa"))


def test_what_hangs_together_goes_in_one_step_and_comes_back(desk: Desk) -> None:
    desk.commit("Add", everything())
    before = desk.records("acme")
    gone = [change.undone() for change in everything()]
    desk.commit("Remove", list(reversed(gone)))
    assert not desk.cards
    with pytest.raises(KeyError):
        desk.records("acme")
    desk.undo()
    assert desk.records("acme") == before


def test_every_column_has_a_field_and_every_field_a_column(desk: Desk, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for kind in type_of_kind:
            rows = connection.execute(f"PRAGMA table_info({table_of(kind)})").fetchall()
            assert {row[1] for row in rows} == {"row", *columns(kind)}


def test_each_step_leaves_one_row_of_history_with_before_and_after(desk: Desk, path: Path) -> None:
    desk.commit("Add Acme", all_added(card("acme")))
    desk.commit("Move Acme", moved(desk, "acme", "offer"))
    desk.undo()
    at, text, changes = history(path)[1]
    assert (at, text) == (NOON.isoformat(), "Move Acme")
    (change,) = json.loads(changes)
    assert (change["kind"], change["id"]) == ("application", "acme")
    assert (change["before"]["stage_id"], change["after"]["stage_id"]) == ("to-thank", "offer")
    assert [text for _, text, _ in history(path)] == ["Add Acme", "Move Acme", "Move Acme"]


def test_what_people_type_is_in_no_log(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG"):
        desk.commit("Add Acme", all_added(card("acme")))
    assert not caplog.records


def _stale(desk: Desk) -> list[Change]:
    application = desk.records("acme").application
    old = replace(application, notes="what I remember")
    return [edited(old, replace(old, stage_id="offer"))]


def _gone(desk: Desk) -> list[Change]:
    return [removed(Company("never", "there"))]


def _twice(desk: Desk) -> list[Change]:
    return [added(desk.records("acme").company)]


def _needed(desk: Desk) -> list[Change]:
    return [removed(desk.records("acme").company)]


def _nowhere(desk: Desk) -> list[Change]:
    return [added(Person("p", "no such company", "Bob"))]


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("changed-meanwhile", _stale),
        ("changed-meanwhile", _gone),
        ("changed-meanwhile", _twice),
        ("still-used", _needed),
        ("still-used", _nowhere),
    ],
)
def test_a_step_that_does_not_fit_the_file_is_not_taken_at_all(
    desk: Desk, path: Path, code: str, changes: Callable[[Desk], list[Change]]
) -> None:
    desk.commit("Add", all_added(card("acme")))
    before, data, written = state_of(desk), path.read_bytes(), len(history(path))
    fits = [added(Company("new", "New"))]
    with pytest.raises(Problem) as told:
        desk.commit("Two things", fits + changes(desk))
    assert told.value.code == code
    assert state_of(desk) == before
    assert path.read_bytes() == data
    assert len(history(path)) == written
    desk.commit("Next", moved(desk, "acme", "offer"))
    assert desk.cards["acme"].stage_id == "offer"


def test_ranks_that_grew_too_long_are_dealt_anew_in_the_same_step(desk: Desk, path: Path) -> None:
    for number, rank in enumerate(ranks.spread(3)):
        desk.commit("Add", all_added(card(f"card{number}", rank=rank)))
    shelved = desk.records("card1").application
    desk.commit("Shelve", [edited(shelved, replace(shelved, archived=True))])
    long = desk.records("card0").application.rank + "0" * ranks.TOO_LONG + "V"
    before = dict(desk.cards)
    desk.commit("Squeeze", moved(desk, "card2", "to-thank", long))
    assert len(history(path)) == 5
    assert max(len(face.rank) for face in desk.cards.values()) < 3
    places = {name: desk.records(name).application.rank for name in ("card0", "card1", "card2")}
    assert sorted(places, key=places.__getitem__) == ["card0", "card2", "card1"]
    desk.undo()
    assert desk.cards == before
    desk.redo()
    assert desk.cards["card2"].rank == places["card2"]


def test_a_card_of_another_column_keeps_its_rank(desk: Desk) -> None:
    desk.commit("Add", all_added(card("far", "offer", "A")))
    desk.commit("Add", all_added(card("near", rank="0" * ranks.TOO_LONG + "V")))
    assert desk.cards["far"].rank == "A"
    assert desk.cards["near"].rank == ranks.spread(1)[0]
    application = desk.records("near").application
    assert isinstance(application, JobApplication)
    assert application.rank == desk.cards["near"].rank
