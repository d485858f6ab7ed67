"""A page of the handbook: advice as plain text with a head, read from Markdown."""

import re
import tomllib
from dataclasses import dataclass

from afterword.domain.finding import Findable, findable
from afterword.domain.wording.tables import Table, rows, text, texts

FENCE = "+++"
STEPS = 3
"""What to do now is said in so many lines on every page."""
_LINK = re.compile(r"\[[^\]]+\]\(([^)]+)\)")
_HEADING = re.compile(r"^## (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """One page: `text` is Markdown below its head, `words` what people type to find it.

    `sources` say where a figure comes from: who asked whom, how many, in which year.
    """

    key: str
    title: str
    summary: str
    text: str
    words: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def headings(self) -> tuple[str, ...]:
        """Return what its sections are called, in order."""
        return tuple(_HEADING.findall(self.text))

    @property
    def links(self) -> tuple[str, ...]:
        """Return the keys of the pages it leads to."""
        return tuple(_LINK.findall(self.text))

    def section(self, heading: str) -> str:
        """Return the text below a heading, "" where there is none of that name."""
        parts = _HEADING.split(self.text)
        return dict(zip(parts[1::2], parts[2::2], strict=True)).get(heading, "").strip()


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: its titles by language, and the keys of its pages in order."""

    key: str
    titles: tuple[tuple[str, str], ...]
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Handbook:
    """The whole handbook in one language: each chapter's title with its pages, all in order."""

    language: str
    chapters: tuple[tuple[str, tuple[Page, ...]], ...]

    @property
    def pages(self) -> tuple[Page, ...]:
        """Return all pages, in order."""
        return tuple(page for _, pages in self.chapters for page in pages)

    def page(self, key: str) -> Page | None:
        """Return the page of this key, None where there is none."""
        return next((page for page in self.pages if page.key == key), None)

    def chapter_of(self, page: Page) -> str:
        """Return the title of the chapter that `page` is in."""
        return next((title for title, pages in self.chapters if page in pages), "")

    def beside(self, page: Page) -> tuple[Page | None, Page | None]:
        """Return the pages before and behind `page`, None at either end."""
        pages = self.pages
        place = pages.index(page)
        before = pages[place - 1] if place else None
        return before, next(iter(pages[place + 1 :]), None)

    def findable(self) -> tuple[tuple[Page, Findable], ...]:
        """Return how each page is found: by its title and words first, then by all it says."""
        return tuple(
            (page, findable(", ".join((page.title, *page.words)), f"{page.summary} {page.text}"))
            for page in self.pages
        )


def read_page(key: str, written: str) -> Page:
    """Return the page in a file's text; raise ValueError that says what is wrong with it."""
    before, found, rest = written.partition(f"{FENCE}\n")
    head, closed, body = rest.partition(f"\n{FENCE}\n")
    if before.strip() or not found or not closed:
        raise ValueError(f"{key}: no head between two lines {FENCE}")
    try:
        told = tomllib.loads(head)
    except tomllib.TOMLDecodeError as wrong:
        raise ValueError(f"{key}: {wrong}") from wrong
    return Page(
        key,
        text(told, "title"),
        text(told, "summary"),
        body.strip(),
        texts(told, "words"),
        texts(told, "sources"),
    )


def read_chapters(contents: Table) -> tuple[Chapter, ...]:
    """Return the chapters of a table of contents; raise ValueError where it is none."""
    return tuple(
        Chapter(
            text(row, "key"),
            tuple((language, text(row, language)) for language in ("en", "fr")),
            texts(row, "pages"),
        )
        for row in rows(contents, "chapter")
    )
