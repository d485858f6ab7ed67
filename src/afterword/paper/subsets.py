"""The part of a bundled font that goes into a PDF: cut, compressed and written once, then kept.

Letters of one panel mostly use the same characters, and cutting and compressing the font is most
of the work of a small file. ReportLab would do it for each.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock
from typing import Any

from afterword.paper.pdf import (
    SUBSETN,  # pyright: ignore[reportUnknownVariableType]
    PDFDocument,
    PDFObjectReference,
    TTFont,
    makeToUnicodeCMap,  # pyright: ignore[reportUnknownVariableType]
)
from afterword.paper.written import Written, inside

_KEPT = 64
"""Subsets of some 10 kB: what people's names need differs."""
_NONSYMBOLIC, _SYMBOLIC = 1 << 5, 1 << 2


@dataclass(frozen=True, slots=True)
class _Made:
    """What is written of one subset; `told` and `font` lack the numbers of what they refer to."""

    file: bytes
    texts: bytes
    told: bytes
    font: bytes


class Subsets:
    """Writes the subsets of one font into documents, as `TTFont.addObjects` does."""

    def __init__(self, font: TTFont) -> None:
        self._font = font
        self._face: Any = font.face
        self._made = lru_cache(maxsize=_KEPT)(self._make)
        # Cutting walks from place to place in the one file, and a letter is shown in one thread
        # while others are made in another: two at once would take each other's outlines.
        self._cutting = Lock()

    def add_objects(self, document: PDFDocument) -> None:
        """Add all objects of the font to a document that is about to be written."""
        known, states = inside(document), inside(self._font)["state"]
        for number, subset in enumerate(states[document].subsets):
            name = self._font.getSubsetInternalName(number, document)[1:]  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
            made = self._made(number, tuple(subset))
            file, texts, told = (f"{name}-{part}" for part in ("file", "texts", "told"))
            for label, thing in (
                (file, Written(made.file)),
                (texts, Written(made.texts)),
                (told, Written(made.told, file)),
                (name, Written(made.font, told, texts)),
            ):
                document.Reference(thing, label)  # pyright: ignore[reportUnknownMemberType]
            known["idToObject"]["BasicFonts"].dict[name] = PDFObjectReference(name)
        del states[document]

    def _make(self, number: int, subset: tuple[int, ...]) -> _Made:
        face = self._face
        title = b"+".join([SUBSETN(number), face.name + face.subfontNameX])
        with self._cutting:
            cut: bytes = face.makeSubset(list(subset))
        texts: Any = makeToUnicodeCMap(title.decode("ascii"), subset)
        flags = (face.flags & ~_NONSYMBOLIC) | _SYMBOLIC
        measures = (face.italicAngle, face.ascent, face.descent, face.capHeight)
        told = (
            b"<</Type /FontDescriptor /FontName /%b /Flags %d /FontBBox [%b]"
            b" /ItalicAngle %b /Ascent %b /Descent %b /CapHeight %b /StemV %b /MissingWidth %b"
            b" /FontFile2 %%d 0 R>>"
        ) % (
            title,
            flags,
            _numbers(face.bbox),
            *(_numbers([one]) for one in (*measures, face.stemV, face.defaultWidth)),
        )
        font = (
            b"<</Type /Font /Subtype /TrueType /BaseFont /%b /FirstChar 0 /LastChar %d"
            b" /Widths [%b] /FontDescriptor %%d 0 R /ToUnicode %%d 0 R>>"
        ) % (title, len(subset) - 1, _numbers([face.getCharWidth(code) for code in subset]))
        file = _stream(cut, b" /Length1 %d" % len(cut))
        return _Made(file, _stream(texts.encode("ascii")), told, font)


def _stream(data: bytes, entries: bytes = b"") -> bytes:
    packed = zlib.compress(data, 9)
    head = b"<</Filter /FlateDecode /Length %d%b>>" % (len(packed), entries)
    return head + b"\nstream\n" + packed + b"\nendstream"


def _numbers(values: Sequence[float]) -> bytes:
    return " ".join(f"{value:.6g}" for value in values).encode("ascii")
