"""Text made fit for paper: one form for every letter, nothing that would print as a box."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from afterword.paper.scripts import INVISIBLE, script_of

# Spaces at which a line never ends; all others become the plain one.
_KEPT_SPACES = frozenset({"\u00a0", "\u202f"})
_LINE_ENDS = frozenset({"\n", "\v", "\f", "\r", "\x85", "\u2028", "\u2029"})
# They choose between a black and a coloured picture, which letters don't hold.
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Text for paper; `places[i]` is where its i-th character stood before, the last its end."""

    text: str
    places: Sequence[int]


@lru_cache(maxsize=64)
def clean(text: str) -> Cleaned:
    """Return `text` in Unicode's composed form (NFC) without what can't be printed.

    Line ends of every kind become one newline, tabs and wide spaces a space; controls, NUL,
    lone surrogates, invisible format characters and variation selectors go, but not those that
    part or join the letters of a script that has letters to join.
    """
    if text.replace("\n", "").isprintable() and (
        text.isascii() or (not _SELECTORS.search(text) and unicodedata.is_normalized("NFC", text))
    ):
        return Cleaned(text, range(len(text) + 1))
    kept: list[str] = []
    places: list[int] = []
    for start, end in _clusters(text):
        shown = "".join(_shown(text, at) for at in range(start, end))
        shown = unicodedata.normalize("NFC", shown)
        kept.append(shown)
        places.extend([start] * len(shown))
    return Cleaned("".join(kept), (*places, len(text)))


def _clusters(text: str) -> list[tuple[int, int]]:
    """Return the ranges of each character together with the marks upon it."""
    starts = [at for at in range(len(text)) if at == 0 or not unicodedata.combining(text[at])]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _shown(text: str, at: int) -> str:
    character = text[at]
    if character in _LINE_ENDS:
        return "" if text[max(0, at - 1) : at + 1] == "\r\n" else "\n"
    if character in INVISIBLE:
        return character if at and script_of(text[at - 1]) else ""
    category = unicodedata.category(character)
    if category == "Zs":
        return character if character in _KEPT_SPACES else " "
    if character == "\t":
        return " "
    if category in {"Cc", "Cf", "Cs"} or _SELECTORS.match(character):
        return ""
    return character
