"""The desk: every card's face in memory, and the one road by which anything changes.

It writes first, then remembers, then tells: a write that fails leaves memory, the list of what
can be undone and every screen as they were. Undo is the same road with before and after swapped.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from afterword.desk.cleaning import cleaned
from afterword.desk.days import Days
from afterword.desk.memory import Memory, Seen, look
from afterword.domain.applications import Interview, JobApplication
from afterword.domain.changes import Change, Record, removed
from afterword.domain.history import HistoryStep
from afterword.domain.letters import Letter
from afterword.domain.people import Sender
from afterword.domain.preferences import Preferences
from afterword.domain.stages import Stage
from afterword.domain.summaries import CardRecords, CardSummary, Known
from afterword.store import kept, opening
from afterword.store.errors import reading
from afterword.store.history import read_history
from afterword.store.opening import Opened
from afterword.store.queued import QueuedLetter, read_queued
from afterword.store.reading import (
    read,
    read_invited,
    read_known,
    read_preferences,
    read_record,
    read_records,
    read_saying,
)
from afterword.store.summaries import read_summaries
from afterword.store.touching import touched_cards

if TYPE_CHECKING:
    from afterword.store.store import Store

Direction = Literal["do", "undo", "redo"]


@dataclass(frozen=True, slots=True)
class Commit:
    """What was just written: its name, its changes, which way, and the cards it shows on."""

    text: str
    changes: tuple[Change, ...]
    direction: Direction
    cards: tuple[str, ...]


class Desk(QObject):
    """What is loaded of an opened file. `clock` returns this moment as an aware datetime."""

    changed = Signal(object)
    loaded = Signal()

    def __init__(
        self, opened: Opened, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._path = opened.path
        self._opened = opened
        self._connection = opened.connection
        self._clock = clock
        self._memory = Memory(opened)
        self._known: Known | None = None
        self._preferences: Preferences | None = None
        self.days = Days(lambda: self.preferences, self.kept, self)
        self._done, self._undone = list[Commit](), list[Commit]()

    @property
    def path(self) -> Path:
        """Return where the file lies, for copying it."""
        return self._path

    @property
    def stages(self) -> tuple[Stage, ...]:
        """Return the columns in their order, shown or not."""
        return self._memory.stages

    @property
    def cards(self) -> dict[str, CardSummary]:
        """Return the cards on the board by their ids; until `loaded`, the first of each stage."""
        return self._memory.cards

    @property
    def totals(self) -> Counter[str]:
        """Return how many cards each stage holds, loaded or not."""
        return self._memory.totals

    @property
    def sender(self) -> Sender:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return who writes; empty until they have said so (not Qt's `sender()`)."""
        return self._memory.sender

    @property
    def undo_text(self) -> str:
        """Return the name of what `undo` would take back, empty for nothing."""
        return self._done[-1].text if self._done else ""

    @property
    def redo_text(self) -> str:
        """Return the name of what `redo` would do again, empty for nothing."""
        return self._undone[-1].text if self._undone else ""

    def now(self) -> datetime:
        """Return this moment, aware, in the computer's own zone."""
        return self._clock()

    def today(self) -> date:
        """Return the day it is where the person sits."""
        return self._clock().date()

    def load_rest(self) -> None:
        """Read the cards the first screen did not need; for after the first paint."""
        with reading(self._path):
            summaries = read_summaries(self._connection)
        self._memory.load(summaries)
        self.loaded.emit()
        _ = self._store  # so that the first card dragged does not wait for it

    def commit(self, text: str, changes: Sequence[Change]) -> None:
        """Write `changes` as one step called `text`; raises Problem with nothing changed."""
        if not changes:
            return
        commit = self._write(text, [cleaned(change) for change in changes], "do")
        self._done.append(commit)
        self._undone.clear()
        self.changed.emit(commit)

    def undo(self) -> None:
        """Take the last step back; raises Problem with nothing changed."""
        if self._done:
            commit = self._swapped(self._done[-1], "undo")
            self._undone.append(self._done.pop())
            self.changed.emit(commit)

    def redo(self) -> None:
        """Do the step taken back last again; raises Problem with nothing changed."""
        if self._undone:
            last = self._undone[-1]
            commit = self._write(last.text, last.changes, "redo")
            self._done.append(self._undone.pop())
            self.changed.emit(commit)

    def records(self, id: str) -> CardRecords:
        """Return everything kept of one card; raises KeyError if there is no such card."""
        with reading(self._path):
            return read_records(self._connection, id)

    def application(self, id: str) -> JobApplication:
        """Return the card itself, one row; raises KeyError if there is no such card."""
        with reading(self._path):
            found = read(self._connection, JobApplication, "WHERE id = ?", [id])
        if not found:
            raise KeyError(id)
        return found[0]

    @property
    def preferences(self) -> Preferences:
        """Return what was decided once and holds everywhere."""
        if self._preferences is None:
            with reading(self._path):
                self._preferences = read_preferences(self._connection)
        return self._preferences

    def record(self, kind: str, id: str) -> Record | None:
        """Return one record of a kind as it is now, None if there is none."""
        with reading(self._path):
            return read_record(self._connection, kind, id)

    def history(self, id: str, most: int) -> tuple[HistoryStep, ...]:
        """Return up to `most` steps that touched a card, the newest first.

        Raises KeyError if there is no such card.
        """
        with reading(self._path):
            return read_history(self._connection, read_records(self._connection, id), most)

    def cards_of(self, record: Record) -> set[str]:
        """Return the ids of the cards that `record` shows on, archived ones too."""
        with reading(self._path):
            return touched_cards(self._connection, [removed(record)])

    def invited(self, uid: str) -> tuple[Interview, ...]:
        """Return the interviews that came from the invitation with this UID."""
        with reading(self._path):
            return read_invited(self._connection, uid)

    def queued(self) -> tuple[QueuedLetter, ...]:
        """Return the letters that were ever in a print job, with all that happened to each."""
        with reading(self._path):
            return read_queued(self._connection)

    def saying(self, words: str) -> tuple[Letter, ...]:
        """Return the letters among whose own words are exactly these, as one of their edits."""
        with reading(self._path):
            return read_saying(self._connection, words)

    def known(self) -> Known:
        """Return what can be offered instead of being typed again."""
        if self._known is None:
            with reading(self._path):
                self._known = read_known(self._connection)
        return self._known

    def keep(self, key: str, text: str) -> None:
        """Keep a small text that is no record, such as the page not yet finished."""
        kept.keep(self._connection, self._path, key, text)

    def kept(self, key: str) -> str:
        """Return what was kept under `key`, empty for nothing."""
        with reading(self._path):
            return kept.read_kept(self._connection, key)

    def close(self) -> None:
        """Close the file; the desk is of no use afterwards."""
        opening.close(self._connection)

    @cached_property
    def _store(self) -> "Store":
        # Importing Peewee takes a fifth of the whole start: it waits for the first paint.
        from afterword.store.store import Store

        return Store(self._opened)

    def _swapped(self, commit: Commit, direction: Direction) -> Commit:
        return self._write(commit.text, [it.undone() for it in reversed(commit.changes)], direction)

    def _write(self, text: str, changes: Sequence[Change], direction: Direction) -> Commit:
        at = self._clock().astimezone(UTC).isoformat(timespec="seconds")

        def see(written: list[Change]) -> Seen:
            return look(self._connection, self._memory, written)

        seen = self._store.write(text, changes, at, see)
        self._memory.remember(seen)
        if not seen.only_moves:
            self._known = self._preferences = None
        return Commit(text, seen.changes, direction, tuple(seen.cards))
