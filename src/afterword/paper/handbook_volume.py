"""A volume of pages being drawn: words, shapes, links and bookmarks, all of it tagged.

Lengths are points from the top-left corner of the page that is open.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from afterword.paper.encoding import Encoder
from afterword.paper.fonts import face
from afterword.paper.handbook_file import Annotation, Bookmark, Filing, Place
from afterword.paper.handbook_ink import colour, number, painted, place
from afterword.paper.handbook_shapes import Label, Picture, Shape
from afterword.paper.handbook_tags import ARTIFACT, Area, Mark, Node
from afterword.paper.handbook_type import Run, SetLine, SetText

_RISE, _FALL = 0.8, 0.25
"""How far a link's area reaches above and below the baseline, as a share of the size."""
Links = dict[int, Node]


@dataclass(slots=True)
class Page:
    """What is on a page so far."""

    number: int
    shown: list[str] = field(default_factory=list[str])
    marks: int = 0
    areas: list[Annotation] = field(default_factory=list[Annotation])


class Volume:
    """Draws pages in order; `close` gives the bytes of the file, the same for the same input."""

    def __init__(self, title: str, language: str, wide: float, high: float) -> None:
        self.filing = Filing(title, language, wide, high)
        self.high, self.wide = high, wide
        self._encoders: dict[str, Encoder] = {}
        self._pages: list[Page] = []

    @property
    def root(self) -> Node:
        """Return the element that all others are in."""
        return self.filing.root

    @property
    def pages(self) -> int:
        """Return how many pages there are."""
        return len(self._pages)

    def turn(self) -> None:
        """Begin a page."""
        self._pages.append(Page(self.filing.reserve_page()))

    def paint(self, shapes: Iterable[Shape], node: Node | None = None) -> None:
        """Paint shapes; without a `node` they only adorn."""
        self._marked(node, painted(shapes, self.high))

    def picture(self, picture: Picture, node: Node | None = None) -> None:
        """Paint a picture with the words in it as one thing."""
        shown: list[str] = []
        for part in picture:
            if isinstance(part, Shape):
                shown.append(painted((part,), self.high))
            else:
                shown.append(self._label(part))
        self._marked(node, "\n".join(shown))

    def line(
        self,
        line: SetLine,
        x: float,
        baseline: float,
        node: Node | None = None,
        links: Links | None = None,
    ) -> None:
        """Write a line; without a `node` it repeats something. `links` keeps those that go on."""
        for run in line.runs:
            end = " " if line.spaced and run is line.runs[-1] else ""
            held, at = node, x + run.x
            if run.link and node is not None:
                held = self._linked(run, node, at, baseline, {} if links is None else links)
            self._marked(held, self._words(run.text + end, run, at, baseline))

    def text(
        self, text: SetText, x: float, top: float, node: Node | None = None, align: float = 0.0
    ) -> float:
        """Write a paragraph whose first line begins at `top`; return where it ends."""
        links: Links = {}
        for line in text.lines:
            self.line(line, x - line.width * align, top + text.style.rise, node, links)
            top += text.style.leading
        return top

    def link_area(
        self, target: str, words: str, node: Node, left: float, top: float, right: float, low: float
    ) -> None:
        """Let a click inside an area lead to the place called `target`; `words` say it aloud."""
        page = self._pages[-1]
        made = self.filing.reserve()
        corners = f"{place((left, low), self.high)} {place((right, top), self.high)}"
        page.areas.append(Annotation(made, corners, target, words))
        node.kids.append(Area(made, page.number))

    def anchor(self, key: str, top: float = 0.0) -> None:
        """Let links to `key` lead to this height of this page."""
        self.filing.places[key] = Place(self._pages[-1].number, number(self.high - top))

    def bookmark(self, level: int, title: str, key: str) -> None:
        """Name the place of `key` in the outline."""
        self.filing.bookmarks.append(Bookmark(level, title, key))

    def close(self) -> bytes:
        """Return the file."""
        pages = [("\n".join(page.shown), page.areas) for page in self._pages]
        return self.filing.file([page.number for page in self._pages], pages)

    def _linked(self, run: Run, node: Node, x: float, baseline: float, links: Links) -> Node:
        if run.span not in links:
            links[run.span] = node.add("Link")
        wide = face(run.style.face).edges(run.text, run.style.size)[-1]
        size = run.style.size
        self.link_area(
            run.link,
            run.text,
            links[run.span],
            x,
            baseline - size * _RISE,
            x + wide,
            baseline + size * _FALL,
        )
        return links[run.span]

    def _label(self, label: Label) -> str:
        wide = face(label.face).edges(label.text, label.size)[-1]
        at = f"1 0 0 1 {place((label.x - wide * label.align, label.y), self.high)} Tm"
        shown = self._encoder(label.face).show(label.text, label.size)
        return f"BT {colour(label.colour, 'rg')} {at} {shown} ET"

    def _words(self, text: str, run: Run, x: float, baseline: float) -> str:
        style = run.style
        shown = self._encoder(style.face).show(text, style.size)
        at = f"1 0 {number(style.lean)} 1 {place((x, baseline), self.high)} Tm"
        return f"BT {colour(style.colour, 'rg')} {at} {shown} ET"

    def _encoder(self, name: str) -> Encoder:
        if name not in self._encoders:
            self._encoders[name] = Encoder(self.filing.document, face(name))
        self._encoders[name].begin()
        return self._encoders[name]

    def _marked(self, node: Node | None, shown: str) -> None:
        page = self._pages[-1]
        if node is None:
            opened = ARTIFACT
        else:
            opened = f"/{node.kind} <</MCID {page.marks}>> BDC"
            node.kids.append(Mark(page.number, page.marks))
            page.marks += 1
        page.shown += (opened, shown, "EMC")
