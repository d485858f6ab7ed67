"""What was given to the person's own calendar, and what of it is to be taken out there again.

Only that it was given is kept, never what is due: that is derived, and what it no longer says of a
day to come is withdrawn by the next file (RFC 5545, 3.8.1.11: an event of the same UID, cancelled).
"""

import json
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import cast

from afterword.desk.desk import Desk
from afterword.exchange.calendar_out import Entry

KEY = "calendar-given"
"""Under which the desk keeps it."""
_MOST = 2_000
"""How many are remembered: the oldest go first."""


def withdrawn(desk: Desk, made: Iterable[Entry], cards: Collection[str] | None) -> list[Entry]:
    """Return what was given of a day to come, and is not among `made` any more, as cancelled.

    Only what is about `cards`, by their ids; with None all, those of cards that are gone too.
    """
    there = {one.uid for one in made}
    return [
        one for one in _ahead(desk) if one.uid not in there and (cards is None or one.card in cards)
    ]


def remember(desk: Desk, made: Sequence[Entry]) -> None:
    """Keep that `made` was given; what was withdrawn by it is forgotten. Raises Problem."""
    gone = {one.uid for one in made}
    left = [one for one in _ahead(desk) if one.uid not in gone]
    rows = [_row(one) for one in (*left, *(one for one in made if not one.cancelled))]
    text = json.dumps(rows[-_MOST:]) if rows else ""
    if text != desk.kept(KEY):
        desk.keep(KEY, text)


def _ahead(desk: Desk) -> list[Entry]:
    """Return what was given and has not begun, or is of today; nothing of a damaged text."""
    with suppress(ValueError, TypeError):
        kept = cast("list[list[str]]", json.loads(desk.kept(KEY) or "[]"))
        found = [
            Entry(uid, title, _start(start), card=card, invited=bool(invited), cancelled=True)
            for uid, card, title, start, invited in kept
        ]
        return [one for one in found if _is_ahead(one.start, desk.now())]
    return []


def _row(entry: Entry) -> list[str]:
    start = entry.start
    when = start.astimezone(UTC) if isinstance(start, datetime) else start
    invited = "invited" if entry.invited else ""
    return [entry.uid, entry.card, entry.title, when.isoformat(), invited]


def _start(text: str) -> date | datetime:
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def _is_ahead(start: date | datetime, now: datetime) -> bool:
    # An interview that took place this morning stays where it is in a calendar.
    return start > now if isinstance(start, datetime) else start >= now.date()
