"""The page's answers on the board: everything once, on the right card, in the right column."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.answers import Answers, AnswerSaid, PersonMet
from afterword.domain.letters import EventKind
from afterword.domain.moments import Moment
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.stories.after_interview import all_changes
from afterword.stories.drafting import drafts
from afterword.stories.filled_page import answers_for
from tests.store.boards import all_added, card, desk_at
from tests.stories.pages import NOW, TODAY, ZONE, panel


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOW) as desk:
        yield desk


def _keep(desk: Desk, page: Answers) -> None:
    desk.commit("Keep", all_changes(desk, page))


def _reopened(desk: Desk, page: Answers) -> Answers:
    return answers_for(desk.records(page.application_id), desk.known(), TODAY, ZONE)


def _letters(desk: Desk, page: Answers) -> tuple[str, ...]:
    made = drafts(page, desk.known(), phrases("en_CA"), NoSpeller(), TODAY)
    return tuple(draft.letter.body for draft in made)


def test_a_panel_becomes_one_card_at_the_top_of_to_thank(desk: Desk) -> None:
    desk.commit("Another", all_added(card("before", rank="V")))
    page = panel()
    _keep(desk, page)
    face = desk.cards[page.application_id]
    assert (face.company, face.position) == ("Lakeside Logistics", "Warehouse coordinator")
    assert face.people == ("Sarah Patel", "Linh Nguyen", "Tom Berg")
    assert face.stage_id == "to-thank"
    assert face.rank < desk.cards["before"].rank
    assert face.unthanked == 3
    assert face.promised == date(2026, 12, 4)
    assert desk.sender.name == "Amina Haddad"


def test_an_interview_still_ahead_is_booked(desk: Desk) -> None:
    page = panel(when=Moment(date(2026, 11, 24), time(10), ZONE))
    _keep(desk, page)
    assert desk.cards[page.application_id].stage_id == "booked"


def test_a_booked_card_moves_on_once_the_interview_was_held(desk: Desk) -> None:
    page = panel(when=Moment(date(2026, 11, 24), time(10), ZONE))
    _keep(desk, page)
    _keep(desk, replace(page, when=Moment(TODAY, time(10), ZONE)))
    assert desk.cards[page.application_id].stage_id == "to-thank"


def test_a_card_further_on_stays_where_it_is(desk: Desk) -> None:
    desk.commit("A card", all_added(card("acme", stage="waiting")))
    page = answers_for(desk.records("acme"), desk.known(), TODAY, ZONE)
    _keep(desk, replace(page, position="Head cook"))
    assert desk.cards["acme"].stage_id == "waiting"
    assert desk.cards["acme"].position == "Head cook"


def test_another_interview_at_the_same_place_is_thanked_for_too(desk: Desk) -> None:
    desk.commit("A card", all_added(card("acme", stage="waiting")))
    page = answers_for(desk.records("acme"), desk.known(), TODAY, ZONE, again=True)
    _keep(desk, replace(page, people=(PersonMet("Grace Hopper"),)))
    assert desk.cards["acme"].stage_id == "to-thank"
    assert len(desk.records("acme").interviews) == 2
    assert desk.cards["acme"].people == ("Grace Hopper",)


def test_the_same_company_and_people_are_not_kept_twice(desk: Desk) -> None:
    _keep(desk, panel())
    _keep(desk, panel(company="lakeside  LOGISTICS", people=(PersonMet("sarah patel"),)))
    known = desk.known()
    assert [company.name for company in known.companies] == ["Lakeside Logistics"]
    assert sorted(person.name for person in known.people) == [
        "Linh Nguyen",
        "Tom Berg",
        "sarah patel",
    ]


def test_two_people_of_one_name_stay_two(desk: Desk) -> None:
    page = panel(people=(PersonMet("Tom Berg"), PersonMet("Tom Berg")))
    _keep(desk, page)
    _keep(desk, page)
    assert desk.cards[page.application_id].people == ("Tom Berg", "Tom Berg")


def test_keeping_again_writes_nothing(desk: Desk) -> None:
    page = panel()
    _keep(desk, page)
    assert all_changes(desk, page) == []
    assert all_changes(desk, _reopened(desk, page)) == []


def test_who_was_not_there_and_empty_rows_get_no_letter(desk: Desk) -> None:
    page = panel(people=(PersonMet("Ada Byron"), PersonMet("Bob", present=False), PersonMet(" ")))
    _keep(desk, page)
    assert desk.cards[page.application_id].people == ("Ada Byron",)
    assert len(_letters(desk, page)) == 1


def test_a_row_taken_away_takes_the_meeting_off_the_card(desk: Desk) -> None:
    page = panel()
    _keep(desk, page)
    _keep(desk, replace(page, people=page.people[1:], answer=AnswerSaid.NOTHING))
    assert desk.cards[page.application_id].people == ("Linh Nguyen", "Tom Berg")
    assert desk.cards[page.application_id].promised is None
    desk.undo()
    assert desk.cards[page.application_id].people == ("Sarah Patel", "Linh Nguyen", "Tom Berg")


def test_a_card_opens_again_as_it_was_filled_in(desk: Desk) -> None:
    page = panel(people=(*panel().people, PersonMet("the night supervisor", role_only=True)))
    _keep(desk, page)
    again = _reopened(desk, page)
    assert [(met.said, met.topic, met.role_only) for met in again.people] == [
        ("Sarah Patel, warehouse manager", "their move to the new warehouse system", False),
        ("Linh Nguyen", "how they train new people", False),
        ("Tom Berg, HR", "", False),
        ("the night supervisor", "", True),
    ]
    assert (again.answer, again.sender_name) == (AnswerSaid.NEXT_WEEK, "Amina Haddad")
    assert (again.when, again.company, again.position) == (page.when, page.company, page.position)


def test_a_named_day_is_the_promise(desk: Desk) -> None:
    page = panel(answer=AnswerSaid.DATE, answer_day=date(2026, 12, 9))
    _keep(desk, page)
    assert desk.cards[page.application_id].promised == date(2026, 12, 9)
    assert _reopened(desk, page).answer_day == date(2026, 12, 9)


def test_letters_saved_are_kept_with_what_happened_to_them(desk: Desk) -> None:
    page = panel()
    made = drafts(page, desk.known(), phrases("en_CA"), NoSpeller(), TODAY)
    desk.commit("Save", all_changes(desk, page, made, EventKind.SAVED))
    records = desk.records(page.application_id)
    assert {letter.body for letter in records.letters} == {one.letter.body for one in made}
    kinds = [event.kind for event in records.events]
    assert sorted(kinds) == ["drafted"] * 3 + ["saved"] * 3
    assert desk.cards[page.application_id].on_paper == 3
    desk.commit("Save again", all_changes(desk, page, made, EventKind.SAVED))
    assert len(desk.records(page.application_id).letters) == 3


def test_a_letter_keeps_its_wording_over_saving_and_reopening(desk: Desk) -> None:
    edits = (("topic", "The new scanners sound like fun."),)
    people = (replace(panel().people[0], turn=2), replace(panel().people[1], edits=edits))
    page = panel(people=people)
    before = _letters(desk, page)
    assert "The new scanners sound like fun." in before[1]
    made = drafts(page, desk.known(), phrases("en_CA"), NoSpeller(), TODAY)
    desk.commit("Keep for later", all_changes(desk, page, made))
    assert _letters(desk, _reopened(desk, page)) == before
