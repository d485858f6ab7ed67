"""How letters looked when they went out: the pages of each, kept under their SHA-256.

A letter's own pages alone. What goes along with it lies in the same folder already, under a hash
of its own, and may be many times as long: it is not kept once more with every letter.
"""

import hashlib
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from afterword.domain.letters import EventKind, LetterEvent
from afterword.domain.problems import Problem
from afterword.machine import opener
from afterword.machine.files import write_safely
from afterword.store import blobs

Pages = Mapping[str, bytes]
"""The PDF of each letter, by the letter's id (`letters.own_pages`)."""


def named(pages: Pages) -> dict[str, str]:
    """Return the SHA-256 of each letter's pages, under which `keep` keeps them."""
    return {letter: hashlib.sha256(pdf).hexdigest() for letter, pdf in pages.items()}


def keep(database: Path, pages: Pages) -> None:
    """Keep the pages beside `database`; slow where the disk is, so for another thread.

    Raises Problem `pages-not-kept` at the first that can't be.
    """
    folder = blobs.blob_folder(database)
    try:
        for pdf in pages.values():
            blobs.keep_blob(folder, pdf, write_safely)
    except (Problem, OSError) as problem:
        raise Problem("pages-not-kept", folder=folder.name) from problem


WAYS = frozenset({EventKind.QUEUED, EventKind.SAVED, EventKind.EMAILED})
"""What happens to a letter when it goes out, and is kept with how it looked."""


@dataclass(frozen=True, slots=True)
class Looks:
    """The SHA-256 of how letters look that are kept, by their ids, and why others are not."""

    hashes: Mapping[str, str] = field(default_factory=dict[str, str])
    problem: Problem | None = None


def keep_each(database: Path, pages: Iterable[Pages]) -> Looks:
    """Keep pages as they come, up to the first that can't be kept."""
    kept: dict[str, str] = {}
    try:
        for those in pages:
            keep(database, those)
            kept.update(named(those))
    except Problem as problem:
        return Looks(kept, problem)
    return Looks(kept)


def went_out(events: Sequence[LetterEvent]) -> list[LetterEvent]:
    """Return of one letter's events, as they came, those that tell how it looked, each look once.

    A job that printed nothing is none; of one look the last event stands.
    """
    back, queued = EventKind.TAKEN_BACK, EventKind.QUEUED
    gone = {(queued, one.detail) for one in events if one.kind is back and one.detail}
    looks: dict[str, LetterEvent] = {}
    for one in events:
        if one.pages and one.kind in WAYS and (one.kind, one.detail) not in gone:
            looks.pop(one.pages, None)
            looks[one.pages] = one
    return list(looks.values())


def open_copy(database: Path, digest: str, folder: Path, name: str) -> None:
    """Open pages that were kept, as a copy called `name` in `folder`; for another thread.

    A copy, for a program that shows it may write into it. Raises Problem `pages-gone` with `name`
    where what was kept is there no more, `nothing-shows-it`, and as `write_safely` does.
    """
    try:
        pdf = blobs.read_blob(blobs.blob_path(blobs.blob_folder(database), digest))
    except Problem as problem:
        raise Problem("pages-gone", name=name) from problem
    # A folder for each: what is open in another program can't be written over everywhere.
    copy = Path(tempfile.mkdtemp(dir=folder)) / name
    write_safely(copy, pdf)
    try:
        opener.open_file(copy)
    except Problem as problem:
        raise Problem("nothing-shows-it", name=name) from problem
