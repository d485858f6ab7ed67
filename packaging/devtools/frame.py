"""What a virtual screen shows now, read from the file in which Xvfb keeps it (-fbdir)."""

import re
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

from devtools.places import SetupError

Box = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels; right and bottom belong to it."""

_FIELDS = 25
_COLOUR_BYTES = 12
_BYTES = 4
"""One pixel of a screen of 24 bits: blue, green, red and one unused."""


@dataclass(frozen=True)
class Frame:
    """A picture of the whole screen, `pixels` four bytes each (blue, green, red, unused)."""

    width: int
    height: int
    pixels: bytes

    def find(self, colour: str, least: int = 20) -> Box | None:
        """Return what surrounds the pixels of exactly this colour, as in "#1f5fbf".

        None where there are fewer than `least` of them.
        """
        wanted = bytes.fromhex(colour.removeprefix("#"))[::-1]
        found = (match.start() for match in re.finditer(re.escape(wanted), self.pixels))
        # The same bytes may also lie across two pixels.
        spots = [divmod(at // _BYTES, self.width) for at in found if at % _BYTES == 0]
        if len(spots) < least:
            return None
        rows, columns = zip(*spots, strict=True)
        return min(columns), min(rows), max(columns), max(rows)

    def save(self, path: Path) -> None:
        """Write the picture as a PNG file; its folder is made."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png(self.width, self.height, _rgb(self.pixels)))


def read(file: Path) -> Frame:
    """Read what Xvfb keeps in `file`, an X window dump; raise SetupError if it is none.

    Header and its order: X11/XWDFile.h, version 7; Xvfb writes the header's numbers with the
    highest byte first and the pixels as they lie in memory.
    """
    data = file.read_bytes()
    header = struct.unpack_from(f">{_FIELDS}I", data)
    start, version, width, height = header[0], header[1], header[4], header[5]
    bits, line, colours = header[11], header[12], header[19]
    if version != 7 or bits != 8 * _BYTES or line != width * _BYTES:
        raise SetupError(f"{file.name} holds no screen of 24 bits.")
    start += colours * _COLOUR_BYTES
    return Frame(width, height, data[start : start + line * height])


def png(width: int, height: int, rgb: bytes) -> bytes:
    """Return a PNG file (RGB, 8 bits; www.w3.org/TR/png) of `rgb`, three bytes a pixel."""
    line = 3 * width
    # Each line starts with the number of its filter: none.
    rows = b"".join(b"\0" + rgb[top : top + line] for top in range(0, line * height, line))
    size = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", size), (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    check = zlib.crc32(name + data)
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", check)


def _rgb(pixels: bytes) -> bytes:
    rgb = bytearray(len(pixels) // _BYTES * 3)
    for channel in range(3):
        rgb[channel::3] = pixels[2 - channel :: _BYTES]
    return bytes(rgb)
