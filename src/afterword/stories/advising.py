"""What the handbook has to say of a card, and what on the board a page of it is about."""

from collections.abc import Iterable

from afterword.desk.desk import Desk
from afterword.domain.advice import PAGES, REPLIES, is_about, page_of
from afterword.domain.followups import Due
from afterword.stories import plan
from afterword.stories.plan import Item, When

MOST = 3
"""So many of the board's cards are told at most: a page is there to be read."""
_NOW = frozenset({When.LATE, When.TODAY})


def page_for(desk: Desk, card: str) -> str:
    """Return the page of what presses most on a card, else of what was heard; "" if it is gone."""
    face = desk.cards.get(card)
    if face is None:
        return ""
    first = next(iter(plan.of_card(desk, card)), None)
    if first is None and face.replied is not None:
        return REPLIES[face.replied]
    return page_of(first) if first is not None else PAGES[Due.NOTHING][0]


def about(items: Iterable[Item], page: str) -> tuple[Item, ...]:
    """Return what of all that is due, as `plan.items` has it, a page is about, each card once.

    What was put off, or comes on a later day, is not due.
    """
    found: dict[str, Item] = {}
    for item in items:
        if item.when in _NOW and is_about(page, item.action):
            found.setdefault(item.card, item)
    return tuple(found.values())[:MOST]
