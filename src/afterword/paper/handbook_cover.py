"""The handbook's cover, painted: a letter that looks out of its envelope, cards with things to do.

The same picture is the first page of the PDF and the cover of the EPUB.
"""

from collections.abc import Sequence

from afterword.domain.handbook import Handbook
from afterword.domain.handbook_extras import Extras
from afterword.paper.handbook_figures import Painting, labels
from afterword.paper.handbook_look import BOLD, LINE, SANS, TEXT, TONES, WELL, WHITE, Style
from afterword.paper.handbook_shapes import (
    Label,
    Point,
    Shape,
    box,
    curve,
    disc,
    mixed,
    polygon,
    tick,
)
from afterword.paper.handbook_type import set_evenly, set_words

BLUE = TONES[0].strong
_DEEP, _PALE, _WARM = "#174a96", "#e3edfb", "#ffd479"
_CHIPS = ((_WARM, "#fff1cf"), (BLUE, _PALE), ("#1a5e2e", "#e0f2e5"))
_SIDE = 0.085
"""The margin as a share of the width."""


def cover(book: Handbook, extras: Extras, wide: float, high: float) -> Painting:
    """Return the cover of a page of that size in points."""
    made: Painting = [box(0, 0, wide, high, 0, BLUE)]
    made += waves(wide, high)
    made += _cards(wide, high)
    made += _envelope(wide * 0.57, high * 0.60, wide * 0.62)
    made += _words(book, extras, wide, high)
    return made


def waves(wide: float, high: float) -> list[Shape]:
    """Return three calm waves of darker blue."""
    made: list[Shape] = []
    for at, share in enumerate((0.50, 0.66, 0.82)):
        y, colour = high * share, mixed(BLUE, _DEEP, 0.38 + 0.31 * at)
        bend = high * 0.07 * (1 if at % 2 else -1)
        steps: tuple[tuple[str, tuple[Point, ...]], ...] = (
            ("M", ((0, y),)),
            ("C", ((wide * 0.33, y + bend), (wide * 0.66, y - bend), (wide, y))),
            ("L", ((wide, high),)),
            ("L", ((0, high),)),
            ("Z", ()),
        )
        made.append(Shape(steps, colour))
    return made


def _cards(wide: float, high: float) -> Painting:
    """Return cards of the board, a little turned, each with one thing to do."""
    made: Painting = []
    size = wide * 0.29
    places = ((0.06, 0.47, -7.0), (0.02, 0.625, 4.0), (0.12, 0.765, -3.0))
    for (x, y, angle), (strong, soft) in zip(places, _CHIPS, strict=True):
        made += _turned(_card(wide * x, high * y, size, strong, soft), angle)
    return made


def _card(x: float, y: float, wide: float, strong: str, soft: str) -> list[Shape]:
    high, unit = wide * 0.56, wide / 20
    middle = y + high * 0.72
    return [
        box(x + unit * 0.15, y + unit * 0.5, wide, high, unit, mixed(_DEEP, TEXT, 0.35)),
        box(x, y, wide, high, unit, WHITE),
        box(x + unit * 1.4, y + unit * 1.5, wide * 0.52, unit * 1.05, unit * 0.5, TEXT),
        box(x + unit * 1.4, y + unit * 3.6, wide * 0.38, unit * 0.85, unit * 0.4, "#9aa3b2"),
        box(x + unit * 1.4, middle - unit * 1.4, wide * 0.6, unit * 2.8, unit * 1.4, soft),
        disc(x + unit * 2.9, middle, unit * 0.85, strong),
        box(x + unit * 4.5, middle - unit * 0.4, wide * 0.3, unit * 0.8, unit * 0.4, strong),
        disc(x + wide - unit * 2.6, middle, unit * 1.4, _PALE),
    ]


