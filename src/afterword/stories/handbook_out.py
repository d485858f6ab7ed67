"""The handbook taken along: as a PDF, for a phone, or a chapter of it as a leaflet."""

import tomllib

from afterword import resources
from afterword.domain.handbook import Handbook, Page
from afterword.domain.handbook_extras import Extras, read_extras
from afterword.exchange.epub import make_epub
from afterword.exchange.epub_pages import Painted
from afterword.paper import handbook as whole
from afterword.paper import handbook_leaflet
from afterword.paper.handbook_cover import cover
from afterword.paper.handbook_png import png
from afterword.paper.handbook_svg import figures_as_svg

COVER = (900, 1200)
"""Dots of a phone's cover."""
_POINTS = 612.0
"""How wide the cover is in points."""


def words(book: Handbook) -> Extras:
    """Return what the handbook says besides its pages."""
    return read_extras(tomllib.loads(resources.read_text("handbook", "ezine.toml")), book.language)


def as_pdf(book: Handbook, paper: str) -> bytes:
    """Return the whole handbook on `paper`, "letter" or "a4"."""
    return whole.render(book, words(book), paper)


def as_epub(book: Handbook) -> bytes:
    """Return the whole handbook for a phone or a reading tablet."""
    extras = words(book)
    wide, high = COVER
    scale = wide / _POINTS
    picture = png(cover(book, extras, _POINTS, high / scale), wide, high, scale)
    figures = {
        key: Painted(figure.title, figure.alt, drawn)
        for key, (figure, drawn) in figures_as_svg(extras).items()
    }
    return make_epub(book, extras, picture, figures)


def as_leaflet(book: Handbook, page: Page, paper: str) -> bytes:
    """Return the chapter that `page` is in, on two sides of one sheet."""
    return handbook_leaflet.render(book, book.chapter_of(page), words(book), paper)
