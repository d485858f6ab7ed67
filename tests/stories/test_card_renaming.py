"""Another name for a company or a person renames nobody else."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.changes import Change, added, edited
from afterword.domain.people import Person
from afterword.domain.summaries import CardRecords
from afterword.stories.renaming import Renaming, rename_company, rename_person
from tests.store.boards import all_added, card, desk_at


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Two cards at one company, "acme Ltd", and one at another."""
    with desk_at(tmp_path / "board.db") as desk:
        desk.commit("Add", all_added(card("acme")))
        desk.commit("Add", all_added(card("polar", people=("Zoe Quinn",))))
        other = card("second")
        application = replace(other[1], company_id="acme-company")
        desk.commit("Add", [added(application)])
        yield desk


def records(desk: Desk) -> CardRecords:
    return desk.records("acme")


def company(desk: Desk, name: str, *elsewhere: str) -> Renaming:
    return rename_company(records(desk), name, desk.known(), elsewhere)


def person(desk: Desk, said: str, *elsewhere: str) -> Renaming:
    card = records(desk)
    return rename_person(card, card.meetings[0], said, desk.known(), elsewhere)


def done(desk: Desk, changes: list[Change] | None) -> CardRecords:
    assert changes
    desk.commit("Name", changes)
    return records(desk)


def test_the_name_of_a_company_known_points_to_it_and_takes_its_people_along(desk: Desk) -> None:
    renaming = company(desk, "POLAR ltd", "acme-company")
    assert renaming.everywhere is None
    after = done(desk, renaming.here)
    assert after.company.id == after.people[0].company_id == "polar-company"
    assert desk.records("second").company.name == "acme Ltd"


def test_who_is_on_another_card_too_stays_where_they_are_known(desk: Desk) -> None:
    after = done(desk, company(desk, "polar Ltd", "acme-company", "acme-person-0").here)
    assert after.people[0].company_id == "acme-company"


def test_another_name_is_asked_about_where_other_cards_have_the_company(desk: Desk) -> None:
    renaming = company(desk, "Acme Tools", "acme-company")
    after = done(desk, renaming.here)
    assert (after.company.name, after.company.address) == ("Acme Tools", "")
    assert desk.records("second").company.name == "acme Ltd"
    desk.undo()
    assert done(desk, renaming.everywhere).company.name == "Acme Tools"
    assert desk.records("second").company.name == "Acme Tools"


def test_a_company_of_this_card_alone_is_simply_renamed(desk: Desk) -> None:
    renaming = company(desk, "Acme Tools")
    assert renaming.everywhere is None
    assert done(desk, renaming.here).company.id == "acme-company"


def test_capitals_are_mended_everywhere_unasked(desk: Desk) -> None:
    renaming = company(desk, "ACME Ltd", "acme-company")
    assert renaming.everywhere is None
    assert done(desk, renaming.here).company.name == "ACME Ltd"


def test_a_card_may_have_no_company_and_get_one(desk: Desk) -> None:
    assert company(desk, " acme  Ltd ").here == []
    assert done(desk, company(desk, "").here).application.company_id == ""
    assert done(desk, company(desk, "New Co").here).company.name == "New Co"


def test_a_person_is_renamed_and_gets_the_job_typed_behind_the_name(desk: Desk) -> None:
    after = done(desk, person(desk, "Ada King, countess").here).people[0]
    assert (after.id, after.name, after.job_title) == ("acme-person-0", "Ada King", "countess")


def test_a_person_on_other_cards_is_asked_about(desk: Desk) -> None:
    renaming = person(desk, "Cy Dee", "acme-person-0")
    after = done(desk, renaming.here)
    assert [one.name for one in after.people] == ["Cy Dee"]
    assert "Ada Byron" in [one.name for one in desk.known().people]
    desk.undo()
    assert done(desk, renaming.everywhere).people[0].id == "acme-person-0"


def test_the_name_of_somebody_known_there_points_to_them(desk: Desk) -> None:
    desk.commit("Add", [added(Person("bob", "acme-company", "Bob Ray"))])
    assert done(desk, person(desk, "bob ray").here).meetings[0].person_id == "bob"
    assert len(desk.known().people) == 3


def test_no_name_is_taken_only_where_a_job_stands_for_it(desk: Desk) -> None:
    assert person(desk, "").here == []
    old = records(desk).people[0]
    desk.commit("Job", [edited(old, replace(old, job_title="Manager"))])
    assert done(desk, person(desk, "").here).people[0].called == "Manager"
