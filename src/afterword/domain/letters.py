"""A letter as a value, and the honest events that happen to it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from afterword.domain.fields import Field, FieldError


class LetterKind(StrEnum):
    """Why a letter is written. A cover note thanks too, and says what goes along with it."""

    THANK_YOU = "thank-you"
    COVER_NOTE = "cover-note"
    STATUS_ENQUIRY = "status-enquiry"


@dataclass(frozen=True, slots=True)
class Letter:
    """Everything that stands on the page, as text, in the order it stands there.

    Lines inside a part are separated by newlines, paragraphs of the body by a blank line.
    `delivery` is a mention such as "PERSONAL", `attention` names somebody in a letter to a whole
    office, `subject` what it is about, `copies` who else gets it. `format` and `letterhead` are
    keys of `paper.formats.FORMATS` and `paper.letterheads.LETTERHEADS`, empty for the usual ones.
    `also` holds the ids of other people who are thanked by this one letter, parted by spaces;
    `signature_picture` is the SHA-256 of the picture over the typed name, empty for none.
    `turn` counts how often another wording was asked for. `edits` are the sentences the writer
    changed, as (role, text): an edited sentence is never composed again.
    """

    id: str
    application_id: str
    interview_id: str
    person_id: str
    kind: LetterKind
    language: str
    written: date
    sender_block: str
    date_line: str
    inside_address: str
    salutation: str
    body: str
    close: str
    signature: str
    enclosures: str = ""
    turn: int = 0
    edits: tuple[tuple[str, str], ...] = ()
    delivery: str = ""
    attention: str = ""
    subject: str = ""
    copies: str = ""
    format: str = ""
    letterhead: str = ""
    also: str = ""
    signature_picture: str = ""

    @property
    def thanked_ids(self) -> tuple[str, ...]:
        """Return the ids of the people thanked by it: whom it is to, then those it names."""
        return (self.person_id, *self.also.split()) if self.thanks else ()

    @property
    def thanks(self) -> bool:
        """Tell whether somebody is thanked by it; asking for news thanks nobody."""
        return self.kind is not LetterKind.STATUS_ENQUIRY

    @property
    def paragraphs(self) -> list[str]:
        """Return the body's paragraphs."""
        return self.body.split("\n\n") if self.body else []

    @property
    def enclosed_titles(self) -> list[str]:
        """Return the titles of what it says goes along: one behind "Enclosure:", or a list below.

        An "Enclosure" without a title is one that is called nothing.
        """
        first, *others = self.enclosures.split("\n")
        return others or ([first.partition(":")[2].strip()] if first else [])


@dataclass(frozen=True, slots=True)
class Sentence:
    """Where one sentence stands in `Letter.body`, and which of its words were changed.

    `role` names its job ("thanks", "topic", …) and is what an edit is kept under; `changed`
    holds (start, end) pairs counted from the sentence's first character.
    """

    role: str
    start: int
    end: int
    changed: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A composed letter and the sentences of its body, in order.

    `enclosed` are the files whose pages go behind it (`store.blobs`), in the order in which
    `Letter.enclosures` names them. With anything in `errors`, which are those of the writer's own
    words (`own_bodies`, `own_edits`), it must not be printed. `values` are what a field stands for.
    `picture` is the file of the one it is signed with, where it is.
    """

    letter: Letter
    sentences: tuple[Sentence, ...]
    enclosed: tuple[Path, ...] = ()
    errors: tuple[FieldError, ...] = ()
    values: tuple[tuple[Field, str], ...] = ()
    picture: Path | None = None


class EventKind(StrEnum):
    """What happened to a letter. A draft is never recorded as sent."""

    DRAFTED = "drafted"
    SAVED = "saved"
    QUEUED = "queued"
    PRINTED = "printed"
    POSTED = "posted"
    EMAILED = "e-mailed"
    HANDED_OVER = "handed-over"
    PASSED_ON = "passed-on"
    TAKEN_BACK = "taken-back"


ON_PAPER = frozenset({EventKind.SAVED, EventKind.QUEUED, EventKind.PRINTED})
SENT = frozenset({EventKind.POSTED, EventKind.EMAILED, EventKind.HANDED_OVER, EventKind.PASSED_ON})


def is_sent(kinds: Iterable[EventKind]) -> bool:
    """Tell whether a letter has gone, from its events as they came; "taken back" undoes it."""
    said = [kind for kind in kinds if kind in SENT or kind is EventKind.TAKEN_BACK]
    return bool(said) and said[-1] in SENT


@dataclass(frozen=True, slots=True)
class LetterEvent:
    """One event; `at` is a UTC instant in ISO 8601, `detail` the number of a print job.

    `pages` is the SHA-256 of the letter's pages as they went out, empty where none were kept.
    """

    id: str
    letter_id: str
    kind: EventKind
    at: str
    detail: str = ""
    pages: str = ""
