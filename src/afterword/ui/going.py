"""What the palette can lead to: the window's actions, the cards, the people met."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from afterword.desk.desk import Desk
from afterword.ui.actions import ACTIONS, MENUS, words
from afterword.ui.board.words import stage_name
from afterword.ui.palette.entry import Entry
from afterword.ui.sought import sought

NEAR = 5
"""Cards offered before anything is typed."""
_ITSELF = "palette"
_LAST = "quit"
_NATIVE = QKeySequence.SequenceFormat.NativeText


def entries(actions: Mapping[str, QAction], desk: Desk, due: Sequence[str] = ()) -> list[Entry]:
    """Return everything there is to go to: actions in the order of their table, cards, people.

    The cards that are `due`, or else the first on the board, are near. What can't be done now
    stands behind what can, and what ends the program behind everything else that can.
    """
    of_actions = list(_of_actions(actions))
    now = [entry for entry in of_actions if entry.enabled]
    not_now = [entry for entry in of_actions if not entry.enabled]
    now.sort(key=lambda entry: entry.id == _LAST)
    first = dict.fromkeys([*due, *islice(desk.cards, NEAR)])
    near = [id for id in first if id in desk.cards][:NEAR]
    return [*now, *not_now, *_of_cards(desk, near), *_of_people(desk)]


def card_of(desk: Desk, person: str) -> str:
    """Return a card on the board that `person` was met for, the first by its place; or nothing."""
    found = desk.record("person", person)
    cards = desk.cards_of(found) if found is not None else set[str]()
    return next((card for card in desk.cards if card in cards), "")


def _of_actions(actions: Mapping[str, QAction]) -> Iterator[Entry]:
    menus = {name: _plain(words(title)) for title, names in MENUS for name in names}
    for spec in ACTIONS:
        if spec.name != _ITSELF:
            action = actions[spec.name]
            # Without keys its menu tells "Dark" of the view from anything else dark.
            hint = action.shortcut().toString(_NATIVE) or menus[spec.name]
            text, also = _plain(words(spec.text)), sought(spec.name)
            yield Entry(text, hint, "action", spec.name, action.isEnabled(), also=also)


def _of_cards(desk: Desk, near: Sequence[str]) -> Iterator[Entry]:
    stages = {stage.id: stage_name(stage) for stage in desk.stages}
    nameless = QCoreApplication.translate("going", "Card without a name")
    for id in dict.fromkeys([*near, *desk.cards]):
        card = desk.cards[id]
        text = ", ".join(part for part in (card.company, card.position) if part)
        stage = stages[card.stage_id]
        yield Entry(text or nameless, stage, "card", id, near=id in near)


def _of_people(desk: Desk) -> Iterator[Entry]:
    companies = {company.id: company.name for company in desk.known().companies}
    for person in desk.known().people:
        called = ", ".join(part for part in (person.name, person.job_title) if part)
        yield Entry(called, companies.get(person.company_id, ""), "person", person.id)


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")
