"""What is said of a letter is answered: mended, left out, and all of it taken back."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.ui.after_interview.page import AfterInterviewPage
from tests.ui.coaching.hands import OPEN, SHOUTED, at_rest, listed, row_of, say

CLICK = Qt.MouseButton.LeftButton


def test_a_fix_is_one_click_and_one_step_to_take_back(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    shown = say(qtbot, page, SHOUTED)
    shown.look_action.trigger()
    row = row_of(shown, "!!")
    assert row.change.text() == "Change to “!”"
    qtbot.mouseClick(row.change, CLICK)
    assert listed(shown) == []
    at_rest(qtbot, page)
    assert "today! I was glad" in page.drafts()[0].letter.body
    qtbot.mouseClick(page.letters.back_link, CLICK)
    at_rest(qtbot, page)
    assert "today!! I was glad" in page.drafts()[0].letter.body
    assert len(listed(shown)) == 1


def test_a_misspelt_name_in_the_greeting_is_put_right(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    shown = say(qtbot, page, "Dear Sarah Pattel:", place=0)
    shown.look_action.trigger()
    qtbot.mouseClick(row_of(shown, "Pattel").change, CLICK)
    assert page.drafts()[0].letter.salutation == "Dear Sarah Patel:"


def test_what_is_ignored_stays_away_until_that_is_undone(
    qtbot: QtBot, page: AfterInterviewPage, desk: Desk
) -> None:
    shown = say(qtbot, page, f"{SHOUTED} {OPEN}")
    shown.look_action.trigger()
    here, always = row_of(shown, "!!").more.menu().actions()[:2]
    assert (here.text(), always.text()) == ("Ignore here", "Ignore always")
    gap = [one.text() for one in row_of(shown, "[date]").more.menu().actions()]
    assert "Ignore here" in gap
    assert "Ignore always" not in gap
    here.trigger()
    at_rest(qtbot, page)
    assert [row.finding.words for row in shown.list.lines.rows] == ["[date]"]
    kept = desk.known().ignored
    assert [(one.words, one.letter_id) for one in kept] == [("!!", page.letters.current)]
    desk.undo()
    at_rest(qtbot, page)
    assert len(listed(shown)) == 2


def test_what_is_ignored_leaves_the_list_at_once_though_it_was_said_twice(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    shown = say(qtbot, page, SHOUTED)
    page.coach.look(page.drafts(), page.answers())
    at_rest(qtbot, page)
    shown.look_action.trigger()
    row_of(shown, "!!").more.menu().actions()[0].trigger()
    assert listed(shown) == []
