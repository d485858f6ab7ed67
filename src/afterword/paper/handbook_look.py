"""How the handbook looks on paper: its colours, sizes of type, and the grid of a page.

The colours are those of the window's light theme (`ui/colours.py`), which this floor can't import.
"""

from dataclasses import dataclass, replace

from afterword.paper.formats import MM

SERIF, SANS, BOLD = "SourceSerif4-Regular", "Inter-Regular", "Inter-SemiBold"
"""Files of resources/fonts: text, what stands beside it, and headings."""

TEXT, MUTED, WHITE, LINE, WELL = "#1b1f27", "#4c5462", "#ffffff", "#d5d9e0", "#f3f4f6"
WARM, WARM_SOFT = "#7a4a00", "#fff1cf"
"""What to beware of, the only warm colour, as in the window."""


@dataclass(frozen=True, slots=True)
class Tone:
    """A chapter's colour, and the ground of its panels."""

    strong: str
    soft: str


TONES = (
    Tone("#1f5fbf", "#e3edfb"),
    Tone("#1a5e2e", "#e0f2e5"),
    Tone("#155e75", "#dcf0f4"),
    Tone("#5b3f8c", "#ece6f7"),
)
"""Taken in turn by the chapters."""


@dataclass(frozen=True, slots=True)
class Style:
    """How words are set: a font file, its size and the distance of lines in points, a colour.

    `lean` is how far a letter leans to the right, as a share of its height: what italics are here.
    """

    face: str
    size: float
    leading: float
    colour: str = TEXT
    lean: float = 0.0

    @property
    def rise(self) -> float:
        """Return how far below a line's top its words stand."""
        return (self.leading - self.size) / 2 + self.size * 0.78

    def sized(self, by: float) -> "Style":
        """Return the style `by` times as large."""
        return replace(self, size=self.size * by, leading=self.leading * by)

    def coloured(self, colour: str) -> "Style":
        """Return the style in another colour."""
        return replace(self, colour=colour)


TITLE = Style(BOLD, 28, 33)
DECK = Style(SERIF, 14, 19.5, MUTED)
SECTION = Style(BOLD, 12, 15)
PULL = Style(SERIF, 19, 25)
PANEL = Style(SANS, 10, 14)
PANEL_TITLE = Style(BOLD, 11, 14)
SMALL = Style(SANS, 8, 11, MUTED)
BODIES = tuple(
    Style(SERIF, size, size * 1.42) for size in (11.2, 11, 10.8, 10.6, 10.4, 10.2, 10, 9.8, 9.6)
)
"""Text, the largest first: the whole handbook is set in the first that gives each page a sheet."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A page in points: its size, its margins, and the gap between two columns."""

    wide: float
    high: float
    side: float
    top: float
    foot: float
    gutter: float

    @property
    def room(self) -> float:
        """Return how wide what is printed is."""
        return self.wide - 2 * self.side

    @property
    def column(self) -> float:
        """Return how wide one of two columns is."""
        return (self.room - self.gutter) / 2

    @property
    def low(self) -> float:
        """Return where what is printed ends."""
        return self.high - self.foot


GRIDS = {
    "letter": Grid(215.9 * MM, 279.4 * MM, 20 * MM, 25 * MM, 23 * MM, 8 * MM),
    "a4": Grid(210 * MM, 297 * MM, 19 * MM, 26 * MM, 24 * MM, 8 * MM),
}
