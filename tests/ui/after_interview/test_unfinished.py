"""Nothing typed is lost: the unfinished page is kept, found again, and forgotten when done."""

import pytest
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.problems import Problem
from afterword.stories.unfinished_page import KEY
from afterword.ui.after_interview.page import AfterInterviewPage
from tests.store.boards import all_added, card
from tests.stories.pages import panel
from tests.ui.after_interview.conftest import shown
from tests.ui.after_interview.hands import ENTER, click, type_here


def test_a_page_left_is_found_again(qtbot: QtBot, desk: Desk, page: AfterInterviewPage) -> None:
    type_here(qtbot, "Lakeside", ENTER, "Cook", ENTER, "Ada Byron")
    left = page.answers()
    page.hide()
    again = shown(qtbot, AfterInterviewPage(desk))
    assert again.resume()
    assert again.answers() == left


def test_a_pause_is_enough_to_keep_it(qtbot: QtBot, desk: Desk, page: AfterInterviewPage) -> None:
    type_here(qtbot, "Lakeside")
    qtbot.waitUntil(lambda: "Lakeside" in desk.kept(KEY), timeout=5000)


def test_what_is_on_the_board_is_forgotten_here(
    qtbot: QtBot, desk: Desk, page: AfterInterviewPage
) -> None:
    type_here(qtbot, "Lakeside")
    page.hide()
    page.committed(page.answers())
    assert not shown(qtbot, AfterInterviewPage(desk)).resume()


def test_a_card_does_not_swallow_what_was_typed(
    qtbot: QtBot, desk: Desk, page: AfterInterviewPage
) -> None:
    desk.commit("Acme", all_added(card("acme")))
    type_here(qtbot, "Lakeside")
    page.refresh()
    page.show_card("acme")
    assert page.answers().company == "acme Ltd"
    click(qtbot, page.header.over)
    assert page.answers().company == "Lakeside"


def test_leaving_a_card_keeps_what_was_changed_there(
    qtbot: QtBot, desk: Desk, page: AfterInterviewPage
) -> None:
    desk.commit("Acme", all_added(card("acme")))
    page.show_card("acme")
    with qtbot.waitSignal(page.left):
        page.leave()
    page.parts.job.position.setFocus()
    type_here(qtbot, "Head ")
    with qtbot.waitSignal(page.keep_wanted), qtbot.assertNotEmitted(page.left):
        page.leave()


def test_starting_again_goes_on_with_the_page_left(qtbot: QtBot, page: AfterInterviewPage) -> None:
    type_here(qtbot, "Lakeside")
    page.hide()
    page.start()
    assert page.answers().company == "Lakeside"


def test_an_empty_page_is_a_click_away_and_so_is_the_way_back(
    qtbot: QtBot, desk: Desk, page: AfterInterviewPage
) -> None:
    assert not page.header.over.isVisible()
    type_here(qtbot, "Lakeside")
    qtbot.waitUntil(page.header.over.isVisible)
    click(qtbot, page.header.over)
    assert page.answers().company == ""
    assert desk.kept(KEY) == ""
    click(qtbot, page.header.over)
    assert page.answers().company == "Lakeside"


@pytest.mark.parametrize("text", ["", "{", '{"version": 1}', "null"])
def test_damaged_text_is_no_page(desk: Desk, page: AfterInterviewPage, text: str) -> None:
    desk.keep(KEY, text)
    assert not page.resume()
    assert page.answers().company == ""


def test_a_full_disk_is_told_once_and_typing_goes_on(
    qtbot: QtBot, desk: Desk, page: AfterInterviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(key: str, text: str) -> None:
        raise Problem("disk-full")

    monkeypatch.setattr(desk, "keep", full)
    told: list[Problem] = []
    page.failed.connect(told.append)
    page.show_answers(panel())
    for word in ("One", "Two"):
        qtbot.keyClicks(page.parts.job.company, word)
        page.hide()
        page.show()
    assert [problem.code for problem in told] == ["disk-full"]
    assert page.answers().company == "OneTwoLakeside Logistics"
