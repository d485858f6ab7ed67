"""Plain reading over the open connection: whole records, without building a model for each."""

import json
from collections.abc import Iterable, Sequence
from sqlite3 import Connection
from typing import TypeVar, cast

from afterword.domain.applications import Interview, JobApplication, Meeting, Promise
from afterword.domain.changes import Record, kind_of_type
from afterword.domain.coaching import Ignored
from afterword.domain.contacts import PhoneCall, Reply, SetAside
from afterword.domain.letters import Letter, LetterEvent
from afterword.domain.own_texts import OwnText
from afterword.domain.people import Company, Person, Sender
from afterword.domain.preferences import Preferences
from afterword.domain.samples import Attachment, WorkSample
from afterword.domain.stages import Stage
from afterword.domain.summaries import CardRecords, Known
from afterword.store.rows import Cell, columns, from_row, table_of

R = TypeVar("R", bound=Record)

IDS = "(SELECT value FROM json_each(?))"


def read(
    connection: Connection, record: type[R], where: str = "", values: Sequence[str] = ()
) -> tuple[R, ...]:
    """Return the records of one type; `where` is SQL after the table's name."""
    kind = kind_of_type[record]
    names = ", ".join(f'"{name}"' for name in columns(kind))
    rows = connection.execute(f"SELECT {names} FROM {table_of(kind)} {where}", values)
    return tuple(cast("R", from_row(kind, row)) for row in rows.fetchall())


def read_row(connection: Connection, kind: str, id: str) -> tuple[Cell, ...] | None:
    """Return the cells of one record as they stand in the file, in the order of its fields."""
    names = ", ".join(f'"{name}"' for name in columns(kind))
    query = f"SELECT {names} FROM {table_of(kind)} WHERE id = ?"
    return connection.execute(query, [id]).fetchone()


def read_record(connection: Connection, kind: str, id: str) -> Record | None:
    """Return the record of `kind` with this id, None if there is none."""
    row = read_row(connection, kind, id)
    return from_row(kind, row) if row else None


def read_stages(connection: Connection) -> tuple[Stage, ...]:
    """Return the stages in the order of the board."""
    return read(connection, Stage, "ORDER BY rank, id")


def read_sender(connection: Connection) -> Sender | None:
    """Return who writes, once they have said so."""
    return next(iter(read(connection, Sender)), None)


def read_preferences(connection: Connection) -> Preferences:
    """Return what was decided once, or what holds until then."""
    return next(iter(read(connection, Preferences)), Preferences())


def read_known(connection: Connection) -> Known:
    """Return what can be offered instead of being typed again, the last used first."""
    positions = connection.execute(
        "SELECT position FROM application WHERE position <> ''"
        " GROUP BY position ORDER BY max(row) DESC"
    )
    through = connection.execute(
        "SELECT id, agency_id FROM application WHERE agency_id IS NOT NULL"
    )
    return Known(
        read(connection, Company, "ORDER BY row DESC"),
        read(connection, Person, "ORDER BY row DESC"),
        read_sender(connection),
        tuple(position for (position,) in positions.fetchall()),
        read(connection, WorkSample, "ORDER BY row DESC"),
        read(connection, OwnText, "ORDER BY name, row"),
        dict(through.fetchall()),
        read(connection, Ignored, "ORDER BY row DESC"),
    )


def read_invited(connection: Connection, uid: str) -> tuple[Interview, ...]:
    """Return the interviews that came from the invitation `uid`."""
    return read(connection, Interview, "WHERE uid = ? AND uid <> ''", [uid])


def read_saying(connection: Connection, words: str) -> tuple[Letter, ...]:
    """Return the letters among whose own words are exactly these, as one of their edits."""
    found = read(
        connection, Letter, "WHERE instr(edits, ?)", [json.dumps(words, ensure_ascii=False)]
    )
    return tuple(one for one in found if words in dict(one.edits).values())


def read_records(connection: Connection, application_id: str) -> CardRecords:
    """Return everything kept of one card; raises KeyError if there is no such card."""
    cards = read(connection, JobApplication, "WHERE id = ?", [application_id])
    if not cards:
        raise KeyError(application_id)
    of_card = [application_id]
    companies = read(connection, Company, "WHERE id = ?", [cards[0].company_id])
    interviews = read(connection, Interview, "WHERE application_id = ? ORDER BY row", of_card)
    of_rounds = [_list(one.id for one in interviews)]
    meetings = read(
        connection, Meeting, f"WHERE interview_id IN {IDS} ORDER BY place, row", of_rounds
    )
    attachments = read(
        connection,
        Attachment,
        f"WHERE meeting_id IN {IDS} ORDER BY place, row",
        [_list(one.id for one in meetings)],
    )
    passed_on = [_list(one.sample_id for one in attachments)]
    agencies = read(connection, Company, "WHERE id = ?", [cards[0].agency_id])
    promises = read(connection, Promise, f"WHERE interview_id IN {IDS} ORDER BY row", of_rounds)
    letters = read(connection, Letter, "WHERE application_id = ? ORDER BY row", of_card)
    of_letters = [_list(one.id for one in letters)]
    events = read(connection, LetterEvent, f"WHERE letter_id IN {IDS} ORDER BY at, row", of_letters)
    calls = read(connection, PhoneCall, "WHERE application_id = ? ORDER BY at, row", of_card)
    named = (id for one in letters for id in (one.person_id, *one.also.split()))
    met = [_list([*(one.person_id for one in (*meetings, *calls)), *named])]
    return CardRecords(
        application=cards[0],
        company=companies[0] if companies else Company("", ""),
        interviews=tuple(sorted(interviews, key=lambda one: one.start.instant())),
        meetings=meetings,
        people=read(connection, Person, f"WHERE id IN {IDS} ORDER BY row", met),
        promises=promises,
        letters=letters,
        events=events,
        attachments=attachments,
        samples=read(connection, WorkSample, f"WHERE id IN {IDS} ORDER BY row", passed_on),
        agency=agencies[0] if agencies else None,
        calls=calls,
        replies=read(connection, Reply, "WHERE application_id = ? ORDER BY at, row", of_card),
        aside=read(connection, SetAside, "WHERE application_id = ? ORDER BY at, row", of_card),
    )


def _list(ids: Iterable[str]) -> str:
    return json.dumps(list(ids))
