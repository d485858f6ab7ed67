"""The whole handbook as an e-zine in PDF: cover, contents, chapters, the same bytes every time."""

from collections.abc import Iterable, Sequence

from afterword.domain.handbook import Handbook
from afterword.domain.handbook_extras import Extras
from afterword.paper.handbook_article import Article, Look, lay_out
from afterword.paper.handbook_cover import cover
from afterword.paper.handbook_figures import figures_with_pages
from afterword.paper.handbook_fronts import (
    chapter_key,
    draw_back,
    draw_contents,
    draw_glance,
    draw_opener,
    tone_of,
)
from afterword.paper.handbook_look import BODIES, GRIDS, Grid, Style
from afterword.paper.handbook_sheet import Running, draw_article
from afterword.paper.handbook_volume import Volume

_BEFORE = 3
"""The pages before the first chapter: the cover, the contents, what comes when."""
COVER = "@cover"
_FEW = 20
"""One page in so many may be too long for the type that suits the others."""


def render(book: Handbook, extras: Extras, paper: str) -> bytes:
    """Return the handbook as a tagged PDF on `paper`, "letter" or "a4"."""
    grid = GRIDS[paper]
    articles = _articles(book, extras, grid)
    numbers = _numbers(articles)
    volume = Volume(
        f"{extras['title']}: {extras['name']}", _tag(book.language), grid.wide, grid.high
    )
    _draw_cover(volume, book, extras, grid)
    draw_contents(volume, book, extras, grid, numbers)
    draw_glance(volume, book, extras, grid, numbers)
    for chapter, held in enumerate(articles):
        sect = draw_opener(volume, book, extras, chapter, grid, numbers)
        running = Running(book.chapters[chapter][0], extras["title"])
        for article in held:
            sect.kids.append(article.node)
            draw_article(volume, article, running)
            volume.bookmark(2, article.page.title, article.page.key)
    draw_back(volume, extras, grid)
    return volume.close()


def _draw_cover(volume: Volume, book: Handbook, extras: Extras, grid: Grid) -> None:
    volume.turn()
    volume.anchor(COVER)
    volume.bookmark(1, extras["title"], COVER)
    words = f"{extras['name']}. {extras['title']}. {extras['line'] % {'pages': len(book.pages)}}"
    figure = volume.root.add("Sect").add("Figure", f"{words} {extras['cover']}")
    volume.picture(cover(book, extras, grid.wide, grid.high), figure)


def _articles(book: Handbook, extras: Extras, grid: Grid) -> list[list[Article]]:
    """Return all articles, set in the largest type with which nearly each has one page.

    A page that is longer than others is set smaller by itself; where that won't do it goes on on a
    further one.
    """
    # The smaller the type, the more pages hold it: what is too large is known half-way.
    low, high = 0, len(BODIES) - 1
    while low < high:
        middle = (low + high) // 2
        if len(_too_long(_in_type(book, grid, BODIES[middle]))) <= len(book.pages) // _FEW:
            high = middle
        else:
            low = middle + 1
    articles = {article.page.key: article for article in _in_type(book, grid, BODIES[low])}
    for one in _too_long(articles.values()):
        smaller = (lay_out(one.page, one.tone, Look(grid, body)) for body in BODIES[low + 1 :])
        fits = next((it for it in smaller if len(it.sheets) == 1), one)
        articles[one.page.key] = fits
    for figure, keys in figures_with_pages(extras):
        held = (articles[key].with_figure(figure) for key in keys if key in articles)
        fits = next((one for one in held if len(one.sheets) == 1), None)
        if fits is not None:
            articles[fits.page.key] = fits
    return [[articles[page.key] for page in pages] for _, pages in book.chapters]


def _too_long(articles: Iterable[Article]) -> list[Article]:
    return [article for article in articles if len(article.sheets) > 1]


def _in_type(book: Handbook, grid: Grid, body: Style) -> list[Article]:
    look = Look(grid, body)
    return [
        lay_out(page, tone_of(chapter), look)
        for chapter, (_, pages) in enumerate(book.chapters)
        for page in pages
    ]


def _numbers(articles: Sequence[Sequence[Article]]) -> dict[str, int]:
    found: dict[str, int] = {}
    number = _BEFORE
    for chapter, held in enumerate(articles):
        number += 1
        found[chapter_key(chapter)] = number
        for article in held:
            found[article.page.key] = number + 1
            number += len(article.sheets)
    return found


def _tag(language: str) -> str:
    """Return the language with its country: the handbook is written for Canada."""
    return f"{language}-CA"
