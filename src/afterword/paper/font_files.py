"""What a font file says of itself: how heavy it is, may it be embedded, what does it show.

Reads only the few tables that tell (OpenType 1.9: OS/2, cmap), never the outlines.
"""

import struct
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

_MOST_FONTS = 4096
"""In one file; a damaged one may say any number."""
_COLLECTION = b"ttcf"
_REGULAR, _NORMAL_WIDTH = 400, 5
_ITALIC = 0x0001
# Restricted, not to be cut down, or bitmaps only: such a font may not go into a PDF (OS/2 fsType).
_RESTRICTED, _NO_SUBSET_OR_OUTLINE = 0x0002, 0x0300
_SEGMENTS, _GROUPS = 4, 12

Tables = Mapping[bytes, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class FontFile:
    """A font in a file: `index` counts those of a collection. `weight` is 400 for regular.

    `starts` and `ends` are the ranges of code points it shows, in order.
    """

    path: Path
    index: int
    weight: int
    width: int
    slanted: bool
    starts: tuple[int, ...] = field(repr=False)
    ends: tuple[int, ...] = field(repr=False)

    def shows(self, code: int) -> bool:
        """Tell whether the font says that it has a glyph for this code point."""
        at = bisect_right(self.starts, code) - 1
        return at >= 0 and code <= self.ends[at]

    def plainness(self) -> tuple[bool, bool, int, int]:
        """Return what sorts the font for plain text before bold, narrow and slanted ones."""
        return (
            self.slanted,
            "mono" in self.path.stem.lower(),
            abs(self.width - _NORMAL_WIDTH),
            abs(self.weight - _REGULAR),
        )


def fonts_in(path: Path) -> Iterator[FontFile]:
    """Yield the fonts in a file that may be embedded; none of what can't be read."""
    try:
        with path.open("rb") as file:
            for index, start in enumerate(_starts(file)):
                font = _font(path, index, file, _tables(file, start))
                if font is not None:
                    yield font
    except (OSError, struct.error):
        # Not ours to mend, and there are others.
        return


def _starts(file: BinaryIO) -> tuple[int, ...]:
    if file.read(4) != _COLLECTION:
        return (0,)
    (count,) = struct.unpack(">4xL", file.read(8))
    if count > _MOST_FONTS:
        return ()
    return struct.unpack(f">{count}L", file.read(4 * count))


def _tables(file: BinaryIO, start: int) -> Tables:
    """Return where each table is and how long."""
    file.seek(start)
    (count,) = struct.unpack(">4xH6x", file.read(12))
    entries = (struct.unpack(">4s4xLL", file.read(16)) for _ in range(count))
    return {tag: (at, size) for tag, at, size in entries}


def _font(path: Path, index: int, file: BinaryIO, tables: Tables) -> FontFile | None:
    # One of the two kinds of outlines that a PDF takes: pictures of letters it doesn't.
    if not ({b"cmap", b"OS/2"} <= tables.keys() and {b"glyf", b"CFF "} & tables.keys()):
        return None
    told = _table(file, tables, b"OS/2")
    weight, width, allowed = struct.unpack_from(">4x3H", told)
    (style,) = struct.unpack_from(">62xH", told)
    if allowed & 0x000F == _RESTRICTED or allowed & _NO_SUBSET_OR_OUTLINE:
        return None
    ranges = sorted(_ranges(_table(file, tables, b"cmap")))
    starts, ends = tuple(low for low, _ in ranges), tuple(high for _, high in ranges)
    return FontFile(path, index, weight, width, bool(style & _ITALIC), starts, ends)


def _table(file: BinaryIO, tables: Tables, tag: bytes) -> bytes:
    at, size = tables[tag]
    file.seek(at)
    return file.read(size)


def _ranges(cmap: bytes) -> Iterator[tuple[int, int]]:
    """Yield the ranges of code points in the fullest table of characters."""
    (count,) = struct.unpack_from(">2xH", cmap)
    records = [struct.unpack_from(">HHL", cmap, 4 + 8 * n) for n in range(count)]
    formats = {
        struct.unpack_from(">H", cmap, at)[0]: at
        for platform, encoding, at in records
        if platform == 0 or (platform == 3 and encoding in {1, 10})  # noqa: PLR2004
    }
    if _GROUPS in formats:
        at = formats[_GROUPS]
        (groups,) = struct.unpack_from(">12xL", cmap, at)
        for n in range(groups):
            yield struct.unpack_from(">LL", cmap, at + 16 + 12 * n)
    elif _SEGMENTS in formats:
        at = formats[_SEGMENTS]
        (double,) = struct.unpack_from(">6xH", cmap, at)
        ends = struct.unpack_from(f">{double // 2}H", cmap, at + 14)
        starts = struct.unpack_from(f">{double // 2}H", cmap, at + 16 + double)
        yield from zip(starts, ends, strict=True)
