"""One letter to several people on its card: who is thanked by it, and how its page comes back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.answers import Answers, PersonMet
from afterword.domain.changes import added
from afterword.domain.followups import Due, next_action
from afterword.domain.letters import Draft, EventKind, LetterEvent
from afterword.domain.one_letter import EVERYBODY
from afterword.domain.stages import StageKind
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.stories import (
    choices,
    envelopes,
    history,
    mailing,
    sending,
    thanked,
    waiting_letters,
)
from afterword.stories.after_interview import all_changes
from afterword.stories.drafting import drafts
from afterword.stories.filled_page import answers_for
from afterword.stories.letters_together import changes
from tests.store.boards import desk_at
from tests.stories.pages import NOW, TODAY, ZONE, panel


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOW) as desk:
        yield desk


def made(desk: Desk, page: Answers) -> tuple[Draft, ...]:
    return drafts(page, desk.known(), phrases("en_CA"), NoSpeller(), TODAY)


def keep(desk: Desk, page: Answers, kind: EventKind = EventKind.SAVED) -> str:
    desk.commit("Keep", all_changes(desk, page, made(desk, page), kind))
    return page.application_id


def reopened(desk: Desk, card: str) -> Answers:
    return answers_for(desk.records(card), desk.known(), TODAY, ZONE)


def to_all() -> Answers:
    return panel(together=EVERYBODY)


def to_tom() -> Answers:
    page = panel()
    return replace(page, together=page.people[2].letter_id)


def and_nina(page: Answers) -> Answers:
    return replace(page, people=(*page.people, PersonMet("Nina Novak")))


@pytest.mark.parametrize("page", [to_all(), to_tom()])
def test_one_letter_thanks_all_and_the_card_waits_until_it_is_taken_back(
    desk: Desk, page: Answers
) -> None:
    card = keep(desk, page)
    face = desk.cards[card]
    assert (face.unthanked, face.on_paper, len(face.rounds[0].letters)) == (3, 3, 1)
    action = next_action(face, StageKind.TO_THANK, NOW, TODAY)
    assert (action.due, action.people) == (Due.SEND, 1)
    assert len(sending.on_paper(desk, card)) == 1
    sending.sent(desk, card, EventKind.POSTED, "Posted")
    face = desk.cards[card]
    assert (face.unthanked, face.on_paper, face.stage_id) == (0, 0, "waiting")
    letter = desk.records(card).letters[0].id
    taken = LetterEvent("back", letter, EventKind.TAKEN_BACK, "2026-11-23T09:00:00+00:00")
    desk.commit("Taken back", [added(taken)])
    assert desk.cards[card].unthanked == 3
    desk.undo()
    desk.undo()
    assert (desk.cards[card].unthanked, desk.cards[card].stage_id) == (3, "to-thank")


def test_whoever_is_added_later_is_owed_a_letter_of_their_own(desk: Desk) -> None:
    card = keep(desk, to_all())
    sending.sent(desk, card, EventKind.POSTED, "Posted")
    page = and_nina(reopened(desk, card))
    desk.commit("Nina", all_changes(desk, page))
    assert desk.cards[card].unthanked == 1
    page = reopened(desk, card)
    assert page.together == ""
    keep(desk, page, EventKind.DRAFTED)
    assert desk.cards[card].unthanked == 1
    found = waiting_letters.read_page(desk, card, ZONE, "en_CA")
    assert found is not None
    (nina,) = waiting_letters.Composer(desk.known(), desk).compose([found])
    assert (nina.name, nina.draft.letter.also) == ("Nina Novak", "")
    records = desk.records(card)
    due = [one.person_id for one in records.meetings if thanked.is_due(desk, records, one)]
    assert due == [nina.draft.letter.person_id]


@pytest.mark.parametrize("page", [to_all(), to_tom()])
def test_the_page_comes_back_as_it_was_with_its_own_words(desk: Desk, page: Answers) -> None:
    page = choices.with_edit(page, made(desk, page)[0].letter.id, "close", "Warm regards,")
    card = keep(desk, page)
    back = reopened(desk, card)
    assert back.together
    assert (back.together == EVERYBODY) is (page.together == EVERYBODY)
    (letter,) = (one.letter for one in made(desk, back))
    assert letter == desk.records(card).letters[0]
    assert letter.close == "Warm regards,"


@pytest.mark.parametrize("page", [to_all(), to_tom()])
def test_own_words_in_letters_that_rest_come_back_with_a_letter_each(
    desk: Desk, page: Answers
) -> None:
    for met in page.people[:2]:
        page = choices.with_edit(page, met.letter_id, "interest", "This is the job I want.")
    before = [one.letter.body for one in made(desk, choices.with_together(page, ""))]
    card = keep(desk, page)
    (letter,) = made(desk, reopened(desk, card))
    assert "This is the job I want." not in letter.letter.body
    back = choices.with_together(reopened(desk, card), "")
    assert [one.letter.body for one in made(desk, back)] == before
    assert before[0].count("This is the job I want.") == 1


def test_the_choice_alone_is_kept_too_and_can_be_taken_back(desk: Desk) -> None:
    card = keep(desk, to_all(), EventKind.DRAFTED)
    page = reopened(desk, card)
    assert page.together == EVERYBODY
    keep(desk, choices.with_together(page, ""), EventKind.DRAFTED)
    page = reopened(desk, card)
    assert page.together == ""
    keep(desk, choices.with_together(page, EVERYBODY), EventKind.DRAFTED)
    assert reopened(desk, card).together == EVERYBODY
    assert len(sending.unsent(desk, card)) == 1


def test_paper_of_a_letter_each_gives_way_to_the_one_letter_and_comes_back(desk: Desk) -> None:
    page = panel()
    card = keep(desk, page)
    keep(desk, choices.with_together(page, EVERYBODY))
    assert len(sending.on_paper(desk, card)) == 1
    names = [one.name for one in envelopes.of_card(desk, card)]
    assert names == ["Sarah Patel, Linh Nguyen, Tom Berg"]
    assert desk.cards[card].on_paper == 3
    desk.undo()
    assert len(sending.on_paper(desk, card)) == 3
    desk.redo()
    sending.sent(desk, card, EventKind.POSTED, "Posted")
    assert desk.cards[card].stage_id == "waiting"
    posted = [one.letter_id for one in desk.records(card).events if one.kind is EventKind.POSTED]
    assert len(posted) == 1


def test_letters_printed_one_each_take_the_place_of_one_that_has_not_gone(desk: Desk) -> None:
    card = keep(desk, to_all())
    keep(desk, choices.with_together(reopened(desk, card), ""))
    assert reopened(desk, card).together == ""
    assert len(sending.on_paper(desk, card)) == 3
    assert not any(one.also for one in sending.on_paper(desk, card))


def test_a_letter_that_has_gone_thanks_whom_it_thanked_whatever_is_printed_later(
    desk: Desk,
) -> None:
    card = keep(desk, to_all())
    sending.sent(desk, card, EventKind.POSTED, "Posted")
    keep(desk, choices.with_together(reopened(desk, card), ""))
    assert desk.cards[card].unthanked == 0
    keep(desk, and_nina(choices.with_together(reopened(desk, card), EVERYBODY)))
    assert desk.cards[card].unthanked == 1


@pytest.mark.parametrize("page", [to_all(), to_tom()])
def test_it_waits_as_one_letter_among_those_due(desk: Desk, page: Answers) -> None:
    card = keep(desk, page, EventKind.DRAFTED)
    found = waiting_letters.read_page(desk, card, ZONE, "en_CA")
    assert found is not None
    (due,) = waiting_letters.Composer(desk.known(), desk).compose([found])
    assert due.draft.letter.also
    assert not (due.asks and page.together == EVERYBODY)
    expected = "Sarah Patel, Linh Nguyen, Tom Berg" if page.together == EVERYBODY else "Tom Berg"
    assert due.name == expected
    desk.commit("Saved", changes(desk, [due], EventKind.SAVED))
    assert waiting_letters.read_page(desk, card, ZONE, "en_CA") is None


def test_by_mail_it_goes_to_every_address_known(desk: Desk) -> None:
    page = to_all()
    addresses = ("sarah@lakeside.example", "", "tom@lakeside.example")
    people = zip(page.people, addresses, strict=True)
    page = replace(page, people=tuple(replace(met, email=one) for met, one in people))
    card = keep(desk, page, EventKind.DRAFTED)
    (mail,) = mailing.mails(desk, card)
    assert mail.address == "sarah@lakeside.example, tom@lakeside.example"
    assert mail.name == "Sarah Patel, Linh Nguyen, Tom Berg"
    mailing.sent(desk, card, mail, "E-mailed")
    assert mailing.waits(desk, card)


def test_people_thanked_by_it_belong_to_the_card_though_they_were_taken_off(desk: Desk) -> None:
    card = keep(desk, to_all())
    page = reopened(desk, card)
    desk.commit("Fewer", all_changes(desk, replace(page, people=page.people[:1])))
    assert {one.called for one in desk.records(card).people} >= {"Tom Berg", "Linh Nguyen"}


def test_its_steps_are_told_with_everybodys_name(desk: Desk) -> None:
    card = keep(desk, to_all())
    step = history.told(desk, card)[0]
    about = {one.about for one in step.differences if one.kind == "letter-event"}
    assert about == {"Sarah Patel, Linh Nguyen, Tom Berg"}
