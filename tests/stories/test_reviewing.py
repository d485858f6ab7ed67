"""What the coach is told of a letter's surroundings, and what it is not to say again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword import resources
from afterword.desk.desk import Desk
from afterword.domain.answers import Answers, PersonMet
from afterword.domain.changes import edited
from afterword.domain.letters import Draft, EventKind
from afterword.domain.people import Company
from afterword.domain.wording.spelling import NoSpeller
from afterword.stories import after_interview, drafting
from afterword.stories.reviewing import Reviewer
from tests.store.boards import all_added, card, desk_at
from tests.stories.pages import NOW, panel

HERE = NOW.astimezone(ZoneInfo("America/Toronto"))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "board.sqlite", lambda: HERE) as desk:
        yield desk


def made(desk: Desk, page: Answers) -> tuple[Draft, ...]:
    """Return the letters of a page, as it shows them."""
    try:
        before = desk.records(page.application_id).letters
    except KeyError:
        before = ()
    phrases = resources.phrases(page.language)
    return drafting.drafts(page, desk.known(), phrases, NoSpeller(), desk.today(), before)


def greeted(desk: Desk, name: str, greeting: str) -> None:
    """Agree with somebody known on how their letters begin."""
    before = next(one for one in desk.known().people if one.name == name)
    desk.commit("Greeting", [edited(before, replace(before, greeting=greeting))])


def test_a_page_that_is_no_card_yet_says_who_is_who(desk: Desk) -> None:
    page = panel()
    drafts = made(desk, page)
    known = Reviewer(desk).context(drafts[1], drafts, page)
    assert known.person is not None
    assert known.person.name == "Linh Nguyen"
    assert [one.name for one in known.people] == ["Sarah Patel", "Linh Nguyen", "Tom Berg"]
    assert (known.company, known.position) == ("Lakeside Logistics", "Warehouse coordinator")
    assert (known.sender, known.interview_day) == ("Amina Haddad", page.when.day)
    assert {"nguyen", "Lakeside", "Warehouse"} <= known.known_words


def test_a_topic_is_named_or_not_and_own_words_are_left_to_be_read(desk: Desk) -> None:
    page = panel()
    rows = page.people
    own = replace(rows[2], edits=(("thanks", "Thank you for showing me the dock."),))
    page = replace(page, people=(*rows[:2], own))
    drafts = made(desk, page)
    reviewer = Reviewer(desk)
    told = [reviewer.context(one, drafts, page).discussed for one in drafts]
    assert told == [True, True, None]
    bare = replace(page, people=(rows[0], rows[1], rows[2]))
    drafts = made(desk, bare)
    assert reviewer.context(drafts[2], drafts, bare).discussed is False


@pytest.mark.parametrize(
    ("greeting", "goes_by"),
    [("Dear Liz", "Liz"), ("Bonjour Liz,", "Liz"), ("Dear Ms. Chen", ""), ("", "")],
)
def test_a_short_name_agreed_on_is_known(desk: Desk, greeting: str, goes_by: str) -> None:
    page = panel(people=(PersonMet("Elizabeth Chen", "the night shift"),))
    desk.commit("Keep", after_interview.all_changes(desk, page))
    greeted(desk, "Elizabeth Chen", greeting)
    drafts = made(desk, page)
    person = Reviewer(desk).context(drafts[0], drafts, page).person
    assert person is not None
    assert (person.name, person.goes_by) == ("Elizabeth Chen", goes_by)


def test_only_companies_that_may_be_meant_are_asked_about(desk: Desk) -> None:
    desk.commit("Companies", all_added([Company(name, name) for name in OTHERS]))
    page = panel()
    rows = (replace(page.people[0], edits=(("thanks", f"{NAMING} Thank you."),)), *page.people[1:])
    page = replace(page, people=rows)
    drafts = made(desk, page)
    reviewer = Reviewer(desk)
    first, second = (reviewer.context(one, drafts, page) for one in drafts[:2])
    assert set(first.other_companies) == {"Northwind Traders", "O'Neill's", "The Acme Company"}
    assert second.other_companies == ()


NAMING = "I would like to work at Acme's, at O'Neill’s or for northwind at the lakeside."
OTHERS = ("Northwind Traders", "O'Neill's", "The Acme Company", "Lakeside", "Lakeside Logistics")


def in_own_words(page: Answers, row: int, words: str = "Thank you for the tour.") -> Answers:
    """Return the page with a sentence of one of its letters changed."""
    rows = list(page.people)
    rows[row] = replace(rows[row], edits=(("thanks", words),))
    return replace(page, people=tuple(rows))


def test_what_is_in_own_words_is_held_against_the_letters_beside_it(desk: Desk) -> None:
    page = in_own_words(panel(), 1)
    drafts = made(desk, page)
    reviewer = Reviewer(desk)
    beside = [reviewer.context(one, drafts, page).others for one in drafts]
    assert [[one.to for one in those] for those in beside] == [
        ["Linh Nguyen"],
        ["Sarah Patel", "Tom Berg"],
        ["Linh Nguyen"],
    ]
    assert beside[1][0].body == drafts[0].letter.body
    assert {"Tom Berg", "Lakeside Logistics"} <= set(beside[1][0].names)


def test_letters_composed_here_are_no_copies_of_one_another(desk: Desk) -> None:
    page = panel()
    drafts = made(desk, page)
    assert not Reviewer(desk).context(drafts[0], drafts, page).others


def test_letters_that_went_out_stand_beside_the_new_ones(desk: Desk) -> None:
    page = in_own_words(panel(), 2)
    drafts = made(desk, page)
    sent = after_interview.all_changes(desk, page, drafts[:1], EventKind.EMAILED)
    desk.commit("Sent", sent)
    desk.commit("Kept", after_interview.all_changes(desk, page, drafts[1:2]))
    records = desk.records(page.application_id)
    reviewer = Reviewer(desk)
    left = drafts[2:]
    beside = reviewer.context(left[0], left, page).others
    assert [one.to for one in beside] == ["Sarah Patel"]
    again = replace(drafts[0], letter=replace(drafts[0].letter, id="again"))
    assert reviewer.context(again, [again], records).first_sent == date(2026, 11, 22)
    assert reviewer.context(left[0], left, records).first_sent is None


def test_a_board_of_another_day_or_other_names_is_read_anew(desk: Desk) -> None:
    page = panel()
    drafts = made(desk, page)
    reviewer = Reviewer(desk)
    before = reviewer.board
    assert reviewer.board is before
    desk.commit("Add", all_added(card("Northwind")))
    assert reviewer.board is not before
    assert reviewer.findings(drafts, page).keys() == {one.letter.id for one in drafts}
