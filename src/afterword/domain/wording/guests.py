"""Who is written to after an interview, and what all their letters have in common."""

from dataclasses import dataclass, field
from datetime import date

from afterword.domain.answers import Along
from afterword.domain.applications import Interview, JobApplication, Meeting
from afterword.domain.people import Company, Person, Sender


@dataclass(frozen=True, slots=True)
class Guest:
    """A person to thank.

    `turn` and `edits` are the letter's; `earlier` are the bodies of letters this person got
    before, of which no sentence is said again. With anything in `along` they get a cover note.
    """

    letter_id: str
    person: Person
    meeting: Meeting
    turn: int = 0
    edits: tuple[tuple[str, str], ...] = ()
    earlier: tuple[str, ...] = ()
    along: tuple[Along, ...] = ()


@dataclass(frozen=True, slots=True)
class Panel:
    """Everyone met in one interview, in the order they were named; `tracked` as in read_topic."""

    application: JobApplication
    company: Company
    interview: Interview
    sender: Sender
    guests: tuple[Guest, ...]
    written: date
    tracked: tuple[str, ...] = field(default=())
