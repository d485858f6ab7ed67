"""Where lines end: ragged right, no hyphen is ever added."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from afterword.paper.scripts import is_plain

# A line may end after spaces, and after a hyphen, dash or slash between two letters; a number
# such as 905-555-0142 stays whole.
_BREAKS = re.compile(r" +|(?<=[^\W\d_])[-–—/](?=[^\W\d_])")

# Spaces (the group) at which no line ends: in a postal code and a telephone number, between a
# month and its day ("November 23", "23 novembre"), and other short numbers beside their word.
_HELD = re.compile(
    r"[A-Z]\d[A-Z]( +)\d[A-Z]\d|\d( )(?=\d)|\b[A-Z][^\W\d_]+( )\d{1,2}\b|\b\d{1,2}( )(?=[^\W\d_])"
)

# Chinese and Japanese break between any two characters, but no line begins with what closes or
# ends with what opens (Unicode Standard Annex #14, classes ID, CL and OP).
_CHARACTERS = "\u2e80-\u2fdf\u3040-\u30fb\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_CLOSE, _OPEN = "、。，．！？：；）」』】》〉〕ー", "（「『【《〈〔"
_CHINESE_BREAKS = re.compile(
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
    breaks = _breaks(text)
    while start < last:
        fits = bisect_right(edges, edges[start] + width - indent + 1e-6) - 1
        end = last if fits >= last else _end(text, breaks, start, fits)
        yield start, start + len(text[start:end].rstrip(" "))
        indent = 0.0
        start = _skip(text, end)


def _breaks(text: str) -> list[int]:
    held = {it.end(it.lastindex or 0) for it in _HELD.finditer(text)}
    found = [it.end() for it in _BREAKS.finditer(text) if it.end() not in held]
    if is_plain(text):
        return found
    return sorted({*found, *(it.end() for it in _CHINESE_BREAKS.finditer(text))})


def _end(text: str, breaks: Sequence[int], start: int, fits: int) -> int:
    if text[fits] == " " and _skip(text, fits) in breaks:
        return fits
    before = bisect_right(breaks, fits) - 1
    if before >= 0 and breaks[before] > start:
        return breaks[before]
    end = max(fits, start + 1)
    while end > start + 1 and unicodedata.combining(text[end]):
        end -= 1
    return end


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] == " ":
        at += 1
    return at
