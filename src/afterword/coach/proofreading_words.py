"""Words looked up one by one: French, and English where nothing better can be loaded."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from afterword import resources
from afterword.coach.context import Slip
from afterword.coach.data import lists
from afterword.coach.left_alone import outside
from afterword.coach.weighing import weighed
from afterword.domain.wording.spelling import Speller

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\w)", re.IGNORECASE)

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
        end = start + len(word)
        if other := country_spelling(self._language, word):
            return Slip(start, end, "spelling", (other,), code="country")
        if knows(self._language, self._speller, word):
            return None
        # "l'Abitibi" is as unknown as "Abitibi" is.
        elided = _ELIDED.match(word) if self._language.startswith("fr") else None
        start += elided.end() if elided else 0
        bare = word[elided.end() if elided else 0 :].replace("’", "'")
        found = weighed(self._language, self._speller, bare)
        return Slip(start, end, "spelling", found[1], code=found[0]) if found else None


def knows(language: str, speller: Speller, word: str) -> bool:
    """Tell whether a word is known as it stands, without its ending 's, or in all its parts."""
    plain = word.replace("’", "'").removesuffix("'s")
    if _known(language, speller, plain):
        return True
    if language.startswith("fr"):
        rest = _ELIDED.sub("", plain, count=1)
        starts = resources.phrases(language).words.get("building_starts", frozenset())
        ends = (rest.removeprefix(one) for one in starts if rest.startswith(one))
        forms = [rest, *(end.removeprefix("-") for end in ends if len(end) > SHORTEST)]
        return any(form != plain and _known(language, speller, form) for form in forms) or (
            "-" in rest and _parts_known(language, speller, rest)
        )
    return _parts_known(language, speller, plain)


def _parts_known(language: str, speller: Speller, word: str) -> bool:
    parts = word.split("-")
    known = (len(one) < SHORTEST or _known(language, speller, one) for one in parts)
    return len(parts) > 1 and all(known)


def _known(language: str, speller: Speller, word: str) -> bool:
    told = _told(language)
    small = word.casefold()
    if small in told or small.removesuffix("s") in told or speller.knows(word):
        return True
    # "entrée", where a dictionary of English has "entree".
    bare = unicodedata.normalize("NFD", word).encode("ascii", "ignore").decode("ascii")
    return language.startswith("en") and bare != word and speller.knows(bare)


@cache
def _told(language: str) -> frozenset[str]:
    return frozenset(lists(language).get("proof_words", ()))


@cache
def country_spelling(language: str, word: str) -> str:
    """Return how the language's country spells a word typed as another's; else nothing."""
    for rule in resources.phrases(language).country_spellings:
        if any(pattern.fullmatch(word) for pattern in rule.when):
            return rule.name
    return ""
