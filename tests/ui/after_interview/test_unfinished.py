"""Nothing typed is lost: the unfinished page is kept, found again, and forgotten when done."""

import pytest
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.problems import Problem
from afterword.stories.unfinished_page import KEY
from afterword.ui.after_interview.page import AfterInterviewPage
from tests.stories.pages import panel
from tests.ui.after_interview.conftest import shown
from tests.ui.after_interview.hands import ENTER, type_here


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
    page.committed()
    assert not shown(qtbot, AfterInterviewPage(desk)).resume()


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
