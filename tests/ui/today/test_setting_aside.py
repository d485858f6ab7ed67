"""Putting off, leaving out and bringing back: each in two clicks, each taken back by Undo."""

import sqlite3
from datetime import date

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.ui.today.menu import RowMenu
from afterword.ui.today.page import TodayPage
from afterword.ui.widgets.day_popup import DayPopup
from tests.ui.today.reading import action, button, days_offered, menu, row, seen, take


def test_put_off_until_tomorrow_and_brought_back(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    opened = menu(qtbot, row(page.list, "example-2"))
    take(opened, "Tomorrow: Monday, November 23")
    assert desk.undo_text == "Put off until Monday: Thank Zoé Gagnon"
    qtbot.waitUntil(lambda: seen(page.list)[-2:] == ["Put off (1)", "Thank Zoé Gagnon"])
    asleep = page.list.rows[-1]
    assert asleep.why.text().startswith("Put off until Monday.")
    button(asleep, "Bring back").click()
    qtbot.waitUntil(lambda: "Put off (1)" not in seen(page.list))
    assert "Today (4)" in seen(page.list)


def test_each_day_is_offered_once_and_what_comes_later_from_its_own_day(
    page: TodayPage, qtbot: QtBot
) -> None:
    opened = menu(qtbot, row(page.list, "example-2"))
    assert days_offered(opened) == [
        "Tomorrow: Monday, November 23",
        "In a week: Sunday, November 29",
        "A date…",
    ]
    opened.close()
    opened = menu(qtbot, row(page.list, "example-6"))
    assert days_offered(opened)[0] == "The next working day: Wednesday, November 25"
    opened.close()


def test_put_off_until_a_day_of_the_calendar(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    opened = menu(qtbot, row(page.list, "example-4"))
    take(opened, "A date…")
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, DayPopup)
    assert popup.calendar.minimumDate().toPython() == date(2026, 11, 23)
    popup.close()
    popup.picked.emit(date(2026, 12, 3))
    assert desk.undo_text == "Put off until December 3: Ask Acme Tools how things stand"


def test_left_out_is_gone_until_it_is_undone(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    page.activateWindow()
    maple, zoe = row(page.list, "example-1"), row(page.list, "example-2")
    maple.more.setFocus()
    take(menu(qtbot, maple), "Leave it out")
    qtbot.waitUntil(lambda: "Today (3)" in seen(page.list))
    assert page.focusWidget() is zoe.buttons[0]
    desk.undo()
    qtbot.waitUntil(lambda: "Today (4)" in seen(page.list))


def test_one_of_several_people_is_left_out(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    take(menu(qtbot, row(page.list, "example-1")), "Ahmed Nasser")
    assert desk.undo_text == "Left out: Ahmed Nasser"
    qtbot.waitUntil(lambda: "Thank Marie Tremblay and Rosa Silva" in seen(page.list))


def test_what_only_happens_can_not_be_put_off(page: TodayPage, qtbot: QtBot) -> None:
    opened = menu(qtbot, row(page.list, "example-0"))
    words = [one.text() for one in opened.actions()]
    assert words == ["&Open the card", "What the handbook says\tShift+F1"]
    with qtbot.waitSignal(page.card_wanted) as told:
        take(opened, "Open the card")
    assert told.args == ["example-0"]


def test_a_card_that_is_gone_meanwhile_changes_nothing(
    page: TodayPage, desk: Desk, qtbot: QtBot
) -> None:
    opened = menu(qtbot, row(page.list, "example-2"))
    desk.undo()  # the example board was the only step
    before = desk.undo_text
    take(opened, "Tomorrow")
    assert desk.undo_text == before
    qtbot.waitUntil(page.nothing.isVisible)


def test_the_menu_key_opens_a_row_s_menu(page: TodayPage, qtbot: QtBot) -> None:
    write = row(page.list, "example-2").buttons[0]
    how, place = QContextMenuEvent.Reason.Keyboard, write.rect().center()
    QApplication.sendEvent(write, QContextMenuEvent(how, place, write.mapToGlobal(place)))
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, RowMenu)
    assert action(opened, "Leave it out").isEnabled()
    opened.close()


def test_what_can_not_be_kept_is_told(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    connection = sqlite3.connect(desk.path, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    opened = menu(qtbot, row(page.list, "example-2"))
    with qtbot.waitSignal(page.failed):
        take(opened, "Leave it out")
    connection.execute("ROLLBACK")
    connection.close()
    assert row(page.list, "example-2").isVisible()
