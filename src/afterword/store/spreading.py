"""Ranks that grew too long: their whole column is ranked anew in the same transaction."""

from collections.abc import Sequence
from dataclasses import replace
from sqlite3 import Connection

from afterword.domain import ranks
from afterword.domain.applications import JobApplication
from afterword.domain.changes import Change, edited
from afterword.store.reading import read


def spread_out(connection: Connection, changes: Sequence[Change]) -> list[Change]:
    """Return `changes` with the columns ranked anew in which one of them got too long a rank.

    Archived cards keep their place among the others, so that they come back where they were.
    """
    found = {change.id: change for change in changes if change.kind == "application"}
    crowded = {
        change.after.stage_id
        for change in found.values()
        if isinstance(change.after, JobApplication) and len(change.after.rank) > ranks.TOO_LONG
    }
    others = [change for change in changes if change.kind != "application"]
    for stage_id in sorted(crowded):
        stored = read(connection, JobApplication, "WHERE stage_id = ?", [stage_id])
        column = [card for card in stored if card.id not in found]
        moved = [change.after for change in found.values()]
        column += [
            card for card in moved if isinstance(card, JobApplication) and card.stage_id == stage_id
        ]
        column.sort(key=lambda card: (card.rank, card.id))
        for card, rank in zip(column, ranks.spread(len(column)), strict=True):
            change = found.get(card.id) or edited(card, card)
            found[card.id] = replace(change, after=replace(card, rank=rank))
    return [*others, *found.values()]