def _envelope(x: float, y: float, wide: float) -> Painting:
    """Return an envelope whose letter looks out, around its middle."""
    high = wide * 0.6
    left, top = x - wide * 0.36, y - high * 0.08
    back, inside = mixed(WHITE, BLUE, 0.16), mixed(WHITE, BLUE, 0.30)
    flap = polygon(
        [
            (left, top + 6),
            (left, top),
            (left + wide / 2, top - high * 0.42),
            (left + wide, top),
            (left + wide, top + 6),
        ],
        inside,
    )
    pocket = [
        polygon([(left, top), (left + wide * 0.5, top + high * 0.56), (left, top + high)], back),
        polygon(
            [(left + wide, top), (left + wide * 0.5, top + high * 0.56), (left + wide, top + high)],
            back,
        ),
        polygon(
            [(left, top + high), (left + wide * 0.5, top + high * 0.44), (left + wide, top + high)],
            mixed(WHITE, BLUE, 0.07),
        ),
    ]
    shadow = box(left + 4, top + 10, wide, high, 6, mixed(_DEEP, TEXT, 0.35))
    letter = _letter(left + wide * 0.1, top - high * 0.60, wide * 0.8, high * 1.25)
    shapes = [shadow, box(left, top, wide, high, 4, inside), flap, *letter, *pocket]
    return [shape.turned(5, (x, y)) for shape in shapes]


def _letter(x: float, y: float, wide: float, high: float) -> list[Shape]:
    unit = wide / 22
    made = [box(x, y, wide, high, 3, WHITE), box(x, y, wide, high, 3, "", LINE)]
    made.append(box(x + unit * 2.2, y + unit * 2.2, unit * 6, unit * 0.75, unit * 0.3, BLUE))
    for row, share in enumerate((0.78, 0.7, 0.8, 0.42)):
        at = y + unit * (5.0 + row * 1.75)
        made.append(box(x + unit * 2.2, at, wide * share, unit * 0.62, unit * 0.3, "#c3cad6"))
    made.append(tick(x + wide - unit * 3.6, y + unit * 2.6, unit * 2.2, "#1a5e2e"))
    start = (x + unit * 2.4, y + unit * 13.6)
    made.append(_signature(start, unit))
    return made


def _signature(start: Point, unit: float) -> Shape:
    x, y = start

    def at(dx: float, dy: float) -> Point:
        return x + dx * unit, y + dy * unit

    bends = (
        (at(0.7, -2.6), at(1.7, -2.4), at(1.2, -0.3)),
        (at(1.4, -1.6), at(2.4, -1.8), at(2.3, -0.5)),
        (at(2.7, -1.4), at(3.6, -1.5), at(3.5, -0.3)),
        (at(4.4, -0.9), at(4.8, -2.2), at(5.4, -0.5)),
        (at(6.2, 0.3), at(7.2, -0.7), at(8.2, -0.5)),
    )
    return curve(start, bends, BLUE, unit * 0.28)


def _words(book: Handbook, extras: Extras, wide: float, high: float) -> Painting:
    side = wide * _SIDE
    room = wide - 2 * side
    made: Painting = []
    unit = wide / 612
    made += labels(
        set_words(extras["name"], Style(BOLD, 13 * unit, 18 * unit, _WARM), room), side, side
    )
    big = Style(BOLD, 62 * unit, 65 * unit, WHITE)
    title = set_evenly(extras["title"], big, room * 0.86)
    made += labels(title, side, side + 26 * unit)
    line = extras["line"] % {"pages": len(book.pages)}
    said = set_evenly(line, Style(SANS, 14.5 * unit, 21 * unit, WHITE), room * 0.66)
    made += labels(said, side, side + 40 * unit + title.height)
    made += _chapters([title for title, _ in book.chapters], side, high, room, unit)
    return made


def _chapters(
    titles: Sequence[str], side: float, high: float, room: float, unit: float
) -> Painting:
    """Return what is in it, in two lines at the foot."""
    half = (len(titles) + 1) // 2
    made: Painting = []
    style = Style(BOLD, 9.5 * unit, 15 * unit, WELL)
    top = high - side - 30 * unit + 12 * unit
    for row, held in enumerate((titles[:half], titles[half:])):
        words = "   ·   ".join(held)
        text = set_words(words, style, room * 2)
        by = min(1.0, room / max(text.width, 1))
        smaller = set_words(words, style.sized(by), room * 2)
        made.append(
            Label(
                words, side, top + row * style.leading, style.face, smaller.style.size, style.colour
            )
        )
    return made


def _turned(shapes: Sequence[Shape], angle: float) -> list[Shape]:
    (middle,) = shapes[1].steps[0][1]
    return [shape.turned(angle, middle) for shape in shapes]
