"""An article drawn: its running head, its parts from the top, and what fills the page."""

from dataclasses import dataclass

from afterword.paper.handbook_article import GAP, Article
from afterword.paper.handbook_flow import draw_column, height_of
from afterword.paper.handbook_look import BOLD, LINE, MUTED, PULL, SANS, Grid, Style, Tone
from afterword.paper.handbook_pulled import pull_quote
from afterword.paper.handbook_shapes import Label, box, stroke
from afterword.paper.handbook_type import SetText, set_evenly
from afterword.paper.handbook_volume import Volume

AROUND = 30.0
"""Points that stay free above and below a pull quote."""
MOST_APART = 16.0
"""Points that the parts of a page move further apart at most to fill it."""
MARK = 54.0
"""How large the mark at the beginning of a pull quote is."""
_PULL_SHARE = 0.78


@dataclass(frozen=True, slots=True)
class Running:
    """What stands on the edge of every page: the chapter, and the name of the volume."""

    chapter: str
    volume: str


def draw_article(volume: Volume, article: Article, running: Running) -> None:
    """Draw all sheets of an article, each on a page of its own."""
    for sheet in range(len(article.sheets)):
        volume.turn()
        draw_edges(volume, article.look.grid, running, article.tone)
        if not sheet:
            volume.anchor(article.page.key)
        _draw_sheet(volume, article, sheet)


def draw_edges(volume: Volume, grid: Grid, running: Running, tone: Tone) -> None:
    """Draw the running head and the page's number."""
    high, right = grid.top - 24, grid.wide - grid.side
    volume.picture(
        [
            box(grid.side, high - 7.2, 7.5, 7.5, 1.8, tone.strong),
            Label(running.chapter, grid.side + 13, high, BOLD, 8.5, tone.strong),
            Label(running.volume, right, high, SANS, 8.5, MUTED, 1),
            stroke([(grid.side, high + 8), (right, high + 8)], LINE, 0.6),
            Label(str(volume.pages), right, grid.high - 34, BOLD, 9.5, tone.strong, 1),
        ]
    )


def _draw_sheet(volume: Volume, article: Article, sheet: int) -> None:
    grid, last = article.look.grid, sheet + 1 == len(article.sheets)
    pair = article.sheets[sheet]
    top, high = article.top_of(sheet), max(map(height_of, pair))
    foot = article.foot if last else 0.0
    free = grid.low - foot - top - high
    pulled = _pulled(article, free) if last else None
    apart = 0.0 if pulled or article.figure else max(0.0, min(MOST_APART, free / 3))
    if not sheet:
        _draw_head(volume, article, apart)
        top += apart * (2 if article.steps else 1)
    for at, column in enumerate(pair):
        draw_column(volume, column, grid.side + at * (grid.column + grid.gutter), top)
    if last:
        _draw_foot(volume, article, top + high, pulled)


def _draw_head(volume: Volume, article: Article, apart: float) -> None:
    grid = article.look.grid
    title, deck = article.heads
    top = volume.text(article.title, grid.side, grid.top, title) + 6
    top = volume.text(article.deck, grid.side, top, deck) + GAP + apart
    if article.steps:
        article.steps.draw(volume, grid.side, top)


def _draw_foot(volume: Volume, article: Article, top: float, pulled: SetText | None) -> None:
    """Draw what stands below the columns, which end at `top`."""
    grid = article.look.grid
    low = grid.low
    if len(article.sheets) > 1:
        # The last sheet of several is not filled: its foot follows the text.
        low = min(low, top + GAP + article.foot)
    low -= sum(text.height for text in article.sources)
    at = low
    for text, note in zip(article.sources, article.notes, strict=True):
        at = volume.text(text, grid.side, at, note)
    low -= 10 if article.sources else 0
    if article.warning:
        low -= article.warning.high
        article.warning.draw(volume, grid.side, low)
        low -= GAP
    if article.figure and article.picture:
        high = min(article.figure.most, low - top - GAP)
        start = top + GAP + (low - top - GAP - high) / 2
        shown = article.figure.paint(grid.side, start, grid.room, high, article.tone)
        volume.picture(shown, article.picture)
    elif pulled:
        _draw_pulled(volume, article, pulled, (top + low + GAP) / 2)


def _pulled(article: Article, free: float) -> SetText | None:
    """Return a quote to stand large in a page's free room, if there is enough of it."""
    said = pull_quote(article.page)
    if not said or article.figure:
        return None
    grid = article.look.grid
    style = PULL.coloured(article.tone.strong)
    for size in (1.15, 1.0, 0.85):
        text = set_evenly(said, style.sized(size), grid.room * _PULL_SHARE)
        if text.height + 2 * AROUND <= free + GAP:
            return text
    return None


def _draw_pulled(volume: Volume, article: Article, text: SetText, middle: float) -> None:
    grid = article.look.grid
    top = middle - text.height / 2
    wide = text.width + MARK * 0.62
    x = grid.side + (grid.room - wide) / 2
    french = "\u00ab" if volume.filing.language.startswith("fr") else "\u201c"
    style = Style(BOLD, MARK, MARK, article.tone.strong)
    volume.picture(
        [Label(french, x - 4, top + style.size * 0.78, BOLD, style.size, article.tone.soft)]
    )
    # It stands in the text already: who has the page read aloud hears it once.
    volume.text(text, x + MARK * 0.62, top)
