"""What the page "After your interview" holds: answers as typed, before they become records."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from afterword.domain.ids import new_id
from afterword.domain.moments import Moment
from afterword.domain.samples import WorkSample


class AnswerSaid(StrEnum):
    """What they said about an answer; a date of its own where the day was named."""

    NOTHING = "nothing"
    THIS_WEEK = "this-week"
    NEXT_WEEK = "next-week"
    DATE = "date"
    WORDS = "words"
    """As they said it: the words are kept, and the day they were read as or corrected to."""


@dataclass(frozen=True, slots=True)
class Along:
    """A work sample that goes along with a letter, and what of it came up, as typed."""

    sample: WorkSample
    words: str = ""
    attachment_id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class PersonMet:
    """One row of the page. Ids are given when the row appears, so a letter keeps its wording.

    `said` is "Sarah Patel, warehouse manager" as typed; `role_only` says that the name is not
    known and `said` is the role. `topic` and `lead` are the sentence finished, `turn` and
    `edits` belong to the letter (see `domain.letters.Letter`); the answer to a question about
    the topic is kept in `edits` too, under the role "topic".
    """

    said: str = ""
    topic: str = ""
    lead: str = "about"
    role_only: bool = False
    turn: int = 0
    edits: tuple[tuple[str, str], ...] = ()
    email: str = ""
    present: bool = True
    person_id: str = field(default_factory=new_id)
    meeting_id: str = field(default_factory=new_id)
    letter_id: str = field(default_factory=new_id)
    along: tuple[Along, ...] = ()

    @property
    def is_named(self) -> bool:
        """Tell whether the person was there and has a name or role: a comma alone is none yet."""
        return self.present and any(one.isalnum() for one in self.said)


@dataclass(frozen=True, slots=True)
class Answers:
    """The whole page. Company and person ids are those of known records where one was chosen.

    `language`, `format` and `letterhead` are those of its letters (see `domain.letters.Letter`).
    `together` is empty for a letter each, "everybody" for one that greets all, else the id of the
    letter of whoever is asked to thank the others; `together_turn` and `together_edits` belong to
    the letter that greets all, so that the letters to one person each stay as they are.
    """

    when: Moment
    company: str = ""
    position: str = ""
    people: tuple[PersonMet, ...] = ()
    answer: AnswerSaid = AnswerSaid.NOTHING
    answer_day: date | None = None
    answer_words: str = ""
    sender_name: str = ""
    sender_contact: str = ""
    language: str = "en_CA"
    format: str = ""
    letterhead: str = ""
    together: str = ""
    together_turn: int = 0
    together_edits: tuple[tuple[str, str], ...] = ()
    end: Moment | None = None
    place: str = ""
    uid: str = ""
    revision: int = 0
    company_guessed: bool = False
    application_id: str = field(default_factory=new_id)
    interview_id: str = field(default_factory=new_id)
    company_id: str = field(default_factory=new_id)

    @property
    def missing(self) -> tuple[str, ...]:
        """Return the names of what must be filled in before a letter can be printed."""
        wanted = {
            "company": self.company,
            "position": self.position,
            "people": "".join(met.said for met in self.people if met.is_named),
            "sender": self.sender_name,
        }
        return tuple(name for name, text in wanted.items() if not text.strip())
