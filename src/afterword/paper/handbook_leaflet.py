"""A chapter of the handbook on the two sides of one sheet, in six columns, folded like a Z."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.domain.handbook import Handbook, Page
from afterword.domain.handbook_blocks import Items, Quote, Section, sections, unlinked
from afterword.domain.handbook_extras import Extras
from afterword.paper.formats import MM
from afterword.paper.handbook_boxes import Setter
from afterword.paper.handbook_flow import Piece, draw_column, height_of, poured
from afterword.paper.handbook_fronts import tone_of
from afterword.paper.handbook_leaflet_head import Head, draw_end, draw_folds, end_texts
from afterword.paper.handbook_look import BOLD, GRIDS, SERIF, Grid, Style, Tone
from afterword.paper.handbook_shapes import stroke
from afterword.paper.handbook_tags import Node
from afterword.paper.handbook_type import SetText
from afterword.paper.handbook_volume import Volume

SIZES = (12.5, 12, 11.5, 11, 10.5, 10, 9.75, 9.5)
"""Sizes of the text in points: the largest that has room, and never one smaller than the last."""
LEADING = 1.27
FULL, WITHOUT_REASONS, ONLY_STEPS = "", "without_reasons", "only_steps"
FORMS = (FULL, WITHOUT_REASONS, ONLY_STEPS)
"""How much of each page there is, the most first; all but the first say so."""
_EDGE, _THIRDS, _PANELS = 9 * MM, 3, 6
_STEP, _ABOVE_END = 3.0, 14.0
_TOGETHER = 290.0
"""Points, half of a panel: a page's title and steps that are no higher are not parted."""


@dataclass(frozen=True, slots=True)
class Leaflet:
    """A chapter laid out: its columns, and in which form, for those who want to know.

    `left_out` are the titles of the pages that even the shortest form has no room for.
    """

    columns: list[list[Piece]]
    node: Node
    head: Head
    end: list[SetText]
    grid: Grid
    size: float
    form: str
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Job:
    """What a leaflet is made of; `together` says that no page's steps go on in another panel."""

    title: str
    pages: tuple[Page, ...]
    extras: Extras
    grid: Grid
    tone: Tone
    together: bool = True

    @property
    def column(self) -> float:
        """Return how wide the words of a panel are."""
        return self.grid.wide / _THIRDS - 2 * _EDGE


def render(book: Handbook, chapter: str, extras: Extras, paper: str) -> bytes:
    """Return a chapter, by its title, as a tagged PDF of two pages on `paper`."""
    made = lay_out_leaflet(book, chapter, extras, paper)
    grid = made.grid
    volume = Volume(f"{chapter}: {extras['name']}", f"{book.language}-CA", grid.wide, grid.high)
    volume.root.kids.append(made.node)
    for panel in range(_PANELS):
        x = panel % _THIRDS * grid.wide / _THIRDS + _EDGE
        if not panel % _THIRDS:
            volume.turn()
            draw_folds(volume, grid)
        top = grid.top
        if not panel:
            made.head.draw(volume, made.node)
            top += made.head.high
        if panel < len(made.columns):
            draw_column(volume, made.columns[panel], x, top)
    draw_end(volume, made.end, grid, grid.wide * 2 / _THIRDS + _EDGE, made.node)
    return volume.close()


def lay_out_leaflet(book: Handbook, chapter: str, extras: Extras, paper: str) -> Leaflet:
    """Return a chapter in the fullest form and the largest type with which it has room.

    Raise ValueError for one whose first page alone is longer than a sheet.
    """
    upright = GRIDS[paper]
    grid = Grid(upright.high, upright.wide, _EDGE, _EDGE, _EDGE, 2 * _EDGE)
    number = [title for title, _ in book.chapters].index(chapter)
    job = _Job(chapter, book.chapters[number][1], extras, grid, tone_of(number))
    parted = replace(job, together=False)
    # Steps on two panels are better than reasons left out.
    for form in FORMS:
        made = _largest(job, form) or _largest(parted, form)
        if made is not None:
            return made
    for count in range(len(job.pages) - 1, 0, -1):
        made = _set(parted, count, SIZES[-1], ONLY_STEPS)
        if made is not None:
            return made
    raise ValueError(f"{job.pages[0].key}: its steps are longer than a sheet")


