"""A page of the handbook as a page of the e-zine: what to do in a panel, the rest in columns."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from afterword.domain.handbook import Page
from afterword.domain.handbook_blocks import Items, Paragraph, Section, sections
from afterword.paper.handbook_boxes import Setter
from afterword.paper.handbook_figures import Drawn
from afterword.paper.handbook_flow import Piece, balanced, columns
from afterword.paper.handbook_look import (
    DECK,
    SMALL,
    TITLE,
    Grid,
    Style,
    Tone,
)
from afterword.paper.handbook_panels import StepsPanel, WarningPanel
from afterword.paper.handbook_tags import Node
from afterword.paper.handbook_type import SetText, set_evenly, set_words

GAP = 20.0
"""Points between the parts of a page."""
_MOST_STEPS = 4
_TAKEN = 4
"""Lines that a second sheet has in either column at least, where only a panel had no room."""


@dataclass(frozen=True, slots=True)
class Look:
    """What all articles of a volume share."""

    grid: Grid
    body: Style


@dataclass(slots=True)
class Article:
    """A page laid out: `sheets` are its columns, a pair for each sheet."""

    page: Page
    tone: Tone
    look: Look
    node: Node
    title: SetText
    deck: SetText
    steps: StepsPanel | None
    warning: WarningPanel | None
    sheets: list[list[list[Piece]]]
    sources: tuple[SetText, ...]
    figure: Drawn | None = None
    heads: list[Node] = field(default_factory=list[Node])
    notes: list[Node] = field(default_factory=list[Node])
    picture: Node | None = None

    def top_of(self, sheet: int) -> float:
        """Return where the columns of a sheet begin."""
        grid = self.look.grid
        if sheet:
            return grid.top
        high = self.title.height + 6 + self.deck.height + GAP
        return grid.top + high + (self.steps.high + GAP if self.steps else 0)

    @property
    def foot(self) -> float:
        """Return how high all is that stands below the columns of the last sheet."""
        high = self.warning.high + GAP if self.warning else 0
        if self.sources:
            high += sum(text.height for text in self.sources) + 10
        return high + (self.figure.least + GAP if self.figure else 0)

    def with_figure(self, figure: Drawn) -> "Article":
        """Return it laid out again, with a figure."""
        return lay_out(self.page, self.tone, self.look, figure)


def lay_out(page: Page, tone: Tone, look: Look, figure: Drawn | None = None) -> Article:
    """Return the article; it takes a further sheet where one has no room for it."""
    grid, node = look.grid, Node("Sect")
    found = list(sections(page.text))
    made = Article(
        page,
        tone,
        look,
        node,
        set_evenly(page.title, TITLE, grid.room * 0.92),
        set_evenly(page.summary, DECK, grid.room * 0.86),
        None,
        None,
        [],
        (),
        figure,
    )
    made.heads = [node.add("H2"), node.add("P")]
    if found and _is_steps(found[0]):
        made.steps = StepsPanel(found.pop(0), grid.room, tone, node)
    setter = Setter(grid.column, look.body, tone)
    last = found.pop() if len(found) > 1 and _is_plain(found[-1]) else None
    pieces = [it for one in found for it in setter.section(one.title, one.blocks, node, 3)]
    if figure is not None:
        made.picture = node.add("Figure", figure.alt)
    if last is not None:
        made.warning = WarningPanel(last, grid.room, look.body, node)
    made.sources = tuple(set_words(it, SMALL, grid.room) for it in page.sources)
    made.notes = [node.add("Note") for _ in page.sources]
    made.sheets = _sheets(made, pieces)
    return made


def _sheets(article: Article, pieces: Sequence[Piece]) -> list[list[list[Piece]]]:
    grid = article.look.grid
    low, sheets, rest = grid.low - article.foot, list[list[list[Piece]]](), list(pieces)
    while True:
        top = article.top_of(len(sheets))
        pair = balanced(rest, 2, low - top)
        if len(pair) <= 2 or len(rest) <= _TAKEN:  # noqa: PLR2004  two columns are a sheet
            return [*sheets, pair]
        pair, rest = _full(rest, grid.low - top, article.look.body.leading)
        sheets.append(pair)


def _full(
    pieces: Sequence[Piece], high: float, line: float
) -> tuple[list[list[Piece]], list[Piece]]:
    """Return a sheet's two columns, filled to their foot, and what comes after, which is some."""
    while True:
        found = columns(pieces, high)
        rest = [it for column in found[2:] for it in column]
        if rest or high <= line:
            return found[:2], rest
        high -= _TAKEN * line


def _is_steps(section: Section) -> bool:
    if len(section.blocks) != 1 or not section.title:
        return False
    only = section.blocks[0]
    return isinstance(only, Items) and len(only.items) <= _MOST_STEPS


def _is_plain(section: Section) -> bool:
    return bool(section.title) and all(isinstance(it, Paragraph) for it in section.blocks)
