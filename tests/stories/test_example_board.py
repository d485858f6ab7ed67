"""The example cards come in one click and go in one, whatever was done with them between."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.answers import PersonMet
from afterword.domain.changes import added
from afterword.domain.contacts import CallOutcome, PhoneCall, ReplyKind, SetAside, Task
from afterword.domain.samples import Attachment, SampleKind, WorkSample
from afterword.stories import after_interview, boards, example_board, filled_page, replies
from afterword.stories.card import remove_person
from tests.store.boards import desk_at
from tests.stories.pages import NOW, ZONE, panel

SARAH = "example-0-person-0"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "afterword.db", lambda: NOW) as desk:
        example_board.show(desk, "Example", ZONE)
        yield desk


def is_empty(desk: Desk) -> bool:
    known = desk.known()
    return not (desk.cards or known.companies or known.people)


def test_archived_cards_go_too_and_all_can_be_shown_again(desk: Desk) -> None:
    for card in list(desk.cards):
        boards.archive(desk, card, "Archive")
    example_board.show(desk, "Example", ZONE)
    assert len(desk.cards) == len(example_board.EXAMPLES)
    boards.archive(desk, "example-1", "Archive")
    example_board.remove(desk, "Remove")
    assert is_empty(desk)
    example_board.show(desk, "Example", ZONE)
    assert len(desk.cards) == len(example_board.EXAMPLES)


def test_a_person_added_to_an_example_goes_with_it(desk: Desk) -> None:
    page = filled_page.answers_for(desk.records("example-1"), desk.known(), desk.today(), ZONE)
    page = replace(page, people=(*page.people[1:], PersonMet("Ada Byron")))
    desk.commit("Keep", after_interview.all_changes(desk, page))
    example_board.remove(desk, "Remove")
    assert is_empty(desk)
    desk.undo()
    assert len(desk.cards) == len(example_board.EXAMPLES)


def test_what_an_own_card_needs_of_the_examples_stays(desk: Desk) -> None:
    page = replace(panel(), people=(PersonMet("Sarah Patel"),))
    desk.commit("Keep", after_interview.all_changes(desk, page))
    example_board.remove(desk, "Remove")
    assert list(desk.cards) == [page.application_id]
    known = desk.known()
    assert [one.name for one in known.companies] == ["Lakeside Logistics"]
    assert [one.name for one in known.people] == ["Sarah Patel"]
    example_board.show(desk, "Example", ZONE)
    assert len(example_board.shown(desk)) == len(example_board.EXAMPLES)


def test_letters_for_an_archived_card_bring_it_back(desk: Desk) -> None:
    page = filled_page.answers_for(desk.records("example-1"), desk.known(), desk.today(), ZONE)
    boards.archive(desk, "example-1", "Archive")
    page = replace(page, position="Senior data analyst")
    desk.commit("Keep", after_interview.all_changes(desk, page))
    assert desk.cards["example-1"].position == "Senior data analyst"


def test_what_came_after_the_interview_goes_with_the_examples(desk: Desk) -> None:
    card, at = "example-4", NOW.isoformat()
    kept = desk.records(card)
    held, met = kept.interviews[0], kept.meetings[0]
    sample = WorkSample("plan", "Floor plan", SampleKind.PDF, "plan.pdf", "0" * 64, 1, 9, at)
    records = (
        PhoneCall("one", card, at, CallOutcome.SPOKE, met.person_id),
        SetAside("two", card, Task.THANK, at, held.id, met.person_id),
        SetAside("three", card, Task.ASK, at, until=NOW.date()),
        sample,
        Attachment("four", met.id, sample.id),
    )
    desk.commit("Later", [added(one) for one in records])
    replies.heard(desk, card, ReplyKind.OFFER, "Offer", "Start soon")
    example_board.remove(desk, "Remove")
    assert is_empty(desk)
    desk.undo()
    back = desk.records(card)
    assert [len(one) for one in (back.calls, back.replies, back.aside, back.attachments)] == [
        1,
        1,
        2,
        1,
    ]


def test_whoever_an_own_card_called_stays_though_they_were_not_met(desk: Desk) -> None:
    page = replace(panel(), people=(PersonMet("Sarah Patel"),))
    desk.commit("Keep", after_interview.all_changes(desk, page))
    mine = page.application_id
    desk.commit("Call", [added(PhoneCall("c", mine, NOW.isoformat(), CallOutcome.SPOKE, SARAH))])
    meeting = next(one for one in desk.records(mine).meetings if one.person_id == SARAH)
    desk.commit("Not met", remove_person(desk.records(mine), meeting))
    example_board.remove(desk, "Remove")
    assert [one.id for one in desk.known().people] == [SARAH]
