"""What the coach says of a letter: where, how much it matters, and what to do."""

from dataclasses import dataclass
from enum import StrEnum

PARTS = ("salutation", "body", "close", "enclosures")
"""The fields of `domain.letters.Letter` that are looked over, as they stand on the page."""


class Quality(StrEnum):
    """What a letter after an interview is to be; every rule serves one of the four."""

    BRIEF = "brief"
    SINCERE = "sincere"
    APPROPRIATE = "appropriate"
    TIMELY = "timely"


class Severity(StrEnum):
    """How much a finding matters. A letter with a `STOP` goes out only after a second yes."""

    HINT = "hint"
    WARNING = "warning"
    STOP = "stop"

    @property
    def weight(self) -> int:
        """Return 0 for a hint, more for what matters more."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at.

    It lies in the `part` of the letter (one of `PARTS`, empty for the letter as a whole) from
    `start` to before `end`, and `words` is what stands there. `code` chooses its wording in
    `resources/coach/said`, filled with `values`; `fix`, where there is one, replaces the words.
    """

    rule: str
    quality: Quality
    severity: Severity
    code: str
    part: str = ""
    start: int = 0
    end: int = 0
    words: str = ""
    fix: str | None = None
    values: tuple[tuple[str, str], ...] = ()

    @property
    def place(self) -> tuple[int, int, int]:
        """Return where it stands on the page, for sorting; the whole letter comes last."""
        order = PARTS.index(self.part) if self.part in PARTS else len(PARTS)
        return order, self.start, self.end
