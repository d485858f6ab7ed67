"""A topic with a remark behind it: "outdoor play, they go out even in the rain"."""

import re
from collections.abc import Sequence

from afterword.domain.wording.asking import Asked
from afterword.domain.wording.heads import head_of
from afterword.domain.wording.kinds import Kind, kind_of
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.words import Word, is_subject_word, split

# "1,200 cows" is no list.
BETWEEN = re.compile(r"\s*(?:(?<!\d),|,(?!\d)|[;•·])\s*|\s+[-–—/+]\s+|(?<=[^\W\d]):\s+")
_THINGS = frozenset({Kind.THING, Kind.DOING})
_REMARKED = frozenset({Kind.STATEMENT, Kind.EITHER, Kind.OWN, Kind.HOW, Kind.OWN_HOW, Kind.UNSURE})
# With a single comma, "their record, zero accidents in 400 days" is one thing.
_A_LIST = 3
_SHORT = 4


def mixed_items(text: str, asked: Asked) -> list[str]:
    """Return the topic and what is remarked behind it; none where they may be one."""
    lists = asked.phrases.words
    parts = [part for part in BETWEEN.split(text) if part]
    if not parts[1:] or not _is_topic(parts, asked.phrases):
        return []
    rest: list[str] = []
    for part in parts[1:]:
        words = split(part)
        while words[1:] and words[0].core in lists["list_and"] | lists["also_words"]:
            words = words[1:]
        rest.append(" ".join(word.text for word in words))
    if _goes_on(split(rest[0]), asked.phrases):
        return []
    kinds = {kind_of(split(part), asked.phrases) for part in rest}
    longer = len(split(rest[0])) > _SHORT
    comma = len(parts) < _A_LIST and kinds <= _THINGS and "," in text and longer
    pieces = any(part.split()[0] in lists["pieces"] for part in rest)
    return [] if comma or pieces else [parts[0], *rest]


def _is_topic(parts: Sequence[str], phrases: Phrases) -> bool:
    """Tell a first part that is a topic by itself from a time, a person or half a sentence."""
    lists = phrases.words
    first, second = split(parts[0]), split(parts[1])
    kind = kind_of(first, phrases)
    if kind is Kind.HOW:
        # "how they sort, wash and dry it" is one; "how they sort it, the new dryer" are two.
        core = second[0].core
        # "how juniors learn, pairing"
        alone = not parts[2:] and not second[1:]
        return alone or core in lists["asks"] | lists["degrees"] or is_subject_word(core, phrases)
    if kind not in _THINGS:
        return False
    head = head_of(first, phrases)
    when = head.removesuffix("s") in lists["times"] or first[0].core in lists["each"]
    return not when and head not in lists["somebody_met"]


def _goes_on(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "which are free" and "with a view", which belong to what they stand behind."""
    lists = phrases.words
    first = words[0].core
    # "per diems"
    joined = (
        lists["prepositions"] - lists["no_place"]
        | lists["relative_words"]
        | lists["conjunctions"]
        | lists["and"]
    )
    told = kind_of(words, phrases) is Kind.HOW and first not in lists["behind_comma"]
    return first in joined and not told
