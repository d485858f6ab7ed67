"""Only what the writer says is sent counts as sent, and then the card goes on to wait."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.letters import EventKind
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.stories import sending
from afterword.stories.after_interview import all_changes
from afterword.stories.drafting import drafts
from tests.store.boards import desk_at
from tests.stories.pages import NOW, TODAY, panel


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOW) as desk:
        yield desk


def _saved_panel(desk: Desk, letters: int = 3) -> str:
    page = panel()
    made = drafts(page, desk.known(), phrases("en_CA"), NoSpeller(), TODAY)[:letters]
    desk.commit("Save", all_changes(desk, page, made, EventKind.SAVED))
    return page.application_id


def test_saved_letters_are_not_sent_letters(desk: Desk) -> None:
    card = _saved_panel(desk)
    assert (desk.cards[card].unthanked, desk.cards[card].on_paper) == (3, 3)
    assert len(sending.waiting(desk, card)) == 3


def test_sent_letters_thank_everybody_and_the_card_waits(desk: Desk) -> None:
    card = _saved_panel(desk)
    sending.sent(desk, card, EventKind.POSTED, "Sent")
    face = desk.cards[card]
    assert (face.unthanked, face.on_paper, face.stage_id) == (0, 0, "waiting")
    assert sending.waiting(desk, card) == []


def test_a_card_stays_while_somebody_has_no_letter(desk: Desk) -> None:
    card = _saved_panel(desk, letters=2)
    sending.sent(desk, card, EventKind.EMAILED, "Sent")
    assert (desk.cards[card].unthanked, desk.cards[card].stage_id) == (1, "to-thank")


def test_one_undo_takes_all_of_it_back(desk: Desk) -> None:
    card = _saved_panel(desk)
    before = desk.cards[card]
    sending.sent(desk, card, EventKind.HANDED_OVER, "Sent")
    desk.undo()
    assert desk.cards[card] == before
