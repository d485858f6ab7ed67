"""A board of any size, written as fast as SQLite takes it."""

import sqlite3
from pathlib import Path

from afterword.domain import ranks
from afterword.domain.stages import default_stages
from afterword.store.opening import open_database

DAY = "2026-11-20T10:00[America/Toronto]"


def fill(path: Path, cards: int) -> None:
    """Make a database at `path` with `cards` cards over the shown stages, two people on each."""
    open_database(path).connection.close()
    stages = [stage.id for stage in default_stages() if stage.shown]
    places = ranks.spread(cards // len(stages) + 1)
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO company (id, name, address) VALUES ('c', 'Acme', '')")
        connection.executemany(
            "INSERT INTO person (id, company_id, name, courtesy_title, job_title, email, phone)"
            " VALUES (?, 'c', ?, '', '', '', '')",
            [("p0", "Sarah Patel"), ("p1", "Tom Berg")],
        )
        connection.executemany(
            "INSERT INTO application (id, stage_id, rank, company_id, position, created, archived,"
            " notes) VALUES (?, ?, ?, 'c', ?, '2026-11-01T10:00:00+00:00', 0, '')",
            [
                (f"a{n}", stages[n % len(stages)], places[n // len(stages)], f"Position {n}")
                for n in range(cards)
            ],
        )
        connection.executemany(
            'INSERT INTO interview (id, application_id, start, "end", place, uid, revision,'
            " cancelled) VALUES (?, ?, ?, NULL, '', '', 0, 0)",
            [(f"i{n}", f"a{n}", DAY) for n in range(cards)],
        )
        connection.executemany(
            "INSERT INTO meeting (id, interview_id, person_id, topic, lead, place)"
            " VALUES (?, ?, ?, '', 'about', ?)",
            [(f"m{n}-{p}", f"i{n}", f"p{p}", p) for n in range(cards) for p in (0, 1)],
        )
    connection.close()
