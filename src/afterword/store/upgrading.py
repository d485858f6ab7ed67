"""Bringing a file to the version of today: all steps in one transaction, or none."""

from collections.abc import Sequence
from pathlib import Path
from sqlite3 import Connection

from afterword.store.errors import file_problem
from afterword.store.migrations import STEPS, Step


def version_of(connection: Connection) -> int:
    """Return the version of the file's schema, 0 for an empty file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def upgrade(connection: Connection, path: Path, steps: Sequence[Step] = STEPS) -> None:
    """Run the steps the file lacks; raises Problem `upgrade-failed` with nothing changed.

    The caller has made a verified backup. References are switched off meanwhile, for a table
    that is made anew would otherwise take the rows that point to it along, silently.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            run_steps(connection, path, steps)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def run_steps(connection: Connection, path: Path, steps: Sequence[Step] = STEPS) -> None:
    """Run the steps the file lacks inside the open transaction and check what they left."""
    for number in range(version_of(connection), len(steps)):
        step = steps[number]
        before = _counts(connection)
        for statement in step.statements:
            connection.execute(statement)
        after = _counts(connection)
        kept = before.keys() - step.recounted
        if any(before[table] != after.get(table) for table in kept):
            raise file_problem("upgrade-failed", path, version=number + 1)
        connection.execute(f"PRAGMA user_version = {number + 1}")
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise file_problem("upgrade-failed", path, version=len(steps))


def _counts(connection: Connection) -> dict[str, int]:
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    ).fetchall()
    return {
        table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
        for (table,) in tables
    }
