"""Records as rows and back: flat columns of text and whole numbers, named like the fields."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, cast, get_type_hints

from afterword.domain.changes import Change, Record, kind_of_type, type_of_kind
from afterword.domain.moments import Moment

Cell = str | int | None
Row = dict[str, Cell]

# The columns that point to another record: empty in a record is NULL in the file.
REFERENCES = frozenset(
    {
        "agency_id",
        "application_id",
        "company_id",
        "interview_id",
        "letter_id",
        "meeting_id",
        "person_id",
        "sample_id",
        "stage_id",
    }
)


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    write: Callable[[Any], Cell]
    read: Callable[[Any], Any]


def table_of(kind: str) -> str:
    """Return the name of the table that holds the records of `kind`."""
    return kind.replace("-", "_")


@cache
def columns(kind: str) -> tuple[str, ...]:
    """Return the names of the columns of `kind`, in the order of the record's fields."""
    return tuple(column.name for column in _columns(kind))


def to_row(record: Record) -> Row:
    """Return the row of `record`."""
    kind = kind_of_type[type(record)]
    return {column.name: column.write(getattr(record, column.name)) for column in _columns(kind)}


def from_row(kind: str, cells: Sequence[Cell]) -> Record:
    """Return the record of `kind` whose cells stand in the order of `columns(kind)`."""
    made = [column.read(cell) for column, cell in zip(_columns(kind), cells, strict=True)]
    return cast("Record", type_of_kind[kind](*made))


def from_dict(kind: str, row: Row) -> Record:
    """Return the record of a row kept in history.

    A version before ours had fewer columns: what it did not know has its usual value.
    Raises ValueError, TypeError or KeyError for what no version of the past ever wrote.
    """
    made = {one.name: one.read(row[one.name]) for one in _columns(kind) if one.name in row}
    return cast("Record", type_of_kind[kind](**made))


def to_json(changes: Sequence[Change]) -> str:
    """Return `changes` as the text of a history row."""
    rows = [
        {
            "kind": change.kind,
            "id": change.id,
            "before": to_row(change.before) if change.before else None,
            "after": to_row(change.after) if change.after else None,
        }
        for change in changes
    ]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


@cache
def _columns(kind: str) -> tuple[_Column, ...]:
    record = type_of_kind[kind]
    hints = get_type_hints(record)
    return tuple(_column(field.name, hints[field.name]) for field in fields(record))


def _column(name: str, hint: Any) -> _Column:
    if name in REFERENCES:
        return _Column(name, lambda text: text or None, lambda cell: cell or "")
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _Column(name, str, hint)
    return _Column(name, *_WAYS[hint])


def _optional(convert: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else convert(value)


def _pairs_to_text(pairs: tuple[tuple[str, str], ...]) -> str:
    return json.dumps(pairs, ensure_ascii=False)


def _pairs_from_text(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((role, words) for role, words in json.loads(text))


_DATE = (_optional(date.isoformat), _optional(date.fromisoformat))
_MOMENT = (_optional(str), _optional(Moment.parse))
_WAYS: dict[Any, tuple[Callable[[Any], Cell], Callable[[Any], Any]]] = {
    str: (str, str),
    int: (int, int),
    bool: (int, bool),
    date: _DATE,
    date | None: _DATE,
    Moment: _MOMENT,
    Moment | None: _MOMENT,
    tuple[tuple[str, str], ...]: (_pairs_to_text, _pairs_from_text),
}
