"""Painted pictures of the handbook as SVG, for readers that set the pages themselves."""

from xml.sax.saxutils import escape, quoteattr

from afterword.domain.handbook_extras import Extras, Figure
from afterword.paper.handbook_figures import (
    CALL_PAGES,
    LETTER_PAGES,
    TIME_PAGES,
    Drawn,
    call,
    letter,
    qualities,
    timeline,
)
from afterword.paper.handbook_ink import number
from afterword.paper.handbook_look import BOLD, TONES, WHITE, Tone
from afterword.paper.handbook_shapes import Label, Picture, Shape, box

WIDE, EDGE = 480.0, 12.0
_ANCHORS = {0.0: "start", 0.5: "middle", 1.0: "end"}
_PAGES = {
    "letter": (LETTER_PAGES[0], letter, TONES[1]),
    "call": (CALL_PAGES[0], call, TONES[3]),
    "timeline": (TIME_PAGES[0], timeline, TONES[3]),
    "qualities": ("why-thank", qualities, TONES[0]),
}


def figures_as_svg(extras: Extras) -> dict[str, tuple[Figure, bytes]]:
    """Return each figure and its picture, by the key of the page that it goes with."""
    return {
        page: (extras.figures[name], figure_as_svg(make(extras.figures[name]), tone))
        for name, (page, make, tone) in _PAGES.items()
    }


def figure_as_svg(figure: Drawn, tone: Tone) -> bytes:
    """Return a figure on a white ground of its own, so that it can be read on a dark page."""
    painted = figure.paint(EDGE, EDGE, WIDE, figure.most, tone)
    high = figure.most + 2 * EDGE
    ground = box(0, 0, WIDE + 2 * EDGE, high, 9, WHITE)
    return svg([ground, *painted], WIDE + 2 * EDGE, high, figure.alt)


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
