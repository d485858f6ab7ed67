"""Small boards for tests of what is stored: one card with everything that can hang on it."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview, JobApplication, Meeting, Promise
from afterword.domain.changes import Change, Record, added, edited
from afterword.domain.letters import EventKind, Letter, LetterEvent, LetterKind
from afterword.domain.moments import Moment
from afterword.domain.people import Company, Person
from afterword.store.opening import open_database

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
START = Moment(date(2026, 11, 20), time(10), "America/Toronto")


class Clock:
    """A clock that a test sets; it stands at noon of a Sunday, or where it is told to."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def card(
    name: str, stage: str = "to-thank", rank: str = "V", people: tuple[str, ...] = ("Ada Byron",)
) -> list[Record]:
    """Return a card called `name` with one interview with `people` and a day named."""
    company = Company(f"{name}-company", f"{name} Ltd", "1 Main St\nOttawa")
    round_one = Interview(f"{name}-round", name, START, place="Room 3", uid=f"{name}@x")
    records: list[Record] = [
        company,
        JobApplication(name, stage, rank, company.id, "Cook", NOON.isoformat()),
        round_one,
        Promise(f"{name}-promise", round_one.id, "by Friday", date(2026, 11, 27)),
    ]
    for place, called in enumerate(people):
        person = Person(f"{name}-person-{place}", company.id, called)
        meeting = Meeting(f"{name}-meeting-{place}", round_one.id, person.id, "ovens", place=place)
        records += [person, meeting]
    return records


def letter(name: str, place: int = 0) -> Letter:
    """Return the letter to the person at `place` of the card called `name`."""
    words = ("Ann\nOttawa", "November 22, 2026", "Ada Byron", "Dear Ms. Byron:", "Thank you.")
    return Letter(
        f"{name}-letter-{place}",
        name,
        f"{name}-round",
        f"{name}-person-{place}",
        LetterKind.THANK_YOU,
        "en_CA",
        date(2026, 11, 22),
        *words,
        "Sincerely,",
        "Ann",
        edits=(("thanks", "Thank you."),),
    )


def event(letter_id: str, number: int, kind: EventKind) -> LetterEvent:
    """Return what happened to a letter as its `number`th event, a minute after another."""
    at = NOON.replace(minute=number).isoformat()
    return LetterEvent(f"{letter_id}-event-{number}", letter_id, kind, at)


def all_added(records: list[Record]) -> list[Change]:
    return [added(record) for record in records]


def moved(desk: Desk, name: str, stage: str, rank: str = "V") -> list[Change]:
    """Return the change that moves the card called `name`."""
    application = desk.application(name)
    return [edited(application, replace(application, stage_id=stage, rank=rank))]


@contextmanager
def desk_at(path: Path, clock: Callable[[], datetime] = lambda: NOON) -> Generator[Desk]:
    """Open a desk on the file at `path` and close it again."""
    desk = Desk(open_database(path, wait=0.05), clock)
    try:
        yield desk
    finally:
        desk.close()


def state_of(desk: Desk) -> tuple[object, ...]:
    """Return all that a failed write must leave as it was."""
    return (
        dict(desk.cards),
        dict(desk.totals),
        desk.stages,
        desk.sender,
        desk.undo_text,
        desk.redo_text,
    )
