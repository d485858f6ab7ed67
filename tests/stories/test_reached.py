"""A letter to everybody that is e-mailed to some: who likely gets it, and who is due still."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.letters import EventKind
from afterword.domain.one_letter import EVERYBODY, greets_everybody
from afterword.domain.people import Person
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.stories import mailing, sending
from afterword.stories.after_interview import all_changes
from afterword.stories.drafting import drafts
from afterword.stories.filled_page import answers_for
from afterword.stories.mailing import Mail
from afterword.stories.reached import likely
from tests.store.boards import desk_at
from tests.stories.pages import NOW, TODAY, ZONE, panel

SARAH = Person("s", "c", "Sarah Patel", email="sp@home.example")
TOM = Person("t", "c", "Tom Berg")
LI = Person("l", "c", "Li")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOW) as desk:
        yield desk


def written(desk: Desk, kind: EventKind = EventKind.SAVED) -> tuple[str, Mail]:
    """Keep a letter to all three of a panel; return the card's id and the e-mail of it."""
    page = panel(together=EVERYBODY)
    made = drafts(page, desk.known(), phrases("en_CA"), NoSpeller(), TODAY)
    desk.commit("Keep", all_changes(desk, page, made, kind))
    (mail,) = mailing.mails(desk, page.application_id)
    return page.application_id, mail


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("SP@home.example", [SARAH]),
        ("sarah.patel@lakeside.example", [SARAH]),
        ("tberg@lakeside.example", [TOM]),
        ("berg-t@lakeside.example", [TOM]),
        ("li@lakeside.example", [LI]),
        ("alice@lakeside.example", []),
        ("team@berg.example", []),
    ],
)
def test_who_has_an_address_is_guessed_by_their_name(address: str, found: list[Person]) -> None:
    assert list(likely((SARAH, TOM, LI), [address])) == found


def test_the_others_get_a_letter_of_their_own(desk: Desk) -> None:
    card, mail = written(desk)
    mail = replace(mail, reached=mail.people[:2])
    mailing.sent(desk, card, mail, "E-mailed", {mail.draft.letter.id: "a" * 64})
    face = desk.cards[card]
    assert (face.unthanked, face.on_paper, face.stage_id) == (1, 0, "to-thank")
    assert sending.unsent(desk, card) == []
    records = desk.records(card)
    (gone,) = [one for one in records.events if one.kind is EventKind.EMAILED]
    assert gone.pages == "a" * 64
    (letter,) = [one for one in records.letters if one.id == gone.letter_id]
    assert greets_everybody(letter)
    assert letter.body == mail.draft.letter.body
    page = answers_for(records, desk.known(), TODAY, ZONE)
    assert page.together == ""


def test_one_alone_who_gets_it_is_thanked_alone(desk: Desk) -> None:
    card, mail = written(desk, EventKind.DRAFTED)
    mailing.sent(desk, card, replace(mail, reached=mail.people[-1:]), "E-mailed")
    assert desk.cards[card].unthanked == 2
    assert sending.owed(desk.records(card)) == {
        (mail.draft.letter.interview_id, one.id) for one in mail.people[:-1]
    }
    desk.undo()
    assert desk.cards[card].unthanked == 3
