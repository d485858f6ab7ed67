"""Days of rest, holidays and other months can be told apart at a glance."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.changes import added
from afterword.ui.today.page import MONTH, TodayPage


def test_each_sort_of_day_has_its_own_ground(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    chosen = desk.preferences
    desk.commit("Region", [added(replace(chosen, region="CA-ON"))])
    desk.days.learn({"CA-ON": {date(2026, 11, 26): "Maple Day"}}, desk.keep)
    page.tabs.setCurrentIndex(MONTH)
    grid = page.month.grid
    qtbot.waitUntil(lambda: not grid.days.face(date(2026, 11, 26)).works)
    QApplication.processEvents()
    seen = grid.viewport().grab().toImage()
    sorts = {
        "working": date(2026, 11, 27),
        "weekend": date(2026, 11, 28),
        "holiday": date(2026, 11, 26),
        "other month": date(2026, 12, 3),
    }
    grounds = {
        name: seen.pixelColor(grid.visualRect(grid.days.index_of(day)).center()).name()
        for name, day in sorts.items()
    }
    assert len(set(grounds.values())) == len(sorts), grounds
