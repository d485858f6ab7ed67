"""What the palette can lead to: the window's actions, the cards, the people met."""

from collections.abc import Iterator, Mapping

from PySide6.QtGui import QAction, QKeySequence

from afterword.desk.desk import Desk
from afterword.domain.changes import Record
from afterword.domain.people import Person
from afterword.ui.actions import ACTIONS, words
from afterword.ui.palette.entry import Entry

_ITSELF = "palette"
_NATIVE = QKeySequence.SequenceFormat.NativeText


def entries(actions: Mapping[str, QAction], desk: Desk) -> list[Entry]:
    """Return everything there is to go to: actions in the order of their table, cards, people."""
    return [*_of_actions(actions), *_of_cards(desk), *_of_people(desk)]


def card_of(desk: Desk, person: str) -> str:
    """Return a card on the board that `person` was met for, the first by its place; or nothing."""
    found = _person(desk, person)
    cards = desk.cards_of(found) if found is not None else set[str]()
    return next((card for card in desk.cards if card in cards), "")


def _person(desk: Desk, person: str) -> Record | None:
    return next((one for one in desk.known().people if one.id == person), None)


def _of_actions(actions: Mapping[str, QAction]) -> Iterator[Entry]:
    for spec in ACTIONS:
        if spec.name != _ITSELF:
            action = actions[spec.name]
            text = words(spec.text).replace("&", "").rstrip("…")
            keys = action.shortcut().toString(_NATIVE)
            yield Entry(text, keys, "action", spec.name, action.isEnabled())


def _of_cards(desk: Desk) -> Iterator[Entry]:
    for card in desk.cards.values():
        text = ", ".join(part for part in (card.company, card.position) if part)
        yield Entry(text, "", "card", card.id)


def _of_people(desk: Desk) -> Iterator[Entry]:
    companies = {company.id: company.name for company in desk.known().companies}
    for person in desk.known().people:
        yield Entry(_called(person), companies.get(person.company_id, ""), "person", person.id)


def _called(person: Person) -> str:
    return ", ".join(part for part in (person.name, person.job_title) if part)
