"""Where the sheet lies in a photograph of a signature: the table around it, and its edge, are not.

All of it is looked for in a small grey picture of a few ten thousand dots.
"""

from dataclasses import dataclass

from PIL import Image, ImageChops, ImageFilter

_STROKE = 15
"""Wider than any stroke of a pen in the small picture, and odd."""
_STEP = 28
"""Shades between dots side by side: a larger step is paper's edge, a smaller one a shadow's."""
_LEAST_SHEET = 0.08
"""Of all dots, a sheet has at least this share."""
_DARKER, _DARK = 0.9, 0.5
"""A table is so much darker than paper; what has strokes in it may be paper in a shadow, unless it
is as dark as that, or lies all around."""
_INKED, _FEW = 25, 0.002
"""A stroke is so many shades darker than what is around it; of a table's dots it has so few."""
_EDGE = 4
"""Dots of the small picture that the paper's edge, out of focus, may be wide."""
_LONG, _NEAR, _MOST = 0.5, 0.1, 0.9
"""A line round the sheet is so long beside the picture, and so much of it near its own edges."""
_THIN = 0.15


@dataclass(frozen=True, slots=True)
class _Ground:
    """Which dots one may step on, row by row, not zero; and the width of a row."""

    width: int
    open: bytes

    def pieces(self) -> list[list[int]]:
        """Return the dots that hang together by their sides, a list for each piece."""
        left = bytearray(self.open)
        return [self._piece(at, left) for at in range(len(left)) if left[at]]

    def _piece(self, start: int, left: bytearray) -> list[int]:
        width, end = self.width, len(left)
        left[start] = 0
        found = [start]
        for at in found:
            x = at % width
            beside = (at - 1 if x else -1, at + 1 if x < width - 1 else end, at - width, at + width)
            for other in beside:
                if 0 <= other < end and left[other]:
                    left[other] = 0
                    found.append(other)
        return found

    def touches_side(self, piece: list[int]) -> bool:
        """Tell whether a piece goes on beyond the picture."""
        last = len(self.open) // self.width - 1
        return any(
            at % self.width in {0, self.width - 1} or at // self.width in {0, last} for at in piece
        )


def table_in(small: Image.Image) -> Image.Image:
    """Return white where a small grey picture shows what the sheet lies on, black elsewhere."""
    # A stroke is closed over, and edges stay where they are.
    closed = small.filter(ImageFilter.MaxFilter(_STROKE)).filter(ImageFilter.MinFilter(_STROKE))
    strokes = _above(ImageChops.subtract(closed, small), _INKED)
    near = ImageChops.subtract(
        closed.filter(ImageFilter.MaxFilter(3)), closed.filter(ImageFilter.MinFilter(3))
    )
    even = ImageChops.invert(_above(near, _STEP))
    shades, inked, flat = closed.tobytes(), strokes.tobytes(), even.tobytes()
    found = bytearray(len(shades))
    sheet = _sheet(_Ground(small.width, flat), shades)
    if sheet:
        usual = sum(shades[at] for at in sheet) / len(sheet)
        surrounded = not _Ground(small.width, flat).touches_side(sheet)
        rest = bytearray(b"\xff" * len(shades))
        for at in sheet:
            rest[at] = 0
        ground = _Ground(small.width, bytes(rest))
        for piece in filter(ground.touches_side, ground.pieces()):
            written = sum(1 for at in piece if inked[at] and flat[at]) > _FEW * len(piece)
            least = usual * (_DARK if written and not surrounded else _DARKER)
            for at in piece:
                found[at] = 255 if shades[at] < least else 0
    table = Image.frombytes("L", small.size, bytes(found))
    return table.filter(ImageFilter.MaxFilter(2 * _EDGE + 1))


def lines_round(ink: Image.Image) -> Image.Image:
    """Return white where the ink of a small picture, white on black, is the edge of a sheet."""
    found = bytearray(ink.width * ink.height)
    for piece in _Ground(ink.width, ink.tobytes()).pieces():
        if _is_edge(piece, *ink.size):
            for at in piece:
                found[at] = 255
    return Image.frombytes("L", ink.size, bytes(found)).filter(ImageFilter.MaxFilter(5))


def _above(picture: Image.Image, shade: int) -> Image.Image:
    levels = [255 if one > shade else 0 for one in range(256)]
    return picture.point(levels)  # pyright: ignore[reportUnknownMemberType]


def _sheet(ground: _Ground, shades: bytes) -> list[int]:
    """Return the brightest of the large even pieces; empty where nothing is even."""
    large = [one for one in ground.pieces() if len(one) >= _LEAST_SHEET * len(shades)]
    return max(
        large, key=lambda piece: sum(shades[at] for at in piece) / len(piece), default=list[int]()
    )


def _is_edge(piece: list[int], width: int, height: int) -> bool:
    xs, ys = [at % width for at in piece], [at // width for at in piece]
    left, right, top, bottom = min(xs), max(xs), min(ys), max(ys)
    wide, high = right - left + 1, bottom - top + 1
    # A strip of table at one side is cut off by the picture; a stroke that long would not be.
    if high <= _THIN * height and max(ys.count(0), ys.count(height - 1)) >= _LONG * width:
        return True
    if wide <= _THIN * width and max(xs.count(0), xs.count(width - 1)) >= _LONG * height:
        return True
    if wide < _LONG * width or high < _LONG * height:
        return False
    beside, over = _NEAR * wide, _NEAR * high
    near = sum(
        min(x - left, right - x) < beside or min(y - top, bottom - y) < over
        for x, y in zip(xs, ys, strict=True)
    )
    return near >= _MOST * len(piece)
