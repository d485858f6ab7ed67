"""Undo and redo of everything, in any order, always what the file says."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.desk.desk import Commit, Desk
from afterword.domain.changes import added, edited
from afterword.domain.people import Company
from tests.store.boards import all_added, card, desk_at, moved

STEPS = st.lists(st.sampled_from(["move", "rename", "add", "archive", "undo", "redo"]), max_size=12)


def test_undo_and_redo_name_what_they_would_do(desk: Desk) -> None:
    desk.commit("Add Acme", all_added(card("acme")))
    desk.commit("Move Acme", moved(desk, "acme", "offer"))
    assert (desk.undo_text, desk.redo_text) == ("Move Acme", "")
    desk.undo()
    assert (desk.undo_text, desk.redo_text) == ("Add Acme", "Move Acme")
    desk.undo()
    assert (desk.undo_text, desk.redo_text) == ("", "Add Acme")
    assert not desk.cards


def test_nothing_to_undo_or_redo_is_no_step(desk: Desk) -> None:
    heard: list[Commit] = []
    desk.changed.connect(heard.append)
    desk.undo()
    desk.redo()
    assert not heard


def test_a_new_step_forgets_what_was_taken_back(desk: Desk) -> None:
    desk.commit("Add Acme", all_added(card("acme")))
    desk.commit("Move Acme", moved(desk, "acme", "offer"))
    desk.undo()
    desk.commit("Close Acme", moved(desk, "acme", "closed"))
    assert (desk.undo_text, desk.redo_text) == ("Close Acme", "")


def test_each_way_is_told(desk: Desk) -> None:
    heard: list[Commit] = []
    desk.commit("Add Acme", all_added(card("acme")))
    desk.changed.connect(heard.append)
    changes = moved(desk, "acme", "offer")
    desk.commit("Move Acme", changes)
    desk.undo()
    desk.redo()
    assert [(commit.text, commit.direction, commit.cards) for commit in heard] == [
        ("Move Acme", "do", ("acme",)),
        ("Move Acme", "undo", ("acme",)),
        ("Move Acme", "redo", ("acme",)),
    ]
    assert heard[1].changes == (changes[0].undone(),)
    assert heard[2].changes == heard[0].changes


def test_a_listener_that_takes_a_step_of_its_own_can_be_undone_first(desk: Desk) -> None:
    desk.commit("Add Acme", all_added(card("acme")))

    def follow(commit: Commit) -> None:
        if commit.text == "Move Acme" and commit.direction == "do":
            desk.commit("Move on", moved(desk, "acme", "waiting"))

    desk.changed.connect(follow)
    desk.commit("Move Acme", moved(desk, "acme", "offer"))
    assert desk.undo_text == "Move on"
    desk.undo()
    assert desk.cards["acme"].stage_id == "offer"
    desk.undo()
    assert desk.cards["acme"].stage_id == "to-thank"


def take(desk: Desk, step: str, number: int) -> None:
    if step == "move":
        stage = desk.stages[number % len(desk.stages)].id
        desk.commit("Move", moved(desk, "acme", stage, f"{number + 1}V"))
    elif step == "rename":
        company = desk.records("acme").company
        desk.commit("Rename", [edited(company, replace(company, name=f"Acme {number}"))])
    elif step == "add":
        desk.commit("Add", [added(Company(f"c{number}", "New")), *all_added(card(f"n{number}"))])
    elif step == "archive":
        application = desk.records("acme").application
        put_away = replace(application, archived=not application.archived)
        desk.commit("Archive", [edited(application, put_away)])
    elif step == "undo":
        if desk.undo_text != "Start":
            desk.undo()
    else:
        desk.redo()


@given(STEPS)
@settings(max_examples=25)
def test_whatever_is_done_and_undone_memory_is_what_the_file_says(steps: list[str]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "afterword.db"
        with desk_at(path) as desk:
            desk.commit("Start", all_added(card("acme")))
            for number, step in enumerate(steps):
                take(desk, step, number)
            while desk.redo_text:
                desk.redo()
            seen, totals = dict(desk.cards), +desk.totals
            while desk.undo_text != "Start":
                desk.undo()
            first = dict(desk.cards)
            while desk.redo_text:
                desk.redo()
        with desk_at(path) as again:
            assert (again.cards, +again.totals) == (seen, totals)
            assert first["acme"].stage_id == "to-thank"
