"""Text of scripts whose letters join, stack or change places, as glyphs of one font (HarfBuzz).

Imported only for a letter that holds such a script: it takes 11 ms, and five megabytes.
"""

import importlib
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any

from afterword import resources
from afterword.paper.font_files import FontFile

# It brings no types.
_harfbuzz: Any = importlib.import_module("uharfbuzz")

_CFF = "CFF "
_NOT_SHOWN = 0
"""The glyph that every font shows for what it lacks."""
# Tables that set text; what is set already needs none of them.
_DROPPED = ("GSUB", "GPOS", "GDEF", "STAT", "gasp", "cmap", "name", "post", "OS/2", "morx", "kern")


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph of a font; lengths are thousandths of the type's size.

    The place of the next one is `advance` further, this one is drawn `x`, `y` from its own.
    `text` is what it stands for, from the character `start` of what was shaped: empty where
    another glyph of the same group says it all.
    """

    number: int
    start: int
    text: str
    advance: float
    x: float
    y: float


class ScriptFont:
    """One font file for other scripts, whole or inside a collection."""

    def __init__(self, name: str, data: bytes, index: int = 0) -> None:
        """Read the font; `name` is used where the file has none of its own."""
        self._face = _harfbuzz.Face(_harfbuzz.Blob(data), index)
        self._font = _harfbuzz.Font(self._face)
        self._unit = 1000 / self._face.upem
        self.is_cff = _CFF in self._face.table_tags
        told = self._face.get_name(_harfbuzz.OTNameIdPredefined.POSTSCRIPT_NAME) or name
        self.name = "".join(it for it in told if it.isascii() and (it.isalnum() or it in "-_"))

    def shows(self, character: str) -> bool:
        """Tell whether the font has a glyph of its own for this character."""
        return bool(self._font.get_nominal_glyph(ord(character)))

    def width(self, glyph: int) -> float:
        """Return how wide a glyph is drawn, in thousandths of the size."""
        return self._font.get_glyph_h_advance(glyph) * self._unit

    @property
    def extents(self) -> tuple[float, float, tuple[float, ...]]:
        """Return how far the font rises and hangs, and the box of all glyphs, in thousandths."""
        told = self._font.get_font_extents("ltr")
        box = struct.unpack_from(">4h", self._face.reference_table("head").data, 36)
        sides = tuple(side * self._unit for side in box)
        return told.ascender * self._unit, told.descender * self._unit, sides

    @lru_cache(maxsize=512)  # noqa: B019  fonts live as long as the program
    def shape(self, text: str, right_to_left: bool) -> tuple[Glyph, ...]:
        """Return the glyphs of `text`, which runs one way, from left to right."""
        buffer = _harfbuzz.Buffer()
        buffer.add_str(text)
        buffer.cluster_level = _harfbuzz.BufferClusterLevel.MONOTONE_GRAPHEMES
        # Otherwise it is the one this computer is set to.
        buffer.language = _language(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if right_to_left else "ltr"
        _harfbuzz.shape(self._font, buffer)
        glyphs = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
        groups = [list(group) for _, group in groupby(glyphs, key=lambda it: it[0].cluster)]
        starts = sorted(group[0][0].cluster for group in groups)
        ends = dict(pairwise([*starts, len(text)]))
        made: list[Glyph] = []
        for group in groups:
            start = group[0][0].cluster
            said = _shared(text[start : ends[start]], group, right_to_left)
            for words, (info, place) in zip(said, group, strict=True):
                lengths = (place.x_advance, place.x_offset, place.y_offset)
                wide, x, y = (length * self._unit for length in lengths)
                made.append(Glyph(info.codepoint, start, words, wide, x, y))
        return tuple(made)

    def advances(self, text: str, right_to_left: bool) -> list[float]:
        """Return how far each character leads, in thousandths; the first of a group has it all."""
        lengths = [0.0] * len(text)
        for glyph in self.shape(text, right_to_left):
            lengths[glyph.start] += glyph.advance
        return lengths

    @lru_cache(maxsize=16)  # noqa: B019
    def cut_to(self, glyphs: frozenset[int]) -> tuple[bytes, Mapping[int, int]]:
        """Return a font with these glyphs only, and their numbers in it.

        It is a whole file, or where outlines are of the kind CFF that table alone.
        """
        wanted = _harfbuzz.SubsetInput()
        wanted.sets(_harfbuzz.SubsetInputSets.GLYPH_INDEX).update({_NOT_SHOWN, *glyphs})
        dropped = wanted.sets(_harfbuzz.SubsetInputSets.DROP_TABLE_TAG)
        dropped.update(int.from_bytes(tag.encode("ascii"), "big") for tag in _DROPPED)
        flags = _harfbuzz.SubsetFlags
        wanted.flags = (
            flags.NO_HINTING
            | flags.NO_LAYOUT_CLOSURE
            | flags.NOTDEF_OUTLINE
            | flags.CFF_IDENTITY_CHARSET
        )
        plan = _harfbuzz.SubsetPlan(self._face, wanted)
        made = plan.execute()
        blob = made.reference_table(_CFF) if self.is_cff else made.blob
        return bytes(blob.data), dict(plan.old_to_new_glyph_mapping)


def _language(text: str) -> str:
    """Return the language whose shapes of the same characters are meant, "und" for any."""
    if any("\u3040" <= it <= "\u30ff" for it in text):
        return "ja"
    return "zh-Hans" if any("\u3400" <= it <= "\u9fff" for it in text) else "und"


def _shared(text: str, group: Sequence[tuple[Any, Any]], right_to_left: bool) -> list[str]:
    """Return what each glyph of a group stands for, so that a reader finds the text in order.

    From the left each has a character, whatever it shows: a reader takes one that stands for
    nothing as a gap. From the right the widest has all, since the marks upon it are drawn first.
    """
    count = len(group)
    if right_to_left:
        widths = [place.x_advance for _, place in group]
        told = widths.index(max(widths))
        return [text if at == told else "" for at in range(count)]
    return [*(text[at : at + 1] for at in range(count - 1)), text[count - 1 :]]


@lru_cache(maxsize=8)
def bundled(name: str) -> ScriptFont:
    """Return the font of that file name from the bundled folder, loaded once."""
    data = resources.folder("fonts").joinpath(f"{name}.ttf").read_bytes()
    return ScriptFont(name, data)


@lru_cache(maxsize=8)
def installed(font: FontFile) -> ScriptFont:
    """Return a font of this computer, loaded once. Raises OSError when it is gone."""
    return ScriptFont(font.path.stem, Path(font.path).read_bytes(), font.index)
