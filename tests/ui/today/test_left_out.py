"""What was left out is a fold under the list, and comes back from there."""

from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.contacts import Task
from afterword.stories import boards, plan
from afterword.ui.today.page import TodayPage
from tests.ui.today.reading import button, menu, row, seen, take


def leave_out(desk: Desk) -> None:
    """Leave out one of three people to thank, and a call."""
    person = plan.of_card(desk, "example-1")[0].who[1][1]
    plan.leave_out(desk, "example-1", Task.THANK, "Left out", person)
    plan.leave_out(desk, "example-4", Task.ASK, "Left out")


def test_it_is_folded_and_shows_what_was_left_out(
    page: TodayPage, desk: Desk, qtbot: QtBot
) -> None:
    assert not page.out.isVisible()
    leave_out(desk)
    qtbot.waitUntil(page.out.isVisible)
    assert page.out.text() == "2 left out: show"
    assert "Left out (2)" not in seen(page.list)
    page.out.click()
    assert page.out.text() == "2 left out: hide"
    last = ["Left out (2)", "Ask Acme Tools how things stand", "Thank Ahmed Nasser"]
    assert seen(page.list)[-3:] == last
    page.out.click()
    assert "Left out (2)" not in seen(page.list)


def test_it_is_brought_back_in_one_click(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    leave_out(desk)
    qtbot.waitUntil(page.out.isVisible)
    page.out.click()
    button(page.list.rows[-1], "Bring back").click()
    assert desk.undo_text == "Brought back: Thank Ahmed Nasser"
    qtbot.waitUntil(lambda: page.out.text() == "1 left out: hide")
    assert row(page.list, "example-1").what.text().startswith("Thank Marie Tremblay, Ahmed")
    take(menu(qtbot, page.list.rows[-1]), "Bring back")
    qtbot.waitUntil(page.out.isHidden)
    assert "Ask Acme Tools how things stand" in seen(page.list)


def test_of_a_card_that_is_gone_nothing_is_offered(
    page: TodayPage, desk: Desk, qtbot: QtBot
) -> None:
    leave_out(desk)
    qtbot.waitUntil(page.out.isVisible)
    for card in ("example-1", "example-4"):
        boards.archive(desk, card, "Archive")
    qtbot.waitUntil(page.out.isHidden)
