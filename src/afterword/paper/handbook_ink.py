"""Shapes and colours of the handbook as the operators that paint them on a page of a PDF."""

from collections.abc import Iterable

from afterword.paper.handbook_shapes import Point, Shape

_OPERATORS = {"M": "m", "L": "l", "C": "c"}


def painted(shapes: Iterable[Shape], high: float) -> str:
    """Return what paints shapes on a page `high` points high, one over the other."""
    return "\n".join(_shape(shape, high) for shape in shapes)


def colour(colour: str, operator: str) -> str:
    """Return what chooses a colour, by `rg` to fill or `RG` to draw along."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return " ".join([*(f"{one:.3g}" for one in channels), operator])


def number(value: float) -> str:
    """Return a length as it is written: a hundredth of a point is finer than any printer."""
    return f"{value:.2f}".rstrip("0").rstrip(".") or "0"


def place(at: Point, high: float) -> str:
    """Return a place, which a PDF counts from below."""
    return f"{number(at[0])} {number(high - at[1])}"


def _shape(shape: Shape, high: float) -> str:
    parts: list[str] = []
    if shape.fill:
        parts.append(colour(shape.fill, "rg"))
    if shape.line:
        parts += [colour(shape.line, "RG"), f"{number(shape.weight)} w 1 J 1 j"]
    for kind, points in shape.steps:
        if kind == "Z":
            parts.append("h")
        else:
            parts.append(" ".join([*(place(one, high) for one in points), _OPERATORS[kind]]))
    parts.append(
        {(True, True): "B", (True, False): "f", (False, True): "S"}.get(
            (bool(shape.fill), bool(shape.line)), "n"
        )
    )
    return "\n".join(parts)
