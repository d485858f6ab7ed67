"""How much of one letter stands in another, whatever names and days are put in."""

import re
from functools import lru_cache

from afterword.coach.data import lists
from afterword.coach.matching import plain

RUN = 4
"""Words in a row that are compared."""

FEWEST = 8
"""Runs below which nothing can be told."""

_WORD = re.compile(r"[^\W_]+")
_MASK = "*"
Runs = frozenset[tuple[str, ...]]


@lru_cache(256)
def runs(text: str, masked: frozenset[str], language: str) -> Runs:
    """Return the runs of words in `text`, with one mask for names, days and numbers.

    What every letter of its kind says ("thank you for taking the time") is left out.
    """
    words: list[str] = []
    days = _days(language)
    for word in _WORD.findall(plain(text)):
        hidden = word in masked or word in days or word.isdigit()
        if not hidden:
            words.append(word)
        elif words[-1:] != [_MASK]:
            words.append(_MASK)
    return _in(words)


def _in(words: list[str]) -> Runs:
    return frozenset(tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


@lru_cache(8)
def stock(language: str) -> Runs:
    """Return the runs of what every letter of its kind says."""
    phrases = (_WORD.findall(plain(one)) for one in lists(language).get("stock", ()))
    return frozenset(run for words in phrases for run in _in(words))


@lru_cache(8)
def _days(language: str) -> frozenset[str]:
    found = lists(language).get("days_and_months", ())
    return frozenset(plain(one) for one in found)


def words_of(texts: tuple[str, ...]) -> frozenset[str]:
    """Return the words of names, which are masked."""
    return frozenset(word for text in texts for word in _WORD.findall(plain(text)))


def shared(one: Runs, other: Runs, language: str) -> float:
    """Return the share, 0 to 1, of the shorter text's runs that stand in the other."""
    usual = stock(language)
    told, against = one - usual, other - usual
    least = min(len(told), len(against))
    if least < FEWEST:
        told, against = one, other
        least = min(len(told), len(against))
    return len(told & against) / least if least >= FEWEST else 0.0
