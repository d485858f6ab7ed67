"""Pictures of signatures for tests of paper, packed as the child packs them."""

import hashlib
import struct
import zlib

INK = (20, 30, 120)


def piece(name: bytes, data: bytes) -> bytes:
    """Return one piece of a PNG."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width: int, height: int, colours: int = 3, *, kind: int | None = None) -> bytes:
    """Return a picture that is ink all over, in colour or grey; `kind` is what it says it is."""
    row = b"\0" + bytes(INK[:colours]) * width
    head = struct.pack(">IIBBBBB", width, height, 8, kind or {1: 0, 3: 2}[colours], 0, 0, 0)
    dots = zlib.compress(row * height)
    pieces = piece(b"IHDR", head) + piece(b"IDAT", dots) + piece(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + pieces


def named(data: bytes) -> str:
    """Return what a letter names a picture by."""
    return hashlib.sha256(data).hexdigest()
