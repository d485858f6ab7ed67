"""A font for other scripts inside a PDF: the glyphs used, and the text each stands for.

Type 0 with two bytes a glyph and a font cut to those glyphs (ISO 32000-1, 9.7 and 9.10.3).
ReportLab's own way of embedding knows characters, not glyphs; a letter that joins has up to four.
"""

import struct
from collections.abc import Iterator, Sequence
from itertools import groupby
from types import SimpleNamespace
from typing import Any
from weakref import WeakKeyDictionary

from afterword.paper.pdf import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFObject,
    PDFObjectReference,
    PDFStream,
    PDFString,
    PDFZCompress,
)
from afterword.paper.shaping import Glyph, ScriptFont

_SYMBOLIC = 4
# Thousandths of the type's size; what is left over is rounding.
_STEP = 0.001
# A guess that viewers use only where the font itself is gone.
_STEM = 80
# A block of a character map may hold no more entries.
_BLOCK = 100
_MAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{blocks}endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class GlyphSet:
    """The glyphs of one font in one PDF; each that stands for other text has its own code."""

    def __init__(self, document: PDFDocument, font: ScriptFont, number: int) -> None:
        """Have the font written with the document; `number` tells it from its others."""
        self._font = font
        self._codes: dict[tuple[int, str], int] = {}
        self.name = f"S{number}"
        # ReportLab's name for what it calls before it writes the document.
        document.delayedFonts.append(SimpleNamespace(addObjects=self.write))

    def show(self, glyphs: Sequence[Glyph], size: float) -> str:
        """Return the operators that show glyphs, left to right, from the present place."""
        parts = [f"/{self.name} {size:g} Tf"]
        back, raised = 0.0, 0.0
        for rise, level in groupby(glyphs, key=lambda glyph: glyph.y):
            if rise != raised:
                parts.append(f"{rise * size / 1000:g} Ts")
            pieces: list[str] = []
            for glyph in level:
                # What the last one leaves to go, and this one's own way from its place.
                pieces += [_moved(back + glyph.x), f"<{self._code(glyph):04X}>"]
                back = glyph.advance - self._font.width(glyph.number) - glyph.x
            parts.append(f"[{''.join(pieces)}] TJ")
            raised = rise
        parts += ["0 Ts"] * bool(raised) + [f"[{_moved(back)}] TJ"] * bool(_moved(back))
        return " ".join(parts)

    def _code(self, glyph: Glyph) -> int:
        # Code 0 is what a reader takes for a glyph that is not there.
        return self._codes.setdefault((glyph.number, glyph.text), len(self._codes) + 1)

    def write(self, document: PDFDocument) -> None:
        """Write the font with all that has been shown by now."""
        numbers = [number for number, _ in self._codes]
        data, places = self._font.cut_to(frozenset(numbers))
        name = f"{_tag(numbers)}+{self._font.name}"
        held = self._stream(document, "file", data, Length1=len(data))
        descendant = {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": f"/{name}",
            "CIDSystemInfo": PDFDictionary(
                {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
            ),
            "FontDescriptor": self._descriptor(name, held),
            "W": PDFArray([1, PDFArray([round(self._font.width(it), 3) for it in numbers])]),
            "CIDToGIDMap": self._stream(
                document,
                "glyphs",
                struct.pack(f">{len(numbers) + 1}H", 0, *(places[it] for it in numbers)),
            ),
        }
        entries = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": f"/{name}",
            "Encoding": "/Identity-H",
            "DescendantFonts": PDFArray([PDFDictionary(descendant)]),
            "ToUnicode": self._stream(document, "text", self._characters().encode("ascii")),
        }
        known: dict[str, Any] = vars(document)
        font = _written(document, PDFDictionary(entries), self.name)
        known["idToObject"]["BasicFonts"].dict[self.name] = font

    def _descriptor(self, name: str, held: PDFObjectReference) -> PDFDictionary:
        rises, hangs, box = self._font.extents
        return PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": f"/{name}",
                "Flags": _SYMBOLIC,
                "FontBBox": PDFArray([round(side) for side in box]),
                "ItalicAngle": 0,
                "Ascent": round(rises),
                "Descent": round(hangs),
                "CapHeight": round(rises),
                "StemV": _STEM,
                "FontFile2": held,
            }
        )

    def _stream(
        self, document: PDFDocument, kind: str, data: bytes, **entries: int
    ) -> PDFObjectReference:
        stream = PDFStream(PDFDictionary(dict(entries)), data, [PDFZCompress])
        return _written(document, stream, f"{self.name}-{kind}")

    def _characters(self) -> str:
        """Return which text each code stands for, as a CMap."""
        pairs = [
            f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>\n"
            for (_, text), code in self._codes.items()
        ]
        return _MAP.format(blocks="".join(_blocks(pairs)))


_SETS: WeakKeyDictionary[PDFDocument, dict[ScriptFont, GlyphSet]] = WeakKeyDictionary()


def glyph_set(document: PDFDocument, font: ScriptFont) -> GlyphSet:
    """Return the one set of this font's glyphs in the document."""
    held = _SETS.setdefault(document, {})
    if font not in held:
        held[font] = GlyphSet(document, font, len(held) + 1)
    return held[font]


def _written(document: PDFDocument, thing: PDFObject, name: str) -> PDFObjectReference:
    return document.Reference(thing, name)  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]


def _moved(way: float) -> str:
    """Return the number that moves what follows to the right, in thousandths; none for none."""
    return f"{-way:g}" if abs(way) >= _STEP else ""


def _blocks(pairs: Sequence[str]) -> Iterator[str]:
    for start in range(0, len(pairs), _BLOCK):
        block = pairs[start : start + _BLOCK]
        yield f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n"


def _tag(numbers: Sequence[int]) -> str:
    """Return the six capitals that tell this part of the font from others of the same name."""
    value = sum((at + 1) * number for at, number in enumerate(numbers))
    return "".join(chr(ord("A") + value // 26**place % 26) for place in range(6))
