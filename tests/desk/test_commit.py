"""One step: written, then remembered, then told; and every card it shows on is up to date."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest

from afterword.desk.desk import Commit, Desk
from afterword.domain.changes import Change, added, edited, removed
from afterword.domain.letters import EventKind
from afterword.domain.moments import Moment
from afterword.domain.people import Sender
from afterword.domain.summaries import CardSummary
from tests.store.boards import NOON, all_added, card, event, letter, moved


@pytest.fixture
def told(desk: Desk) -> list[Commit]:
    """Return what the desk tells from now on."""
    heard: list[Commit] = []
    desk.changed.connect(heard.append)
    return heard


@pytest.fixture
def acme(desk: Desk) -> Desk:
    """Return a desk with two cards."""
    desk.commit("Add", all_added([*card("acme"), *card("beta", rank="W")]))
    return desk


def in_file(desk: Desk) -> dict[str, CardSummary]:
    """Return the cards as the file has them."""
    desk.load_rest()
    return dict(desk.cards)


def test_a_move_is_told_once_it_is_written_and_remembered(acme: Desk, told: list[Commit]) -> None:
    seen: list[str] = []
    acme.changed.connect(lambda _: seen.append(acme.application("acme").stage_id))
    acme.changed.connect(lambda _: seen.append(acme.cards["acme"].stage_id))
    changes = moved(acme, "acme", "offer", "Q")
    acme.commit("Move Acme", changes)
    assert told == [Commit("Move Acme", tuple(changes), "do", ("acme",))]
    assert seen == ["offer", "offer"]
    assert acme.totals == {"to-thank": 1, "offer": 1}
    assert acme.undo_text == "Move Acme"


def test_nothing_to_change_is_no_step(acme: Desk, told: list[Commit]) -> None:
    acme.commit("Nothing", [])
    assert not told
    assert acme.undo_text == "Add"


def _renamed_company(desk: Desk) -> list[Change]:
    company = desk.records("acme").company
    return [edited(company, replace(company, name="Acme Tools"))]


def _renamed_person(desk: Desk) -> list[Change]:
    person = desk.records("acme").people[0]
    return [edited(person, replace(person, name="Augusta Ada"))]


def _other_time(desk: Desk) -> list[Change]:
    one = desk.records("acme").interviews[0]
    return [edited(one, replace(one, start=Moment(date(2026, 12, 1), time(9), "UTC")))]


def _no_meeting(desk: Desk) -> list[Change]:
    return [removed(desk.records("acme").meetings[0])]


def _no_promise(desk: Desk) -> list[Change]:
    return [removed(desk.records("acme").promises[0])]


def _sent(desk: Desk) -> list[Change]:
    note = letter("acme")
    return [added(note), added(event(note.id, 0, EventKind.POSTED))]


def _position_and_place(desk: Desk) -> list[Change]:
    application = desk.application("acme")
    return [edited(application, replace(application, position="Chef", stage_id="waiting"))]


def _put_away(desk: Desk) -> list[Change]:
    application = desk.application("acme")
    return [edited(application, replace(application, archived=True))]


def _notes(desk: Desk) -> list[Change]:
    application = desk.application("acme")
    return [edited(application, replace(application, notes="call before ten"))]


def _to_stage(desk: Desk) -> list[Change]:
    return [*moved(desk, "acme", "closed"), *moved(desk, "beta", "closed", "Z")]


@pytest.mark.parametrize(
    "change",
    [
        _renamed_company,
        _renamed_person,
        _other_time,
        _no_meeting,
        _no_promise,
        _sent,
        _position_and_place,
        _put_away,
        _notes,
        _to_stage,
    ],
)
def test_memory_is_what_the_file_says_after_every_step_and_back(
    acme: Desk, told: list[Commit], change: Callable[[Desk], list[Change]]
) -> None:
    first, counts = dict(acme.cards), +acme.totals
    acme.commit("Step", change(acme))
    second = dict(acme.cards)
    assert "acme" in told[0].cards
    assert (second, +acme.totals) == (in_file(acme), +acme.totals)
    acme.undo()
    assert (acme.cards, +acme.totals) == (first, counts)
    assert in_file(acme) == first
    acme.redo()
    assert acme.cards == second
    assert in_file(acme) == second


def test_what_is_offered_again_is_what_was_typed_last(acme: Desk) -> None:
    assert [company.name for company in acme.known().companies] == ["beta Ltd", "acme Ltd"]
    acme.commit("Rename", _renamed_company(acme))
    assert [company.name for company in acme.known().companies] == ["beta Ltd", "Acme Tools"]
    assert acme.known().positions == ("Cook",)
    assert acme.known().sender is None
    acme.commit("Me", [added(Sender("Ann"))])
    assert acme.known().sender == acme.sender == Sender("Ann")
    acme.undo()
    assert acme.sender == Sender()


def test_a_column_gets_a_name_of_its_own_and_loses_it_again(acme: Desk) -> None:
    stages = acme.stages
    acme.commit("Rename", [edited(stages[0], replace(stages[0], name="Soon"))])
    assert acme.stages == (replace(stages[0], name="Soon"), *stages[1:])
    acme.undo()
    assert acme.stages == stages


def test_the_clock_is_the_one_it_was_given(acme: Desk) -> None:
    assert acme.now() == NOON
    assert acme.today() == NOON.date()
