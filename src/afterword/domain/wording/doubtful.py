"""Sentences that are clear but looked at before they go into a letter."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.verbs import Form
from afterword.domain.wording.words import Word, is_finite


def is_unsaid(words: Sequence[Word], lead: str, phrases: Phrases) -> bool:
    """Tell "that I drive", which the reader may not have said, and what is sad to repeat."""
    lists = phrases.words
    sad = any(word.core in lists["sad"] for word in words)
    writers = words[1].core in lists["writer"] | lists["my"] | lists["we"]
    return lead == "about" and (sad or writers or _may_be_anybody(words[1:], phrases))


def _may_be_anybody(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "you can wear jeans" and "you have to be fast" from "you have three trucks"."""
    lists = phrases.words
    you, acts, after = (*(word.core for word in words[:3]), "", "", "")[:3]
    has = acts in lists["anybody_has"] and after in lists["to"]
    return you in lists["you_first"] and (has or acts in lists["anybody_may"])


def left(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "why I left my last job", which is seldom said again."""
    lists = phrases.words
    writers = words[1:] and words[1].core in lists["writer"]
    return bool(writers) and any(word.core in lists["left"] for word in words[2:4])


def is_private_step(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "why she left teaching", who may be somebody else, from "why she likes teaching"."""
    lists = phrases.words
    asked, who = (*(word.core for word in words[:2]), "", "")[:2]
    acts = {word.core for word in words[2:5]}
    one = who in lists["one_acting"] and not acts.isdisjoint(lists["private_steps"])
    return asked in lists["asks"] | lists["asks_when"] and one


def is_thing_at_last(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "the rush and how you schedule it" and "managing a team that …" from a sentence."""
    lists = phrases.words
    pairs = pairwise(words)
    how = any(one.core in lists["and"] and two.core in lists["asks"] for one, two in pairs)
    how = how and words[0].core in lists["articles"] | lists["possessives"]
    begun = list(takewhile(lambda word: not is_finite(word.core, phrases), words))
    clause = [word.core.split("'")[0] for word in words[1 : len(begun) + 1]]
    doing = phrases.verbs.are(words[0].core, Form.GERUND)
    return how or (doing and not lists["joins"].isdisjoint(clause))


def is_only_told(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "how beautiful the library is" and "what a great place it is", which explain nothing."""
    lists = phrases.words
    first, second = (*(word.core for word in words[:2]), "", "")[:2]
    felt = first in lists["how"] and second in lists["admired"]
    third = words[2].core if words[2:] else ""
    cried = first in lists["what"] and second in {"a", "an"} and third in lists["admired"]
    cried = cried and any(word.core in lists["it"] for word in words[3:])
    doing = words[-1].core == "doing" and first in lists["how"]
    own = first in lists["how"] and any(word.core in lists["writer"] for word in words[2:4])
    return felt or cried or doing or own


def does_without(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "how nobody wears a mask" and "how you don't sleep", which may be a complaint."""
    lists = phrases.words
    if words[0].core not in lists["how"]:
        return False
    further = lists["and"] | lists["joins"]
    # "and what happens with the plastic nobody wants"
    clause = [words[0], *takewhile(lambda word: word.core not in further, words[1:])]
    return any(
        (word.core.endswith("n't") or word.core in lists["denies"] | lists["denied_by"])
        and after.core not in lists["denies_nothing"] | lists["to"]
        for word, after in pairwise(clause)
    )


def denies(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "I don't have a licence" and "I forgot to ask", to be looked at, from "I don't mind"."""
    lists, verbs = phrases.words, phrases.verbs
    # "I asked her and she answer the residents"
    if any(
        word.core in lists["one_acting"]
        and verbs.are(after.core, Form.BASE)
        and not verbs.are(after.core, Form.PAST)
        for word, after in pairwise(words)
    ):
        return True
    # "I ask about the uniform and she said …"
    if words[1:] and words[1].core in lists["tells"]:
        return True
    return any(
        (word.core.endswith("n't") or word.core in lists["denies"])
        and after.core not in lists["denies_nothing"]
        for word, after in pairwise(words[:6])
    )
