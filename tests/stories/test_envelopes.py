"""Whom envelopes are for and where they go: by what is known of the company now."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.changes import edited
from afterword.domain.letters import Draft, EventKind
from afterword.domain.people import Company
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.stories import envelopes, sending
from afterword.stories.after_interview import all_changes
from afterword.stories.card import set_agency
from afterword.stories.drafting import drafts
from afterword.stories.envelopes import Addressed
from tests.paper.samples import SARAH
from tests.store.boards import desk_at
from tests.stories.pages import NOW, TODAY, panel

PAGE = panel()
CARD = PAGE.application_id
ADDRESS = "1200 Eastport Drive\nHamilton ON L8H 7S4"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "afterword.db", lambda: NOW) as desk:
        yield desk


def written(desk: Desk) -> tuple[Draft, ...]:
    return drafts(PAGE, desk.known(), phrases("en_CA"), NoSpeller(), TODAY)


def kept(desk: Desk, way: EventKind = EventKind.SAVED) -> tuple[Draft, ...]:
    """Keep the letters of the panel, which went `way`."""
    made = written(desk)
    desk.commit("Save", all_changes(desk, PAGE, made, way))
    return made


def test_a_letter_that_is_printed_goes_where_the_company_is_now(desk: Desk) -> None:
    kept(desk)
    first, *_ = envelopes.of_card(desk, CARD)
    assert first.letter.inside_address == "Sarah Patel\nWarehouse Manager\nLakeside Logistics"
    envelopes.keep_address(desk, first.company.id, ADDRESS, "Address")
    for one in envelopes.of_card(desk, CARD):
        assert one.letter.inside_address.endswith(f"Lakeside Logistics\n{ADDRESS}")
    envelopes.keep_address(desk, first.company.id, "2 Elm St\nGuelph ON N1H 1A1", "Address")
    lines = envelopes.of_card(desk, CARD)[0].letter.inside_address.split("\n")
    assert lines[2:] == ["Lakeside Logistics", "2 Elm St", "Guelph ON N1H 1A1"]
    # What was printed stays as it was.
    assert "Elm" not in desk.records(CARD).letters[0].inside_address


def test_the_address_is_one_step_back_and_the_same_one_is_none(desk: Desk) -> None:
    kept(desk)
    company = envelopes.of_card(desk, CARD)[0].company.id
    envelopes.keep_address(desk, company, ADDRESS, "Address")
    envelopes.keep_address(desk, company, f" {ADDRESS}\n\n", "Again")
    assert desk.undo_text == "Address"
    desk.undo()
    assert envelopes.of_card(desk, CARD)[0].company.address == ""


def test_the_last_letter_to_each_person_counts_and_what_has_gone_is_told(desk: Desk) -> None:
    kept(desk)
    first = desk.records(CARD).letters[0]
    sending.sent(desk, CARD, EventKind.POSTED, "Posted", [first.id])
    found = envelopes.of_card(desk, CARD)
    assert [(one.name, one.sent) for one in found] == [
        ("Sarah Patel", True),
        ("Linh Nguyen", False),
        ("Tom Berg", False),
    ]


def test_a_recruiter_is_written_to_at_the_agency(desk: Desk) -> None:
    kept(desk)
    desk.commit("Agency", set_agency(desk.records(CARD), "Harbour Staffing", desk.known()))
    tom = next(one for one in desk.records(CARD).people if one.name == "Tom Berg")
    agency = desk.records(CARD).agency
    assert agency is not None
    desk.commit("Tom", [edited(tom, replace(tom, company_id=agency.id))])
    found = {one.name: one.company.name for one in envelopes.of_card(desk, CARD)}
    assert found["Tom Berg"] == "Harbour Staffing"
    assert found["Sarah Patel"] == "Lakeside Logistics"


def test_letters_of_a_page_that_is_not_kept_have_a_company_without_id(desk: Desk) -> None:
    letters = [one.letter for one in written(desk)]
    first = envelopes.of_letters(desk, letters, PAGE.company)[0]
    assert first.company == Company("", "Lakeside Logistics")
    moved = first.at(ADDRESS).inside_address
    assert moved == f"Sarah Patel\nWarehouse Manager\nLakeside Logistics\n{ADDRESS}"
    envelopes.keep_address(desk, first.company.id, ADDRESS, "Address")
    assert desk.undo_text == ""
    kept(desk)
    assert envelopes.of_letters(desk, letters, PAGE.company)[0].company.id


def test_an_address_only_the_letter_names_is_used(desk: Desk) -> None:
    letter = replace(written(desk)[0].letter, inside_address=f"Sarah Patel\nAcme\n{ADDRESS}")
    (first,) = envelopes.of_letters(desk, [letter], "Acme")
    assert first.company.address == ADDRESS
    assert first.letter.inside_address == letter.inside_address


def test_a_card_that_is_gone_has_none(desk: Desk) -> None:
    assert envelopes.of_card(desk, "nobody") == []
    assert envelopes.of_letters(desk, [], "Acme") == []


def test_a_company_renamed_meanwhile_keeps_the_name_the_letter_has() -> None:
    told = "Sarah Patel\n3M Canada\nPlace Ville-Marie\nMontréal QC H3B 2B6"
    letter = replace(SARAH, inside_address=told)
    to = Addressed(letter, Company("c", "3M", "Place Ville-Marie\nMontréal QC H3B 2B6"))
    assert to.at(to.company.address).inside_address == told
    assert to.at("300 Tartan Drive").inside_address == "Sarah Patel\n3M Canada\n300 Tartan Drive"
