"""The blocks of a page as pieces of a column: headings, paragraphs, lists and quotes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from afterword.domain.handbook_blocks import Block, Heading, Items, Paragraph, Quote, Spans
from afterword.paper.handbook_flow import Draw, Piece, height_of
from afterword.paper.handbook_look import BOLD, SECTION, Style, Tone
from afterword.paper.handbook_shapes import box
from afterword.paper.handbook_tags import Node
from afterword.paper.handbook_type import SetText, set_spans, set_words
from afterword.paper.handbook_volume import Links, Volume

BAR = 2.6
"""The line at the side of a quote, in points."""
_WHOLE = 230.0
"""Points: a quote that is no higher is not parted."""
_LISTS = {
    True: " /A <</O /List /ListNumbering /Decimal>>",
    False: " /A <</O /List /ListNumbering /Disc>>",
}


@dataclass(frozen=True, slots=True)
class Setter:
    """Sets blocks in a column of `width` points; distances follow from the text's own lines."""

    width: float
    body: Style
    tone: Tone
    heading: Style = SECTION

    def blocks(
        self, blocks: Sequence[Block], node: Node, first_gap: float = 0.0
    ) -> Iterator[Piece]:
        """Yield the pieces of blocks; their elements come under `node`, in order."""
        gap = first_gap
        for block in blocks:
            yield from self._block(block, node, gap)
            gap = self.body.leading * 0.5

    def section(
        self, title: str, blocks: Sequence[Block], node: Node, level: int
    ) -> Iterator[Piece]:
        """Yield a heading that stays with what is under it."""
        if title:
            yield from self.title(title, node, level)
        yield from self.blocks(blocks, node, self.body.leading * 0.18)

    def title(self, title: str, node: Node, level: int) -> Iterator[Piece]:
        """Yield a heading alone."""
        text = set_words(title, self.heading.coloured(self.tone.strong), self.width)
        held = node.add(f"H{level}")
        for piece in _lines(text, held, self.body.leading * 0.95):
            yield Piece(piece.height, piece.draw, piece.gap, keep=True)

    def _block(self, block: Block, node: Node, gap: float) -> Iterator[Piece]:
        if isinstance(block, Paragraph):
            yield from self._paragraph(block.spans, node.add("P"), gap)
        elif isinstance(block, Heading):
            words = "".join(span.text for span in block.spans)
            yield from self.title(words, node, min(block.level + 1, 6))
        elif isinstance(block, Items):
            yield from self._items(block, node.add("L", extra=_LISTS[block.numbered]), gap)
        else:
            yield from self._quote(block, node.add("BlockQuote"), gap)

    def _paragraph(self, spans: Spans, node: Node, gap: float) -> Iterator[Piece]:
        text = set_spans(spans, self.body, self.width, self.tone.strong)
        found = list(_lines(text, node, gap))
        yield from found[:-1]
        # What announces something stands with it.
        yield replace(found[-1], keep=spans[-1].text.endswith(":"))

    def _items(self, block: Items, node: Node, gap: float) -> Iterator[Piece]:
        inset = self.body.size * 1.5
        for at, spans in enumerate(block.items):
            item = node.add("LI")
            label, held = item.add("Lbl"), item.add("LBody")
            text = set_spans(spans, self.body, self.width - inset, self.tone.strong)
            sign = f"{at + 1}." if block.numbered else "•"
            mark = partial(self._bullet, sign, label)
            yield from _lines(text, held, gap if not at else self.body.leading * 0.3, inset, mark)

    def _bullet(self, sign: str, node: Node, volume: Volume, x: float, top: float) -> None:
        style = self.body
        bold = Style(BOLD, style.size * 0.9, style.leading, self.tone.strong)
        (line,) = set_words(sign, bold, self.width).lines
        volume.line(line, x, top + style.rise, node)

    def _quote(self, block: Quote, node: Node, gap: float) -> Iterator[Piece]:
        """Yield what is quoted beside a bar that goes on from line to line."""
        inset = self.body.size * 1.25
        inner = Setter(self.width - inset, self.body, self.tone, self.heading)
        held = list(inner.blocks(block.blocks, node))
        whole = height_of(held) <= _WHOLE
        for at, piece in enumerate(held):
            yield Piece(
                piece.height,
                partial(self._barred, piece, inset),
                piece.gap if at else gap,
                at + 1 < len(held) and (whole or piece.keep),
                partial(self._bar, piece.gap) if at else None,
            )

    def _barred(self, piece: Piece, inset: float, volume: Volume, x: float, top: float) -> None:
        self._bar(piece.height, volume, x, top)
        piece.draw(volume, x + inset, top)

    def _bar(self, high: float, volume: Volume, x: float, top: float) -> None:
        volume.paint([box(x, top, BAR, high, 0, self.tone.strong)])


def _lines(
    text: SetText, node: Node, gap: float, inset: float = 0.0, mark: Draw | None = None
) -> Iterator[Piece]:
    """Yield the lines of a paragraph; two of them at least stay together at either end."""
    links: Links = {}
    last = len(text.lines) - 1
    for at in range(len(text.lines)):
        line = _Line(text, at, node, links, inset, mark if not at else None)
        keep = last > 0 and (at == 0 or at == last - 1)
        yield Piece(text.style.leading, line.draw, gap if not at else 0.0, keep)


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a paragraph, `inset` from the column's edge; `mark` stands before it."""

    text: SetText
    at: int
    node: Node
    links: Links
    inset: float
    mark: Draw | None

    def draw(self, volume: Volume, x: float, top: float) -> None:
        if self.mark is not None:
            self.mark(volume, x, top)
        style = self.text.style
        volume.line(
            self.text.lines[self.at], x + self.inset, top + style.rise, self.node, self.links
        )
