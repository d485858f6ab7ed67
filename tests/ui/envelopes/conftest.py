"""A panel's letters, a printer that keeps what it is given, and the dialogs over a window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.letters import EventKind
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.stories import envelopes
from afterword.stories.after_interview import all_changes
from afterword.stories.drafting import drafts
from afterword.ui import printing
from afterword.ui.envelopes.dialog import EnvelopesDialog
from tests.store.boards import desk_at
from tests.stories.pages import NOW, TODAY, panel
from tests.ui import office

PAGE = panel()
CARD = PAGE.application_id


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Three letters of one card are printed."""
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOW) as desk:
        made = drafts(PAGE, desk.known(), phrases("en_CA"), NoSpeller(), TODAY)
        desk.commit("Save", all_changes(desk, PAGE, made, EventKind.PRINTED))
        yield desk


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What comes out of the printer "Office", which is chosen in the system's dialog at once."""
    made = office.set_up(tmp_path / "bin", monkeypatch)
    office.choose_at_once(monkeypatch)
    return made.parent


@pytest.fixture
def no_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "has_printers", lambda: False)


@pytest.fixture
def make(
    qtbot: QtBot, desk: Desk, settings: QSettings, look: None
) -> Callable[[], EnvelopesDialog]:
    """Opens the dialog for the card; a Problem fails the test."""

    def opened() -> EnvelopesDialog:
        made = EnvelopesDialog(desk, settings, lambda: envelopes.of_card(desk, CARD))
        made.failed.connect(lambda problem: pytest.fail(str(problem)))
        qtbot.addWidget(made)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        return made

    return opened
