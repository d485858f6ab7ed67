"""Parts of a letter in the zones of its format: what must lie in a window, and what beside it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from afterword.paper.fonts import Face
from afterword.paper.formats import MM, Format
from afterword.paper.layout import Line, Rule
from afterword.paper.pages import DESCENT
from afterword.paper.postal import postal_lines
from afterword.paper.rows import Row, part_rows
from afterword.paper.text import clean
from afterword.paper.zones import TOP, Zone

# How far capitals and letters such as b rise, as a share of the type's size.
ASCENT = 0.75
# One small line over the address: the largest type that fits is taken, else there is none.
RETURN_SIZES = (8.0, 7.5, 7.0, 6.5, 6.0)
RETURN_BETWEEN = " · "
# Millimetres between the baseline of that line and its rule, the lower edge of its place.
RETURN_ABOVE = 1.2


@dataclass(frozen=True, slots=True)
class Head:
    """The lines that stand in zones, all on the first page, and the rules there."""

    lines: tuple[Line, ...] = ()
    rules: tuple[Rule, ...] = ()


def place(texts: Mapping[str, str], face: Face, format: Format) -> tuple[Head, str]:
    """Return what stands in the zones of `format`, and the part that is too long, if any is."""
    lines: list[Line] = []
    for zone in format.zones:
        # Numbers of paragraphs that the flowing parts never reach.
        found = zone_lines(zone, texts, face, format.between, first=-len(lines) - 1)
        if found is None:
            return Head(), max(zone.parts, key=lambda part: len(clean(texts[part]).text))
        lines += found
    above = _return_line(format.return_line, texts, face) if format.return_line else Head()
    return Head((*lines, *above.lines), above.rules), ""


def without_zones(format: Format) -> Format:
    """Return the format with every part where a sheet without a window has it."""
    return replace(format, zones=(), columns=(), body=0.0, return_line=None, after_date=4)


def zone_lines(
    zone: Zone, texts: Mapping[str, str], face: Face, between: int, first: int = 0
) -> list[Line] | None:
    """Return the zone's lines in the largest type that fits, None where none does.

    Parts stand `between` lines apart; paragraphs are counted down from `first`. A date is set
    smaller rather than in two lines.
    """
    for size, leading in _for_date(zone, texts, face):
        rows = _rows(zone, texts, face, size, between)
        high = sum(row.gap for row in rows[1:]) * leading / MM
        room = zone.height - (size if zone.align == TOP else ASCENT * size) / MM
        spare = room - high - DESCENT * size / MM
        if not rows or spare >= 0:
            start = zone.y + zone.height - room + spare * zone.align
            return list(_down(rows, zone.x, start, size, leading, first))
    return None


def _for_date(zone: Zone, texts: Mapping[str, str], face: Face) -> Sequence[tuple[float, float]]:
    """Return the steps of the zone in which a date in it stays one line; all where none does."""
    if "date_line" not in zone.parts:
        return zone.steps
    date, width = texts["date_line"], zone.width * MM
    whole = [one for one in zone.steps if len(list(part_rows("", date, face, one[0], width))) <= 1]
    return whole or zone.steps


def _rows(zone: Zone, texts: Mapping[str, str], face: Face, size: float, between: int) -> list[Row]:
    rows: list[Row] = []
    for part in zone.parts:
        own = list(part_rows(part, texts[part], face, size, zone.width * MM))
        if own:
            # Blank lines would push the rest out of sight.
            rows += [row._replace(gap=1 if number else between) for number, row in enumerate(own)]
    return rows


def _down(
    rows: Sequence[Row], x: float, start: float, size: float, leading: float, first: int
) -> Iterator[Line]:
    baseline, paragraph = start, first
    for number, row in enumerate(rows):
        if number:
            baseline += row.gap * leading / MM
            paragraph -= row.part != rows[number - 1].part
        yield Line(
            0,
            row.part,
            paragraph,
            row.text,
            x,
            baseline,
            row.edges,
            row.places,
            row.spaced,
            size,
            levels=row.levels,
        )


def _return_line(zone: Zone, texts: Mapping[str, str], face: Face) -> Head:
    """Return the sender in one line upon a rule, nothing where it is too long for that."""
    posted = postal_lines(texts["sender_block"])
    if len(posted) < 2:  # noqa: PLR2004  a name alone brings nothing back
        return Head()
    said = RETURN_BETWEEN.join(posted)
    low = zone.y + zone.height
    for size in RETURN_SIZES:
        rows = list(part_rows("return_line", said, face, size, zone.width * MM))
        if len(rows) == 1:
            [line] = _down(rows, zone.x, low - RETURN_ABOVE, size, 0.0, 0)
            return Head((line,), (Rule(zone.x, low, zone.x + line.width, low, weight=0.3),))
    return Head()
