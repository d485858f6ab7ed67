"""A kept interview, its letters and the window for e-mails."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.letters import Draft
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.stories.after_interview import all_changes
from afterword.stories.drafting import drafts
from afterword.ui.mailing.panel import MailingPanel
from afterword.ui.tasks import wait_for_tasks
from tests.store.boards import desk_at
from tests.stories.pages import NOW, TODAY, panel


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOW) as desk:
        yield desk


@pytest.fixture
def written(desk: Desk) -> tuple[str, tuple[Draft, ...]]:
    """Give a kept interview with a panel of three, and their letters, which are not kept yet."""
    page = panel()
    made = drafts(page, desk.known(), phrases("en_CA"), NoSpeller(), TODAY)
    desk.commit("Interview", all_changes(desk, page))
    return page.application_id, made


@pytest.fixture
def mails(qtbot: QtBot, desk: Desk, look: None) -> Iterator[MailingPanel]:
    kept = QSettings(str(desk.path.with_name("screen.ini")), QSettings.Format.IniFormat)
    made = MailingPanel(desk, kept)
    qtbot.addWidget(made)
    yield made
    assert wait_for_tasks()
