"""The law that may hold for a card counts from its last interview, where the employer is."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview
from afterword.domain.changes import added, edited
from afterword.domain.moments import Moment
from afterword.stories import legal_note
from tests.store.boards import all_added, card, desk_at


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A card of an employer in Ontario with an interview on 20 November."""
    with desk_at(tmp_path / "board.db") as desk:
        desk.commit("Add", all_added(card("acme")))
        company = desk.records("acme").company
        desk.commit("Where", [edited(company, replace(company, region="CA-ON"))])
        yield desk


def by(desk: Desk) -> date | None:
    found = legal_note.known(desk, desk.records("acme"))
    return found.by if found else None


def hold(desk: Desk, day: date, *, cancelled: bool = False) -> None:
    start = Moment(day, None, "America/Toronto")
    desk.commit("Held", [added(Interview(str(day), "acme", start, cancelled=cancelled))])


def test_the_last_interview_that_was_held_counts(desk: Desk) -> None:
    assert by(desk) == date(2027, 1, 4)
    hold(desk, date(2026, 11, 22), cancelled=True)
    hold(desk, date(2026, 12, 1))
    assert by(desk) == date(2027, 1, 4)
    hold(desk, date(2026, 11, 21))
    assert by(desk) == date(2027, 1, 5)


def test_the_employers_region_goes_before_the_writers_own(desk: Desk) -> None:
    desk.commit("Mine", [added(replace(desk.preferences, region="CA-ON"))])
    company = desk.records("acme").company
    desk.commit("Where", [edited(company, replace(company, region="CA-QC"))])
    assert by(desk) is None
    desk.commit("Where", [edited(replace(company, region="CA-QC"), replace(company, region=""))])
    assert by(desk) == date(2027, 1, 4)


def test_before_anybody_was_met_nothing_is_said(desk: Desk) -> None:
    held = desk.records("acme").interviews[0]
    moved = replace(held, start=replace(held.start, day=date(2026, 12, 4)))
    desk.commit("Later", [edited(held, moved)])
    assert by(desk) is None


def test_a_note_is_kept_without_the_space_around_it(desk: Desk) -> None:
    assert legal_note.kept(desk.records("acme"), "  \n") == []
    desk.commit("Note", legal_note.kept(desk.records("acme"), " Ask in January \n"))
    assert desk.application("acme").law_note == "Ask in January"
