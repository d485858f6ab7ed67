"""The month of what is due: walked by keys, read aloud day by day."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.changes import added
from afterword.ui.today.month_grid import MonthGrid, months_from
from afterword.ui.today.page import MONTH, TodayPage
from tests.ui.today.reading import seen

Key = Qt.Key


@pytest.fixture
def grid(page: TodayPage, qtbot: QtBot) -> MonthGrid:
    page.activateWindow()
    page.tabs.setCurrentIndex(MONTH)
    page.take_focus()
    return page.month.grid


def spoken(grid: MonthGrid, day: date) -> str:
    """Return what a screen reader says of the cell of a day."""
    QAccessible.setActive(True)
    index = grid.days.index_of(day)
    # The names of the days stand before the first row, one of each week before its days.
    table = QAccessible.queryAccessibleInterface(grid)
    return table.child((index.row() + 1) * 8 + index.column() + 1).text(QAccessible.Text.Name)


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Key.Key_Left, date(2026, 11, 21)),
        (Key.Key_Right, date(2026, 11, 23)),
        (Key.Key_Up, date(2026, 11, 15)),
        (Key.Key_Down, date(2026, 11, 29)),
        (Key.Key_PageUp, date(2026, 10, 22)),
        (Key.Key_PageDown, date(2026, 12, 22)),
        (Key.Key_Home, date(2026, 11, 1)),
        (Key.Key_End, date(2026, 11, 30)),
    ],
)
def test_keys_walk_days_and_months(grid: MonthGrid, qtbot: QtBot, key: Qt.Key, day: date) -> None:
    assert grid.day == date(2026, 11, 22)
    qtbot.keyClick(grid, key)
    assert grid.day == day
    assert grid.days.day_at(grid.currentIndex()) == day


def test_days_go_on_in_the_next_month(grid: MonthGrid, page: TodayPage, qtbot: QtBot) -> None:
    for _ in range(9):
        qtbot.keyClick(grid, Key.Key_Right)
    assert grid.day == date(2026, 12, 1)
    assert page.month.title.text() == "December 2026"
    page.month.now.click()
    assert grid.day == date(2026, 11, 22)


def test_a_long_month_before_a_short_one_ends_on_its_last_day() -> None:
    assert months_from(date(2026, 12, 31), 2) == date(2027, 2, 28)
    assert months_from(date(2027, 1, 31), -1) == date(2026, 12, 31)
    assert months_from(date(2028, 3, 31), -1) == date(2028, 2, 29)


def test_the_day_chosen_shows_its_rows(grid: MonthGrid, page: TodayPage, qtbot: QtBot) -> None:
    qtbot.keyClick(grid, Key.Key_Right)
    assert page.month.day.text() == "Monday, November 23"
    assert seen(page.month.list) == ["Interview at Lakeside Logistics"]
    with qtbot.waitSignal(page.card_wanted) as told:
        page.month.list.rows[0].buttons[0].click()
    assert told.args == ["example-0"]
    qtbot.keyClick(grid, Key.Key_End)
    assert seen(page.month.list) == []
    assert page.month.said.text() == "Nothing is due."


def test_every_day_is_read_aloud(grid: MonthGrid, desk: Desk, qtbot: QtBot) -> None:
    assert spoken(grid, date(2026, 11, 24)) == (
        "Tuesday, November 24, 1 due. Prairie Rail has not answered"
    )
    assert spoken(grid, date(2026, 11, 22)).startswith(
        "Sunday, November 22, today, not a working day, 4 due. Ask Acme Tools how things stand. "
    )
    assert spoken(grid, date(2026, 11, 26)) == "Thursday, November 26, nothing due"


def test_what_could_be_done_since_a_day_that_is_over_stands_under_today(
    grid: MonthGrid, page: TodayPage
) -> None:
    acme = page.month.list.rows[0]
    assert acme.what.text() == "Ask Acme Tools how things stand"
    assert acme.why.text().startswith("Since Tuesday.")
    assert acme.why.property("role") == "muted"
    assert spoken(grid, date(2026, 11, 17)) == "Tuesday, November 17, nothing due"


def test_a_holiday_is_named(page: TodayPage, grid: MonthGrid, desk: Desk, qtbot: QtBot) -> None:
    chosen = desk.preferences
    desk.commit("Region", [added(replace(chosen, region="CA-ON"))])
    desk.days.learn({"CA-ON": {date(2026, 11, 27): "Maple Day"}}, desk.keep)
    qtbot.waitUntil(lambda: not grid.days.face(date(2026, 11, 27)).works)
    grid.show_day(date(2026, 11, 27))
    assert page.month.said.text() == "Maple Day. Nothing is due."
    assert spoken(grid, date(2026, 11, 27)) == "Friday, November 27, Maple Day, nothing due"
    cell = grid.days.index_of(date(2026, 11, 27))
    assert grid.days.data(cell, Qt.ItemDataRole.ToolTipRole) == "Maple Day"


@pytest.mark.parametrize(
    ("locale", "first", "name"),
    [("en_CA", date(2026, 11, 1), "Sun"), ("fr_FR", date(2026, 10, 26), "lun.")],
)
def test_weeks_begin_as_people_write_them(
    page: TodayPage, locale: str, first: date, name: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    page.month.grid.days.show_month(date(2026, 11, 22))
    page.month.grid.show_day(date(2026, 11, 22))
    assert page.month.grid.days.day_at(page.month.grid.days.index(0, 0)) == first
    assert page.month.names[0].text() == name


def test_arrows_are_mirrored_right_to_left(grid: MonthGrid, qtbot: QtBot) -> None:
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(grid, Key.Key_Left)
    assert grid.day == date(2026, 11, 23)


def test_a_narrow_page_has_the_rows_below(page: TodayPage, grid: MonthGrid, qtbot: QtBot) -> None:
    assert page.month.list.x() > grid.x()
    page.resize(600, 800)
    qtbot.waitUntil(lambda: page.month.list.y() >= grid.geometry().bottom())
