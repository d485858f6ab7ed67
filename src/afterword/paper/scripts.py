"""Which script a character is of, as far as that decides which font shows it."""

import re
from bisect import bisect_right

LATIN = ""
"""Latin, Greek, Cyrillic, and all that belongs to no script: what the letter's own font sets."""

# Where each script's characters begin (Unicode's Scripts.txt, whole blocks); "" ends a range.
_STARTS = (
    (0x0530, "Armn"),
    (0x0590, "Hebr"),
    (0x0600, "Arab"),
    (0x0700, "Syrc"),
    (0x0750, "Arab"),
    (0x0780, "Thaa"),
    (0x07C0, "Nkoo"),
    (0x0800, "Samr"),
    (0x0860, "Syrc"),
    (0x0870, "Arab"),
    (0x0900, "Deva"),
    (0x0980, "Beng"),
    (0x0A00, "Guru"),
    (0x0A80, "Gujr"),
    (0x0B00, "Orya"),
    (0x0B80, "Taml"),
    (0x0C00, "Telu"),
    (0x0C80, "Knda"),
    (0x0D00, "Mlym"),
    (0x0D80, "Sinh"),
    (0x0E00, "Thai"),
    (0x0E80, "Laoo"),
    (0x0F00, "Tibt"),
    (0x1000, "Mymr"),
    (0x10A0, "Geor"),
    (0x1100, "Hang"),
    (0x1200, "Ethi"),
    (0x13A0, "Cher"),
    (0x1400, "Cans"),
    (0x1680, LATIN),
    (0x1780, "Khmr"),
    (0x1800, "Mong"),
    (0x18B0, "Cans"),
    (0x1900, LATIN),
    (0x1C90, "Geor"),
    (0x1CC0, LATIN),
    (0x1CD0, "Deva"),
    (0x1D00, LATIN),
    (0x2D00, "Geor"),
    (0x2D30, "Tfng"),
    (0x2D80, "Ethi"),
    (0x2DE0, LATIN),
    (0x2E80, "Hani"),
    (0x3130, "Hang"),
    (0x3190, "Hani"),
    (0xA000, "Yiii"),
    (0xA4D0, LATIN),
    (0xA8E0, "Deva"),
    (0xA900, LATIN),
    (0xA960, "Hang"),
    (0xA980, LATIN),
    (0xAB70, "Cher"),
    (0xABC0, LATIN),
    (0xAC00, "Hang"),
    (0xD800, LATIN),
    (0xF900, "Hani"),
    (0xFB00, LATIN),
    (0xFB1D, "Hebr"),
    (0xFB50, "Arab"),
    (0xFDFE, LATIN),
    (0xFE30, "Hani"),
    (0xFE50, LATIN),
    (0xFE70, "Arab"),
    (0xFEFF, LATIN),
    (0xFF00, "Hani"),
    (0xFFF0, LATIN),
    (0x20000, "Hani"),
    (0x40000, LATIN),
)
_FIRST = [start for start, _ in _STARTS]
_FIRST_CHARACTER = chr(_FIRST[0])

INVISIBLE = frozenset("\u200c\u200d")
"""Join, or don't: they shape the letters of some scripts and show nothing themselves."""

# What is in none of these is plain: a pattern of all the ranges above takes longer to make than a
# letter does.
_PERHAPS = re.compile("[^\0-\u052f\u1d00-\u2cff]")


def is_plain(text: str) -> bool:
    """Tell whether the letter's own font sets all of `text`: it holds no other script."""
    return text.isascii() or not (_PERHAPS.search(text) and any(map(script_of, text)))


def without_others(text: str) -> str:
    """Return `text` without the characters of scripts that have fonts of their own."""
    return text if is_plain(text) else "".join(it for it in text if not script_of(it))


def script_of(character: str) -> str:
    """Return the ISO 15924 code of a script with a font of its own, else LATIN.

    Kana and full-width marks count as Chinese: one font shows them all.
    """
    if character < _FIRST_CHARACTER:
        return LATIN
    at = bisect_right(_FIRST, ord(character)) - 1
    return _STARTS[at][1]
