"""The glyphs of fonts for other scripts as they are shown in a PDF."""

import re
from collections.abc import Mapping, Sequence
from itertools import groupby
from types import SimpleNamespace
from typing import Any
from weakref import WeakKeyDictionary

from afterword.paper.font_objects import FontWriter
from afterword.paper.pdf import PDFDocument
from afterword.paper.shaping import Glyph, ScriptFont

# Thousandths of the type's size; what is left over is rounding.
_STEP = 0.001


class GlyphSet:
    """The glyphs of one font in one PDF; each that stands for other text has its own code."""

    def __init__(self, document: PDFDocument, font: ScriptFont, number: int) -> None:
        """Have the font written with the document; `number` tells it from its others."""
        self._font = font
        self._codes: dict[tuple[int, str], int] = {}
        self.name = f"S{number}"
        # ReportLab's name for what it calls before it writes the document.
        document.delayedFonts.append(SimpleNamespace(addObjects=self._write))

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
                pieces += [_moved(back + glyph.x), self._code(glyph)]
                back = glyph.advance - self._font.width(glyph.number) - glyph.x
            parts.append(f"[{''.join(pieces)}] TJ")
            raised = rise
        parts += ["0 Ts"] * bool(raised) + [f"[{_moved(back)}] TJ"] * bool(_moved(back))
        return " ".join(parts)

    def _code(self, glyph: Glyph) -> str:
        # Code 0 is what a reader takes for a glyph that is not there.
        code = self._codes.setdefault((glyph.number, glyph.text), len(self._codes) + 1)
        return f"<{self.name}.{code}>" if self._font.is_cff else f"<{code:04X}>"

    def _write(self, document: PDFDocument) -> None:
        known: dict[str, Any] = vars(document)
        coded = {code: glyph for glyph, code in self._codes.items()}
        if self._font.is_cff:
            coded = self._settle(known["Pages"].pages, coded)
        font = FontWriter(document, self.name, self._font, coded).write()
        known["idToObject"]["BasicFonts"].dict[self.name] = font

    def _settle(
        self, pages: Sequence[Any], coded: Mapping[int, tuple[int, str]]
    ) -> dict[int, tuple[int, str]]:
        """Put the glyphs' numbers in the cut font, known only now, where codes stand on pages."""
        _, places = self._font.cut_to(frozenset(number for number, _ in coded.values()))
        found = re.compile(rf"<{self.name}\.(\d+)>")
        for page in pages:
            page.stream = found.sub(
                lambda code: f"<{places[coded[int(code[1])][0]]:04X}>", page.stream
            )
        # The first text that a glyph stood for is the one it is read as.
        return {places[number]: (number, text) for number, text in reversed(list(coded.values()))}


_SETS: WeakKeyDictionary[PDFDocument, dict[ScriptFont, GlyphSet]] = WeakKeyDictionary()


def glyph_set(document: PDFDocument, font: ScriptFont) -> GlyphSet:
    """Return the one set of this font's glyphs in the document."""
    held = _SETS.setdefault(document, {})
    if font not in held:
        held[font] = GlyphSet(document, font, len(held) + 1)
    return held[font]


def _moved(way: float) -> str:
    """Return the number that moves what follows to the right, in thousandths; none for none."""
    return f"{-way:g}" if abs(way) >= _STEP else ""
