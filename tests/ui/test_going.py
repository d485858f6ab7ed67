"""What the palette can lead to: actions in plain words, cards, people and the card of each."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.stories import boards
from afterword.ui import actions, going
from afterword.ui.palette.entry import Entry


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def made(window: QMainWindow) -> dict[str, QAction]:
    """The window's actions, which do nothing here."""
    return actions.build(window, {spec.name: window.update for spec in actions.ACTIONS})


def by_id(found: list[Entry]) -> dict[str, Entry]:
    return {entry.id: entry for entry in found}


def test_every_action_but_the_palette_is_there_in_plain_words(
    made: dict[str, QAction], desk: Desk
) -> None:
    found = [entry for entry in going.entries(made, desk) if entry.kind == "action"]
    assert {entry.id for entry in found} == {spec.name for spec in actions.ACTIONS} - {"palette"}
    assert not [entry.text for entry in found if "&" in entry.text or entry.text.endswith("…")]
    assert by_id(found)["new-card"] == Entry("New card", "Ctrl+N", "action", "new-card")


def test_undo_does_not_show_a_step_s_name_and_says_whether_it_can(
    made: dict[str, QAction], desk: Desk
) -> None:
    actions.name_steps(made, "Moved Acme & Sons", "")
    found = by_id(going.entries(made, desk))
    assert (found["undo"].text, found["undo"].enabled) == ("Undo", True)
    assert not found["redo"].enabled


def test_every_card_on_the_board_is_there(made: dict[str, QAction], desk: Desk) -> None:
    boards.archive(desk, "example-1", "Archived")
    found = by_id(going.entries(made, desk))
    assert desk.cards.keys() <= found.keys()
    assert "example-1" not in found
    assert found["example-4"].text == "Acme Tools, QA engineer"


def test_the_cards_that_are_due_are_near_and_the_way_out_is_not(
    made: dict[str, QAction], desk: Desk
) -> None:
    due = ["example-6", "example-1"]
    found = going.entries(made, desk, due)
    near = [entry.id for entry in found if entry.near]
    assert len(near) == going.NEAR
    assert near[:2] == due
    now = [entry.id for entry in found if entry.kind == "action" and entry.enabled]
    assert now[-1] == "quit"


def test_a_person_leads_to_their_card(made: dict[str, QAction], desk: Desk) -> None:
    people = [entry for entry in going.entries(made, desk) if entry.kind == "person"]
    (person,) = [entry for entry in people if entry.text.startswith("Ahmed Nasser")]
    assert person.hint == "Maple Health"
    card = going.card_of(desk, person.id)
    assert desk.cards[card].company == "Maple Health"


def test_a_person_of_no_card_on_the_board_leads_nowhere(
    made: dict[str, QAction], desk: Desk
) -> None:
    people = [entry for entry in going.entries(made, desk) if entry.kind == "person"]
    (person,) = [entry for entry in people if entry.text.startswith("Ahmed Nasser")]
    boards.archive(desk, going.card_of(desk, person.id), "Archived")
    assert going.card_of(desk, person.id) == ""
    assert going.card_of(desk, "nobody") == ""
