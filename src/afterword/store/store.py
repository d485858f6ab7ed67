"""Writing: a set of changes and its row of history in one transaction, through Peewee."""

import logging
from collections.abc import Callable, Sequence
from sqlite3 import Connection
from typing import TypeVar

from peewee import SqliteDatabase, TextField

from afterword.domain.changes import Change, type_of_kind
from afterword.domain.ids import new_id
from afterword.store.errors import CHANGED, as_problems, file_problem
from afterword.store.opening import Opened
from afterword.store.reading import read_row
from afterword.store.rows import to_json, to_row
from afterword.store.spreading import spread_out
from afterword.store.table import Table
from afterword.store.tables import TABLES

T = TypeVar("T")

# At DEBUG it would write what people typed into a log.
logging.getLogger("peewee").setLevel(logging.WARNING)

_ORDER = {kind: place for place, kind in enumerate(type_of_kind)}


class HistoryTable(Table):
    """One row for each thing the person did, with every record before and after it."""

    at = TextField()
    text = TextField()
    changes = TextField()


class _Adopted(SqliteDatabase):
    """Peewee over the connection that is open already: one file, one opening."""

    def __init__(self, connection: Connection) -> None:
        self._adopted = connection
        super().__init__("afterword")

    def _connect(self) -> Connection:
        return self._adopted


class Store:
    """The written side of an opened file."""

    def __init__(self, opened: Opened) -> None:
        self._path = opened.path
        self._connection = opened.connection
        self._database = _Adopted(opened.connection)

    def write(
        self, text: str, changes: Sequence[Change], at: str, look: Callable[[list[Change]], T]
    ) -> T:
        """Write `changes` and one row of history named `text`, all or nothing.

        `at` is a UTC instant in ISO 8601. `look` is given the changes as written (a column may
        have been ranked anew) and reads what follows from them, before they are final: if it
        fails, nothing is written. Its answer is returned. Raises Problem: `changed-meanwhile`
        where a record is no longer as its change says, `still-used` where another record points
        to one that is to go, and what `store.errors` knows.
        """
        with as_problems(self._path):
            try:
                with self._database.atomic("IMMEDIATE"):
                    written = spread_out(self._connection, changes)
                    for change in in_order(written):
                        self._put(change)
                    row = HistoryTable.insert(
                        id=new_id(), at=at, text=text, changes=to_json(written)
                    )
                    row.execute(self._database)
                    return look(written)
            finally:
                # A commit that failed may leave its transaction open: the next one needs it gone.
                if self._connection.in_transaction:
                    self._connection.rollback()

    def _put(self, change: Change) -> None:
        table = TABLES[change.kind]
        if change.before is None:
            if change.after is not None:
                table.insert(to_row(change.after)).execute(self._database)
            return
        before = to_row(change.before)
        if read_row(self._connection, change.kind, change.id) != tuple(before.values()):
            raise file_problem(CHANGED, self._path, kind=change.kind)
        if change.after is None:
            table.delete().where(table.id == change.id).execute(self._database)
            return
        after = to_row(change.after)
        news = {name: cell for name, cell in after.items() if cell != before[name]}
        if news:
            table.update(news).where(table.id == change.id).execute(self._database)


def in_order(changes: Sequence[Change]) -> list[Change]:
    """Return `changes` so that no record ever points to one that is not there.

    What is added or edited comes parents first, then what is removed, children first.
    """
    put = [change for change in changes if change.after is not None]
    gone = [change for change in changes if change.after is None]
    put.sort(key=lambda change: _ORDER[change.kind])
    gone.sort(key=lambda change: -_ORDER[change.kind])
    return put + gone
