"""The pages around the articles: contents, what comes when, chapters' first pages, the back."""

from collections.abc import Mapping, Sequence

from afterword.domain.handbook import Handbook, Page
from afterword.domain.handbook_extras import Extras
from afterword.paper.handbook_cover import waves
from afterword.paper.handbook_figures import Drawn, qualities, timeline
from afterword.paper.handbook_look import (
    BOLD,
    DECK,
    LINE,
    SANS,
    SERIF,
    TITLE,
    TONES,
    WHITE,
    Grid,
    Style,
    Tone,
)
from afterword.paper.handbook_scenes import HIGH, WIDE, scene_of
from afterword.paper.handbook_shapes import Label, box, mixed, stroke
from afterword.paper.handbook_sheet import Running, draw_edges
from afterword.paper.handbook_tags import Node
from afterword.paper.handbook_type import SetText, set_evenly, set_words
from afterword.paper.handbook_volume import Volume

Numbers = Mapping[str, int]
"""The page of the volume on which each page of the handbook begins, by its key."""
_ENTRY = Style(SANS, 10.5, 14)
_CHAPTER = Style(BOLD, 13.5, 18)
_NUMBER_ROOM = 24.0
CONTENTS, GLANCE = "@contents", "@glance"


def tone_of(chapter: int) -> Tone:
    """Return the colour of a chapter, counted from 0."""
    return TONES[chapter % len(TONES)]


def chapter_key(chapter: int) -> str:
    """Return the name of the place where a chapter begins."""
    return f"@chapter{chapter}"


def entry(
    volume: Volume,
    node: Node,
    text: SetText,
    key: str,
    number: int,
    at: tuple[float, float],
    wide: float,
) -> float:
    """Write a line that leads to a page, with the page's number on the right; return its end."""
    x, top = at
    link = node.add("Link")
    end = volume.text(text, x, top, link)
    words = "".join(run.text for line in text.lines for run in line.runs)
    figure = set_words(
        str(number), Style(BOLD, text.style.size, text.style.leading, text.style.colour), wide
    )
    volume.text(figure, x + wide, top, link, 1)
    volume.link_area(key, f"{words}, {number}", link, x, top, x + wide, end)
    return end


def draw_contents(
    volume: Volume, book: Handbook, extras: Extras, grid: Grid, numbers: Numbers
) -> None:
    """Draw the contents on one page, in two columns."""
    volume.turn()
    volume.anchor(CONTENTS)
    volume.bookmark(1, extras["contents"], CONTENTS)
    volume.paint([box(0, 0, grid.wide, 10, 0, TONES[0].strong)])
    sect = volume.root.add("Sect")
    top = (
        volume.text(
            set_words(extras["contents"], TITLE.sized(1.2), grid.room),
            grid.side,
            grid.top - 14,
            sect.add("H1"),
        )
        + 16
    )
    listing = sect.add("TOC")
    halves = _halves([len(pages) for _, pages in book.chapters])
    for column, chapters in enumerate(halves):
        x, y = grid.side + column * (grid.column + grid.gutter), top
        for chapter in chapters:
            y = _chapter_entries(volume, listing, book, chapter, numbers, (x, y), grid.column) + 16


def _chapter_entries(
    volume: Volume,
    listing: Node,
    book: Handbook,
    chapter: int,
    numbers: Numbers,
    at: tuple[float, float],
    wide: float,
) -> float:
    title, pages = book.chapters[chapter]
    x, y = at
    tone = tone_of(chapter)
    volume.paint([stroke([(x, y), (x + wide, y)], tone.strong, 1.4)])
    item = listing.add("TOCI")
    text = set_words(title, _CHAPTER.coloured(tone.strong), wide - _NUMBER_ROOM)
    y = (
        entry(
            volume,
            item.add("Reference"),
            text,
            chapter_key(chapter),
            numbers[chapter_key(chapter)],
            (x, y + 6),
            wide,
        )
        + 3
    )
    inner = listing.add("TOC")
    for page in pages:
        text = set_words(page.title, _ENTRY, wide - _NUMBER_ROOM)
        held = inner.add("TOCI").add("Reference")
        y = entry(volume, held, text, page.key, numbers[page.key], (x, y), wide) + 3.2
    return y


def _halves(sizes: Sequence[int]) -> tuple[list[int], list[int]]:
    """Return the chapters of either column, both about as high."""
    weights = [size + 2.6 for size in sizes]
    cut = min(range(len(sizes) + 1), key=lambda at: abs(sum(weights[:at]) - sum(weights[at:])))
    return [*range(cut)], [*range(cut, len(sizes))]


