"""Who you met: rows that come with Enter, go with a click, and can be put back."""

from pytestqt.qtbot import QtBot

from afterword.domain.answers import Along, PersonMet
from afterword.domain.samples import SampleKind, WorkSample
from afterword.stories.name_offers import person_offer
from afterword.ui.after_interview.page import AfterInterviewPage
from tests.stories.pages import panel
from tests.ui.after_interview.hands import ENTER, TAB, click, focused, type_here


def test_enter_goes_to_the_next_row_and_makes_one_at_the_end(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    people = page.parts.people
    people.rows[0].name.setFocus()
    type_here(qtbot, "Ada Byron", TAB, "the ovens", ENTER)
    assert len(people.rows) == 2
    assert focused() is people.rows[1].name
    type_here(qtbot, "Bob", ENTER)
    people.rows[0].name.setFocus()
    type_here(qtbot, ENTER)
    assert focused() is people.rows[1].name
    assert len(people.rows) == 3


def test_enter_in_an_empty_row_goes_on_to_the_next_question(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    page.parts.people.rows[0].name.setFocus()
    type_here(qtbot, ENTER)
    assert len(page.parts.people.rows) == 1
    assert focused() is page.parts.answer.said.chip("nothing")


def test_a_role_stands_for_an_unknown_name(qtbot: QtBot, page: AfterInterviewPage) -> None:
    page.show_answers(panel(people=(PersonMet(),)))
    click(qtbot, page.parts.people.role_link)
    type_here(qtbot, "the warehouse manager")
    met = page.answers().people[0]
    assert (met.said, met.role_only) == ("the warehouse manager", True)
    assert "anager" in page.drafts()[0].letter.salutation


def test_a_removed_row_can_be_put_back_where_it_was(qtbot: QtBot, page: AfterInterviewPage) -> None:
    page.show_answers(panel())
    people = page.parts.people
    click(qtbot, people.rows[0].remove_button)
    assert [row.name.text() for row in people.rows] == ["Linh Nguyen", "Tom Berg, HR"]
    assert len(page.drafts()) == 2
    click(qtbot, people.back_link)
    assert people.rows[0].topic.text() == "their move to the new warehouse system"
    assert len(page.drafts()) == 3


def test_who_was_invited_can_be_ticked_off(qtbot: QtBot, page: AfterInterviewPage) -> None:
    guests = (PersonMet("Ada Byron", email="ada@x.example"), PersonMet("Bob", email="b@x.example"))
    page.show_answers(panel(people=guests, uid="uid-1"))
    row = page.parts.people.rows[1]
    assert row.tick.isVisible()
    click(qtbot, row.tick)
    assert not row.name.isEnabled()
    assert [draft.letter.inside_address.split("\n")[0] for draft in page.drafts()] == ["Ada Byron"]


def test_a_row_brings_its_letter_to_the_front(qtbot: QtBot, page: AfterInterviewPage) -> None:
    answers = panel()
    page.show_answers(answers)
    page.parts.people.rows[2].topic.setFocus()
    qtbot.waitUntil(lambda: page.letters.current == answers.people[2].letter_id)


def test_a_huge_paste_is_cut_and_freezes_nothing(qtbot: QtBot, page: AfterInterviewPage) -> None:
    row = page.parts.people.rows[0]
    row.topic.insert("warehouse " * 1_000_000)
    row.name.insert("Ada " * 1_000_000)
    row.changed.emit()
    page.refresh()
    assert len(row.topic.text()) <= 1_000
    assert len(page.drafts()) == 1


def test_the_letter_follows_the_keyboard_into_what_goes_along(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    work = WorkSample("w", "my report", SampleKind.PDF, "report.pdf", "0" * 64, 4, 1000, "")
    sarah, tom = PersonMet("Sarah Patel"), PersonMet("Tom Berg", along=(Along(work),))
    page.show_answers(panel(people=(sarah, tom)))
    page.parts.people.rows[0].name.setFocus()
    assert page.letters.current == sarah.letter_id
    page.parts.people.rows[1].samples.rows[0].words.setFocus()
    assert page.letters.current == tom.letter_id


def test_a_question_that_comes_up_above_leaves_the_field_in_view(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    page.resize(1024, 500)
    page.show_answers(panel(people=(*panel().people[:2], PersonMet())))
    you, rows = page.parts.you, page.parts.people.rows
    you.name.setFocus()
    qtbot.waitUntil(lambda: you.name.visibleRegion().boundingRect() == you.name.rect())
    place = you.y()
    for row in rows:
        row.offer.offer(person_offer("tom berg"))
    qtbot.waitUntil(lambda: you.y() > place)
    qtbot.waitUntil(lambda: you.name.visibleRegion().boundingRect() == you.name.rect())
