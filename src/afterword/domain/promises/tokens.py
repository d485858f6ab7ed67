"""A promise as a line of words: no case, no accents, slips of the pen in names of days mended."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from afterword.domain.finding import fold

_DASHES = str.maketrans(dict.fromkeys("‐‑–—−", "-"))
# Letters and digits are words of their own: "4th" is "4 th" and "16h30" is "16 h 30".
_TOKEN = re.compile(
    r"\d+(?:[-/.:]\d+)*|(?:[^\W\d_]|[\u0300-\u036f])+|[.!?;\n]|[,:()\[\]/…~]|(?<!\w)-|-(?!\w)"
)
_STOPS = frozenset(".!?;\n")
_SHORTENED = (
    "jan feb mar apr jun jul aug sep sept oct nov dec janv fevr fev avr juil mon tue tues wed thu "
    "thur thurs fri sat sun lun mer jeu ven sam dim approx env st nd rd th a p m h am pm"
)
_LONG = 6
_SHORT = 5
_ALIASES = {"tommorow": "tomorrow", "tmrw": "tomorrow", "tmr": "tomorrow"}
UNCLEAR = "?"
"""What stands for a slip that may mean two days: it is in no pattern, so one asks."""
# Words of their own that one letter parts from a day or a month.
_NO_SLIPS = frozenset(("augusta", "auguste", "augusto", "sundry"))


@dataclass(frozen=True, slots=True)
class Line:
    """Words behind one space each, with a space at the end; where each stood in what was typed.

    A comma stands for whatever parts words, a full stop for whatever ends a sentence.
    """

    words: tuple[str, ...]
    places: tuple[tuple[int, int], ...]

    @property
    def text(self) -> str:
        """Return the line itself."""
        return f" {' '.join(self.words)} "

    def _index(self, at: int) -> int:
        """Return the number of the word that the character `at` of the text is in."""
        starts: list[int] = []
        position = 1
        for word in self.words:
            starts.append(position)
            position += len(word) + 1
        return max(bisect_right(starts, at) - 1, 0)

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where the piece `start:end` of the text stood in what was typed."""
        first, last = self._index(start), self._index(max(end - 1, start))
        return self.places[first][0], self.places[last][1]

    def without(self, start: int, end: int) -> "Line":
        """Return the line without the words of the piece `start:end` of the text."""
        first, last = self._index(start), self._index(max(end - 1, start)) + 1
        return Line(
            self.words[:first] + self.words[last:], self.places[:first] + self.places[last:]
        )


def line_of(typed: str, names: Mapping[str, object]) -> Line:
    """Return the words of `typed`; one that is a slip for one of `names` becomes that name.

    `names` has what each name means: one that two languages write alike is one.
    """
    words: list[str] = []
    places: list[tuple[int, int]] = []
    for found in _TOKEN.finditer(typed.translate(_DASHES)):
        word = _word(found.group(), words[-1] if words else "")
        if word:
            words.append(word if word in names or not word.isalpha() else _mended(word, names))
            places.append(found.span())
    return Line(tuple(words), tuple(places))


def _word(found: str, before: str) -> str:
    if found in _STOPS:
        return "" if found == "." and before in _SHORTENED.split() else "."
    if found == "~":
        return "environ"
    folded = "".join(fold(found).split())
    return folded if any(one.isalnum() for one in folded) else ","


def _mended(word: str, names: Mapping[str, object]) -> str:
    if word in _ALIASES:
        return _ALIASES[word]
    if len(word) < _SHORT or word in _NO_SLIPS or (word.endswith("s") and word[:-1] in names):
        return word
    near = [name for name in names if _is_slip(word, name)]
    if len({names[name] for name in near}) > 1:
        return UNCLEAR
    return near[0] if near else word


@cache
def _is_slip(word: str, name: str) -> bool:
    """Tell whether one letter too many, too few, wrong or swapped parts the two.

    In a name of five letters only what is swapped or doubled counts: "match" is not March.
    """
    if abs(len(word) - len(name)) > 1 or len(name) < _SHORT:
        return False
    start = 0
    while start < min(len(word), len(name)) and word[start] == name[start]:
        start += 1
    left, right = word[start:], name[start:]
    swapped = left[:2] == right[:2][::-1] and left[2:] == right[2:]
    doubled = left[1:] == right and start > 0 and left[:1] == word[start - 1]
    if len(name) < _LONG:
        return swapped or doubled or word.replace("y", "i") == name
    return swapped or left[1:] == right or left == right[1:] or left[1:] == right[1:]
