"""A painted picture of the handbook as dots: libraries of books show covers as PNG only."""

import io
from collections.abc import Iterator

from PIL import Image, ImageDraw, ImageFont

from afterword import resources
from afterword.paper.handbook_shapes import Label, Picture, Point, Shape

_FINER = 2
"""Drawn so many times as large, then made smaller, so that edges are smooth."""
_PIECES = 12
"""Straight pieces of a bent line."""


def png(picture: Picture, wide: int, high: int, scale: float) -> bytes:
    """Return a picture as PNG, `wide` by `high` dots, a point `scale` dots large."""
    by = scale * _FINER
    canvas = Image.new("RGB", (wide * _FINER, high * _FINER), "white")
    pen = ImageDraw.Draw(canvas)
    for part in picture:
        if isinstance(part, Shape):
            _draw_shape(pen, part, by)
        else:
            _draw_label(pen, part, by)
    kept = io.BytesIO()
    smaller = canvas.resize((wide, high), Image.Resampling.LANCZOS)  # pyright: ignore[reportUnknownMemberType]
    smaller.save(kept, "PNG", optimize=True)
    return kept.getvalue()


def _draw_shape(pen: ImageDraw.ImageDraw, shape: Shape, by: float) -> None:
    points = [(x * by, y * by) for x, y in _places(shape)]
    if shape.fill:
        pen.polygon(points, fill=shape.fill)
    if shape.line:
        if shape.steps[-1][0] == "Z":
            points.append(points[0])
        width = max(1, round(shape.weight * by))
        pen.line(points, fill=shape.line, width=width, joint="curve")
        for x, y in (points[0], points[-1]):
            half = width / 2
            pen.ellipse((x - half, y - half, x + half, y + half), fill=shape.line)


def _draw_label(pen: ImageDraw.ImageDraw, label: Label, by: float) -> None:
    file = resources.folder("fonts").joinpath(f"{label.face}.ttf")
    font = ImageFont.truetype(file, label.size * by, layout_engine=ImageFont.Layout.BASIC)
    anchor = {0.0: "ls", 0.5: "ms"}.get(label.align, "rs")
    pen.text((label.x * by, label.y * by), label.text, label.colour, font, anchor)


def _places(shape: Shape) -> Iterator[Point]:
    at = (0.0, 0.0)
    for kind, points in shape.steps:
        if kind == "C":
            yield from _bent(at, *points)
        elif points:
            yield points[0]
        at = points[-1] if points else at


def _bent(start: Point, first: Point, second: Point, end: Point) -> Iterator[Point]:
    """Yield places along a cubic curve."""
    for piece in range(1, _PIECES + 1):
        t = piece / _PIECES
        shares = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3
        places = (start, first, second, end)
        yield (
            sum(share * x for share, (x, _) in zip(shares, places, strict=True)),
            sum(share * y for share, (_, y) in zip(shares, places, strict=True)),
        )
