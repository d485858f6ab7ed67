"""Letterheads: a person's own lines set at the top of the sheet, and never more than them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import product

from afterword.paper.fonts import Face
from afterword.paper.formats import MM
from afterword.paper.head_room import (
    GUTTER,
    HANG,
    PART,
    RISE,
    Drawn,
    Room,
    centred_row,
    in_columns,
    in_rows,
    stacked,
    widest,
)
from afterword.paper.layout import Layout, Line, Rule

# Nearer to the edge many printers print nothing.
TOP = 10.0
LOWEST = 20.0
"""Where a letterhead begins when there is plenty of room, in millimetres."""
ABOVE_NEXT = 4.0
"""Millimetres of white before what follows it."""
STEPS = tuple(product((20.0, 18.0, 16.0, 14.0, 12.0), ((9.5, 13.0), (9.0, 12.0), (8.0, 10.0))))
"""Sizes of the name, and sizes and distances of the lines under it: the first that fit."""
TWO_LINES = 16.0
"""The largest size of the name in which a long one may take two lines."""
CAPITALS = 0.72
"""How high capitals alone are set, as a share of the name's size."""
AIR = 2.4
"""Millimetres between text and a rule."""


def with_letterhead(layout: Layout, text: str, face: Face, key: str) -> Layout:
    """Return the layout with the sender's lines `text` under a letterhead; nothing else moves.

    It is returned as it was where the letterhead has no room.
    """
    others = tuple(line for line in layout.lines if line.part != PART)
    if len(others) == len(layout.lines) or not layout.format.letterheads:
        return layout
    first = [line.baseline - line.size / MM for line in others if line.page == 0]
    end = min(first, default=layout.format.height / 3) - ABOVE_NEXT
    format = layout.format
    room = Room(format.left, format.width - format.right, end - TOP, face, text)
    for name, (size, leading) in STEPS:
        drawn = LETTERHEADS[key](room, name, size, leading)
        if drawn is not None and drawn.height <= room.height:
            top = min(LOWEST, TOP + (room.height - drawn.height) / 2)
            lines = (*_moved(drawn.lines, top), *others)
            rules = (*layout.rules, *_lowered(drawn.rules, top))
            return replace(layout, lines=lines, rules=rules, letterhead=key)
    return layout


def _moved(lines: Sequence[Line], down: float) -> Iterator[Line]:
    return (line._replace(baseline=line.baseline + down) for line in lines)


def _lowered(rules: Sequence[Rule], down: float) -> Iterator[Rule]:
    for rule in rules:
        yield replace(rule, top=rule.top + down, bottom=rule.bottom + down)


def _centred(room: Room, name: float, size: float, leading: float) -> Drawn | None:
    """Set the name in the middle, a hairline, everything else in rows below it."""
    lines, y = _name_in_the_middle(room, room.name(name, room.width), name, 0.0)
    rule = Rule(room.left, y + AIR, room.right, y + AIR)
    if lines is None:
        return None
    more, end = _rows_in_the_middle(room, size, leading, y + 2 * AIR)
    return Drawn((*lines, *more), (rule,), end)


def _capitals(room: Room, name: float, size: float, leading: float) -> Drawn | None:
    """Set the name in spaced capitals, and everything else, between two hairlines."""
    smaller = CAPITALS * name
    named = room.name(smaller, room.width, capitals=True)
    if widest(named) > room.width:
        # Spaced capitals are about half as wide again.
        named = room.name(smaller, room.width * 0.66, capitals=True)
    lines, y = _name_in_the_middle(room, named, name, 1.4 * AIR)
    if lines is None:
        return None
    more, end = _rows_in_the_middle(room, size, leading, y + AIR)
    low = end + AIR
    rules = tuple(Rule(room.left, at, room.right, at) for at in (0.0, low))
    return Drawn((*lines, *more), rules, low)


