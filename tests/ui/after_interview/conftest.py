"""The page over an empty file, with a clock that stands still."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.ui.after_interview.page import AfterInterviewPage
from tests.store.boards import desk_at
from tests.stories.pages import NOW, ZONE


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOW) as desk:
        yield desk


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> AfterInterviewPage:
    return shown(qtbot, AfterInterviewPage(desk, ZONE))


def shown(qtbot: QtBot, page: AfterInterviewPage) -> AfterInterviewPage:
    page.resize(1180, 720)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page
