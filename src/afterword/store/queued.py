"""Letters that were handed to a printer, with all that happened to each."""

from dataclasses import dataclass
from sqlite3 import Connection

from afterword.domain.letters import EventKind, LetterEvent
from afterword.store.reading import read

_JOBS = (
    "WHERE letter_id IN (SELECT letter_id FROM letter_event WHERE kind = ? AND detail <> '')"
    " ORDER BY at, row"
)


@dataclass(frozen=True, slots=True)
class QueuedLetter:
    """A letter that was in a print job at least once; `events` as they came."""

    card: str
    letter: str
    events: tuple[LetterEvent, ...]


def read_queued(connection: Connection) -> tuple[QueuedLetter, ...]:
    """Return the letters that were ever in a print job whose name is known."""
    events: dict[str, list[LetterEvent]] = {}
    for event in read(connection, LetterEvent, _JOBS, [EventKind.QUEUED]):
        events.setdefault(event.letter_id, []).append(event)
    cards = dict(connection.execute("SELECT id, application_id FROM letter").fetchall())
    return tuple(QueuedLetter(cards[one], one, tuple(said)) for one, said in events.items())
