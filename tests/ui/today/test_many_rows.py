"""Hundreds of rows: those near the view are made, the others when somebody comes near them."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.contacts import Task
from afterword.stories import plan
from afterword.ui.today.page import TodayPage
from tests.bench.filling import fill
from tests.store.boards import desk_at
from tests.ui.conftest import SUNDAY_AT_SIX

CARDS = 250


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "afterword.db"
    fill(path, CARDS)
    with desk_at(path, lambda: SUNDAY_AT_SIX) as desk:
        desk.load_rest()
        yield desk


def test_rows_are_made_as_they_are_needed(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    due = len(plan.items(desk))
    made = len(page.list.rows)
    assert 8 < made < 60 < due
    bar = page.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(page.list.rows) > made)
    assert len(page.list.rows) < due


def test_without_a_wheel_there_is_a_link_to_more(page: TodayPage, qtbot: QtBot) -> None:
    made = len(page.list.rows)
    page.list.more.click()
    assert page.focusWidget() is page.list.rows[made].buttons[0]
    qtbot.waitUntil(lambda: page.list.verticalScrollBar().value() > 0)


def test_what_is_read_stays_where_it_is(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    page.list.more.click()
    QApplication.processEvents()
    read = page.list.rows[30]
    read.more.setFocus()
    page.list.ensureWidgetVisible(read)
    bar = page.list.verticalScrollBar()
    above = read.y() - bar.value()
    first = page.list.rows[0].item
    plan.put_off(desk, first.card, Task.THANK, desk.today() + timedelta(days=2), "Later")
    qtbot.waitUntil(lambda: page.list.rows[0].item != first)
    assert read.y() - bar.value() == above
    assert page.focusWidget() is read.more
