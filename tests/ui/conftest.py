"""A desk with the example cards for tests of the window, on a Sunday at six."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.coach.proof import NoProof
from afterword.desk.desk import Desk
from afterword.stories import example_board
from afterword.ui import theme
from afterword.ui.coaching import looking
from afterword.ui.instance import Instance
from afterword.ui.widgets import speaking
from tests.store.boards import desk_at
from tests.ui import office
from tests.ui.pseudo import PseudoTranslator
from tests.ui.windows import Instances, Windows, end_tasks

SUNDAY_AT_SIX = datetime(2026, 11, 22, 18, tzinfo=ZoneInfo("America/Toronto"))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Eight cards, `example-0` to `example-7`: 1 booked, 3 to thank, 3 waiting, 1 offer."""
    with desk_at(tmp_path / "afterword.db", lambda: SUNDAY_AT_SIX) as desk:
        example_board.show(desk, "Example board", "America/Toronto")
        desk.load_rest()
        yield desk


@pytest.fixture(autouse=True)
def no_proofreader(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[None]:
    """Opening one takes a second, much more on a machine that is busy; it has tests of its own.

    What a test began ends with it: else it would open one, and slow the tests that follow.
    """
    monkeypatch.setattr(looking, "proof_of", lambda _: NoProof())
    yield
    if "qapp" in request.fixturenames:
        end_tasks()


@pytest.fixture
def look(qapp: QApplication) -> Iterator[None]:
    """The window's own look, and English dates whatever the machine speaks."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_CA"))
    theme.apply(qapp, "light")
    yield
    QLocale.setDefault(before)


@pytest.fixture
def foreign(qapp: QApplication, look: None) -> Iterator[None]:
    """Everything made from now on speaks the language of nobody's."""
    translator = PseudoTranslator(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def windows(qtbot: QtBot, tmp_path: Path, look: None) -> Iterator[Windows]:
    """Whole windows, on a Sunday at six, over an empty file at first."""
    windows = Windows(qtbot, tmp_path, lambda: SUNDAY_AT_SIX)
    yield windows
    windows.end()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for letters that are saved."""
    folder = tmp_path / "letters"
    folder.mkdir()
    return folder


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that holds what was printed last, as job 7; see `office`."""
    return office.set_up(tmp_path / "bin", monkeypatch)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told, in order: "focus: …" and "said: …"."""
    told: list[str] = []
    speaking._last[0] = ("", 0.0)  # what the test before had said is no echo
    real = QAccessible.updateAccessibility

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(f"said: {event.message()}")
        elif event.type() == QAccessible.Event.Focus:
            told.append(f"focus: {event.accessibleInterface().text(QAccessible.Text.Name)}")
        real(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(listen))
    QAccessible.setActive(True)
    return told


@pytest.fixture
def instances(qtbot: QtBot) -> Iterator[Instances]:
    """Makes starts with a database; each lets go of it at the end."""
    made: list[Instance] = []

    def make(database: Path) -> Instance:
        made.append(Instance(database))
        return made[-1]

    yield make
    for one in made:
        one.close()
        one._lock.release()
