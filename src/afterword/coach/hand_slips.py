"""Slips of the hand: a word of every day with two letters exchanged, one doubled, one left out."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from itertools import pairwise

from afterword.coach.data import lists
from afterword.coach.matching import plain

SHORT = 4
"""Letters up to which only letters exchanged or doubled are a slip: "reg" is short for much."""

_EVERYDAY = ("proof_usual", "proof_starters", "proof_common")

# Sounds that are taken for one another; the hand that writes them wrong means the same word.
_ALIKE = ("aeiouy", "sc", "sz", "ck", "mn", "td")


def slip_of(language: str, word: str, is_word: Callable[[str], bool], *, plainly: bool) -> str:
    """Return the everyday word that `word` plainly is with one slip; "" where there is none.

    `plainly` asks only for two letters exchanged, one doubled or a doubled one single, and marks
    left out in French; else one letter may be missing, too many, or stand for one like it.
    """
    small = word.casefold()
    for right in _near(language[:2], small):
        kind = _kind(plain(small), plain(right))
        if right != small and (kind if plainly else kind is not None) and is_word(right):
            return right
    return ""


@lru_cache(4096)
def _near(language: str, word: str) -> tuple[str, ...]:
    """Return the everyday words that share all but one letter, those with the same marks first."""
    bare = plain(word)
    found = dict.fromkeys(
        right for key in _without_one(bare) for right in _everyday(language).get(key, ())
    )
    return tuple(sorted(found, key=lambda right: not _kind(bare, plain(right))))


@cache
def _everyday(language: str) -> Mapping[str, tuple[str, ...]]:
    """Return everyday words, and with an s, by themselves and by all they are without a letter."""
    told = lists(language)
    words = dict.fromkeys(one for name in _EVERYDAY for one in told.get(name, ()))
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        for form in (word,) if word.endswith(("s", "x", "z")) else (word, f"{word}s"):
            for key in _without_one(plain(form)):
                found[key].append(form)
    return {key: tuple(forms) for key, forms in found.items()}


def _without_one(word: str) -> Mapping[str, None]:
    # In an order, so that of two words as near the same one is always the first.
    return dict.fromkeys((word, *(word[:at] + word[at + 1 :] for at in range(len(word)))))


def _kind(typed: str, right: str) -> bool | None:
    """Tell whether one slip is plain (True) or likely (False); None where it is neither."""
    if typed == right:
        return True
    if len(typed) == len(right):
        return _exchanged(typed, right)
    longer, shorter = sorted((typed, right), key=len, reverse=True)
    at = next((at for at, one in enumerate(shorter) if longer[at] != one), len(shorter))
    if longer[:at] + longer[at + 1 :] != shorter:
        return None
    if any(one == other for one, other in pairwise(longer[max(0, at - 1) : at + 2])):
        return True
    return False if at and len(typed) > SHORT else None


def _exchanged(typed: str, right: str) -> bool | None:
    places = [at for at in range(len(typed)) if typed[at] != right[at]]
    first, last = places[0], places[-1]
    if last == first + 1 and typed[first] == right[last] and typed[last] == right[first]:
        return True
    alike = any({typed[first], right[first]} <= set(group) for group in _ALIKE)
    return False if first == last > 0 and alike and len(typed) > SHORT else None
