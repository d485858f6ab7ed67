"""What the palette is offered of a window: actions in plain words, cards, people."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.ui import actions
from afterword.ui.palette import entries
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


def test_actions_are_told_without_mnemonics_with_their_keys_or_menu(
    made: dict[str, QAction],
) -> None:
    found = list(entries.of_actions(made.values()))
    assert Entry("New card", "Ctrl+N", "action", "new-card") in found
    assert Entry("Save letters as PDF", "Ctrl+S", "action", "pdf") in found
    assert Entry("About Afterword", "Help", "action", "about") in found


def test_undo_keeps_an_ampersand_of_the_person_s_own(made: dict[str, QAction]) -> None:
    actions.name_steps(made, "Moved Acme & Sons", "")
    found = {entry.id: entry for entry in entries.of_actions(made.values())}
    assert found["undo"].text == "Undo: Moved Acme & Sons"
    assert not found["redo"].enabled
    assert list(found)[-1] == "redo"


def test_cards_and_people_lead_to_one_another(desk: Desk) -> None:
    stages = {stage.id: stage.id.upper() for stage in desk.stages}
    cards = list(entries.of_cards(desk.cards.values(), stages))
    assert len(cards) == 8
    assert Entry("Acme Tools, QA engineer", "WAITING", "card", "example-4") in cards
    person = next(entry for entry in entries.of_people(desk) if entry.text == "Ahmed Nasser")
    assert person.hint == "Maple Health"
    card = desk.cards[entries.card_of_person(desk, person.id)]
    assert card.company == "Maple Health"


def test_a_person_of_no_card_leads_nowhere(desk: Desk) -> None:
    assert entries.card_of_person(desk, "nobody") == ""
