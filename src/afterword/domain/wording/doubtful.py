"""Sentences that are clear but looked at before they go into a letter."""

from collections.abc import Sequence
from itertools import pairwise

from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.verbs import Form
from afterword.domain.wording.words import Word


def is_unsaid(words: Sequence[Word], lead: str, phrases: Phrases) -> bool:
    """Tell "that I drive", which the reader may not have said, and what is sad to repeat."""
    lists = phrases.words
    sad = any(word.core in lists["sad"] for word in words)
    writers = words[1].core in lists["writer"] | lists["my"]
    return lead == "about" and (sad or writers)


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
