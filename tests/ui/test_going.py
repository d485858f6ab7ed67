"""What the palette can lead to: actions in plain words, cards, people and the card of each."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.finding import best
from afterword.stories import boards
from afterword.ui import actions, going
from afterword.ui.palette.entry import Entry
from afterword.ui.palette.palette import searchable
from afterword.ui.sought import SOUGHT


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


def found_by(made: dict[str, QAction], desk: Desk, typed: str) -> list[Entry]:
    """Return what the palette shows, the best first."""
    offered = going.entries(made, desk)
    return best(typed, [(entry, searchable(entry)) for entry in offered], len(offered))[0]


def test_every_action_but_the_palette_is_there_in_plain_words(
    made: dict[str, QAction], desk: Desk
) -> None:
    found = [entry for entry in going.entries(made, desk) if entry.kind == "action"]
    assert {entry.id for entry in found} == {spec.name for spec in actions.ACTIONS} - {"palette"}
    assert not [entry.text for entry in found if "&" in entry.text or entry.text.endswith("…")]
    made_of = by_id(found)["new-card"]
    assert (made_of.text, made_of.hint, made_of.enabled) == ("New card", "Ctrl+N", True)


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


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("posted", "sent"),
        ("mailed", "sent"),
        ("mailed", "mail"),
        ("sent", "sent"),
        ("follow up", "news"),
        ("thank you", "interview"),
        ("address", "envelopes"),
        ("template", "own-texts"),
        ("night", "dark"),
        ("exit", "quit"),
        ("search", "filter"),
        ("my name", "settings"),
        ("to do", "waiting-letters"),
    ],
)
def test_an_action_is_found_by_the_words_people_have_for_it(
    made: dict[str, QAction], desk: Desk, typed: str, name: str
) -> None:
    assert name in [entry.id for entry in found_by(made, desk, typed)]


def test_every_action_has_more_words_than_its_own(made: dict[str, QAction], desk: Desk) -> None:
    found = [entry for entry in going.entries(made, desk) if entry.kind == "action"]
    assert [entry.id for entry in found if not entry.also] == []
    assert SOUGHT.keys() == {spec.name for spec in actions.ACTIONS} - {"palette"}


@pytest.mark.parametrize("typed", ["ahmed", "maple", "NASSER maple"])
def test_a_person_or_a_company_is_found_before_any_action(
    made: dict[str, QAction], desk: Desk, typed: str
) -> None:
    first = found_by(made, desk, typed)[0]
    card = first.id if first.kind == "card" else going.card_of(desk, first.id)
    assert desk.cards[card].company == "Maple Health"


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
