"""What the palette offers: the actions of the menus, the cards of the board, the people met."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from afterword.desk.desk import Desk
from afterword.domain.summaries import CardSummary
from afterword.ui.palette.entry import Entry


def of_actions(actions: Iterable[QAction], *, without: str = "palette") -> Iterator[Entry]:
    """Yield `actions` by their object names, those that can't be used now behind the others."""
    entries = [_of_action(action) for action in actions if action.objectName() != without]
    yield from (entry for entry in entries if entry.enabled)
    yield from (entry for entry in entries if not entry.enabled)


def of_cards(cards: Iterable[CardSummary], stages: dict[str, str]) -> Iterator[Entry]:
    """Yield `cards`; `stages` are the names of the columns by their ids."""
    nameless = QCoreApplication.translate("palette", "Card without a name")
    for card in cards:
        text = ", ".join(filter(None, (card.company, card.position))) or nameless
        yield Entry(text, stages.get(card.stage_id, ""), "card", card.id)


def of_people(desk: Desk) -> Iterator[Entry]:
    """Yield the people known by name or job title, with their companies."""
    known = desk.known()
    names = {company.id: company.name for company in known.companies}
    for person in known.people:
        if person.called:
            yield Entry(person.called, names.get(person.company_id, ""), "person", person.id)


def card_of_person(desk: Desk, person: str) -> str:
    """Return the id of the newest card on the board on which a person stands, empty for none."""
    record = desk.record("person", person)
    found = desk.cards_of(record) if record is not None else set[str]()
    return next((card for card in reversed(desk.cards) if card in found), "")


def _of_action(action: QAction) -> Entry:
    keys = ", ".join(key.toString(key.SequenceFormat.NativeText) for key in action.shortcuts())
    menus = [one.title() for one in action.associatedObjects() if isinstance(one, QMenu)]
    hint = keys or (_plain(menus[0]) if menus else "")
    text = _plain(action.text()).removesuffix("…")
    return Entry(text, hint, "action", action.objectName(), action.isEnabled())


def _plain(text: str) -> str:
    """Return `text` without its mnemonic; an ampersand of the person's own words stays."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
