"""Painted shapes of the handbook as values: points from the top-left corner, colours as `#rrggbb`.

A picture is drawn into the PDF, into an EPUB as SVG, and as dots for its cover, from the same list.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

Point = tuple[float, float]
Step = tuple[str, tuple[Point, ...]]
"""M (go to), L (line to), C (curve by two points to a third), Z (close)."""
_ROUND = 0.5522847498
"""How far from its end a curve's point lies that makes a quarter of a circle of radius 1."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A path that is filled, drawn along, or both; an empty colour means not."""

    steps: tuple[Step, ...]
    fill: str = ""
    line: str = ""
    weight: float = 1.0

    def turned(self, degrees: float, around: Point) -> "Shape":
        """Return it turned clockwise around a place."""
        angle = math.radians(degrees)
        cos, sin = math.cos(angle), math.sin(angle)

        def turn(at: Point) -> Point:
            x, y = at[0] - around[0], at[1] - around[1]
            return around[0] + x * cos - y * sin, around[1] + x * sin + y * cos

        moved = tuple((kind, tuple(map(turn, points))) for kind, points in self.steps)
        return replace(self, steps=moved)

    def scaled(self, by: float, x: float, y: float) -> "Shape":
        """Return it `by` times as large, its origin at a place."""
        moved = tuple(
            (kind, tuple((x + px * by, y + py * by) for px, py in points))
            for kind, points in self.steps
        )
        return replace(self, steps=moved, weight=self.weight * by)


@dataclass(frozen=True, slots=True)
class Label:
    """One line of words in a picture: at its baseline, `align` 0 begins there, 0.5 is centred."""

    text: str
    x: float
    y: float
    face: str
    size: float
    colour: str
    align: float = 0.0


Picture = Sequence[Shape | Label]


def box(
    x: float,
    y: float,
    wide: float,
    high: float,
    radius: float = 0.0,
    fill: str = "",
    line: str = "",
) -> Shape:
    """Return a rectangle with round corners."""
    r = min(radius, wide / 2, high / 2)
    if r <= 0:
        corners = ((x, y), (x + wide, y), (x + wide, y + high), (x, y + high))
        return polygon(corners, fill, line)
    k, right, low = r * (1 - _ROUND), x + wide, y + high
    steps: tuple[Step, ...] = (
        ("M", ((x + r, y),)),
        ("L", ((right - r, y),)),
        ("C", ((right - k, y), (right, y + k), (right, y + r))),
        ("L", ((right, low - r),)),
        ("C", ((right, low - k), (right - k, low), (right - r, low))),
        ("L", ((x + r, low),)),
        ("C", ((x + k, low), (x, low - k), (x, low - r))),
        ("L", ((x, y + r),)),
        ("C", ((x, y + k), (x + k, y), (x + r, y))),
        ("Z", ()),
    )
    return Shape(steps, fill, line)


def disc(x: float, y: float, radius: float, fill: str = "", line: str = "") -> Shape:
    """Return a circle around a place."""
    return box(x - radius, y - radius, 2 * radius, 2 * radius, radius, fill, line)


def polygon(points: Iterable[Point], fill: str = "", line: str = "", weight: float = 1.0) -> Shape:
    """Return a closed shape with straight sides."""
    return Shape((*_straight(points), ("Z", ())), fill, line, weight)


def stroke(points: Iterable[Point], line: str, weight: float = 1.0) -> Shape:
    """Return a line along places."""
    return Shape(_straight(points), line=line, weight=weight)


def curve(
    start: Point,
    curves: Iterable[tuple[Point, Point, Point]],
    line: str = "",
    weight: float = 1.0,
    fill: str = "",
) -> Shape:
    """Return a bent line, each curve given by its two points and its end."""
    bent = tuple(("C", one) for one in curves)
    return Shape((("M", (start,)), *bent), fill, line, weight)


def tick(x: float, y: float, size: float, line: str) -> Shape:
    """Return a check mark around a place."""
    points = (
        (x - size * 0.5, y),
        (x - size * 0.12, y + size * 0.36),
        (x + size * 0.5, y - size * 0.38),
    )
    return stroke(points, line, size * 0.2)


def mixed(colour: str, other: str, share: float) -> str:
    """Return a colour that has so much of another in it, 0 to 1."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _straight(points: Iterable[Point]) -> tuple[Step, ...]:
    return tuple(("L" if at else "M", (point,)) for at, point in enumerate(points))
