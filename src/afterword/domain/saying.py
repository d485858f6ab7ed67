"""Words as they are said on the telephone: spelled, a figure at a time, and how long it takes."""

import re
import unicodedata
from collections.abc import Iterator, Mapping

WORDS_A_MINUTE = 150
"""How fast a calm voice reads aloud."""
LONG_WORD = 12
"""Letters a word may have before it takes as long as two."""

_HELD = "\u2011"
"""A hyphen at which no line ends."""
_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:['’][^\W\d_]+)*")
_NUMBER = re.compile(
    r"(?<![\w./-])(\+?\(?\d[\d \t().\u00a0\u202f-]{5,}\d)(?![\w/])"
    r"(?:[ \t,]*(?:x|ext\.?|extension|poste)[ \t]*(\d{1,6}))?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*[·•|;,]\s*|\t+|\n+")
_LOCAL, _FEWEST, _MOST = 7, 10, 15
"""Digits of a number without its area, and of whole ones (ITU-T E.164 has fifteen at most)."""
_NORTH_AMERICAN = (3, 6)


def seconds(text: str) -> float:
    """Return how long saying `text` takes; a letter or figure said alone takes as long as a word.

    A number is said in pairs of figures; of a script that has no spaces each character counts.
    """
    return sum(map(_words_in, _TOKEN.findall(text))) * 60 / WORDS_A_MINUTE


def _words_in(token: str) -> int:
    if token[0].isdigit():
        return (len(token) + 1) // 2
    wide = sum(unicodedata.east_asian_width(one) in {"W", "F"} for one in token)
    return max(wide, 1 + (len(token) - 1) // LONG_WORD)


def spelled(name: str, signs: Mapping[str, str]) -> str:
    """Return "H-A-D-D-A-D" for a name, its parts with a comma between; nothing where it can't be.

    `signs` has the words for "apostrophe" and "hyphen". Scripts without capitals aren't spelled.
    """
    said = {"'": signs["apostrophe"], "’": signs["apostrophe"], "-": signs["hyphen"]}
    parts = [
        [said.get(one, one.upper()) for one in word if one.isalpha() or one in said]
        for word in unicodedata.normalize("NFC", name).split()
    ]
    letters = [one for part in parts for one in part if one not in said.values()]
    if not letters or any(one == one.lower() for one in letters):
        return ""
    return ", ".join(_HELD.join(part) for part in parts if part)


def figures(number: str, signs: Mapping[str, str]) -> str:
    """Return a telephone number a figure at a time: "9-0-5, 5-5-5, 0-1-4-2"; empty for none.

    `signs` has the words for "plus" and "extension".
    """
    found = _NUMBER.search(number)
    main, inside = (found[1], found[2]) if found else (number, "")
    groups = re.findall(r"\d+", main)
    if not groups:
        return ""
    said = [_HELD.join(part) for group in groups for part in _grouped(group)]
    if main.lstrip().startswith("+"):
        said[0] = f"{signs['plus']} {said[0]}"
    if inside:
        said.append(f"{signs['extension']} {_HELD.join(inside)}")
    return ", ".join(said)


def _grouped(digits: str) -> Iterator[str]:
    """Part ten figures typed in one go as they are said: three, three, four."""
    if len(digits) == _FEWEST + 1 and digits[0] == "1":
        yield digits[0]
        digits = digits[1:]
    if len(digits) == _FEWEST:
        first, second = _NORTH_AMERICAN
        yield from (digits[:first], digits[first:second], digits[second:])
    else:
        yield digits


def number_in(contact: str) -> str:
    """Return the first telephone number among contact lines as typed, empty for none.

    A short one counts where nothing stands beside it: figures in an address are no number.
    """
    for part in _BETWEEN.split(contact):
        for found in _NUMBER.finditer(part):
            count = sum(one.isdigit() for one in found[1])
            alone = found.group().strip() == part.strip()
            if _FEWEST <= count <= _MOST or (alone and count == _LOCAL):
                return found.group().strip()
    return ""
