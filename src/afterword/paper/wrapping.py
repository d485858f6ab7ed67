"""Where lines end: ragged right, no hyphen is ever added."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from afterword.paper.scripts import is_plain

# Besides after spaces a line may end after a hyphen, dash or slash between two letters; a number
# such as 905-555-0142 stays whole.
_DASHES = re.compile(r"(?<=[^\W\d_])[-–—/](?=[^\W\d_])")

# Spaces (the group) at which no line ends: in a postal code and a telephone number, between a
# month and its day ("November 23", "23 novembre"), and other short numbers beside their word.
_HELD = re.compile(
    r"[A-Z]\d[A-Z]( +)\d[A-Z]\d|\d( )(?=\d)|\b[A-Z][^\W\d_]+( )\d{1,2}\b|\b\d{1,2}( )(?=[^\W\d_])"
)

# Chinese and Japanese break between any two characters, but no line begins with what closes or
# ends with what opens (Unicode Standard Annex #14, classes ID, CL and OP).
_CHARACTERS = "\u2e80-\u2fdf\u3040-\u30fb\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_CLOSE, _OPEN = "、。，．！？：；）」』】》〉〕ー", "（「『【《〈〔"
_CHINESE_BREAKS = (
    f"(?<=[{_CHARACTERS}{_CLOSE}])(?=[^ {_CLOSE}])|(?<=[^ {_OPEN}])(?=[{_CHARACTERS}{_OPEN}])"
)


def wrap(
    text: str, edges: Sequence[float], width: float, indent: float = 0.0
) -> Iterator[tuple[int, int]]:
    """Yield the (start, end) of each line of `text` that is no wider than `width`.

    The first one has `indent` less. `edges` are the places of the characters as `Face.edges`
    gives them. Spaces around a line's end belong to no line. A word wider than the line is
    broken between two characters, never before a mark that stands upon the one before it.
    """
    start, last = _skip(text, 0), len(text.rstrip(" "))
    if start < last and edges[last] <= edges[start] + width - indent + 1e-6:
        yield start, last
        return
    others = () if is_plain(text) else [it.end() for it in re.finditer(_CHINESE_BREAKS, text)]
    while start < last:
        fits = bisect_right(edges, edges[start] + width - indent + 1e-6) - 1
        end = last if fits >= last else _end(text, others, start, fits)
        yield start, start + len(text[start:end].rstrip(" "))
        indent = 0.0
        start = _skip(text, end)


def _end(text: str, others: Sequence[int], start: int, fits: int) -> int:
    """Return where a line ends that has room up to `fits`; it may at `others`, too."""
    before = _between_words(text, start, fits)
    at = bisect_right(others, fits)
    if at:
        before = max(before, others[at - 1])
    if before > start:
        return before
    end = max(fits, start + 1)
    while end > start + 1 and unicodedata.combining(text[end]):
        end -= 1
    return end


def _between_words(text: str, start: int, fits: int) -> int:
    """Return the last place up to `fits` at which words part, `start` where none does.

    Looked for from there backwards: the rest of the text has no say in it.
    """
    if text[fits] == " " and _parts(text, _skip(text, fits)):
        return fits
    end = fits
    while end > start:
        space = text.rfind(" ", start, end)
        dashes = list(_DASHES.finditer(text, max(start, space), end + 1))
        if dashes:
            return dashes[-1].end()
        if space >= 0 and text[space + 1] != " " and _parts(text, space + 1):
            return space + 1
        end = space
    return start


def _parts(text: str, at: int) -> bool:
    """Tell whether a line may end at the spaces before `at`."""
    beside_number = text[at].isdigit() or text[at - 2].isdigit()
    return not beside_number or at not in _held(text)


@lru_cache(maxsize=16)
def _held(text: str) -> frozenset[int]:
    """Return the ends of all spaces at which no line ends."""
    return frozenset(it.end(it.lastindex or 0) for it in _HELD.finditer(text))


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] == " ":
        at += 1
    return at