def _columns(room: Room, name: float, size: float, leading: float) -> Drawn | None:
    """Set the name at the left, a hairline, everything else in columns below it."""
    named = room.name(name, room.width)
    if not _is_short(named, name):
        return None
    lines = list(stacked(named, room.left, RISE * name / MM, 1.2 * name))
    y = lines[-1].baseline + HANG * name / MM
    rule = Rule(room.left, y + AIR / 2, room.right, y + AIR / 2)
    columns = in_columns(room.contact(size, room.width), room.width)
    spare = room.width - sum(map(widest, columns))
    x, start = room.left, y + 1.5 * AIR + RISE * size / MM
    for column in columns:
        lines += stacked(column, x, start, leading)
        x += widest(column) + spare / max(1, len(columns) - 1)
    deep = max(map(len, columns), default=0)
    low = start + ((deep - 1) * leading + HANG * size) / MM if deep else y + AIR
    return Drawn(tuple(lines), (rule,), low)


def _side_rule(room: Room, name: float, size: float, leading: float) -> Drawn | None:
    """Set the name at the left; at the right, behind an upright hairline, everything else."""
    columns = [room.contact(size, room.width * 0.48)]
    if _high(columns, size, leading) > room.height:
        columns = in_columns(columns[0], room.width * 0.62, most=2)
    wide = sum(map(widest, columns)) + GUTTER * (len(columns) - 1)
    named = room.name(name, room.width - wide - 4 * AIR)
    if not _is_short(named, name):
        return None
    own = (RISE + HANG + 1.2 * (len(named) - 1)) * name / MM
    theirs = _high(columns, size, leading)
    high = max(own, theirs)
    lines = list(stacked(named, room.left, (high - own) / 2 + RISE * name / MM, 1.2 * name))
    x = room.right - wide
    upright = Rule(x - 2 * AIR, 0.0, x - 2 * AIR, high)
    for column in columns:
        lines += stacked(column, x, (high - theirs) / 2 + RISE * size / MM, leading)
        x += widest(column) + GUTTER
    return Drawn(tuple(lines), (upright,) if theirs else (), high)


def _high(columns: Sequence[Sequence[Line]], size: float, leading: float) -> float:
    deep = max(map(len, columns), default=0)
    return ((RISE + HANG) * size + (deep - 1) * leading) / MM if deep else 0.0


def _is_short(named: Sequence[Line], size: float) -> bool:
    return len(named) == 1 or (len(named) == 2 and size <= TWO_LINES)  # noqa: PLR2004


def _name_in_the_middle(
    room: Room, named: Sequence[Line], asked: float, top: float
) -> tuple[list[Line] | None, float]:
    """Return the name's lines around the middle and where they end; None where it is too long."""
    if not _is_short(named, asked) or widest(named) > room.width:
        return None, top
    size = named[0].size
    lines: list[Line] = []
    for number, line in enumerate(named):
        baseline = top + (RISE + 1.25 * number) * size / MM
        lines += centred_row([line], (room.left + room.right) / 2, baseline, room.face)
    return lines, lines[-1].baseline + HANG * size / MM


def _rows_in_the_middle(
    room: Room, size: float, leading: float, top: float
) -> tuple[list[Line], float]:
    lines: list[Line] = []
    rows = in_rows(room.contact(size, room.width), room.width)
    for number, row in enumerate(rows):
        baseline = top + (RISE * size + number * leading) / MM
        lines += centred_row(row, (room.left + room.right) / 2, baseline, room.face)
    # Dots last: the lines between them are one paragraph.
    lines.sort(key=lambda line: line.part != PART)
    end = lines[0].baseline + (len(rows) - 1) * leading / MM if rows else top
    return lines, end + HANG * size / MM


def _plain(_room: Room, _name: float, _size: float, _leading: float) -> Drawn | None:
    """As any letter has it: one line below the other, in the type of the letter."""
    return None


LETTERHEADS: dict[str, Callable[[Room, float, float, float], Drawn | None]] = {
    "plain": _plain,
    "centred": _centred,
    "columns": _columns,
    "side-rule": _side_rule,
    "capitals": _capitals,
}
"""How each letterhead is drawn, in the order of a menu; "plain" is none."""
