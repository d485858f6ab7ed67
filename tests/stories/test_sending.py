"""Only what the writer says is sent counts as sent, and then the card goes on to wait."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.applications import MeetingRole
from afterword.domain.changes import added, edited
from afterword.domain.letters import EventKind, LetterEvent
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.stories import example_board, sending, settings
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
    assert len(sending.unsent(desk, card)) == 3


def test_only_letters_without_a_picture_are_to_sign_by_hand(desk: Desk) -> None:
    card = _saved_panel(desk)
    assert sending.to_sign(desk, card)
    for letter in desk.records(card).letters:
        assert sending.to_sign(desk, card)
        desk.commit("Sign", [edited(letter, replace(letter, signature_picture="0" * 64))])
    assert not sending.to_sign(desk, card)


def test_sent_letters_thank_everybody_and_the_card_waits(desk: Desk) -> None:
    card = _saved_panel(desk)
    sending.sent(desk, card, EventKind.POSTED, "Sent")
    face = desk.cards[card]
    assert (face.unthanked, face.on_paper, face.stage_id) == (0, 0, "waiting")
    assert sending.unsent(desk, card) == []


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


def test_one_letter_goes_alone_and_the_last_one_moves_the_card(desk: Desk) -> None:
    card = _saved_panel(desk)
    first, second, third = sending.unsent(desk, card)
    sending.sent(desk, card, EventKind.HANDED_OVER, "One", [first])
    assert (desk.cards[card].unthanked, desk.cards[card].stage_id) == (2, "to-thank")
    sending.sent(desk, card, EventKind.POSTED, "Two", [second, third])
    assert (desk.cards[card].unthanked, desk.cards[card].stage_id) == (0, "waiting")
    desk.undo()
    assert (desk.cards[card].unthanked, desk.cards[card].stage_id) == (2, "to-thank")


def test_a_letter_sent_twice_thanks_nobody_else(desk: Desk) -> None:
    card = _saved_panel(desk)
    first, second, _ = sending.unsent(desk, card)
    sending.sent(desk, card, EventKind.POSTED, "Two", [first, second])
    records = desk.records(card)
    assert sending.moved_on(desk, records, records.letters[:1]) == []
    assert sending.moved_on(desk, records, records.letters[2:]) != []


def test_a_letter_to_somebody_who_needs_none_leaves_the_card(desk: Desk) -> None:
    card = _saved_panel(desk)
    records = desk.records(card)
    recruiter = replace(records.meetings[0], role=MeetingRole.RECRUITER)
    agency = replace(records.application, agency_id=records.company.id)
    desk.commit(
        "Agency",
        [edited(records.meetings[0], recruiter), edited(records.application, agency)],
    )
    assert desk.cards[card].unthanked == 1
    first, second, third = sending.unsent(desk, card)
    sending.sent(desk, card, EventKind.POSTED, "To others", [second, third])
    assert (desk.cards[card].unthanked, desk.cards[card].stage_id) == (1, "to-thank")
    sending.sent(desk, card, EventKind.POSTED, "To the recruiter", [first])
    assert desk.cards[card].stage_id == "waiting"


def test_a_letter_that_has_gone_is_not_recorded_again(desk: Desk) -> None:
    card = _saved_panel(desk)
    first = sending.unsent(desk, card)[0]
    sending.sent(desk, card, EventKind.POSTED, "One", [first])
    sending.sent(desk, card, EventKind.POSTED, "Again", [first])
    assert desk.undo_text == "One"


def test_letters_on_paper_are_asked_about_once(desk: Desk) -> None:
    card = _saved_panel(desk)
    assert sending.waiting(desk) == [card]
    sending.remember_asked(desk, [card])
    assert sending.waiting(desk) == []


def test_nobody_is_asked_about_an_example(desk: Desk) -> None:
    example_board.show(desk, "Example board", "UTC")
    assert any(face.on_paper for face in desk.cards.values())
    assert sending.waiting(desk) == []


def test_nothing_is_asked_about_letters_that_went(desk: Desk) -> None:
    card = _saved_panel(desk)
    sending.sent(desk, card, EventKind.POSTED, "Sent")
    assert sending.waiting(desk) == []
    assert sending.on_paper(desk, card) == []


def test_a_print_taken_back_is_not_on_paper(desk: Desk) -> None:
    card = _saved_panel(desk)
    first = sending.unsent(desk, card)[0]
    back = LetterEvent("back", first, EventKind.TAKEN_BACK, NOW.isoformat())
    desk.commit("Taken back", [added(back)])
    assert first not in [one.id for one in sending.on_paper(desk, card)]
    assert len(sending.on_paper(desk, card)) == 2


def test_post_goes_the_day_after_and_tells_when_an_answer_comes_sooner(desk: Desk) -> None:
    # A Sunday; the answer is due on the Friday of the week after.
    card = _saved_panel(desk)
    timing = sending.timing(desk, card)
    assert (timing.post_by, timing.answer) == (date(2026, 11, 23), date(2026, 12, 4))
    assert (timing.earliest, timing.latest) == (date(2026, 11, 26), date(2026, 12, 2))
    assert not timing.may_be_late


@pytest.mark.parametrize(
    ("days", "post_by", "earliest"),
    [
        ([2, 3, 4], date(2026, 11, 24), date(2026, 11, 27)),
        ([7], date(2026, 11, 29), date(2026, 12, 2)),
    ],
)
def test_letters_are_posted_on_the_writer_s_own_working_days(
    desk: Desk, days: list[int], post_by: date, earliest: date
) -> None:
    card = _saved_panel(desk)
    desk.commit("Days", settings.set_working_days(desk, days))
    timing = sending.timing(desk, card)
    assert (timing.post_by, timing.earliest) == (post_by, earliest)
