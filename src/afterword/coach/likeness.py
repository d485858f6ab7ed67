"""How much of one letter stands in another, whatever names and days are put in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from afterword.coach.data import lists
from afterword.coach.matching import plain

RUN = 4
"""Words in a row that are compared."""

FEWEST = 8
"""Runs below which nothing can be told."""

FEW = 0.2
"""Share of the telling runs below which two letters only have the usual words in common."""

NEARLY_ALL = 0.85
"""Share of a sentence's runs from which it is the same sentence."""

_WORD = re.compile(r"[^\W_]+")
_END = re.compile(r"[.!?…\n]")
_MASK = "*"
Run = tuple[str, ...]


@dataclass(frozen=True)
class Masked:
    """The words of a text with one mask for names, days and numbers, and where each stands.

    `sentences` are its sentences, as the first word of each and the one behind its last.
    """

    words: tuple[str, ...]
    places: tuple[tuple[int, int], ...]
    sentences: tuple[tuple[int, int], ...]
    usual: frozenset[str]

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """Return every `RUN` words in a row."""
        return tuple(_in(self.words))

    @cached_property
    def all(self) -> frozenset[Run]:
        """Return the different runs."""
        return frozenset(self.runs)

    @cached_property
    def telling(self) -> frozenset[Run]:
        """Return the runs without those made of what every letter of its kind says."""
        return frozenset(run for run in self.all if not self.usual.issuperset(run))


@lru_cache(256)
def masked(text: str, names: frozenset[str], language: str) -> Masked:
    """Return `text` with a mask for the words of `names`, for days and for numbers."""
    words: list[str] = []
    places: list[tuple[int, int]] = []
    ends: list[int] = [0]
    hidden = names | _days(language)
    flat = plain(text)
    for match in _WORD.finditer(flat):
        if places and ends[-1] < len(words) and _END.search(flat, places[-1][1], match.start()):
            ends.append(len(words))
        word = match[0]
        if word not in hidden and not word.isdigit():
            words.append(word)
            places.append(match.span())
        elif words[-1:] != [_MASK]:
            words.append(_MASK)
            places.append(match.span())
    sentences = tuple(pairwise((*ends, len(words))))
    return Masked(tuple(words), tuple(places), sentences, stock(language))


def _in(words: tuple[str, ...]) -> Iterator[Run]:
    return (words[at : at + RUN] for at in range(len(words) - RUN + 1))


@lru_cache(8)
def stock(language: str) -> frozenset[str]:
    """Return the words that very many letters of thanks are made of, and the mask."""
    named = lists(language)
    phrases = (*named.get("stock", ()), *named.get("stock_words", ()))
    words = (word for one in phrases for word in _WORD.findall(plain(one)))
    return frozenset({_MASK, *words})


@lru_cache(8)
def _days(language: str) -> frozenset[str]:
    return frozenset(plain(one) for one in lists(language).get("days_and_months", ()))


def words_of(texts: tuple[str, ...]) -> frozenset[str]:
    """Return the words of names, which are masked."""
    return frozenset(word for text in texts for word in _WORD.findall(plain(text)))


def shared(one: Masked, other: Masked) -> float:
    """Return the share, 0 to 1, of the shorter text's runs that stand in the other.

    Two texts that share only what every letter says share nothing.
    """
    least = min(len(one.all), len(other.all))
    if least < FEWEST:
        return 0.0
    told = min(len(one.telling), len(other.telling))
    if told >= FEWEST and len(one.telling & other.telling) < FEW * told:
        return 0.0
    return len(one.all & other.all) / least


def same_sentence(one: Masked, other: Masked) -> tuple[int, int, int]:
    """Return the words of the longest sentence that both have, and where it stands in `one`.

    A sentence all letters of its kind have is none: (0, 0, 0) for nothing. Two that tell of one
    thing in sentences of their own have none in common, whatever words they share.
    """
    best = (0, 0, 0)
    common = one.all & other.all
    if len(common) < RUN:
        return best
    for first, last in one.sentences:
        runs = list(_in(one.words[first:last]))
        told = len(one.telling & other.telling & set(runs))
        here = sum(run in common for run in runs)
        if told and here >= NEARLY_ALL * len(runs) and told + RUN - 1 > best[0]:
            best = (told + RUN - 1, one.places[first][0], one.places[last - 1][1])
    return best
