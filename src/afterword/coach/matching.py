"""Finding listed words and phrases in a text, however they are spelt, spaced or accented.

An entry of a list is a phrase in plain letters. `(a|b)` is one of several, `(a )?` may be missing,
`(a )*` comes any number of times, `*` behind letters ends a word in any way ("thrill*"), ` … `
stands for up to four other words; behind ` = ` stands what may be written instead. Capitals,
accents, curly apostrophes and line ends make no difference.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from afterword.coach.data import lists

_GAP = r"(?: +[^ .;:!?\n]+){0,4} +"
_ALIKE = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "‐": "-",
        "‑": "-",
        "\t": " ",
        "\u00a0": " ",
        "\u2007": " ",
        "\u2009": " ",
        "\u202f": " ",
        "\r": " ",
    }
)
_LINE_END = re.compile(r"(?<!\n)\n(?!\n)")
_ANY_END = re.compile(r"(?<![)\\])\*")
_CHOICE = re.compile(r"\(([^()]+)\)(?![?*+])")
_REPEATED = frozenset("?*+")
_SPACE = re.compile(r" (\?)?")
_NEVER = re.compile(r"(?!)")


def plain(text: str) -> str:
    """Return `text` in small letters without accents, as long as it was, so that places fit."""
    if text.isascii():
        return _LINE_END.sub(" ", text.lower().translate(_ALIKE))
    return _LINE_END.sub(" ", "".join(map(_bare, text)).translate(_ALIKE))


@cache
def _bare(letter: str) -> str:
    first = unicodedata.normalize("NFD", letter)[0].lower()
    return first if len(first) == 1 else letter


@cache
def pattern(language: str, name: str) -> re.Pattern[str]:
    """Return what finds the entries of the list `name` in a `plain` text; nothing where none is."""
    entries = lists(language).get(name, ())
    return compiled(entries) if entries else _NEVER


@cache
def _instead(language: str, name: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    pairs = (entry.split(" = ") for entry in lists(language).get(name, ()) if " = " in entry)
    return tuple((compiled((entry,)), fix) for entry, fix in pairs)


def instead(language: str, name: str, words: str) -> str | None:
    """Return what the list `name` would write for `words`, with their capital; None for nothing."""
    text = plain(words)
    fix = next((fix for entry, fix in _instead(language, name) if entry.fullmatch(text)), None)
    return fix[:1].upper() + fix[1:] if fix and words[:1].isupper() else fix


def compiled(entries: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds any of the entries as whole words, the longest first."""
    # Alternatives that begin alike are tried only where a word begins so: ten times faster.
    firsts: dict[str, list[str]] = {}
    for entry in sorted(map(plain, entries), key=len, reverse=True):
        for first, rest in _parted(entry.split(" = ")[0]):
            firsts.setdefault(first, []).append(_expression(rest))
    groups = (f"{first}(?:{'|'.join(rest)})" for first, rest in firsts.items())
    return re.compile(rf"(?<!\w)(?<!\w-)(?:{'|'.join(groups)})(?!\w)")


def _parted(entry: str) -> Iterator[tuple[str, str]]:
    """Yield an entry by its first letters: "(my|a|your) job" begins with three of them."""
    choice = _CHOICE.match(entry)
    options = choice[1].split("|") if choice else [entry]
    rest = entry[choice.end() :] if choice else ""
    if any(not option[:1].isalpha() or option[1:2] in _REPEATED for option in options):
        yield "", entry
        return
    firsts: dict[str, list[str]] = {}
    for option in options:
        firsts.setdefault(option[0], []).append(option[1:])
    for first, ends in firsts.items():
        yield first, (f"({'|'.join(ends)}){rest}" if choice else ends[0])


def _expression(entry: str) -> str:
    parts = (
        re.sub(r"(?<!\\)\((?!\?)", "(?:", part.replace(".", r"\.")) for part in entry.split(" … ")
    )
    return _GAP.join(_SPACE.sub(_spaces, _ANY_END.sub(r"\\w*", part)) for part in parts)


def _spaces(found: re.Match[str]) -> str:
    return " *" if found[1] else " +"
