"""Small words around a topic that say nothing: "um, the schedule and stuff"."""

import re
from functools import lru_cache

from afterword.domain.wording.kinds import Kind, kind_of
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.words import split

_THINGS = frozenset({Kind.THING, Kind.DOING})


def without_fillers(text: str, phrases: Phrases) -> str:
    """Return `text` without "um" before it and "and stuff" behind it; never an empty text."""
    lists = phrases.words
    before, behind = (any_of(lists.get(name, frozenset())) for name in ("says_um", "and_stuff"))
    if not before or not behind:
        return text
    well = any_of(lists.get("says_well", frozenset()))
    small = any_of(
        lists["articles"]
        | lists["possessives"]
        | lists["subjects"]
        | lists["asks"]
        | lists["adverbs"]
    )
    well = rf"(?:{well})(?:,\s*|\s+(?=(?:{small})\b))"
    um = rf"^(?:{well}|(?:{before})(?:,\s*|\s+))+(?=\w)"
    shorter = re.sub(um, "", text, flags=re.IGNORECASE)
    shorter = re.sub(rf"(?:,?\s+(?:{behind}))+[.\s]*$", "", shorter, flags=re.IGNORECASE)
    return shorter or text


def without_how_much(rest: str, phrases: Phrases) -> str:
    """Return "small talk about hockey" for "small talk about hockey mostly"; a clause keeps it."""
    ends = any_of(phrases.words.get("how_much_said", frozenset()))
    shorter = re.sub(rf",?\s+(?:{ends})$", "", rest, flags=re.IGNORECASE) if ends else rest
    if shorter == rest or not shorter:
        return rest
    words = split(shorter)
    clause = any(word.core in phrases.words["joins"] for word in words)
    return rest if clause or kind_of(words, phrases) not in _THINGS else shorter


@lru_cache(maxsize=64)
def any_of(words: frozenset[str]) -> str:
    """Return the pattern of any of `words`, the longest first; empty for none."""
    return "|".join(re.escape(one) for one in sorted(words, key=len, reverse=True))
