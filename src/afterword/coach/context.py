"""What the coach must know besides the letter: who is who, when, and the other letters."""

from dataclasses import dataclass, field
from datetime import date
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody recorded: the name as on their card, and what they asked to be called.

    `goes_by` is a short name of their own ("Liz"); `greeting` how a letter begins where that was
    agreed ("Dear Sarah"). Either may be empty.
    """

    name: str
    id: str = ""
    goes_by: str = ""
    greeting: str = ""


@dataclass(frozen=True, slots=True)
class Other:
    """Another letter of the same writer: its body, to whom, and the names that stand in it."""

    id: str
    to: str
    body: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Slip:
    """A word or a phrase a proofreader stumbled over, from `start` to before `end` of a text.

    `kind` is "spelling", "grammar" or "confusion"; `fixes` are what may stand there instead, the
    likeliest first; `hint` is the engine's own reason, in the language of the text, may be empty.
    `code` tells kinds of slips apart that are worded differently.
    """

    start: int
    end: int
    kind: str
    fixes: tuple[str, ...] = ()
    hint: str = ""
    code: str = ""


class Proof(Protocol):
    """A proofreading engine for one language, with recorded names as known words."""

    def check(self, text: str) -> tuple[Slip, ...]:
        """Return the slips in `text`, in order."""
        ...


@dataclass(frozen=True, slots=True)
class Context:
    """Everything a rule may ask beside the letter; what is not known is empty or None.

    `people` are all who are recorded on the card, `person` the one the letter is to. `pages` is
    counted by the caller, `enclosed` how many work samples lie behind the letter. `discussed` tells
    whether something that was talked about is known to be named (None: judge by the words).
    `others` are this writer's other letters: those to the same panel first. `first_sent` is the
    day on which an earlier thank-you to the same person went out.
    """

    today: date
    person: Known | None = None
    people: tuple[Known, ...] = ()
    sender: str = ""
    company: str = ""
    position: str = ""
    other_companies: tuple[str, ...] = ()
    interview_day: date | None = None
    others: tuple[Other, ...] = ()
    pages: int = 1
    enclosed: int | None = None
    discussed: bool | None = None
    first_sent: date | None = None
    known_words: frozenset[str] = field(default_factory=frozenset[str])
    proof: Proof | None = None
