"""A card whose answer is late, and the window to call from, on a Wednesday at ten."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.changes import Record, added
from afterword.domain.people import Person, Sender
from afterword.ui.calling.dialog import CallSheetDialog
from tests.store.boards import card, desk_at

NOW = datetime(2026, 12, 2, 10, tzinfo=ZoneInfo("America/Toronto"))
AMINA = Sender("Amina Haddad", "41 Birch Crescent, Hamilton ON\n905-555-0142")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The cards "acme", with Ada Byron and Bob Ray, and "polar"."""
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOW) as desk:
        for name, people in (("acme", ("Ada Byron", "Bob Ray")), ("polar", ())):
            records = card(name, "waiting", people=people)
            desk.commit("Add", [added(_reached(one)) for one in records])
        desk.commit("You", [added(AMINA)])
        desk.load_rest()
        yield desk


def _reached(record: Record) -> Record:
    if isinstance(record, Person) and record.name == "Ada Byron":
        return replace(record, courtesy_title="Ms.", phone="613-555-0100", spoken="AY-da")
    return record


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "afterword.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, settings: QSettings, look: None) -> Iterator[CallSheetDialog]:
    """The window, opened for "acme"."""
    made = CallSheetDialog(desk, settings)
    qtbot.addWidget(made)
    made.open_for("acme")
    yield made
    made.close()
