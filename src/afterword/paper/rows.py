"""A letter as rows: its parts broken into lines, with the space above and what stays together."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from afterword.paper.direction import levels_of
from afterword.paper.fonts import Face
from afterword.paper.formats import MM, Format
from afterword.paper.text import clean
from afterword.paper.wrapping import wrap

# Fewer lines than this of a paragraph are left alone on neither side of a page's end.
TOGETHER = 2
# One blank line, between paragraphs.
BLANK = 2
# French Canada leaves two blank lines under the date (OQLF), others what the format says.
AFTER_DATE = {"fr_CA": 3}


class Row(NamedTuple):
    """A line before it has a place: `gap` lines below the last one, not above `least` mm.

    `x` is where it starts, in millimetres from the sheet's left edge. With `keep` the next row
    stands on the same page. The rest is as in `layout.Line`.
    """

    part: str
    paragraph: int
    text: str
    edges: Sequence[float]
    places: Sequence[int]
    spaced: bool = False
    gap: int = 1
    least: float = 0.0
    keep: bool = True
    x: float = 0.0
    levels: Sequence[int] = ()


class Start(NamedTuple):
    """Where a part's lines begin: `x` millimetres from the left, paragraphs `indent` points in.

    Paragraphs are counted from `paragraph`; `gap` and `least` are the first row's.
    """

    x: float = 0.0
    indent: float = 0.0
    paragraph: int = 0
    gap: int = 1
    least: float = 0.0


_MARGIN = Start()


def rows_of(
    texts: Mapping[str, str], face: Face, size: float, format: Format, language: str
) -> list[Row]:
    """Return the rows of all parts in order; a part without a visible character has none.

    `texts` are those parts that have no zone of their own.
    """
    rows: list[Row] = []
    for part, text in texts.items():
        first = rows[-1].paragraph + 1 if rows else 0
        if not text:
            continue
        least = format.date if part == "date_line" and not format.body else 0.0
        if format.body and not rows:
            least = format.body + size / MM
        x, gap = format.x_of(part), _gap(rows, part, format, language)
        width = (format.width - format.right - x) * MM
        indent = format.indent * MM if part == "body" else 0.0
        rows += _flowing(part, text, face, size, width, Start(x, indent, first, gap, least))
    return rows


@lru_cache(maxsize=64)
def _flowing(
    part: str, text: str, face: Face, size: float, width: float, start: Start
) -> Sequence[Row]:
    """Return the rows of a part; of letters made together most parts are the same."""
    own = list(part_rows(part, text, face, size, width, start))
    if own:
        own[0] = own[0]._replace(gap=start.gap, least=start.least)
    return own


def _gap(rows: Sequence[Row], part: str, format: Format, language: str) -> int:
    """Return how many lines below the last row a part begins.

    A mention such as "PERSONAL" stands in the blank lines between date and address.
    """
    if rows and rows[-1].part == "date_line" and part != "delivery":
        usual = format.after_date
        return min(usual, AFTER_DATE.get(language, usual))
    return format.for_signature if part == "signature" else format.between


def part_rows(
    part: str, text: str, face: Face, size: float, width: float, start: Start = _MARGIN
) -> Iterator[Row]:
    """Yield one part's rows, wrapped to `width` points; blank lines part paragraphs."""
    cleaned = clean(text)
    paragraph, gap, at = start.paragraph, 1, 0
    for line in cleaned.text.split("\n"):
        inset = start.indent if gap > 1 or not at else 0.0
        edges, levels, ranges = _broken(line, face, size, width, inset)
        if not ranges:
            gap = BLANK
        following = chain(ranges[1:], [(len(line) + 1, 0)])
        for (first, end), (after, _) in zip(ranges, following, strict=False):
            if gap > 1 and at:
                paragraph += 1
            yield Row(
                part,
                paragraph,
                line[first:end],
                edges[first : end + 1],
                cleaned.places[at + first : at + end + 1],
                after > end,
                gap,
                0.0,
                True,
                start.x + inset / MM,
                levels[first:end],
            )
            gap, inset = 1, 0.0
        at += len(line) + 1


@lru_cache(maxsize=64)
def _broken(
    line: str, face: Face, size: float, width: float, inset: float
) -> tuple[Sequence[float], Sequence[int], Sequence[tuple[int, int]]]:
    """Return where its characters stand, which way they run, and its rows on the page.

    Of letters made together many lines are the same: who writes, when, how they close.
    """
    edges = face.edges(line, size)
    return edges, levels_of(line), list(wrap(line, edges, width, inset))


def with_breaks(rows: Sequence[Row]) -> list[Row]:
    """Allow a page to end inside the body, but never so that the close stands there alone."""
    rows = list(rows)
    body = [at for at, row in enumerate(rows) if row.part == "body"]
    for number, at in enumerate(body[:-TOGETHER]):
        paragraph = rows[at].paragraph
        before = [n for n in body[max(0, number - 1) : number] if _in(rows[n], paragraph)]
        after = [n for n in body[number + 1 : number + 3] if _in(rows[n], paragraph)]
        if not after or (before and len(after) == TOGETHER):
            rows[at] = rows[at]._replace(keep=False)
    return rows


def _in(row: Row, paragraph: int) -> bool:
    return row.paragraph == paragraph
