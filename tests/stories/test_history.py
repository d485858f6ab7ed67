"""What was done to a card is told step by step, and each step can be brought back."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.applications import Meeting, Promise
from afterword.domain.changes import added, edited, removed
from afterword.domain.people import Person
from afterword.domain.problems import Problem
from afterword.stories import card as story
from afterword.stories import history
from tests.store.boards import all_added, card, desk_at, moved


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "board.db"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    with desk_at(path) as desk:
        desk.commit("Add acme", all_added(card("acme")))
        desk.commit("Add polar", all_added(card("polar", people=("Zoe Quinn",))))
        yield desk


def name_position(desk: Desk, position: str) -> None:
    desk.commit(f"To {position}", story.set_card(desk.records("acme"), position=position))


def texts(desk: Desk, card: str = "acme") -> list[str]:
    return [one.step.text for one in history.told(desk, card)]


def test_only_the_steps_of_the_card_are_told_newest_first(desk: Desk) -> None:
    name_position(desk, "Baker")
    person = desk.records("polar").people[0]
    desk.commit("Phone of Zoe", [edited(person, replace(person, phone="555"))])
    desk.commit("Move", moved(desk, "acme", "waiting"))
    assert texts(desk) == ["Move", "To Baker", "Add acme"]
    assert texts(desk, "polar") == ["Phone of Zoe", "Add polar"]
    assert [one.step.text for one in history.told(desk, "acme", 2)] == ["Move", "To Baker"]


def test_what_was_taken_away_is_told_too(desk: Desk) -> None:
    records = desk.records("acme")
    topic = records.meetings[0]
    desk.commit("Topic", [edited(topic, replace(topic, topic="bread"))])
    desk.commit("Away", story.remove_round(desk.records("acme"), records.interviews[0]))
    assert texts(desk) == ["Away", "Topic", "Add acme"]


def test_a_step_is_told_by_its_differences(desk: Desk) -> None:
    person = desk.records("acme").people[0]
    desk.commit("Phone", [edited(person, replace(person, phone="555"))])
    desk.commit("Move", moved(desk, "acme", "waiting"))
    move, phone, _ = history.told(desk, "acme")
    told = phone.differences[0]
    assert (told.kind, told.field, told.about) == ("person", "phone", "Ada Byron")
    assert (told.before, told.after) == ("", "555")
    assert [one.after for one in move.differences] == ["stage:waiting"]


def test_an_undo_is_told_as_one(desk: Desk) -> None:
    name_position(desk, "Baker")
    desk.undo()
    assert [one.undo for one in history.told(desk, "acme")] == [True, False, False]


def test_a_step_is_brought_back_and_the_rest_stays(desk: Desk) -> None:
    name_position(desk, "Baker")
    name_position(desk, "Chef")
    desk.commit("Notes", story.set_card(desk.records("acme"), notes="bring a knife"))
    step = history.told(desk, "acme")[2].step
    history.bring_back(desk, step, "Back")
    card = desk.records("acme").application
    assert (card.position, card.notes) == ("Cook", "bring a knife")
    desk.undo()
    assert desk.records("acme").application.position == "Chef"


def test_what_was_undone_can_be_had_again(desk: Desk) -> None:
    name_position(desk, "Baker")
    desk.undo()
    history.bring_back(desk, history.told(desk, "acme")[1].step, "Back")
    assert desk.records("acme").application.position == "Baker"


def test_a_round_taken_away_comes_back_whole(desk: Desk) -> None:
    before = desk.records("acme")
    desk.commit("Away", story.remove_round(before, before.interviews[0]))
    history.bring_back(desk, history.told(desk, "acme")[0].step, "Back")
    assert desk.records("acme") == before


def test_nothing_is_to_be_brought_back_where_all_is_as_it_was(desk: Desk) -> None:
    added_step = history.told(desk, "acme")[-1].step
    assert history.way_back(desk, added_step) == []


def test_what_belongs_to_something_gone_is_refused(desk: Desk) -> None:
    records = desk.records("acme")
    desk.commit("Person away", story.remove_person(records, records.meetings[0]))
    left = desk.records("acme")
    desk.commit("Round away", story.remove_round(left, left.interviews[0]))
    step = history.told(desk, "acme")[1].step
    before = desk.records("acme")
    with pytest.raises(Problem, match="history-gone"):
        history.bring_back(desk, step, "Back")
    assert desk.records("acme") == before


def test_what_something_else_stands_for_is_refused(desk: Desk) -> None:
    records = desk.records("acme")
    held = records.interviews[0]
    desk.commit("Nothing said", story.set_answer(records, held, "", None))
    desk.commit("Met away", [removed(records.meetings[0])])
    person = records.people[0]
    desk.commit("Said", [added(Promise("new", held.id, "", date(2026, 12, 1)))])
    desk.commit("Met", [added(Meeting("again", held.id, person.id))])
    steps = {one.step.text: one.step for one in history.told(desk, "acme")}
    for text in ("Nothing said", "Met away"):
        with pytest.raises(Problem, match="history-otherwise"):
            history.way_back(desk, steps[text])


def test_an_older_version_s_steps_have_the_usual_for_what_it_did_not_know(
    desk: Desk, path: Path
) -> None:
    before = desk.records("acme")
    desk.commit("Away", story.remove_round(before, before.interviews[0]))
    with sqlite3.connect(path) as other:
        rows = other.execute("SELECT id, changes FROM history").fetchall()
        for id, text in rows:
            changes = json.loads(text)
            for one in changes:
                for side in filter(None, (one["before"], one["after"])):
                    for column in ("greeting", "role", "posting", "agency_id"):
                        side.pop(column, None)
                    if one["kind"] == "interview":
                        side.pop("kind")
            other.execute("UPDATE history SET changes = ? WHERE id = ?", [json.dumps(changes), id])
    other.close()
    steps = {one.step.text: one.step for one in history.told(desk, "acme")}
    assert set(steps) == {"Away", "Add acme"}
    history.bring_back(desk, steps["Away"], "Back")
    assert desk.records("acme") == before


def test_what_no_version_wrote_is_left_out(desk: Desk, path: Path) -> None:
    strange = [
        {"kind": "dream", "id": "acme", "before": None, "after": {"id": "acme"}},
        {"kind": "application", "id": "acme", "before": None, "after": {"id": 3}},
    ]
    text = json.dumps(strange, separators=(",", ":"))
    with sqlite3.connect(path) as other:
        other.execute(
            "INSERT INTO history (id, at, text, changes) VALUES ('x', '', 'X', ?)", [text]
        )
    other.close()
    assert texts(desk) == ["Add acme"]


def test_a_person_met_since_at_another_company_is_still_the_same(desk: Desk) -> None:
    person = desk.records("acme").people[0]
    desk.commit("Known", [added(Person("cy", "polar-company", "Cy Dee"))])
    desk.commit("Title", [edited(person, replace(person, courtesy_title="Dr."))])
    assert texts(desk)[0] == "Title"
    assert history.told(desk, "acme")[0].differences[0].after == "Dr."
