"""A program that brings a file to the next version and says when it begins and when it is done."""

import sys
from pathlib import Path

from afterword.store.migrations import STEPS, Step
from afterword.store.opening import open_database

NEXT = Step(
    (
        "CREATE TABLE new (row INTEGER PRIMARY KEY, id TEXT UNIQUE, name, address, region, web)",
        "INSERT INTO new SELECT row, id, name, address, region, 'none' FROM company",
        "DROP TABLE company",
        "ALTER TABLE new RENAME TO company",
        "ALTER TABLE application ADD COLUMN snoozed TEXT",
        "UPDATE application SET notes = notes || ' upgraded'",
    )
)

if __name__ == "__main__":
    print("ready", flush=True)
    open_database(Path(sys.argv[1]), steps=[*STEPS, NEXT])
    print("done", flush=True)
