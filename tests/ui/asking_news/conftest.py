"""A card that waits for an answer, the window that asks for news of it, and a printer."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.changes import added
from afterword.domain.people import Person, Sender
from afterword.ui import printing
from afterword.ui.asking_news.dialog import AskingNewsDialog
from afterword.ui.asking_news.opening import AskingNews
from afterword.ui.tasks import wait_for_tasks
from tests.store.boards import card, desk_at
from tests.ui import office

NOW = datetime(2026, 12, 2, 15, tzinfo=UTC)
AMINA = Sender("Amina Haddad", "41 Birch Crescent, Hamilton ON")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The card "acme" with Ada Byron and Bob Ray, who has an address for e-mails."""
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOW) as desk:
        records = card("acme", "waiting", people=("Ada Byron", "Bob Ray"))
        reached = [
            replace(one, email="bob@acme.example") if _is_bob(one) else one for one in records
        ]
        desk.commit("Add", [added(one) for one in reached])
        desk.load_rest()
        yield desk


def _is_bob(one: object) -> bool:
    return isinstance(one, Person) and one.name == "Bob Ray"


@pytest.fixture
def known(desk: Desk) -> None:
    """The writer's name is known."""
    desk.commit("You", [added(AMINA)])


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def asking(qtbot: QtBot, desk: Desk, settings: QSettings, look: None) -> Iterator[AskingNews]:
    """What opens the window, over another one."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    yield AskingNews(window, desk, settings)
    assert wait_for_tasks()


@pytest.fixture
def make(qtbot: QtBot, asking: AskingNews) -> Callable[..., AskingNewsDialog]:
    """Opens the window for the card, or for one of its letters."""

    def opened(letter: str = "") -> AskingNewsDialog:
        asking.open_up("acme", letter)
        dialog = asking.dialog
        assert dialog is not None
        with qtbot.waitActive(dialog):
            dialog.activateWindow()
        return dialog

    return opened


@pytest.fixture
def printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What comes out of the printer "Office", which is chosen in the system's dialog at once."""
    made = office.set_up(tmp_path / "bin", monkeypatch)
    office.choose_at_once(monkeypatch)
    return made


@pytest.fixture
def no_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "has_printers", lambda: False)
