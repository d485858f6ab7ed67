"""The objects of a PDF that make up a font of glyphs: its file, their widths, what they say.

Type 0 with two bytes a glyph and a font cut to those glyphs (ISO 32000-1, 9.7 and 9.10.3).
ReportLab's own way of embedding knows characters, not glyphs, and no outlines of the kind CFF.
"""

import struct
from collections.abc import Iterator, Mapping, Sequence

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
from afterword.paper.shaping import ScriptFont

_SYMBOLIC = 4
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


class FontWriter:
    """Writes one font of a document: code → number of a glyph in the font, text it stands for.

    Where outlines are of the kind CFF, which has no table from codes to glyphs, codes must be the
    glyphs' numbers in the font that `ScriptFont.cut_to` gives.
    """

    def __init__(
        self,
        document: PDFDocument,
        name: str,
        font: ScriptFont,
        coded: Mapping[int, tuple[int, str]],
    ) -> None:
        """Take what is to be written; `name` is the font's in the document."""
        self._document, self._name, self._font = document, name, font
        self._numbers = {code: number for code, (number, _) in coded.items()}
        self._texts = {code: text for code, (_, text) in coded.items()}
        self._title = f"{_tag(list(self._numbers.values()))}+{font.name}"

    def write(self) -> PDFObjectReference:
        """Write the font with all that belongs to it and return it."""
        entries = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": f"/{self._title}",
            "Encoding": "/Identity-H",
            "DescendantFonts": PDFArray([PDFDictionary(self._of_glyphs())]),
            "ToUnicode": self._stream("text", _map(self._texts)),
        }
        return self._written(PDFDictionary(entries), self._name)

    def _of_glyphs(self) -> dict[str, object]:
        data, places = self._font.cut_to(frozenset(self._numbers.values()))
        if self._font.is_cff:
            file = self._stream("file", data, Subtype="/CIDFontType0C")
            made = self._descendant("/CIDFontType0", "FontFile3", file)
        else:
            file = self._stream("file", data, Length1=len(data))
            made = self._descendant("/CIDFontType2", "FontFile2", file)
            table = [places.get(self._numbers.get(code, 0), 0) for code in range(self._last + 1)]
            made["CIDToGIDMap"] = self._stream("glyphs", struct.pack(f">{len(table)}H", *table))
        numbers = (self._numbers.get(code, 0) for code in range(1, self._last + 1))
        widths = [round(self._font.width(number), 3) for number in numbers]
        made["W"] = PDFArray([1, PDFArray(widths)])
        return made

    @property
    def _last(self) -> int:
        return max(self._numbers)

    def _descendant(self, kind: str, held: str, file: PDFObjectReference) -> dict[str, object]:
        rises, hangs, box = self._font.extents
        descriptor = {
            "Type": "/FontDescriptor",
            "FontName": f"/{self._title}",
            "Flags": _SYMBOLIC,
            "FontBBox": PDFArray([round(side) for side in box]),
            "ItalicAngle": 0,
            "Ascent": round(rises),
            "Descent": round(hangs),
            "CapHeight": round(rises),
            "StemV": _STEM,
            held: file,
        }
        return {
            "Type": "/Font",
            "Subtype": kind,
            "BaseFont": f"/{self._title}",
            "CIDSystemInfo": _system(),
            "FontDescriptor": self._written(PDFDictionary(descriptor), f"{self._name}-told"),
        }

    def _stream(self, kind: str, data: bytes, **entries: object) -> PDFObjectReference:
        stream = PDFStream(PDFDictionary(entries), data, [PDFZCompress])
        return self._written(stream, f"{self._name}-{kind}")

    def _written(self, thing: PDFObject, name: str) -> PDFObjectReference:
        return self._document.Reference(thing, name)  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]


def _system() -> PDFDictionary:
    return PDFDictionary(
        {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
    )


def _map(texts: Mapping[int, str]) -> bytes:
    """Return a character map: which text each code stands for."""
    said = ((code, text.encode("utf-16-be").hex().upper()) for code, text in texts.items())
    lines = [f"<{code:04X}> <{text}>\n" for code, text in said]
    return _MAP.format(blocks="".join(_blocks(lines))).encode("ascii")


def _blocks(lines: Sequence[str]) -> Iterator[str]:
    for start in range(0, len(lines), _BLOCK):
        block = lines[start : start + _BLOCK]
        yield f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n"


def _tag(numbers: Sequence[int]) -> str:
    """Return the six capitals that tell this part of the font from others of the same name."""
    value = sum((at + 1) * number for at, number in enumerate(numbers))
    return "".join(chr(ord("A") + value // 26**place % 26) for place in range(6))
