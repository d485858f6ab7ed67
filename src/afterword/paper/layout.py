"""Lines in their places on the pages, and the way back from a place to the text."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from afterword.paper.direction import spans_of
from afterword.paper.formats import MM, Format

ASIDE = frozenset({"heading", "return_line", "ornament"})
"""Lines that repeat or adorn: what names a further page, the sender over an address in a window,
what stands between the parts of a letterhead. They are not read aloud.
"""

# Points between two characters that stand beside one another, for what is lost in adding up.
TOUCHING = 0.01


class Line(NamedTuple):
    """One line on a page; pages count from 0, lengths are millimetres from the top-left.

    `part` is a field's name of `Letter`, or one of `ASIDE`. Lines of one `paragraph` (a number,
    unique in the letter) belong together; `spaced` says that words end with the line, not just
    a part of one. `edges` say where each character starts and the last one ends, in points, the
    first of them at `x`; `places` are the same edges as indices into the part's text as it was
    written.
    Type is `size` points high and `grey` (0 is black); characters stand `tracking` points apart.
    `text` and `edges` are in the order they are read in; `levels`, where there are any, tell which
    characters run from right to left on paper (`direction.levels_of`). A tuple, since a letter has
    many of them and a dataclass that nobody can change takes several times as long to make.
    """

    page: int
    part: str
    paragraph: int
    text: str
    x: float
    baseline: float
    edges: Sequence[float]
    places: Sequence[int]
    spaced: bool
    size: float
    grey: float = 0.0
    tracking: float = 0.0
    levels: Sequence[int] = ()

    @property
    def width(self) -> float:
        """Return the line's width in millimetres."""
        return (self.edges[-1] - self.edges[0]) / MM

    @property
    def start(self) -> int:
        """Return where the line starts in its part's text."""
        return self.places[0]

    @property
    def end(self) -> int:
        """Return where the line ends in its part's text."""
        return self.places[-1]

    def x_of(self, index: int) -> float:
        """Return where the character `index` of the part's text starts, in millimetres."""
        at = min(bisect_left(self.places, index), len(self.edges) - 1)
        if self.levels and at < len(self.levels):
            # Read from the right, it starts there.
            return self.x + spans_of(self.edges, self.levels)[at][self.levels[at] % 2] / MM
        return self.x + (self.edges[at] - self.edges[0]) / MM

    def index_at(self, x: float) -> int:
        """Return the index of the character at `x` millimetres; the nearest when outside."""
        within = (x - self.x) * MM
        if self.levels:
            spans = spans_of(self.edges, self.levels)
            within = max(0.0, min(within, self.edges[-1] - self.edges[0]))
            nearest = (at for at, (left, right) in enumerate(spans) if left <= within <= right)
            return self.places[next(nearest, 0)]
        at = bisect_right(self.edges, within + self.edges[0]) - 1
        return self.places[max(0, min(at, len(self.text) - 1))]

    def stretches(self, start: int, end: int) -> Iterator[tuple[float, float]]:
        """Yield from where to where the part's text from `start` to `end` stands on this line.

        In millimetres, from left to right; more than one where text runs both ways.
        """
        first, last = max(start, self.start), min(end, self.end)
        if first >= last:
            return
        if not self.levels:
            yield self.x_of(first), self.x_of(last)
            return
        held: list[tuple[float, float]] = []
        spans = zip(spans_of(self.edges, self.levels), self.places, strict=False)
        for left, right in sorted(span for span, place in spans if first <= place < last):
            start_of = held.pop()[0] if held and left - held[-1][1] < TOUCHING else left
            held.append((start_of, right))
        yield from ((self.x + left / MM, self.x + right / MM) for left, right in held)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in millimetres from its top-left corner."""

    page: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line drawn on the first page; `weight` in points, `grey` from 0, black."""

    left: float
    top: float
    right: float
    bottom: float
    weight: float = 0.5
    grey: float = 0.4


@dataclass(frozen=True, slots=True)
class Layout:
    """A letter's lines in reading order, set in the font file `face`; type in points.

    `unfit` names the part of `Letter` that is too long for its place in the format, else it is
    empty: then the letter stands on the sheet as one without a window does, and is whole.
    `letterhead` is the one drawn: "plain" where the one asked for has no room.
    """

    format: Format
    face: str
    size: float
    leading: float
    pages: int
    lines: tuple[Line, ...]
    rules: tuple[Rule, ...] = ()
    unfit: str = ""
    letterhead: str = "plain"

    def boxes(self, start: int, end: int, part: str = "body") -> Iterator[Box]:
        """Yield a box a line for the range of `part`'s text: for a tint under words."""
        above, height = self.size * 0.95 / MM, self.size * 1.25 / MM
        for line in self._of(part):
            for left, right in line.stretches(start, end):
                yield Box(line.page, left, line.baseline - above, right - left, height)

    def index_at(self, page: int, x: float, y: float, part: str = "body") -> int | None:
        """Return the index in `part`'s text of what stands at a place; None above and below it.

        A click in the margin beside a line means that line, as in a text field.
        """
        above, below = self.size / MM, (self.leading - self.size) / MM
        for line in self._of(part):
            if line.page == page and line.baseline - above <= y < line.baseline + below:
                return line.index_at(x)
        return None

    def _of(self, part: str) -> Iterator[Line]:
        return (line for line in self.lines if line.part == part)
