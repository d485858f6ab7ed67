"""Small texts under a key that are no records and no history: the page not yet finished."""

from pathlib import Path
from sqlite3 import Connection

from afterword.store.errors import as_problems


def read_kept(connection: Connection, key: str) -> str:
    """Return the text kept under `key`, empty if there is none."""
    row = connection.execute("SELECT text FROM kept WHERE key = ?", [key]).fetchone()
    return row[0] if row else ""


def keep(connection: Connection, path: Path, key: str, text: str) -> None:
    """Keep `text` under `key` instead of what was there; an empty text keeps nothing.

    Raises Problem with what was there still kept.
    """
    with as_problems(path):
        if text:
            connection.execute(
                "INSERT INTO kept (key, text) VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET text = excluded.text",
                [key, text],
            )
        else:
            connection.execute("DELETE FROM kept WHERE key = ?", [key])
