"""One query for a handful of cards and for all of them."""

import json
from collections.abc import Sequence
from sqlite3 import Connection
from typing import Any

# Where only some are asked for; without it a query runs over all there are, which is faster then.
_SOME = "AND {column} IN (SELECT value FROM json_each(?))"


def rows_of(
    connection: Connection, query: str, column: str, some: Sequence[str] | None
) -> list[tuple[Any, ...]]:
    """Return the rows of `query`, at its `{some}` only those whose `column` is one of `some`.

    Where `some` is None, all of them.
    """
    if some is None:
        return connection.execute(query.format(some="")).fetchall()
    text = query.format(some=_SOME.format(column=column))
    return connection.execute(text, [json.dumps(list(some))]).fetchall()
