"""The bundled fonts: how wide text is, and which characters they can't show."""

import io
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain
from operator import attrgetter

from afterword import resources
from afterword.domain.letters import Letter
from afterword.paper.formats import SERIF
from afterword.paper.kerning import Kerning
from afterword.paper.pdf import (
    TTFont,
    registerFont,  # pyright: ignore[reportUnknownVariableType]
)
from afterword.paper.scripts import is_plain, without_others
from afterword.paper.subsets import Subsets
from afterword.paper.text import clean

PARTS = (
    "sender_block",
    "date_line",
    "delivery",
    "inside_address",
    "attention",
    "salutation",
    "subject",
    "body",
    "close",
    "signature",
    "enclosures",
    "copies",
)
"""The parts of a letter, in the order they stand on an English page; names of `Letter`'s fields."""

_FRENCH = (*PARTS[:5], "subject", "salutation", *PARTS[7:])


@dataclass(frozen=True, slots=True)
class Missing:
    """A character without a glyph: its Unicode name, the part it is in, and the line there."""

    character: str
    name: str
    part: str
    line: str


_WORDS = 4096
"""How many words are remembered in each size: those of a language that come again and again."""


class _Steps(dict[tuple[str, str], float]):
    """The ways between characters, each reckoned once: asked for with every one of a letter."""

    def __init__(self, way: Callable[[str, str], float]) -> None:
        super().__init__()
        self._way = way

    def __missing__(self, pair: tuple[str, str]) -> float:
        self[pair] = way = self._way(*pair)
        return way


class _Sized:
    """The ways between characters in points, in one size of type."""

    def __init__(self, steps: _Steps, size: float) -> None:
        self._steps, self._size = steps, size
        self.of_word = lru_cache(_WORDS)(self._of_word)

    def of_last(self, character: str) -> float:
        """Return how wide a line's last character is."""
        return self._steps[character, ""] * self._size / 1000

    def _of_word(self, word: str) -> tuple[float, ...]:
        """Return the ways of a space and the word after it, which another space follows."""
        pairs = zip(f" {word}", f"{word} ", strict=True)
        return tuple(self._steps[pair] * self._size / 1000 for pair in pairs)


class Face:
    """One font file, registered with ReportLab under the file's name."""

    def __init__(self, name: str) -> None:
        """Load the font called `name` from the bundled folder."""
        data = resources.folder("fonts").joinpath(f"{name}.ttf").read_bytes()
        self.name = name
        self.font = TTFont(name, io.BytesIO(data))
        vars(self.font)["addObjects"] = Subsets(self.font).add_objects
        registerFont(self.font)
        self._glyphs: dict[int, int] = self.font.face.charToGlyph
        self._widths: dict[int, float] = self.font.face.charWidths
        self._empty: float = self.font.face.defaultWidth
        self._kerning = Kerning(data)
        self._unit = 1000 / self.font.face.unitsPerEm
        self._steps = _Steps(self._way)
        self._sized: dict[float, _Sized] = {}
        self._shown = frozenset("\n").union(map(chr, self._glyphs))
        unmarked = frozenset(it for it in self._shown if not unicodedata.combining(it))
        self.sets = lru_cache(maxsize=4)(unmarked.issuperset)
        """Tells whether it has every character of a text, and none of them is a mark upon another.

        The same letter is asked about more than once: may it be printed, which font is it set in.
        """

    def lacks(self, text: str) -> list[str]:
        """Return the characters of `text` that neither this font nor that of their script shows.

        Each once, in order.
        """
        if self.sets(text) or self._shown.issuperset(text):
            return []
        absent = [it for it in dict.fromkeys(text) if it not in self._shown]
        if is_plain(text):
            return absent
        from afterword.paper.mixed import lacking

        return lacking(text, absent)

    def kern(self, left: str, right: str) -> float:
        """Return how far `right` moves when it follows `left`, in thousandths of the size."""
        glyphs = self._glyphs.get(ord(left), 0), self._glyphs.get(ord(right), 0)
        return self._kerning.between(*glyphs) * self._unit

    def step(self, left: str, right: str) -> float:
        """Return the way from the start of `left` to the start of `right`, in thousandths."""
        return self._steps[left, right]

    def _way(self, left: str, right: str) -> float:
        own = self._widths.get(ord(left), self._empty)
        return own + (self.kern(left, right) if right else 0)

    def edges(self, text: str, size: float) -> list[float]:
        """Return where each character of one line starts, and its end, in points from 0.

        The characters stand one after the other here, whichever way they run on paper.
        """
        if not text:
            return [0.0]
        if is_plain(text):
            sized = self._sized.get(size) or self._sized.setdefault(size, _Sized(self._steps, size))
            steps = chain.from_iterable(map(sized.of_word, text.split(" ")))
            # No space stands before the first word, and none after the last.
            next(steps)
            edges = [*accumulate(steps, initial=0.0)]
            edges[-1] = edges[-2] + sized.of_last(text[-1])
            return edges
        from afterword.paper.mixed import edges_of

        ways: Iterator[float] = edges_of(text, self)
        return [edge * size / 1000 for edge in accumulate(ways, initial=0.0)]


@lru_cache(maxsize=8)
def face(name: str) -> Face:
    """Return the font of that file name, loaded once."""
    return Face(name)


def choose(names: Sequence[str], text: str) -> Face:
    """Return the first font that can show all of `text`, else the one that lacks least.

    A letter in two fonts looks mended, so one is taken for all of it, but for scripts that it is
    not made for: each of them has a font of its own. Marks that have no
    composed form are set upon their letter only by the last, whose marks are drawn for that.
    """
    text = without_others(text)
    for name in names[:-1]:
        if face(name).sets(text):
            return face(name)
    return min((face(name) for name in reversed(names)), key=lambda it: len(it.lacks(text)))


def parts_of(letter: Letter) -> dict[str, str]:
    """Return the parts of `letter` that stand on the page, as written, in their order there.

    A French letter says what it is about before the appel (OQLF), an English one after it.
    """
    order = _FRENCH if letter.language.startswith("fr") else PARTS
    return dict(zip(order, attrgetter(*order)(letter), strict=True))


def whole_of(texts: Mapping[str, str]) -> str:
    """Return all parts of a letter as they are printed, one behind the other."""
    return "".join(clean(text).text for text in texts.values())


def missing_characters(letter: Letter, faces: Sequence[str] = SERIF) -> list[Missing]:
    """Return what the letter's font can't show, each character once a part, in page order."""
    texts = parts_of(letter)
    whole = whole_of(texts)
    chosen = choose(faces, whole)
    if not chosen.lacks(whole):
        return []
    return [
        Missing(character, unicodedata.name(character, "?"), part, _line_of(text, character))
        for part, text in ((part, clean(text).text) for part, text in texts.items())
        for character in chosen.lacks(text)
    ]


def _line_of(text: str, character: str) -> str:
    return next(line for line in text.split("\n") if character in line)
