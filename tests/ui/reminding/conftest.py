"""A desk with things due and a clock that a test sets; no service shows what is due at first."""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview
from afterword.domain.changes import added
from afterword.domain.contacts import CallOutcome, PhoneCall
from afterword.domain.moments import Moment
from afterword.ui.reminding.notices import Notices
from afterword.ui.reminding.reminders import Reminders
from tests.store.boards import all_added, card, desk_at

MORNING = datetime(2026, 11, 23, 9, tzinfo=UTC)


class Clock:
    """A clock that stands on a Monday morning until a test sets it."""

    now = MORNING

    def __call__(self) -> datetime:
        return self.now

    def set(self, clock: str) -> None:
        """Set it to a time of that day."""
        self.now = datetime.combine(MORNING.date(), time.fromisoformat(clock), UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """Acme is to be thanked since Friday; Bolt's interview is today from one to two."""
    with desk_at(tmp_path / "data" / "afterword.db", clock) as desk:
        desk.commit("Add", all_added(card("acme")))
        bolt = Interview("bolt-round", "bolt", Moment(MORNING.date(), time(13), "UTC"))
        desk.commit("Add", all_added([bolt if one.id == bolt.id else one for one in card("bolt")]))
        desk.load_rest()
        yield desk


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "screen.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot: QtBot, look: None) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


class Wished:
    """What the reminders want the window to show."""

    def __init__(self, reminders: Reminders) -> None:
        self.all: list[str] = []
        reminders.write_wanted.connect(lambda card: self.all.append(f"write {card}"))
        reminders.call_wanted.connect(lambda card: self.all.append(f"call {card}"))
        reminders.today_wanted.connect(lambda: self.all.append("today"))


@pytest.fixture
def reminders(
    window: QMainWindow, desk: Desk, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Reminders]:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    made = Reminders(window, desk, settings)
    made.notices.deleteLater()
    made.notices = Notices(made, ["false"])
    made.notices.refused.connect(made._refused)
    made.strip_made.connect(window.setCentralWidget)
    yield made
    made.end()


def call_back_today(desk: Desk) -> None:
    """Let acme have asked to be called on Monday."""
    at = MORNING.replace(hour=8).isoformat()
    call = PhoneCall("c", "acme", at, CallOutcome.CALL_BACK, until=MORNING.date())
    desk.commit("Call", [added(call)])