def draw_glance(
    volume: Volume, book: Handbook, extras: Extras, grid: Grid, numbers: Numbers
) -> None:
    """Draw the page with the two figures that sum the handbook up, each over its links."""
    volume.turn()
    volume.anchor(GLANCE)
    volume.bookmark(1, extras["glance"], GLANCE)
    draw_edges(volume, grid, Running(extras["name"], extras["title"]), TONES[0])
    sect = volume.root.add("Sect")
    top = volume.text(
        set_words(extras["glance"], TITLE, grid.room), grid.side, grid.top, sect.add("H1")
    )
    deck = set_evenly(extras["glance_line"], DECK, grid.room * 0.85)
    top = volume.text(deck, grid.side, top + 6, sect.add("P")) + 30
    made = (("timeline", timeline, TONES[0]), ("qualities", qualities, TONES[1]))
    for name, draw, tone in made:
        figure = extras.figures[name]
        heading = set_words(figure.title, Style(BOLD, 14, 18, tone.strong), grid.room)
        top = volume.text(heading, grid.side, top, sect.add("H2")) + 10
        top = _figure(volume, draw(figure), sect, grid, top, tone) + 16
        listing = sect.add("L", extra=" /A <</O /List /ListNumbering /None>>")
        for page in filter(None, (book.page(stop.page) for stop in figure.stops)):
            volume.paint([stroke([(grid.side, top), (grid.side + grid.room, top)], LINE, 0.6)])
            text = set_words(page.title, Style(SERIF, 11.5, 16), grid.room - _NUMBER_ROOM)
            held = listing.add("LI").add("LBody")
            at = (grid.side, top + 5)
            top = entry(volume, held, text, page.key, numbers[page.key], at, grid.room) + 5
        top += 30


def _figure(volume: Volume, figure: Drawn, sect: Node, grid: Grid, top: float, tone: Tone) -> float:
    high = figure.most
    volume.picture(
        figure.paint(grid.side, top, grid.room, high, tone), sect.add("Figure", figure.alt)
    )
    return top + high


def draw_opener(
    volume: Volume, book: Handbook, extras: Extras, chapter: int, grid: Grid, numbers: Numbers
) -> Node:
    """Draw the first page of a chapter; return the element that its articles belong to."""
    title, pages = book.chapters[chapter]
    key, tone = chapter_key(chapter), tone_of(chapter)
    volume.turn()
    volume.anchor(key)
    volume.bookmark(1, title, key)
    sect = volume.root.add("Sect")
    _ground(volume, grid, tone, chapter, pages)
    kicker = extras["chapter"] % {"number": chapter + 1}
    style = Style(BOLD, 12, 16, mixed(tone.strong, WHITE, 0.72))
    top = volume.text(set_words(kicker, style, grid.room), grid.side, grid.side + 8, sect.add("P"))
    big = set_evenly(title, Style(BOLD, 46, 50, WHITE), grid.room * 0.9)
    volume.text(big, grid.side, top + 4, sect.add("H1"))
    line = mixed(tone.strong, WHITE, 0.3)
    white = Style(SANS, 11.5, 16, WHITE)
    texts = [set_words(page.title, white, grid.room - _NUMBER_ROOM) for page in pages]
    y = grid.high - grid.side - sum(text.height + 12 for text in texts)
    listing = sect.add("L", extra=" /A <</O /List /ListNumbering /None>>")
    for page, text in zip(pages, texts, strict=True):
        volume.paint([stroke([(grid.side, y), (grid.side + grid.room, y)], line, 0.7)])
        held = listing.add("LI").add("LBody")
        y = (
            entry(volume, held, text, page.key, numbers[page.key], (grid.side, y + 6), grid.room)
            + 6
        )
    return sect


def _ground(volume: Volume, grid: Grid, tone: Tone, chapter: int, pages: Sequence[Page]) -> None:
    """Paint the whole page in the chapter's colour, with its number and its scene."""
    dark = mixed(tone.strong, "#000000", 0.12)
    number = str(chapter + 1)
    by = grid.room * 0.9 / WIDE
    room = grid.high - 2 * grid.side - 130 - 28 * len(pages)
    by = min(by, room / HIGH)
    x = grid.side + (grid.room - WIDE * by) / 2
    y = grid.side + 130 + (room - HIGH * by) * 0.5
    scene = [shape.scaled(by, x, y) for shape in scene_of(pages, tone)]
    volume.picture(
        [
            box(0, 0, grid.wide, grid.high, 0, tone.strong),
            Label(number, grid.wide - grid.side + 14, grid.high * 0.45, BOLD, 340, dark, 1),
            *scene,
        ]
    )


def draw_back(volume: Volume, extras: Extras, grid: Grid) -> None:
    """Draw the last page."""
    volume.turn()
    ground = box(0, 0, grid.wide, grid.high, 0, TONES[0].strong)
    volume.paint([ground, *waves(grid.wide, grid.high)])
    sect = volume.root.add("Sect")
    said = set_evenly(extras["back"], Style(SERIF, 27, 36, WHITE), grid.room * 0.7)
    top = grid.high * 0.3
    volume.text(said, grid.side, top, sect.add("P"))
    volume.paint([box(grid.side, top - 22, 46, 5, 2.5, "#ffd479")])
    made = set_words(extras["made"], Style(SANS, 9.5, 14, TONES[0].soft), grid.room)
    volume.text(made, grid.side, grid.high - grid.side - 14, sect.add("P"))
