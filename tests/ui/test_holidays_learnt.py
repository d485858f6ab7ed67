"""The holidays a board needs are learnt by themselves, once, and named in the window's language."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.applications import Promise
from afterword.domain.changes import Record
from afterword.domain.people import Company
from afterword.stories import public_holidays, settings
from afterword.ui import holidays_learnt
from afterword.ui.board.model import BoardModel
from afterword.ui.board.roles import Face, Role
from afterword.ui.holidays_learnt import HolidaysLearnt
from afterword.ui.tasks import wait_for_tasks
from tests.store.boards import all_added, card, desk_at

FAMILY_DAY = date(2026, 2, 16)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "afterword.db"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    with desk_at(path) as desk:
        yield desk


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture(autouse=True)
def toronto(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(holidays_learnt, "guessed", lambda *_: "CA-ON")


def test_the_days_of_where_one_is_are_learnt_and_kept(
    qtbot: QtBot, desk: Desk, window: QWidget, path: Path
) -> None:
    learnt = HolidaysLearnt(window, desk)
    assert learnt.parent() is window
    with qtbot.waitSignal(desk.days.changed):
        desk.load_rest()
    assert desk.days.timing().holidays[FAMILY_DAY] == "Family Day"
    with desk_at(path) as again:
        assert FAMILY_DAY in again.days.holidays("CA-ON")
        assert again.preferences.region == ""


def test_a_region_chosen_later_is_learnt_then(qtbot: QtBot, desk: Desk, window: QWidget) -> None:
    HolidaysLearnt(window, desk)
    with qtbot.waitSignal(desk.days.changed):
        desk.load_rest()
    with qtbot.waitSignal(desk.days.changed):
        company, *others = card("acme")
        assert isinstance(company, Company)
        desk.commit("Add", all_added([replace(company, region="CA-QC"), *others]))
    assert date(2026, 6, 24) in desk.days.timing("CA-QC").holidays
    with qtbot.waitSignal(desk.days.changed):
        desk.commit("Region", settings.set_preferences(desk, region="FR"))
    assert date(2026, 7, 14) in desk.days.timing().holidays


def test_nothing_is_sought_twice(
    qtbot: QtBot, desk: Desk, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    sought = list[tuple[str, ...]]()

    def find(regions: list[str], _years: object, _language: str) -> dict[str, dict[date, str]]:
        sought.append(tuple(regions))
        return {region: {} for region in regions}

    monkeypatch.setattr(public_holidays, "find", find)
    learnt = HolidaysLearnt(window, desk)
    with qtbot.waitSignal(desk.days.changed):
        learnt.learn()
    learnt.learn()
    desk.commit("Days", settings.set_working_days(desk, [1, 2]))
    assert sought == [("CA-ON",)]


def test_a_window_that_closes_waits_for_nothing(path: Path, window: QWidget) -> None:
    with desk_at(path) as desk:
        HolidaysLearnt(window, desk).learn()
        window.show()
        window.close()
        assert wait_for_tasks()
    QApplication.processEvents()
    with desk_at(path) as again:
        assert again.days.holidays("CA-ON") == {}


def test_a_window_that_is_opened_again_learns_what_it_did_not_wait_for(
    qtbot: QtBot, desk: Desk, window: QWidget
) -> None:
    learnt = HolidaysLearnt(window, desk)
    window.show()
    learnt.learn()
    window.close()
    qtbot.waitUntil(lambda: not learnt._sought)
    window.show()
    with qtbot.waitSignal(desk.days.changed):
        learnt.learn()
    assert FAMILY_DAY in desk.days.timing().holidays


def test_the_board_says_the_days_that_count_now(desk: Desk) -> None:
    records: list[Record] = [
        one for one in card("acme", "waiting", people=()) if not isinstance(one, Promise)
    ]
    desk.commit("Add", all_added(records))
    desk.load_rest()
    model = BoardModel(desk)
    before = _chip(model)
    desk.days.stand_in("CA-NL")
    desk.days.learn({"CA-NL": {date(2026, 11, 30): "St. Andrew's Day"}}, desk.keep)
    assert _chip(model) != before


def _chip(model: BoardModel) -> str:
    face: object = model.data(model.index_of("acme"), Role.FACE)
    assert isinstance(face, Face)
    return face.chip
