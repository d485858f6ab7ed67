"""The page "Today" over the example board, on a Sunday at six."""

import pytest
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.ui.today.page import TodayPage


@pytest.fixture(autouse=True)
def toronto(monkeypatch: pytest.MonkeyPatch) -> None:
    """The computer is where the interviews are."""
    monkeypatch.setenv("TZ", "America/Toronto")


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, look: None) -> TodayPage:
    """The page as it is first seen, at the smallest size that must do."""
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.resize(1024, 600)
    page.show()
    qtbot.waitExposed(page)
    return page
