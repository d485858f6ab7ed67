"""What stands on the screen follows what is done in the window, and comes again when asked to."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview
from afterword.domain.contacts import Task
from afterword.domain.moments import Moment
from afterword.stories import plan
from afterword.ui.reminding.reminders import Reminders
from tests.dbus.session import Session
from tests.store.boards import Clock, all_added, card, desk_at


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 11, 23, 15, tzinfo=UTC))


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    today = Interview("bolt-round", "bolt", Moment(date(2026, 11, 23), time(13), "UTC"))
    with desk_at(tmp_path / "afterword.db", clock) as desk:
        records = [today if one.id == today.id else one for one in card("bolt")]
        desk.commit("Add", all_added(records))
        yield desk


@pytest.fixture
def reminders(session: Session, qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[Reminders]:
    """What reminds in a window, with Bolt's evening on the screen."""
    window = QMainWindow()
    qtbot.addWidget(window)
    settings = QSettings(str(tmp_path / "screen.ini"), QSettings.Format.IniFormat)
    made = Reminders(window, desk, settings)
    made.look()
    qtbot.waitUntil(lambda: len(made.notices.standing) == 1)
    yield made
    made.notices.leave(standing=False)


def test_what_is_done_in_the_window_goes_from_the_screen_and_nothing_else_does(
    session: Session, qtbot: QtBot, desk: Desk, reminders: Reminders
) -> None:
    desk.commit("Add", all_added(card("acme")))
    qtbot.wait(0)
    assert session.shown == 1
    plan.leave_out(desk, "bolt", Task.THANK, "Leave out")
    qtbot.waitUntil(lambda: not reminders.notices.standing)
    session.wait_for(0)


def test_later_comes_again_in_an_hour(
    session: Session, qtbot: QtBot, clock: Clock, reminders: Reminders
) -> None:
    with qtbot.waitSignal(reminders.notices.chosen):
        session.press_later()
    qtbot.waitUntil(lambda: not reminders.notices.standing)
    for minutes, shown in ((59, 0), (1, 1)):
        clock.now += timedelta(minutes=minutes)
        reminders.look()
        qtbot.waitUntil(lambda shown=shown: len(reminders.notices.standing) == shown)


def test_a_service_that_ends_loses_nothing_that_comes_after_it(
    session: Session, qtbot: QtBot, desk: Desk, clock: Clock, reminders: Reminders
) -> None:
    session.end_dunst()
    qtbot.waitUntil(lambda: not reminders.notices.standing)
    desk.commit("Add", all_added(card("acme")))
    clock.now += timedelta(days=1)
    reminders.strip_made.connect(qtbot.addWidget)
    reminders.look()
    qtbot.waitUntil(lambda: reminders.strip.words == "Today: 2 people to thank")
    session.start_dunst()
