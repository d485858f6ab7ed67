"""A lost apostrophe: "the shelters new wing" and "the residents garden" are asked about.

Whose a thing is stands before it with an apostrophe. Without one, "the shelters" may be one or
several, and only the writer knows; "the sales team" and "a farmers market" need none.
"""

from collections.abc import Sequence

from afterword.domain.wording.asking import Asked, ask
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.verbs import Form
from afterword.domain.wording.words import (
    Word,
    function_words,
    is_finite,
    is_plural,
    may_be_verb,
    split,
)

_SHORTEST = 4
# The words of the longest name before the one it belongs to: "the new night nurses lounge".
_REACH = 3


def with_owner_asked(reading: Reading, asked: Asked) -> Reading:
    """Return `reading`, or the question whose the thing is, where an apostrophe may be lost."""
    words = split(reading.sentence)
    at = next((at for at in range(1, len(words) - 1) if _is_lost(words, at, asked.phrases)), 0)
    if not at:
        return reading
    one = _one(words[at].core, asked.phrases)
    tries = [_said(words, at, said) for said in (f"{one}'s", f"{words[at].core}'")]
    found = [Reading(sentence=each) for each in tries]
    others = tuple(choice for choice in reading.choices if choice.code == "instead")
    question = ask("which", [*found, reading], words[at].core)
    return Reading(code=question.code, about=question.about, choices=(*question.choices, *others))


def _said(words: Sequence[Word], at: int, owner: str) -> str:
    said = [word.text for word in words]
    said[at] = words[at].said(owner).text
    return " ".join(said)


def _is_lost(words: Sequence[Word], at: int, phrases: Phrases) -> bool:
    word, after = words[at], words[at + 1]
    lists = phrases.words
    plain = word.text == word.core and word.core.isalpha() and word.core[_SHORTEST - 1 :]
    if not plain or not is_plural(word.core, phrases) or not _is_named(words, at, phrases):
        return False
    if after.core in lists["owned_so"] and words[at + 2 :]:
        return not _is_clause(words, at, phrases)
    if f"{word.core} {after.core.removesuffix('s')}" in lists["said_together"]:
        return False
    owns = _one(word.core, phrases) in lists["owning"] | lists["persons"]
    return (
        owns
        and word.core not in lists["never_owning"]
        and _is_noun(after, phrases)
        and not _is_clause(words, at, phrases)
    )


def _is_named(words: Sequence[Word], at: int, phrases: Phrases) -> bool:
    """Tell "the new shelters wing", a certain one, from "girls hockey"."""
    lists = phrases.words
    starts = lists["articles"] | lists["possessives"]
    before = [word.core for word in words[max(at - _REACH, 0) : at]]
    begun = [place for place, core in enumerate(before) if core in starts]
    small = function_words(phrases) - starts - lists["takes_the"]
    between = before[begun[-1] + 1 :] if begun else before
    # "drivers daily logs", but "seniors lunch"
    alone = words[at - 1].core in lists["of_topic"]
    alone = alone and words[at].core not in lists["several_said_as_one"]
    return alone or (bool(begun) and small.isdisjoint(between))


def _is_noun(word: Word, phrases: Phrases) -> bool:
    lists = phrases.words
    small = function_words(phrases) | lists["and"] | lists["adverbs"]
    small |= lists["behind_people"] | lists["asides"]
    verb = phrases.verbs.are(word.core, Form.GERUND, Form.PAST)
    return word.core not in small and word.core[:1].isalpha() and not verb


def _is_clause(words: Sequence[Word], at: int, phrases: Phrases) -> bool:
    """Tell "how the nurses chart pain" from "how the nurses room is set up"."""
    asks = phrases.words["asks"] | phrases.words["joins"]
    told = any(word.core in asks for word in words[:at])
    acts = words[at + 2].core if at + 2 < len(words) else ""
    if not told or is_finite(acts, phrases):
        return False
    return may_be_verb(words[at + 1].core, phrases) or not may_be_verb(acts, phrases)


def _one(core: str, phrases: Phrases) -> str:
    """Return "shelter" for "shelters", "boss" for "bosses" and "city" for "cities"."""
    if core.endswith("ies"):
        return f"{core[:-3]}y"
    if core.endswith(("sses", "ches", "shes", "xes")):
        return core[:-2]
    known = core[:-2] if core.endswith("es") else ""
    return known if known in phrases.words["persons"] else core[:-1]
