"""A page belongs to its card or to nobody yet: another one never takes it over."""

import pytest
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.stories import example_board
from afterword.stories.after_interview import all_changes
from afterword.stories.unfinished_page import KEY
from afterword.ui.after_interview.page import AfterInterviewPage
from tests.store.boards import all_added, card
from tests.stories.pages import ZONE, panel
from tests.ui.after_interview.hands import type_here


@pytest.fixture
def example(desk: Desk) -> str:
    example_board.show(desk, "Example", ZONE)
    return example_board.shown(desk)[0]


def test_a_page_of_a_removed_card_is_no_new_page(
    desk: Desk, page: AfterInterviewPage, example: str
) -> None:
    page.show_card(example)
    page.hide()
    example_board.remove(desk, "Gone")
    page.start()
    page.show()
    assert (page.answers().company, page.parts.people.rows[0].name.text()) == ("", "")
    assert desk.kept(KEY) == ""


def test_a_card_that_was_left_is_no_new_page_even_when_changed(
    qtbot: QtBot, desk: Desk, page: AfterInterviewPage
) -> None:
    desk.commit("Acme", all_added(card("acme")))
    page.show_card("acme")
    type_here(qtbot, "Other ")
    page.start()
    assert page.answers().company == ""


def test_a_new_page_waits_behind_a_card(qtbot: QtBot, desk: Desk, page: AfterInterviewPage) -> None:
    desk.commit("Acme", all_added(card("acme")))
    type_here(qtbot, "Lakeside")
    page.show_card("acme")
    page.start()
    assert page.answers().company == "Lakeside"


def test_a_card_removed_in_view_gives_way_to_the_board(
    qtbot: QtBot, desk: Desk, page: AfterInterviewPage, example: str
) -> None:
    page.show_card(example)
    with qtbot.waitSignal(page.left):
        example_board.remove(desk, "Gone")
    assert page.answers().company == ""


def test_words_typed_outlive_the_card_they_were_typed_for(
    qtbot: QtBot, desk: Desk, page: AfterInterviewPage, example: str
) -> None:
    page.show_card(example)
    page.parts.you.name.setFocus()
    type_here(qtbot, "Amina")
    with qtbot.assertNotEmitted(page.left):
        example_board.remove(desk, "Gone")
    assert "Amina" in page.answers().sender_name
    assert "Amina" in desk.kept(KEY)


def test_undoing_the_card_brings_back_the_page_it_was_made_of(
    desk: Desk, page: AfterInterviewPage
) -> None:
    page.show_answers(panel())
    desk.commit("Keep", all_changes(desk, page.answers()))
    page.committed(page.answers())
    page.start()
    assert page.answers().company == ""
    desk.undo()
    assert page.answers().company == "Lakeside Logistics"
    assert len(page.drafts()) == 3


def test_undoing_the_example_leaves_nothing_of_it_on_the_page(
    qtbot: QtBot, desk: Desk, page: AfterInterviewPage, example: str
) -> None:
    page.show_card(example)
    with qtbot.waitSignal(page.left):
        desk.undo()
    assert page.answers().company == ""


def test_undoing_a_card_in_view_keeps_its_words(desk: Desk, page: AfterInterviewPage) -> None:
    desk.commit("Acme", all_added(card("acme")))
    page.show_card("acme")
    with_words = page.answers().company
    desk.undo()
    assert page.answers().company == with_words
    page.start()
    assert page.answers().company == with_words
