"""Slips no dictionary sees: a right word in the wrong place, found by what stands around it.

A row reads "around {wrong} around => right". Inside, `<name>` is any word of the list `name`, a
space is any white space, and the rest is a regular expression; on the right a backslash and a
number are what those brackets caught, the marked words being 1. Where the right words depend on
the writer there is a "?": such slips are shown without a fix. Behind " unless " stand words beside
which, anywhere in the paragraph, the marked ones are right: a manger at Christmas.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain

from afterword.coach.context import Slip
from afterword.coach.data import lists
from afterword.coach.left_alone import outside

UNSURE = "?"

MOST_KEPT = 400
"""Paragraphs that answers are kept for: a keystroke asks again only for its own."""

_LISTS = {
    "confusions": ("confusion", ""),
    "misspelt": ("spelling", "known"),
    "agreements": ("grammar", "agreement"),
    "repeated": ("grammar", "repeated"),
    "stops": ("grammar", "punctuation"),
    "confusions_COUNTRY": ("spelling", "country"),
}
"""The lists of rows, and the kind and code of the slips they find."""

_MARKED = re.compile(r"\{(.*)\}")
_NAMED = re.compile(r"<(\w+)>")
_LISTED = re.compile(r"\(?([\w' |-]+)\)?(\w*)")
_WORD = re.compile(r"[\w'-]+")
# What is looked at backwards has one width, so its spaces stay.
_SPACE = re.compile(r"(\(\?<[!=][^)]*\))| \?| ")
_BEGINS = "(?:^|"
_BLANKS = {" ": r"\s+", " ?": r"\s*"}


@dataclass(frozen=True, slots=True)
class Confusion:
    """One row: where it stands, what stands there instead, and what kind of slip it is."""

    pattern: re.Pattern[str]
    fix: str
    kind: str
    code: str
    unless: re.Pattern[str] | None = None

    def slips(self, text: str) -> Iterator[Slip]:
        """Yield what it finds in `text`."""
        if self.unless and self.unless.search(text):
            return
        for found in self.pattern.finditer(text):
            fix = "" if self.fix == UNSURE else _cased(found[1], found.expand(self.fix))
            if fix != found[1]:
                fixes = (fix,) if fix else ()
                yield Slip(*found.span(1), self.kind, fixes, code=self.code)


@lru_cache(maxsize=MOST_KEPT)
def confused(language: str, text: str) -> tuple[Slip, ...]:
    """Return the confusions in a paragraph of a language such as "en_CA", none over another."""
    plain = text.replace("’", "'")
    whole = _WORD.findall(plain.casefold())
    there = frozenset(chain(whole, (part for word in whole for part in word.split("'"))))
    found = (
        slip
        for words, row in _rows(language)
        if not words or not words.isdisjoint(there)
        for slip in row.slips(plain)
    )
    return without_overlaps(outside(found, text))


def without_overlaps(slips: Iterable[Slip]) -> tuple[Slip, ...]:
    """Return slips by their place, leaving out those that reach into an earlier one of `slips`."""
    kept: list[Slip] = []
    for slip in slips:
        at = bisect_left(kept, slip.start, key=lambda one: one.start)
        free_before = at == 0 or kept[at - 1].end <= slip.start
        if free_before and (at == len(kept) or slip.end <= kept[at].start):
            kept.insert(at, slip)
    return tuple(kept)


@cache
def _rows(language: str) -> tuple[tuple[frozenset[str], Confusion], ...]:
    """Return the rows, each with words of which one must stand in a text for it to be tried."""
    told = lists(language)
    rows: list[tuple[frozenset[str], Confusion]] = []
    for name, (kind, code) in _LISTS.items():
        for line in told.get(name.replace("COUNTRY", language.partition("_")[2]), ()):
            when, _, right = line.partition(" => ")
            fix, _, unless = right.partition(" unless ")
            pattern = _pattern(when, told, french=language.startswith("fr"))
            beside = re.compile(rf"\b(?:{unless})\b", re.IGNORECASE) if unless else None
            rows.append((_needed(when), Confusion(pattern, fix.strip(), kind, code, beside)))
    return tuple(rows)


def _needed(when: str) -> frozenset[str]:
    """Return the words one of which is marked, each by its first; none where they can't be told."""
    marked = _MARKED.search(when)
    listed = _LISTED.fullmatch(marked[1]) if marked else None
    if not marked or not listed:
        return frozenset()
    words = (word + listed[2] for word in listed[1].split("|"))
    return frozenset(word.split()[0] for word in words)


def _pattern(when: str, told: Mapping[str, tuple[str, ...]], *, french: bool) -> re.Pattern[str]:
    marked = _MARKED.sub(r"(\1)", when)
    filled = _NAMED.sub(lambda name: f"(?:{'|'.join(told[name[1]])})", marked)
    spaced = _SPACE.sub(lambda found: found[1] or _BLANKS[found[0]], filled)
    # Behind an apostrophe stands the end of an English word, and the start of a French one.
    before = r"(?<![\w-])" if french else r"(?<![\w'-])"
    if when.startswith(_BEGINS):
        # The full stop before a sentence stands behind a word.
        before = ""
    return re.compile(rf"{before}{spaced}(?![\w-])", re.IGNORECASE)


def _cased(was: str, fix: str) -> str:
    if was.isupper() and len(was) > 1:
        return fix.upper()
    return fix[:1].upper() + fix[1:] if was[:1].isupper() else fix
