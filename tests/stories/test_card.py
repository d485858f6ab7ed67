"""What an edit of an opened card changes, and what it leaves alone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.answers import AnswerSaid
from afterword.domain.applications import Interview, Meeting, MeetingRole
from afterword.domain.changes import added, edited
from afterword.domain.letters import EventKind
from afterword.domain.moments import Moment
from afterword.domain.people import Company
from afterword.domain.summaries import CardRecords
from afterword.stories import card as story
from tests.store.boards import all_added, card, desk_at, event, letter

DAY = date(2026, 11, 24)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "board.db") as desk:
        desk.commit("Add", all_added(card("acme", people=("Ada Byron", "Bob Ray"))))
        yield desk


def records(desk: Desk) -> CardRecords:
    return desk.records("acme")


def test_only_what_differs_is_a_change(desk: Desk) -> None:
    assert story.set_card(records(desk), position="Cook") == []
    desk.commit("Name", story.set_card(records(desk), position="Baker"))
    assert records(desk).application.position == "Baker"


def test_an_address_loses_empty_lines_and_stray_spaces(desk: Desk) -> None:
    desk.commit("Address", story.set_address(records(desk).company, " 2 Main  St \n\n Ottawa "))
    assert records(desk).company.address == "2 Main St\nOttawa"


def test_where_there_is_no_company_there_is_no_address(desk: Desk) -> None:
    desk.commit("Nobody", story.set_card(records(desk), company_id=""))
    assert story.set_address(records(desk).company, "2 Main St") == []


@pytest.mark.parametrize(
    ("place", "address"),
    [
        ("41 Birch Crescent, Hamilton ON  L8P 2T4", "41 Birch Crescent\nHamilton ON L8P 2T4"),
        ("acme ltd, Suite 5, 12 King St, Ottawa", "Suite 5\n12 King St, Ottawa"),
        ("Room 3", ""),
        ("Zoom", ""),
        ("Head office, second floor", ""),
        ("", ""),
    ],
)
def test_an_address_is_proposed_from_where_the_interview_is(
    desk: Desk, place: str, address: str
) -> None:
    held = records(desk).interviews[0]
    desk.commit("Place", [edited(held, replace(held, place=place))])
    assert story.proposed_address(records(desk)) == ""
    desk.commit("Address", story.set_address(records(desk).company, ""))
    assert story.proposed_address(records(desk)) == address


def test_an_agency_is_found_among_those_known_else_made(desk: Desk) -> None:
    desk.commit("Agency", story.set_agency(records(desk), "Temp  Stars", desk.known()))
    agency = records(desk).agency
    assert agency is not None
    assert agency.name == "Temp Stars"
    desk.commit("None", story.set_agency(records(desk), "", desk.known()))
    assert records(desk).agency is None
    desk.commit("Again", story.set_agency(records(desk), "temp stars", desk.known()))
    assert records(desk).agency == agency


def test_a_round_comes_and_goes_with_all_that_hangs_on_it(desk: Desk) -> None:
    note = letter("acme")
    desk.commit("Write", [added(note), added(event(note.id, 0, EventKind.PRINTED))])
    before = records(desk)
    desk.commit("Away", story.remove_round(before, before.interviews[0]))
    left = records(desk)
    assert (left.interviews, left.meetings, left.promises) == ((), (), ())
    assert [one.id for one in left.letters] == [note.id]
    desk.undo()
    assert records(desk) == before
    desk.commit("New", story.add_round(before, DAY, "America/Toronto"))
    assert records(desk).interviews[-1].start == Moment(DAY, None, "America/Toronto")


def test_another_start_drops_the_end_that_the_invitation_told(desk: Desk) -> None:
    held = replace(records(desk).interviews[0], end=Moment(DAY))
    moved = story.set_start(held, Moment(DAY))[0].after
    assert isinstance(moved, Interview)
    assert (moved.start, moved.end) == (Moment(DAY), None)
    assert story.set_start(held, held.start) == []


def test_a_day_named_for_an_answer_and_taken_out_again_leaves_nothing(desk: Desk) -> None:
    held = records(desk).interviews[0]
    named = AnswerSaid.DATE.value
    desk.commit("Said", story.set_answer(records(desk), held, named, DAY))
    desk.commit("Nothing", story.set_answer(records(desk), held, named, None))
    assert records(desk).promises == ()


def test_what_they_said_about_an_answer_is_kept_changed_and_taken_away(desk: Desk) -> None:
    held = records(desk).interviews[0]
    desk.commit("Said", story.set_answer(records(desk), held, "soon", DAY))
    promise = story.answer_of(records(desk), held)
    assert promise is not None
    assert (promise.words, promise.due) == ("soon", DAY)
    desk.commit("Nothing", story.set_answer(records(desk), held, "", None))
    assert records(desk).promises == ()
    desk.commit("Said", story.set_answer(records(desk), held, "", DAY))
    assert len(records(desk).promises) == 1


def test_a_person_typed_with_a_job_is_parted_and_stands_last(desk: Desk) -> None:
    held = records(desk).interviews[0]
    changes = story.add_person(records(desk), held, "Cy Dee, team lead", desk.known())
    desk.commit("Add", changes)
    last = records(desk).meetings[-1]
    person = next(one for one in records(desk).people if one.id == last.person_id)
    assert (person.name, person.job_title, last.place) == ("Cy Dee", "team lead", 2)
    assert story.added_id(changes, Meeting) == last.id


def test_somebody_known_is_used_again_and_never_added_twice(desk: Desk) -> None:
    first = records(desk).interviews[0]
    assert story.add_person(records(desk), first, "ada byron", desk.known()) == []
    assert story.add_person(records(desk), first, "   ", desk.known()) == []
    desk.commit("New", story.add_round(records(desk), DAY, "UTC"))
    second = records(desk).interviews[-1]
    desk.commit("Add", story.add_person(records(desk), second, "ada byron", desk.known()))
    assert [one.person_id for one in records(desk).meetings].count("acme-person-0") == 2
    assert len(desk.known().people) == 2


def test_nobody_at_another_company_is_taken_for_the_one_typed(desk: Desk) -> None:
    desk.commit("Add", all_added(card("polar", people=("Cy Dee",))))
    desk.commit(
        "Add", story.add_person(records(desk), records(desk).interviews[0], "Cy Dee", desk.known())
    )
    assert [one.company_id for one in desk.known().people if one.name == "Cy Dee"].count(
        "acme-company"
    ) == 1


def test_a_person_goes_and_stays_known(desk: Desk) -> None:
    before = records(desk)
    desk.commit("Away", story.remove_person(before, before.meetings[0]))
    assert [one.person_id for one in records(desk).meetings] == ["acme-person-1"]
    assert "Ada Byron" in [one.name for one in desk.known().people]
    desk.undo()
    assert records(desk) == before


def test_a_posting_is_cut_between_two_characters() -> None:
    assert story.capped("é" * 100, 101) == "é" * 50
    assert story.capped("short") == "short"


def test_an_agency_is_a_company_like_any_other_and_its_recruiter_is_known(desk: Desk) -> None:
    agency = Company("stars", "Temp Stars")
    desk.commit("Add", [added(agency)])
    desk.commit("Agency", story.set_agency(records(desk), "Temp Stars", desk.known()))
    held = records(desk).interviews[0]
    met = records(desk).meetings[0]
    desk.commit("Role", story.changed(met, role=MeetingRole.RECRUITER))
    assert desk.cards["acme"].unthanked == 1
    assert story.add_person(records(desk), held, "Ada Byron", desk.known()) == []
