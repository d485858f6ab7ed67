"""A letter as rows: its parts broken into lines, with the space above and what stays together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from afterword.paper.fonts import Face
from afterword.paper.formats import MM, Format
from afterword.paper.text import clean
from afterword.paper.wrapping import wrap

# Fewer lines than this of a paragraph are left alone on neither side of a page's end.
TOGETHER = 2
# One blank line, between paragraphs.
BLANK = 2


@dataclass(frozen=True, slots=True)
class Row:
    """A line before it has a place: `gap` lines below the last one, not above `least` mm.

    With `keep` the next row stands on the same page. The rest is as in `layout.Line`.
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


def rows_of(texts: Mapping[str, str], face: Face, size: float, format: Format) -> list[Row]:
    """Return the rows of all parts in order; a part without a visible character has none."""
    width = (format.width - 2 * format.margin) * MM
    gaps = {"signature": format.for_signature}
    rows: list[Row] = []
    for part, text in texts.items():
        own = list(part_rows(part, text, face, size, width))
        if not own:
            continue
        gap = gaps.get(part, format.between)
        if rows and rows[-1].part == "date_line":
            gap = format.after_date
        least = format.date if part == "date_line" else 0.0
        paragraph = rows[-1].paragraph + 1 if rows else 0
        own[0] = replace(own[0], gap=gap, least=least)
        rows += [replace(row, paragraph=paragraph + row.paragraph) for row in own]
    return _with_breaks(rows)


def part_rows(part: str, text: str, face: Face, size: float, width: float) -> Iterator[Row]:
    """Yield one part's rows, wrapped to `width` points; blank lines part paragraphs."""
    cleaned = clean(text)
    paragraph, gap, at = 0, 1, 0
    for line in cleaned.text.split("\n"):
        edges = face.edges(line, size)
        ranges = list(wrap(line, edges, width))
        if not ranges:
            gap = BLANK
        for number, (start, end) in enumerate(ranges):
            if gap > 1 and at:
                paragraph += 1
            is_last = number + 1 == len(ranges)
            yield Row(
                part,
                paragraph,
                line[start:end],
                [edge - edges[start] for edge in edges[start : end + 1]],
                cleaned.places[at + start : at + end + 1],
                spaced=is_last or ranges[number + 1][0] > end,
                gap=gap,
            )
            gap = 1
        at += len(line) + 1


def _with_breaks(rows: list[Row]) -> list[Row]:
    """Allow a page to end inside the body, but never so that the close stands there alone."""
    body = [at for at, row in enumerate(rows) if row.part == "body"]
    for number, at in enumerate(body[:-TOGETHER]):
        paragraph = rows[at].paragraph
        before = [n for n in body[max(0, number - 1) : number] if _in(rows[n], paragraph)]
        after = [n for n in body[number + 1 : number + 3] if _in(rows[n], paragraph)]
        if not after or (before and len(after) == TOGETHER):
            rows[at] = replace(rows[at], keep=False)
    return rows


def _in(row: Row, paragraph: int) -> bool:
    return row.paragraph == paragraph
