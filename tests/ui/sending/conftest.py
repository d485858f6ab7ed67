"""A desk on a Sunday evening, letters that are there, and the card that asks about them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.letters import EventKind
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.stories.after_interview import all_changes
from afterword.stories.drafting import drafts
from afterword.ui.sending.card import SendingCard
from tests.store.boards import desk_at
from tests.stories.pages import NOW, TODAY, panel


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    QLocale.setDefault(QLocale("en_CA"))
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOW) as desk:
        yield desk
    QLocale.setDefault(QLocale())


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def card(qtbot: QtBot, desk: Desk, settings: QSettings, look: None) -> SendingCard:
    made = SendingCard(desk, settings)
    made.failed.connect(lambda problem: pytest.fail(str(problem)))
    qtbot.addWidget(made)
    return made


def letters_of(desk: Desk, way: EventKind = EventKind.SAVED, **said: object) -> str:
    """Keep a panel's letters, which went `way`; return their card's id."""
    page = panel(**said)
    made = drafts(page, desk.known(), phrases("en_CA"), NoSpeller(), TODAY)
    desk.commit("Save", all_changes(desk, page, made, way))
    return page.application_id
