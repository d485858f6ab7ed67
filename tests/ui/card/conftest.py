"""A card opened over a file of its own, on a Sunday at noon in Toronto."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.changes import added
from afterword.domain.letters import EventKind
from afterword.ui.card.panel import CardPanel
from tests.store.boards import all_added, card, desk_at, event, letter
from tests.ui.card.hands import Opened

PEOPLE = ("Ada Byron", "Bob Ray")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "board.db"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    """Two cards, "acme" with a panel of two and a letter, and "polar" with Zoe Quinn."""
    with desk_at(path) as desk:
        desk.commit("Add acme", all_added(card("acme", people=PEOPLE)))
        desk.commit("Add polar", all_added(card("polar", people=("Zoe Quinn",))))
        note = letter("acme")
        happened = (EventKind.DRAFTED, EventKind.PRINTED, EventKind.POSTED)
        events = [added(event(note.id, place, kind)) for place, kind in enumerate(happened)]
        desk.commit("Send", [added(note), *events])
        desk.load_rest()
        yield desk


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk, path: Path, look: None) -> Opened:
    """The card "acme", on the screen and with the keyboard."""
    panel = CardPanel(desk, lambda: "America/Toronto")
    qtbot.addWidget(panel)
    panel.resize(420, 900)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    panel.show_card("acme")
    return Opened(qtbot, desk, path, panel)
