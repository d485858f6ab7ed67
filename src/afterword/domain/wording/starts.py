"""Words that begin like a note to oneself, or in the middle of a sentence: no topic yet."""

from collections.abc import Sequence
from itertools import pairwise

from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.verbs import Form
from afterword.domain.wording.words import Word, is_finite, is_plural, is_subject_word

_FEWEST_LETTERS = 2
_MINUS = frozenset("-–−")


def begins_badly(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell whether the words begin like a note to oneself or in the middle of a sentence."""
    return (
        _is_order(words, phrases)
        or _says_nothing(words, phrases)
        or _judges(words, phrases)
        or any(word.text.endswith(":") for word in words)
        or any(_is_below(word) for word in (words[0], words[-1]))
    )


def _is_order(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "ask about the shift", "need more drivers" and "moved the store" from a thing."""
    first = words[0].core
    second = words[1].core if len(words) > 1 else ""
    lists = phrases.words
    objects = ("articles", "possessives", "how_many", "adverbs", "places")
    base = phrases.verbs.are(first, Form.BASE) and any(second in lists[name] for name in objects)
    told = ("prepositions", "somebody", "me_too")
    order = first in lists["orders"] and (
        is_subject_word(second, phrases) or any(second in lists[name] for name in told)
    )
    order = order or (first in lists["always_orders"] and len(words) > 1)
    past = phrases.verbs.are(first, Form.PAST) and first not in lists["adjectives"]
    return base or order or past


def _says_nothing(words: Sequence[Word], phrases: Phrases) -> bool:
    first = words[0].core
    lists = phrases.words
    small = ("conjunctions", "adverbs", "negations", "me_too")
    return (
        not any(letter.isalnum() for letter in first)
        or (len(words) == 1 and sum(letter.isalpha() for letter in first) < _FEWEST_LETTERS)
        or any(first in lists[name] for name in small)
        or (first in lists["no_one_certain"] and len(words) > 1)
        or all(_names_nothing(word.core, phrases) for word in words)
    )


def _names_nothing(core: str, phrases: Phrases) -> bool:
    lists = phrases.words
    names = ("takes_the", "alone_pronouns")
    return is_subject_word(core, phrases) or any(core in lists[name] for name in names)


def _judges(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell whether the words only say how it was, or what the writer feels."""
    first = words[0].core
    second = words[1].core if len(words) > 1 else ""
    lists = phrases.words
    told = ("describing", "and", "adverbs")
    return (
        first in lists["judging"]
        or not lists["not_topics"].isdisjoint({first, f"{first} {second}"})
        or (first in lists["describing"] and second in lists["prepositions"])
        or all(any(word.core in lists[name] for name in told) for word in words)
    )


def _is_below(word: Word) -> bool:
    """Tell the "-80" of "freezers -80", which may be a number or a dash."""
    return word.text[:1] in _MINUS and word.text[1:2].isdigit()


def starts_again(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell whether a second thing begins with nothing to join it: "haha the coffee machine"."""
    lists = phrases.words
    begins = (lists["articles"] | lists["possessives"]) - lists["joins"]
    joins = ("prepositions", "joins", "and", "before_articles", "adverbs", "me_too", "somebody")
    joins = (*joins, "clause_nouns")
    counted = words[0].core.isdigit() or words[0].core in lists["numbers"]
    if _counts_again(words, phrases):
        return True
    return any(
        (after.core in begins or (counted and _is_number(after, phrases)))
        and not before.text.endswith((",", ";", ":"))
        and not phrases.verbs.are(before.core, Form.GERUND, Form.PAST, Form.BASE, Form.THIRD)
        and not is_finite(before.core, phrases)
        and not any(before.core in lists[name] for name in joins)
        and not _says_when(words[at + 1 :], phrases)
        for at, (before, after) in enumerate(pairwise(words))
    )


def ends_in_letters(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "stock rotation FIFO", two things side by side, from "learning SQL"."""
    if not words[1:] or not words[-1].text.isupper() or not words[-1].text.isalpha():
        return False
    lists = phrases.words
    before = words[-2]
    doing = phrases.verbs.are(before.core, Form.GERUND) and not words[2:]
    noun = before.core in lists["needs_article"] | lists["stands_alone"]
    noun = noun or before.core.endswith(tuple(lists["alone_endings"]))
    noun = noun or is_plural(before.core, phrases)
    return before.text == before.text.lower() and noun and not doing and len(words[-1].text) > 1


def _counts_again(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "camp life 2 weeks in" and "by hand 3000 a week" from "grade 3 math" and "2 weeks"."""
    lists = phrases.words
    begins = lists["articles"] | lists["possessives"]
    small = begins | lists["prepositions"] | lists["and"] | lists["adverbs"] | lists["joins"]
    small |= lists["takes_the"] | lists["describing"] | lists["month_before"] | lists["how_many"]
    return any(
        number.core.isdigit()
        and before.core not in small
        and not before.text.endswith((",", ";", ":"))
        and not phrases.verbs.are(before.core, Form.BASE, Form.GERUND, Form.PAST, Form.THIRD)
        and not is_finite(before.core, phrases)
        and (after.core.removesuffix("s") in lists["times"] or after.core in begins)
        for before, number, after in zip(words, words[1:], words[2:], strict=False)
    )


def _is_number(word: Word, phrases: Phrases) -> bool:
    return word.core.isdigit() or word.core in phrases.words["numbers"]


def _says_when(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "every Monday morning" and "this spring"."""
    return any(word.core.removesuffix("s") in phrases.words["times"] for word in words[1:3])
