"""Words of the handbook in several looks, broken into lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from afterword.domain.handbook_blocks import Span
from afterword.paper.fonts import face
from afterword.paper.handbook_look import BOLD, SERIF, Style
from afterword.paper.text import clean
from afterword.paper.wrapping import wrap

_BESIDE_SERIF = 0.92
"""How large the font without serifs is beside the one with them, to look as large."""
_LEAN = 0.2
"""How far slanted words lean, about 11 degrees: there is no font of italics here."""
_RUNT = 6
"""A last line of fewer characters than this looks lost: a word is brought down to it."""
_STEP = 3.0


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one look on one line: how far in they begin, and which of the spans they are of."""

    text: str
    x: float
    style: Style
    span: int
    link: str = ""


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line: its runs and its width in points; `spaced` says that a space follows it."""

    runs: tuple[Run, ...]
    width: float
    spaced: bool


@dataclass(frozen=True, slots=True)
class SetText:
    """A paragraph in lines."""

    lines: tuple[SetLine, ...]
    style: Style

    @property
    def height(self) -> float:
        """Return how high all lines are."""
        return len(self.lines) * self.style.leading

    @property
    def width(self) -> float:
        """Return how wide the widest line is."""
        return max((line.width for line in self.lines), default=0.0)


def set_spans(spans: Sequence[Span], style: Style, width: float, link: str = "") -> SetText:
    """Return words set no wider than `width`; what leads to a page is in the colour `link`."""
    text, looks, edges = "", list[Style](), [0.0]
    owners: list[int] = []
    for number, span in enumerate(spans):
        words = clean(span.text).text.replace("\n", " ")
        look = _look(span, style, link)
        places = face(look.face).edges(words, look.size)
        edges += [edges[-1] + place for place in places[1:]]
        text += words
        looks.append(look)
        owners += [number] * len(words)
    ends = list(wrap(_without_runt(text), edges, width))
    lines: list[SetLine] = []
    for start, end in ends:
        runs = tuple(
            Run(
                text[held[0] : held[-1] + 1],
                edges[held[0]] - edges[start],
                looks[number],
                number,
                spans[number].link,
            )
            for number, held in (
                (number, list(places))
                for number, places in groupby(range(start, end), owners.__getitem__)
            )
        )
        lines.append(SetLine(runs, edges[end] - edges[start], end < len(text) and text[end] == " "))
    return SetText(tuple(lines), style)


def set_words(words: str, style: Style, width: float) -> SetText:
    """Return plain words set no wider than `width`."""
    return set_spans((Span(words),), style, width)


def set_evenly(words: str, style: Style, width: float) -> SetText:
    """Return words in as few lines as `width` allows, all about as long."""
    best = set_words(words, style, width)
    low, high = best.width / 2, width
    while high - low > _STEP:
        middle = (low + high) / 2
        narrower = set_words(words, style, middle)
        if len(narrower.lines) > len(best.lines):
            low = middle
        else:
            best, high = narrower, middle
    return best


def _look(span: Span, style: Style, link: str) -> Style:
    named, size, colour = style.face, style.size, style.colour
    if span.bold:
        named = BOLD
        size *= _BESIDE_SERIF if style.face == SERIF else 1
    if span.link and link:
        colour = link
    return Style(named, size, style.leading, colour, _LEAN if span.slanted else 0.0)


def _without_runt(text: str) -> str:
    """Return the text with a space that does not part its last two words if the last is short."""
    last = text.rstrip().rfind(" ")
    if last > 0 and len(text.rstrip()) - last <= _RUNT:
        return f"{text[:last]}\u00a0{text[last + 1 :]}"
    return text