def _largest(job: _Job, form: str) -> Leaflet | None:
    """Return all pages in the largest type with which they have room."""
    best = _set(job, len(job.pages), SIZES[-1], form)
    low, high = 0, len(SIZES) - 1
    while best is not None and low < high:
        middle = (low + high) // 2
        made = _set(job, len(job.pages), SIZES[middle], form)
        if made is None:
            low = middle + 1
        else:
            best, high = made, middle
    return best


def _set(job: _Job, count: int, size: float, form: str) -> Leaflet | None:
    """Return the first pages set in a size of type, None where two sides have no room for them."""
    node, panel = Node("Sect"), job.grid.wide / _THIRDS
    head = Head(job.title, job.pages, job.extras, job.tone, _EDGE, panel)
    heading = Style(BOLD, size * 0.9, size * 1.2)
    setter = Setter(job.column, Style(SERIF, size, size * LEADING), job.tone, heading)
    shown = job.pages[:count]
    pieces = [it for page in shown for it in _page(job, setter, page, form, node)]
    left_out = tuple(page.title for page in job.pages[count:])
    said = [job.extras[form]] if form else []
    if left_out:
        said.append(job.extras["left_out"] % {"titles": ", ".join(left_out)})
    end = end_texts([*said, job.extras["fold"]], job.column)
    most = job.grid.low - job.grid.top
    last = most - sum(text.height for text in end) - _ABOVE_END
    columns = _even(pieces, head.high, most, last)
    return Leaflet(columns, node, head, end, job.grid, size, form, left_out) if columns else None


def _even(pieces: Sequence[Piece], head: float, most: float, last: float) -> list[list[Piece]]:
    """Return the pieces in columns about as long as one another, none where they have no room."""

    def pour(room: float) -> list[list[Piece]] | None:
        return poured(pieces, [room - head, *[room] * (_PANELS - 2), min(room, last)])

    best, low, high = pour(most), (height_of(pieces) + head) / _PANELS, most
    while best and high - low > _STEP:
        middle = (low + high) / 2
        found = pour(middle)
        if found is None:
            low = middle
        else:
            best, high = found, middle
    return best or []


def _page(job: _Job, setter: Setter, page: Page, form: str, node: Node) -> list[Piece]:
    """Return a page: its title under a line, then what there is of it in this form."""
    sect, size = node.add("Sect"), setter.body.size
    big = Setter(setter.width, setter.body, setter.tone, Style(BOLD, size * 1.25, size * 1.5))
    pieces = list(big.title(page.title, sect, 2))
    pieces[0] = _ruled(pieces[0], setter)
    for at, section in enumerate(_kept(page, form)):
        blocks = [unlinked(block) for block in section.blocks]
        if not at:
            blocks = [Items(True, it.items) if isinstance(it, Items) else it for it in blocks]
        pieces += setter.section(section.title if at else "", blocks, sect, 3)
        if not at and job.together and height_of(pieces) <= _TOGETHER:
            pieces[:-1] = [replace(piece, keep=True) for piece in pieces[:-1]]
    return pieces


def _ruled(piece: Piece, setter: Setter) -> Piece:
    """Return the first line of a title with a line of the chapter's colour over it."""
    above = 5.0

    def draw(volume: Volume, x: float, top: float) -> None:
        volume.paint([stroke([(x, top), (x + setter.width, top)], setter.tone.strong, 1.2)])
        piece.draw(volume, x, top + above)

    return Piece(piece.height + above, draw, setter.body.leading * 1.1, piece.keep)


def _kept(page: Page, form: str) -> Sequence[Section]:
    """Return the sections of a page that stand in a leaflet of this form."""
    found = sections(page.text)
    if form == FULL:
        return found
    wanted = {found[0], found[-1]}
    if form == WITHOUT_REASONS:
        wanted |= set(filter(_quotes, found))
    return [one for one in found if one in wanted]


def _quotes(section: Section) -> bool:
    return any(isinstance(block, Quote) for block in section.blocks)
