"""What the desk remembers, and what it must look up when something was written."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from sqlite3 import Connection

from afterword.domain.applications import JobApplication
from afterword.domain.changes import Change
from afterword.domain.people import Sender
from afterword.domain.stages import Stage
from afterword.domain.summaries import CardSummary
from afterword.store.opening import Opened
from afterword.store.reading import read_sender, read_stages
from afterword.store.summaries import read_summaries
from afterword.store.touching import touched_cards


@dataclass(frozen=True, slots=True)
class Seen:
    """What follows from changes: the new face of each touched card, None for one taken off."""

    changes: tuple[Change, ...]
    cards: dict[str, CardSummary | None]
    only_moves: bool
    stages: tuple[Stage, ...] | None = None
    sender: Sender | None = None


class Memory:
    """The loaded part of an opened file. Nothing here reads or writes the file."""

    def __init__(self, opened: Opened) -> None:
        self.stages = opened.stages
        self.cards = {card.id: card for card in opened.cards}
        self.totals = Counter(opened.totals)
        self.sender = opened.sender or Sender()

    def load(self, summaries: Iterable[CardSummary]) -> None:
        """Hold `summaries`, which are those of every card on the board."""
        self.cards.clear()
        self.cards.update((card.id, card) for card in summaries)
        self.totals.clear()
        self.totals.update(card.stage_id for card in self.cards.values())

    def remember(self, seen: Seen) -> None:
        """Take in what was written."""
        self._count(seen.changes)
        for card_id, card in seen.cards.items():
            if card is None:
                self.cards.pop(card_id, None)
            else:
                self.cards[card_id] = card
        if seen.stages is not None:
            self.stages = seen.stages
        if seen.sender is not None:
            self.sender = seen.sender

    def _count(self, changes: Iterable[Change]) -> None:
        for change in changes:
            if isinstance(change.before, JobApplication) and not change.before.archived:
                # Another window may have moved it since: it leaves the stage where it is here.
                card = self.cards.get(change.id)
                self.totals[card.stage_id if card else change.before.stage_id] -= 1
            if isinstance(change.after, JobApplication) and not change.after.archived:
                self.totals[change.after.stage_id] += 1


def look(connection: Connection, memory: Memory, changes: Sequence[Change]) -> Seen:
    """Return what `changes`, written but not final yet, do to the cards in `memory`."""
    moved = _moved(memory, changes)
    if moved is not None:
        return Seen(tuple(changes), moved, only_moves=True)
    kinds = {change.kind for change in changes}
    touched = sorted(touched_cards(connection, changes))
    cards: dict[str, CardSummary | None] = dict.fromkeys(touched)
    cards.update((card.id, card) for card in read_summaries(connection, touched))
    return Seen(
        tuple(changes),
        cards,
        only_moves=False,
        stages=read_stages(connection) if "stage" in kinds else None,
        sender=(read_sender(connection) or Sender()) if "sender" in kinds else None,
    )


def _moved(memory: Memory, changes: Sequence[Change]) -> dict[str, CardSummary | None] | None:
    """Return the new faces where the changes only move cards; None where they do more."""
    moved: dict[str, CardSummary | None] = {}
    for change in changes:
        before, after, card = change.before, change.after, memory.cards.get(change.id)
        if not isinstance(before, JobApplication) or not isinstance(after, JobApplication):
            return None
        if card is None or replace(before, stage_id=after.stage_id, rank=after.rank) != after:
            return None
        moved[change.id] = replace(card, stage_id=after.stage_id, rank=after.rank)
    return moved
