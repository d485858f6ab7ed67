"""The picture of a signature: read from its PNG, set over the typed name, put into the PDF.

Nothing of it is unpacked for the page: a PNG packs its rows as a PDF may have them packed too
(ISO 32000-1, 7.4.4.4), so what was kept is what is printed.
"""

import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from afterword.domain.letters import Letter
from afterword.domain.problems import Problem
from afterword.paper.formats import MM
from afterword.paper.layout import Box, Layout
from afterword.paper.pages import DESCENT

WIDEST, HIGHEST = 60.0, 15.0
"""Millimetres a signature measures at most."""
MOST_DOTS = 1200
"""Dots a side has at most."""
ASCENT = 0.95
"""How far capitals with their accents rise, as a share of the type's size."""
AIR = 1.0
"""Millimetres of white above it and below, so that it touches neither."""

_START = b"\x89PNG\r\n\x1a\n"
# Eight bits a dot, grey or of three colours, and nothing of it clear (PNG, 11.2.2).
_COLOURS = {0: 1, 2: 3}
_HEAD = struct.Struct(">IIBBBBB")
_PIECE = struct.Struct(">I4s")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of `width` × `height` dots, of one or three `colours`; `dots` are still packed."""

    width: int
    height: int
    colours: int
    dots: bytes

    @property
    def head(self) -> bytes:
        """Return what a PDF says of it."""
        shade = "/DeviceGray" if self.colours == 1 else "/DeviceRGB"
        return (
            f"<</Type /XObject /Subtype /Image /Width {self.width} /Height {self.height}"
            f" /ColorSpace {shade} /BitsPerComponent 8 /Filter /FlateDecode"
            f" /DecodeParms <</Predictor 15 /Colors {self.colours} /BitsPerComponent 8"
            f" /Columns {self.width}>> /Length {len(self.dots)}>>"
        ).encode("ascii")


Pictures = Mapping[str, bytes]
"""The PNG of each signature by its SHA-256, as `Letter.signature_picture` names it."""
NONE: Pictures = MappingProxyType({})


@lru_cache(maxsize=4)
def read(png: bytes) -> Picture:
    """Return the picture of a PNG as the child makes them; raises ValueError for any other."""
    pieces = list(_pieces(png))
    names = [name for name, _ in pieces]
    if len(names) < len(("head", "dots", "end")) or names[0] != b"IHDR" or names[-1] != b"IEND":
        raise ValueError(names)
    if set(names[1:-1]) != {b"IDAT"}:
        raise ValueError(names)
    width, height, bits, kind, *ways = _HEAD.unpack(pieces[0][1])
    if bits != 8 or kind not in _COLOURS or any(ways):  # noqa: PLR2004
        raise ValueError(kind)
    if not (0 < width <= MOST_DOTS and 0 < height <= MOST_DOTS):
        raise ValueError(width)
    picture = Picture(width, height, _COLOURS[kind], b"".join(data for _, data in pieces[1:-1]))
    _check(picture)
    return picture


def picture_of(letter: Letter, pictures: Pictures) -> Picture | None:
    """Return the picture that a letter is signed with, None for one that is signed by hand.

    Raises Problem `signature-gone` with `name`, whom it is to, where it is none of `pictures`: a
    letter is never left unsigned in silence.
    """
    if not letter.signature_picture:
        return None
    try:
        return read(pictures[letter.signature_picture])
    except (KeyError, ValueError) as error:
        name = next((one for one in letter.inside_address.split("\n") if one.strip()), "")
        raise Problem("signature-gone", name=name or letter.salutation) from error


def place(layout: Layout, picture: Picture) -> Box | None:
    """Return where a picture stands: from where the typed name begins, in the middle above it.

    It fills what is white between the name and what stands above it, but for some air, up to
    `HIGHEST`; nothing of the letter moves for it. None where no name is typed.
    """
    name = next((line for line in layout.lines if line.part == "signature"), None)
    if name is None:
        return None
    low = name.baseline - ASCENT * name.size / MM - AIR
    above = [
        line.baseline + DESCENT * line.size / MM + AIR
        for line in layout.lines
        if line.page == name.page and line.baseline < name.baseline
    ]
    high = max(above, default=low - HIGHEST)
    room = layout.format.width - layout.format.right - name.x
    scale = min(
        min(WIDEST, room) / picture.width, min(HIGHEST, max(low - high, 0.0)) / picture.height
    )
    width, height = picture.width * scale, picture.height * scale
    return Box(name.page, name.x, (high + low - height) / 2, width, height)


def shown(box: Box, name: str, high: float) -> str:
    """Return what draws the picture called `name` on a sheet `high` mm high.

    It is not read aloud: the name that it stands for is typed below it.
    """
    left, low = box.x * MM, (high - box.y - box.height) * MM
    size = f"{box.width * MM:.4f} 0 0 {box.height * MM:.4f}"
    return f"/Artifact BMC q {size} {left:.4f} {low:.4f} cm /{name} Do Q EMC"


def _pieces(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    if not png.startswith(_START):
        raise ValueError(png[:8])
    at = len(_START)
    while at < len(png):
        try:
            length, name = _PIECE.unpack_from(png, at)
            (sum_,) = struct.unpack_from(">I", png, at + 8 + length)
        except struct.error as error:
            raise ValueError(at) from error
        data = png[at + 8 : at + 8 + length]
        if zlib.crc32(name + data) != sum_:
            raise ValueError(name)
        yield name, data
        at += 12 + length


def _check(picture: Picture) -> None:
    """Raise ValueError where the dots unpack to another length than they must."""
    rows = picture.height * (1 + picture.width * picture.colours)
    unpacking = zlib.decompressobj()
    try:
        made = unpacking.decompress(picture.dots, rows + 1)
    except zlib.error as error:
        raise ValueError(rows) from error
    if len(made) != rows or not unpacking.eof:
        raise ValueError(len(made))
