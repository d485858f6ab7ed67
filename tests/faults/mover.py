"""A program that moves a card for as long as it lives and says which moves are done."""

import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

from afterword.domain.changes import edited
from afterword.store.opening import open_database
from afterword.store.reading import read_records
from afterword.store.store import Store

opened = open_database(Path(sys.argv[1]))
store = Store(opened)
card = read_records(opened.connection, "acme").application
print("ready", flush=True)
for number in count(1):
    moved = replace(card, notes=f"{card.notes.split()[0]} {number}" + " long" * 3_000)
    store.write(f"Move {number}", [edited(card, moved)], "", lambda _: None)
    print(number, flush=True)
    card = moved
