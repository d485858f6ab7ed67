"""Painted pictures of the handbook as SVG, for readers that set the pages themselves."""

from xml.sax.saxutils import escape, quoteattr

from afterword.domain.handbook_extras import Extras, Figure
from afterword.paper.handbook_figures import (
    CALL_PAGES,
    LETTER_PAGES,
    TIME_PAGES,
    Painting,
    labels,
)
from afterword.paper.handbook_ink import number
from afterword.paper.handbook_look import BOLD, MUTED, SANS, TEXT, TONES, WELL, WHITE, Style, Tone
from afterword.paper.handbook_shapes import Label, Picture, Shape, box, disc, stroke
from afterword.paper.handbook_type import set_words

WIDE, EDGE = 320.0, 12.0
"""The room of a picture: a phone shows that many points about as large as they are."""
_ANCHORS = {0.0: "start", 0.5: "middle", 1.0: "end"}
_PAGES = {
    "letter": (LETTER_PAGES[0], TONES[1]),
    "call": (CALL_PAGES[0], TONES[3]),
    "timeline": (TIME_PAGES[0], TONES[3]),
    "qualities": ("why-thank", TONES[0]),
}
_NAME, _SAID = Style(BOLD, 14, 18, TEXT), Style(SANS, 12, 16, MUTED)
_SURE = 0.84
"""How much of the room words may take: a reader's own font may be wider than ours."""
_RADIUS, _INSET, _APART = 11.0, 36.0, 14.0


def figures_as_svg(extras: Extras) -> dict[str, tuple[Figure, bytes]]:
    """Return each figure and its picture, by the key of the page that it goes with."""
    return {
        page: (
            extras.figures[name],
            figure_as_svg(extras.figures[name], tone, when_first=name == "qualities"),
        )
        for name, (page, tone) in _PAGES.items()
    }


def figure_as_svg(figure: Figure, tone: Tone, *, when_first: bool) -> bytes:
    """Return a figure as high as a phone, on a light ground that can be read on a dark page."""
    painted, low = _stacked(figure, tone, when_first=when_first)
    ground = box(0, 0, WIDE, low + EDGE, 9, WELL)
    return svg([ground, *painted], WIDE, low + EDGE, figure.alt)


def _stacked(figure: Figure, tone: Tone, *, when_first: bool) -> tuple[Painting, float]:
    """Return the stations of a figure one below the other, and where they end."""
    made: Painting = []
    x, top, places = EDGE + _RADIUS, EDGE + 4.0, list[float]()
    room = (WIDE - 2 * EDGE - _INSET) * _SURE
    for at, stop in enumerate(figure.stops, 1):
        middle = top + _NAME.leading / 2
        places.append(middle)
        made.append(disc(x, middle, _RADIUS, tone.strong))
        made.append(Label(str(at), x, middle + 4, BOLD, 11.5, WHITE, 0.5))
        named = (stop.when, stop.what) if when_first else (stop.what, stop.when)
        counted = stop.when == str(at)
        for words, style in zip(named[: 1 if counted else 2], (_NAME, _SAID), strict=False):
            text = set_words(words, style, room)
            made += labels(text, EDGE + _INSET, top)
            top += text.height
        top += _APART
    line = stroke([(x, places[0]), (x, places[-1])], tone.strong, 2)
    return [line, *made], top - _APART


def svg(picture: Picture, wide: float, high: float, alt: str) -> bytes:
    """Return a picture of that size; `alt` says in words what it shows."""
    parts = [_shape(part) if isinstance(part, Shape) else _label(part) for part in picture]
    made = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {number(wide)} {number(high)}"'
        f" role={quoteattr('img')} aria-label={quoteattr(alt)}>\n" + "\n".join(parts) + "\n</svg>\n"
    )
    return made.encode("utf-8")


def _shape(shape: Shape) -> str:
    steps = " ".join(
        kind + " ".join(f"{number(x)} {number(y)}" for x, y in points)
        for kind, points in shape.steps
    )
    looks = f'fill="{shape.fill or "none"}"'
    if shape.line:
        looks += f' stroke="{shape.line}" stroke-width="{number(shape.weight)}"'
        looks += ' stroke-linecap="round" stroke-linejoin="round"'
    return f'<path d="{steps}" {looks}/>'


def _label(label: Label) -> str:
    weight = "600" if label.face == BOLD else "400"
    return (
        f'<text x="{number(label.x)}" y="{number(label.y)}" font-size="{number(label.size)}"'
        f' font-family="Inter, Roboto, Helvetica, Arial, sans-serif" font-weight="{weight}"'
        f' fill="{label.colour}" text-anchor="{_ANCHORS[label.align]}">{escape(label.text)}</text>'
    )
