"""Words of trades: in no dictionary, and put together as the language puts words together."""

import re
from collections.abc import Callable

from afterword.coach.data import lists

SHORTEST_PART = 4
"""Letters of either half of two words in one: "brewhouse", "copyedited"."""

# A short word doubles its last letter: "stopper", so "stoper" is none.
_DOUBLING = re.compile(r"[^aeiouy]*[aeiouy][bdgklmnprt]")
_STEM_ENDS = {"en": ("", "e"), "fr": ("", "e", "er", "re", "ir")}


def is_built(language: str, word: str, is_word: Callable[[str], bool]) -> bool:
    """Tell whether a word is a known one with a usual ending: "positioner", "soudeuse"."""
    told = lists(language)
    for ending in told.get("proof_endings", ()):
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < SHORTEST_PART - 1:
            continue
        if _ends_well(language, stem, is_word):
            return True
    return False


def _ends_well(language: str, stem: str, is_word: Callable[[str], bool]) -> bool:
    if language.startswith("fr"):
        return any(is_word(stem + end) for end in _STEM_ENDS["fr"])
    if stem[-1] == stem[-2] and _DOUBLING.fullmatch(stem[:-1]) and is_word(stem[:-1]):
        return True
    if _DOUBLING.fullmatch(stem):
        return is_word(f"{stem}e")
    return (not stem.endswith("e") and is_word(stem)) or is_word(f"{stem}e")


def is_formed(language: str, word: str, is_word: Callable[[str], bool]) -> bool:
    """Tell two words in one, a known word behind a usual beginning, or a learned ending."""
    told = lists(language)
    if any(word.endswith(one) and len(word) > len(one) + 3 for one in told["proof_learned"]):
        return True
    rests = (word.removeprefix(one) for one in told["proof_beginnings"] if word.startswith(one))
    if any(len(rest) >= SHORTEST_PART and is_word(rest) for rest in rests):
        return True
    small = told.get("small_words", ())
    parts = ((word[:at], word[at:]) for at in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1))
    return language.startswith("en") and any(
        one not in small and other not in small and is_word(one) and is_word(other)
        for one, other in parts
    )
