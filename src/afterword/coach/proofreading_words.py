"""Words looked up one by one: French, and English where nothing better can be loaded."""

import re
from collections.abc import Iterator
from functools import cache

from afterword import resources
from afterword.coach.context import Slip
from afterword.coach.left_alone import outside
from afterword.domain.wording.spelling import Speller

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_JOINS = re.compile(r"['’\-]")

SHORTEST = 3
"""Letters of a word that is looked at: shorter ones are initials, and halves of words."""


class WordProof:
    """A proofreader that knows words and nothing of what stands around them."""

    def __init__(self, language: str, speller: Speller) -> None:
        """Take a language such as "fr_CA" and its speller."""
        self._language = language
        self._speller = speller

    def check(self, text: str) -> tuple[Slip, ...]:
        """Return the words of one paragraph that are in no dictionary."""
        return outside(self._slips(text), text)

    def _slips(self, text: str) -> Iterator[Slip]:
        for found in _WORD.finditer(text):
            word = found[0]
            if len(word) >= SHORTEST and (slip := self._slip(word, found.start())):
                yield slip

    def _slip(self, word: str, start: int) -> Slip | None:
        if other := country_spelling(self._language, word):
            return Slip(start, start + len(word), "spelling", (other,), code="country")
        if knows(self._speller, word):
            return None
        guess = self._speller.guess(word.replace("’", "'"))
        near = "near" if guess else ""
        return Slip(start, start + len(word), "spelling", (guess,) if guess else (), code=near)


def knows(speller: Speller, word: str) -> bool:
    """Tell whether a word is known whole, or in each of its parts around hyphens."""
    plain = word.replace("’", "'")
    if speller.knows(plain) or speller.knows(plain.removesuffix("'s")):
        return True
    parts = _JOINS.split(plain)
    return "-" in plain and all(len(one) < SHORTEST or speller.knows(one) for one in parts)


@cache
def country_spelling(language: str, word: str) -> str:
    """Return how the language's country spells a word typed as another's; else nothing."""
    for rule in resources.phrases(language).country_spellings:
        if any(pattern.fullmatch(word) for pattern in rule.when):
            return rule.name
    return ""
