"""The room at the top of a sheet, and a person's own lines ready to be set there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from afterword.paper.fonts import Face
from afterword.paper.formats import MM
from afterword.paper.layout import Line, Rule
from afterword.paper.rows import Row, part_rows
from afterword.paper.scripts import is_plain

PART = "sender_block"
# How far capitals rise and g hangs down, as shares of the type's size.
RISE, HANG = 0.7, 0.25
NAME, CONTACT = -1000, -1001
"""Numbers of the two paragraphs, which no other part of a letter reaches."""
CONTACT_GREY = 0.25
COLUMNS, GUTTER = 3, 6.0
"""How many columns there are at most, and the least millimetres between them."""
BETWEEN = "·"
BETWEEN_EMS = 1.4
"""From one piece to the next in a row; the dot stands in the middle of it."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A letterhead's lines and rules, from the top of its own room; `height` in millimetres."""

    lines: tuple[Line, ...]
    rules: tuple[Rule, ...]
    height: float


@dataclass(frozen=True, slots=True)
class Room:
    """What a letterhead has: left and right edges and a height in millimetres, and its words."""

    left: float
    right: float
    height: float
    face: Face
    text: str

    @property
    def width(self) -> float:
        """Return the width in millimetres."""
        return self.right - self.left

    def name(self, size: float, width: float, *, capitals: bool = False) -> list[Line]:
        """Return the name's lines, in letter-spaced capitals on request, at no place yet."""
        tracking = size * 0.12 if capitals else 0.0
        rows = self._rows(size, width, of_name=True)
        lines = [_line(row, NAME, size) for row in rows]
        return [self._spaced(line, tracking) for line in lines] if capitals else lines

    def contact(self, size: float, width: float) -> list[Line]:
        """Return the lines under the name, at no place yet; each row of a long one is a line."""
        rows = self._rows(size, width, of_name=False)
        return [_line(row, CONTACT, size)._replace(grey=CONTACT_GREY) for row in rows]

    def _rows(self, size: float, width: float, *, of_name: bool) -> Iterator[Row]:
        whole = next(part_rows(PART, self.text, self.face, size, 1e9), None)
        end = whole.places[-1] if whole else 0
        for row in part_rows(PART, self.text, self.face, size, width * MM):
            if (row.places[0] < end) == of_name:
                yield row

    def _spaced(self, line: Line, tracking: float) -> Line:
        if not is_plain(line.text):
            # Scripts without capitals; letters that join don't stand apart.
            return line
        text = "".join(self._capital(character) for character in line.text)
        edges = [edge + tracking * at for at, edge in enumerate(self.face.edges(text, line.size))]
        # The space after the last letter is not seen.
        edges[-1] -= tracking if text else 0.0
        return line._replace(text=text, edges=edges, tracking=tracking)

    def _capital(self, character: str) -> str:
        capital = character.upper()
        return capital if len(capital) == 1 and not self.face.lacks(capital) else character


def _line(row: Row, paragraph: int, size: float) -> Line:
    return Line(
        0,
        PART,
        paragraph,
        row.text,
        0,
        0,
        row.edges,
        row.places,
        row.spaced,
        size,
        levels=row.levels,
    )


def stacked(lines: Sequence[Line], x: float, baseline: float, leading: float) -> Iterator[Line]:
    """Yield lines one below the other, `leading` points apart."""
    for number, line in enumerate(lines):
        yield line._replace(x=x, baseline=baseline + number * leading / MM)


def in_rows(lines: Sequence[Line], width: float) -> list[list[Line]]:
    """Return lines side by side, as many in a row as `width` millimetres hold."""
    rows: list[list[Line]] = []
    for line in lines:
        if rows and row_width([*rows[-1], line]) <= width:
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def in_columns(lines: Sequence[Line], width: float, most: int = COLUMNS) -> list[list[Line]]:
    """Return lines in as many columns, up to `most`, as `width` millimetres hold."""
    for count in range(min(most, len(lines)), 0, -1):
        deep = -(-len(lines) // count)
        columns = [list(lines[at : at + deep]) for at in range(0, len(lines), deep)]
        if sum(map(widest, columns)) + GUTTER * (len(columns) - 1) <= width:
            return columns
    return [list(lines)] if lines else []


def widest(lines: Sequence[Line]) -> float:
    """Return the width of the widest line, in millimetres."""
    return max((line.width for line in lines), default=0.0)


def row_width(row: Sequence[Line]) -> float:
    """Return how wide a row is, in millimetres."""
    return sum(line.width for line in row) + sum(_step(line) for line in row[1:])


def centred_row(row: Sequence[Line], middle: float, baseline: float, face: Face) -> Iterator[Line]:
    """Yield a row's lines around `middle`, and a dot between every two."""
    x = middle - row_width(row) / 2
    for number, line in enumerate(row):
        if number:
            edges = face.edges(BETWEEN, line.size)
            at = x + (_step(line) - edges[-1] / MM) / 2
            dot = line._replace(
                part="ornament", paragraph=number, text=BETWEEN, edges=edges, levels=()
            )
            yield dot._replace(x=at, baseline=baseline, places=(0, 0), spaced=False)
            x += _step(line)
        yield line._replace(x=x, baseline=baseline)
        x += line.width


def _step(line: Line) -> float:
    return BETWEEN_EMS * line.size / MM
