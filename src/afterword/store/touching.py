"""Which cards a set of changes shows on."""

import json
from collections.abc import Sequence
from sqlite3 import Connection

from afterword.domain.changes import Change, Record

_OF_PEOPLE = """SELECT i.application_id FROM meeting m
    JOIN interview i ON i.id = m.interview_id
    WHERE m.person_id IN (SELECT value FROM json_each(?1))
    UNION SELECT application_id FROM letter WHERE person_id IN (SELECT value FROM json_each(?1))
    UNION SELECT application_id FROM phone_call
    WHERE person_id IN (SELECT value FROM json_each(?1))
    UNION SELECT application_id FROM set_aside
    WHERE person_id IN (SELECT value FROM json_each(?1))"""
_OF_COMPANIES = """SELECT id FROM application
    WHERE company_id IN (SELECT value FROM json_each(?1))
    OR agency_id IN (SELECT value FROM json_each(?1))"""
_OF_INTERVIEWS = """SELECT application_id FROM interview
    WHERE id IN (SELECT value FROM json_each(?))"""
_OF_MEETINGS = """SELECT i.application_id FROM meeting m JOIN interview i ON i.id = m.interview_id
    WHERE m.id IN (SELECT value FROM json_each(?))"""
_OF_SAMPLES = """SELECT i.application_id FROM attachment a JOIN meeting m ON m.id = a.meeting_id
    JOIN interview i ON i.id = m.interview_id
    WHERE a.sample_id IN (SELECT value FROM json_each(?))"""
_OF_LETTERS = """SELECT application_id FROM letter
    WHERE id IN (SELECT value FROM json_each(?))"""


def touched_cards(connection: Connection, changes: Sequence[Change]) -> set[str]:
    """Return the ids of the cards whose face may differ after `changes`, which are written."""
    cards: set[str] = set()
    asked: dict[str, set[str]] = {}
    for change in changes:
        for record in (change.before, change.after):
            if record is not None:
                _look(change.kind, record, cards, asked)
    for query, ids in asked.items():
        rows = connection.execute(query, [json.dumps(sorted(ids))])
        cards.update(card for (card,) in rows.fetchall())
    return cards


def _look(kind: str, record: Record, cards: set[str], asked: dict[str, set[str]]) -> None:
    if kind == "application":
        cards.add(record.id)
    elif kind in {"interview", "letter", "phone-call", "reply", "set-aside"}:
        cards.add(getattr(record, "application_id"))  # noqa: B009
    elif kind in {"meeting", "promise"}:
        asked.setdefault(_OF_INTERVIEWS, set()).add(getattr(record, "interview_id"))  # noqa: B009
    elif kind == "attachment":
        asked.setdefault(_OF_MEETINGS, set()).add(getattr(record, "meeting_id"))  # noqa: B009
    elif kind == "sample":
        asked.setdefault(_OF_SAMPLES, set()).add(record.id)
    elif kind == "letter-event":
        asked.setdefault(_OF_LETTERS, set()).add(getattr(record, "letter_id"))  # noqa: B009
    elif kind == "person":
        asked.setdefault(_OF_PEOPLE, set()).add(record.id)
    elif kind == "company":
        asked.setdefault(_OF_COMPANIES, set()).add(record.id)
