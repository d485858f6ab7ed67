"""The steps that touched one card, read back from the newest on."""

import json
import re
from collections.abc import Iterable, Iterator
from sqlite3 import Connection
from typing import Any

from afterword.domain.changes import Change, Record
from afterword.domain.history import HistoryStep
from afterword.domain.summaries import CardRecords
from afterword.store.rows import from_dict

_ALL = "SELECT id, at, text, changes FROM history ORDER BY row DESC"
# Every id in a row's text, its own and those it points to: cheaper than reading all of it.
_IDS = re.compile(r'"(?:id|\w+_id)"\s*:\s*"([^"]*)"')
_POINTERS = ("company_id", "agency_id", "person_id", "sample_id")
_PARENTS = ("application_id", "interview_id", "meeting_id", "letter_id")


def read_history(
    connection: Connection, records: CardRecords, most: int
) -> tuple[HistoryStep, ...]:
    """Return up to `most` steps that touched the card of `records`, the newest first."""
    found: list[HistoryStep] = []
    owned, shared = _ids_of(records)
    rows = connection.execute(_ALL)
    for id, at, text, changes in rows:
        if len(found) == most:
            break
        if (owned | shared).isdisjoint(_IDS.findall(changes)):
            continue
        read = tuple(_read(changes))
        if _touches(read, owned, shared):
            found.append(HistoryStep(id, at, text, _part(read, owned | shared)))
    rows.close()
    return tuple(found)


def _ids_of(records: CardRecords) -> tuple[set[str], set[str]]:
    """Return the ids of what hangs on the card alone, and of what other cards may share."""
    own: Iterable[Record] = (
        records.application,
        *records.interviews,
        *records.meetings,
        *records.promises,
        *records.letters,
        *records.events,
        *records.attachments,
        *records.calls,
        *records.replies,
        *records.aside,
    )
    shared = {one.id for one in (*records.people, *records.samples, records.company)}
    if records.agency is not None:
        shared.add(records.agency.id)
    return {one.id for one in own}, shared - {""}


def _touches(changes: tuple[Change, ...], owned: set[str], shared: set[str]) -> bool:
    """Tell whether a step is about the card; what it took away is looked for in older steps."""
    touched = any(change.id in shared for change in changes)
    # Parents come first in what was added, last in what was removed: look until nothing is new.
    before = -1
    while before != len(owned):
        before = len(owned)
        for change in changes:
            if change.id in owned or _hangs_on(change, owned):
                owned.add(change.id)
                touched = True
    return touched


def _part(changes: tuple[Change, ...], ids: set[str]) -> tuple[Change, ...]:
    """Return the changes of these ids and of what they point to: a step may be about many cards."""
    wanted = set(ids)
    for change in changes:
        if change.id in ids:
            sides = [one for one in (change.before, change.after) if one is not None]
            wanted.update(str(getattr(one, name, "")) for one in sides for name in _POINTERS)
    return tuple(change for change in changes if change.id in wanted)


def _hangs_on(change: Change, owned: set[str]) -> bool:
    return any(
        getattr(record, name, "") in owned
        for record in (change.before, change.after)
        if record is not None
        for name in _PARENTS
    )


def _read(text: str) -> Iterator[Change]:
    rows: list[dict[str, Any]] = json.loads(text)
    for row in rows:
        try:
            before, after = (
                from_dict(row["kind"], row[side]) if row[side] else None
                for side in ("before", "after")
            )
        except (KeyError, TypeError, ValueError):
            continue
        yield Change(row["kind"], row["id"], before, after)
