"""Lines of a file put together as parts of a letter, with the place of every character kept."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

WRAPPED = range(40, 101)
"""Characters of a line that was broken because it was full: its paragraph goes on below."""

_LISTED = re.compile(r"(?:[-–—•*·]|\d+[.)])\s")
_MARKS = " \t,.:;!…"


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the blanks around it, and where in the file it starts."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """Return where in the file the line ends."""
        return self.start + len(self.text)

    @property
    def plain(self) -> str:
        """Return the line in lower case, with plain apostrophes and blanks."""
        return self.text.replace("’", "'").replace("\xa0", " ").casefold()

    @property
    def words(self) -> str:
        """Return the plain line without the marks around it."""
        return " ".join(self.plain.strip(_MARKS).split())


Block = Sequence[Line]
"""Lines with no empty one between them."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Some text of a file, and where each of its characters stands there."""

    text: str = ""
    places: tuple[int, ...] = ()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the file the characters from `start` to before `end` stand."""
        if not self.places:
            return 0, 0
        if start < min(end, len(self.places)):
            return self.places[start], self.places[min(end, len(self.places)) - 1] + 1
        at = self.places[start] if start < len(self.places) else self.places[-1] + 1
        return at, at


def lines_of(text: str) -> list[Line]:
    """Return the lines of a file."""
    found: list[Line] = []
    at = 0
    for line in text.split("\n"):
        bare = line.strip()
        found.append(Line(bare, at + line.index(bare)))
        at += len(line) + 1
    return found


def blocks(lines: Iterable[Line]) -> list[list[Line]]:
    """Return the lines that stand together, parted by empty ones."""
    grouped = groupby(lines, key=lambda line: bool(line.text))
    return [list(block) for filled, block in grouped if filled]


def placed(parts: Sequence[Block], between: str = "\n") -> Placed:
    """Return blocks as one text with `between` them; a paragraph that was wrapped is one line."""
    text = ""
    places: list[int] = []
    for block in parts:
        inside = " " if _is_wrapped(block) else "\n"
        for at, line in enumerate(block):
            joint = inside if at else between if text else ""
            text += joint + line.text
            places += [places[-1] + 1] * len(joint) if joint else []
            places += range(line.start, line.end)
    return Placed(text, tuple(places))


def _is_wrapped(block: Block) -> bool:
    full = all(len(line.text) in WRAPPED for line in block[:-1])
    return full and not any(_LISTED.match(line.text) for line in block)
