"""Own words in letters of a card, each and together: the page opens with those kept last."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.answers import Answers, PersonMet
from afterword.domain.letters import Draft, EventKind
from afterword.domain.moments import Moment
from afterword.domain.one_letter import EVERYBODY
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.stories import choices, sending, waiting_letters
from afterword.stories.after_interview import all_changes
from afterword.stories.drafting import drafts
from afterword.stories.filled_page import answers_for
from tests.store.boards import desk_at
from tests.stories.pages import NOW, TODAY, ZONE, panel


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOW) as desk:
        yield desk


def _made(desk: Desk, page: Answers) -> tuple[Draft, ...]:
    return drafts(page, desk.known(), phrases("en_CA"), NoSpeller(), TODAY)


def _kept(desk: Desk, page: Answers, kind: EventKind = EventKind.DRAFTED) -> Answers:
    """Keep a page, and open it again."""
    desk.commit("Keep", all_changes(desk, page, _made(desk, page), kind))
    return answers_for(desk.records(page.application_id), desk.known(), TODAY, ZONE)


def _closing(desk: Desk, page: Answers, words: str) -> Answers:
    return choices.with_edit(page, _made(desk, page)[0].letter.id, "close", words)


def test_a_text_of_ones_own_that_was_given_up_does_not_come_back(desk: Desk) -> None:
    page = panel()
    first = page.people[0].letter_id
    page = _kept(desk, choices.with_own_text(page, first, "My own words."))
    assert page.people[0].edits
    page = _kept(desk, choices.without_own_text(page, first))
    assert page.people[0].edits == ()


def test_the_letter_to_those_who_are_there_now_has_the_words_kept_last(desk: Desk) -> None:
    page = _kept(desk, _closing(desk, panel(together=EVERYBODY), "One,"))
    *some, last = page.people
    page = _kept(desk, _closing(desk, replace(page, people=tuple(some)), "Two,"))
    assert _made(desk, page)[0].letter.close == "Two,"
    page = replace(page, people=(*page.people, last))
    page = _kept(desk, _closing(desk, page, "Three,"))
    assert len(page.people) == 3
    assert _made(desk, page)[0].letter.close == "Three,"


def test_words_given_up_while_each_gets_a_letter_stay_given_up_together(desk: Desk) -> None:
    page = _kept(desk, _closing(desk, panel(), "Mine,"))
    page = _kept(desk, choices.with_together(page, EVERYBODY))
    page = choices.with_together(page, "")
    assert page.people[0].edits == (("close", "Mine,"),)
    page = choices.without_edit(page, page.people[0].letter_id, "close")
    page = _kept(desk, choices.with_together(page, EVERYBODY))
    assert [met.edits for met in page.people] == [(), (), ()]


def test_they_come_back_when_somebody_is_met_after_the_one_letter_has_gone(desk: Desk) -> None:
    page = choices.with_together(_closing(desk, panel(), "Mine,"), EVERYBODY)
    page = _kept(desk, page, EventKind.PRINTED)
    sending.sent(desk, page.application_id, EventKind.POSTED, "Posted")
    page = replace(page, people=(*page.people, PersonMet("Nina Novak")))
    desk.commit("Nina", all_changes(desk, page))
    page = answers_for(desk.records(page.application_id), desk.known(), TODAY, ZONE)
    assert page.together == ""
    assert dict(page.people[0].edits) == {"close": "Mine,"}
    page = _kept(desk, _closing(desk, page, "Newer,"))
    assert dict(page.people[0].edits) == {"close": "Newer,"}


@pytest.mark.parametrize("kind", [EventKind.DRAFTED, EventKind.PRINTED])
def test_words_to_everybody_rest_while_each_gets_a_letter(desk: Desk, kind: EventKind) -> None:
    page = panel(together=EVERYBODY)
    page = choices.with_another_turn(page, _made(desk, page)[0].letter.id)
    page = _closing(desk, page, "To all,")
    to_all = _made(desk, page)[0].letter
    page = choices.with_together(page, "")
    each = [one.letter.body for one in _made(desk, page)]
    page = _kept(desk, page, kind)
    assert (page.together, page.people[0].edits) == ("", ())
    assert [one.letter.body for one in _made(desk, page)] == each
    assert _made(desk, choices.with_together(page, EVERYBODY))[0].letter == to_all
    page = _kept(desk, choices.with_together(page, EVERYBODY))
    page = _kept(desk, _closing(desk, page, "Newer,"))
    page = _kept(desk, choices.with_together(page, ""))
    (letter, *_) = _made(desk, choices.with_together(page, EVERYBODY))
    assert letter.letter.close == "Newer,"


def test_words_to_everybody_make_no_new_letter_to_those_it_thanked(desk: Desk) -> None:
    page = _kept(desk, _closing(desk, panel(together=EVERYBODY), "To all,"), EventKind.PRINTED)
    sending.sent(desk, page.application_id, EventKind.POSTED, "Posted")
    _kept(desk, choices.with_together(page, ""))
    assert sending.unsent(desk, page.application_id) == []


def test_how_often_a_letter_that_rests_was_said_again_is_kept(desk: Desk) -> None:
    page = panel()
    for _ in range(2):
        page = choices.with_another_turn(page, page.people[0].letter_id)
    each = [one.letter for one in _made(desk, page)]
    page = _kept(desk, choices.with_together(page, EVERYBODY))
    assert page.people[0].turn == 2
    again = [one.letter for one in _made(desk, choices.with_together(page, ""))]
    assert [one.body for one in again] == [one.body for one in each]


def test_paper_of_an_earlier_round_leaves_the_next_one_its_one_letter(desk: Desk) -> None:
    before = Moment(TODAY - timedelta(days=9), None, ZONE)
    page = _kept(desk, panel(together=EVERYBODY, when=before), EventKind.PRINTED)
    card = page.application_id
    again = answers_for(desk.records(card), desk.known(), TODAY, ZONE, again=True)
    _kept(desk, replace(again, people=panel().people, together=EVERYBODY))
    found = waiting_letters.read_page(desk, card, ZONE, "en_CA")
    assert found is not None
    (due,) = waiting_letters.Composer(desk.known(), desk).compose([found])
    assert len(due.draft.letter.thanked_ids) == 3


def test_a_row_given_anothers_name_never_becomes_the_same_person(desk: Desk) -> None:
    page = _kept(desk, panel())
    first, *others = page.people
    renamed = replace(page, people=(replace(first, said="Tom Berg"), *others))
    for together in ("", EVERYBODY, others[0].letter_id):
        letters = [one.letter for one in _made(desk, choices.with_together(renamed, together))]
        thanked = [id for letter in letters for id in letter.thanked_ids]
        assert sorted(thanked) == sorted(met.person_id for met in page.people)
    again = _kept(desk, renamed)
    assert [met.said for met in again.people][::2] == [
        "Tom Berg, warehouse manager",
        "Tom Berg, HR",
    ]
