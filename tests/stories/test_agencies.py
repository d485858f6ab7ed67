"""Met through an agency: its people's letters go to its address, about the employer's job."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.applications import MeetingRole
from afterword.domain.letters import Draft
from afterword.domain.summaries import CardRecords
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.stories import after_interview, drafting
from afterword.stories import card as story
from afterword.stories.filled_page import answers_for
from tests.store.boards import NOON, all_added, card, desk_at


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "board.db") as desk:
        desk.commit("Add", all_added(card("acme", people=("Ada Byron", "Bob Ray"))))
        desk.commit("Agency", story.set_agency(records(desk), "Temp Stars", desk.known()))
        agency = records(desk).agency
        assert agency is not None
        desk.commit("Address", story.set_address(agency, "9 King St\nToronto"))
        meeting = records(desk).meetings[1]
        desk.commit("Role", story.set_role(records(desk), meeting, MeetingRole.RECRUITER))
        yield desk


def records(desk: Desk) -> CardRecords:
    return desk.records("acme")


def letters(desk: Desk) -> tuple[Draft, ...]:
    page = answers_for(records(desk), desk.known(), NOON.date(), "America/Toronto")
    made = drafting.drafts(page, desk.known(), phrases("en_CA"), NoSpeller(), NOON.date())
    assert len(made) == 2
    return made


def addresses(desk: Desk) -> list[str]:
    return [one.letter.inside_address for one in letters(desk)]


def test_only_the_recruiters_letter_goes_to_the_agency(desk: Desk) -> None:
    assert addresses(desk) == [
        "Ada Byron\nacme Ltd\n1 Main St\nOttawa",
        "Bob Ray\nTemp Stars\n9 King St\nToronto",
    ]


def test_the_recruiters_letter_names_the_employer_and_not_the_agency(desk: Desk) -> None:
    body = letters(desk)[1].letter.body
    assert "Temp Stars" not in body
    assert "Cook" in body or "cook" in body


def test_saving_the_page_leaves_the_recruiter_with_the_agency(desk: Desk) -> None:
    before = addresses(desk)
    page = answers_for(records(desk), desk.known(), NOON.date(), "America/Toronto")
    around = after_interview.around(desk, "acme")
    changes = after_interview.changes(page, around, NOON)
    assert not [one for one in changes if one.kind == "person"]
    assert addresses(desk) == before


def test_another_agency_takes_its_recruiter_along_and_none_gives_them_back(desk: Desk) -> None:
    desk.commit("Agency", story.set_agency(records(desk), "Work Now", desk.known()))
    assert addresses(desk)[1] == "Bob Ray\nWork Now"
    desk.commit("Agency", story.set_agency(records(desk), "", desk.known()))
    assert addresses(desk)[1] == "Bob Ray\nacme Ltd\n1 Main St\nOttawa"


def test_who_is_no_recruiter_after_all_is_the_employers(desk: Desk) -> None:
    meeting = records(desk).meetings[1]
    desk.commit("Role", story.set_role(records(desk), meeting, MeetingRole.INTERVIEWER))
    assert addresses(desk)[1].startswith("Bob Ray\nacme Ltd")


def test_a_recruiter_named_before_the_agency_belongs_to_it_all_the_same(tmp_path: Path) -> None:
    with desk_at(tmp_path / "other.db") as desk:
        desk.commit("Add", all_added(card("acme", people=("Ada Byron", "Bob Ray"))))
        meeting = records(desk).meetings[1]
        desk.commit("Role", story.set_role(records(desk), meeting, MeetingRole.RECRUITER))
        assert addresses(desk)[1].startswith("Bob Ray\nacme Ltd")
        desk.commit("Agency", story.set_agency(records(desk), "Temp Stars", desk.known()))
        assert addresses(desk)[1] == "Bob Ray\nTemp Stars"
