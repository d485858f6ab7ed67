"""A letter that asks for news stands beside the thank-yous: it is none, and becomes none."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.letters import Draft, EventKind
from afterword.domain.people import Sender
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.stories import sending
from afterword.stories.after_interview import all_changes, letter_changes
from afterword.stories.drafting import drafts
from afterword.stories.enquiries import enquiry
from afterword.stories.filled_page import answers_for
from tests.store.boards import desk_at
from tests.stories.pages import NOW, TODAY, panel


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOW) as desk:
        yield desk


def _asked(desk: Desk, person: int, event: EventKind) -> tuple[str, Draft]:
    page = panel()
    thanks = drafts(page, desk.known(), phrases("en_CA"), NoSpeller(), TODAY)
    desk.commit("Save", all_changes(desk, page, thanks, EventKind.SAVED))
    records = desk.records(page.application_id)
    to = records.meetings[person].person_id
    made = enquiry(records, Sender("Amina Haddad"), phrases("en_CA"), TODAY, "asking", to)
    assert made is not None
    desk.commit("Ask", letter_changes([made], event, NOW, records.letters))
    return page.application_id, made


def test_asking_for_news_thanks_nobody(desk: Desk) -> None:
    card, _ = _asked(desk, 0, EventKind.POSTED)
    assert desk.cards[card].unthanked == 3
    assert len(sending.owed(desk.records(card))) == 3


def test_the_card_waits_only_once_the_thank_yous_are_sent(desk: Desk) -> None:
    card, made = _asked(desk, 0, EventKind.POSTED)
    first, *others = sending.unsent(desk, card)
    sending.sent(desk, card, EventKind.POSTED, "All but one", others)
    assert (desk.cards[card].unthanked, desk.cards[card].stage_id) == (1, "to-thank")
    assert sending.moved_on(desk, desk.records(card), [made.letter]) == []
    sending.sent(desk, card, EventKind.POSTED, "The last", [first])
    assert (desk.cards[card].unthanked, desk.cards[card].stage_id) == (0, "waiting")


def test_the_page_leaves_a_letter_that_asks_for_news_alone(desk: Desk) -> None:
    card, made = _asked(desk, 0, EventKind.DRAFTED)
    records = desk.records(card)
    page = answers_for(records, desk.known(), TODAY, "America/Toronto")
    met = next(one for one in page.people if one.person_id == made.letter.person_id)
    assert met.letter_id != made.letter.id
    assert met.letter_id in {one.id for one in records.letters if one.thanks}
