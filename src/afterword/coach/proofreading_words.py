"""Words looked up one by one: French, and English where nothing better can be loaded."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Protocol

from afterword import resources
from afterword.coach.context import Slip
from afterword.coach.data import lists
from afterword.coach.hand_slips import slip_of
from afterword.coach.left_alone import outside
from afterword.coach.nearness import FAR, slips
from afterword.coach.weighing import UNSURE, weighed
from afterword.domain.wording.spelling import NoSpeller, Speller

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\w)", re.IGNORECASE)

SHORTEST = 3
"""Letters of a word that is looked at: shorter ones are initials, and halves of words."""


MOST_FIXES = 4

LONGEST = 16
"""Letters of a word that is looked for among others: what is longer takes far longer."""

MOST_SOUGHT = 50
"""Words of a text that others are sought for; a text with more is in no language we know."""

MOST_KEPT = 5_000
"""Words that are remembered, right or wrong."""


class Second(Protocol):
    """Another opinion on words that are not in the dictionary."""

    def knows(self, word: str) -> bool:
        """Tell whether a word is one, however a country spells it."""
        ...

    def offers(self, word: str) -> tuple[str, ...] | None:
        """Return what may stand there instead, likeliest first; None where the word is right."""
        ...


@dataclass(frozen=True, slots=True)
class Found:
    """What is wrong with a word, between two places of it."""

    start: int
    end: int
    code: str
    fixes: tuple[str, ...]


class WordProof:
    """A proofreader that knows words and nothing of what stands around them."""

    def __init__(self, language: str, speller: Speller, second: Second | None = None) -> None:
        """Take a language such as "fr_CA", its speller, and who is asked where that knows none."""
        self._language = language
        self._speller = speller
        self._second = second
        self._alone = isinstance(speller, NoSpeller)
        self._weighed: dict[str, Found | None] = {}
        self._patience = MOST_SOUGHT

    def check(self, text: str) -> tuple[Slip, ...]:
        """Return the words of one paragraph that are in no dictionary."""
        return outside(self.slips(text), text)

    def begin(self) -> None:
        """Begin another text: for so many of its words others are sought."""
        self._patience = MOST_SOUGHT

    def slips(self, text: str) -> Iterator[Slip]:
        """Yield the words of a text that are in no dictionary, addresses and codes among them."""
        shortest = SHORTEST if self._second is None else 2
        for found in _WORD.finditer(text):
            if len(found[0]) >= shortest and (slip := self._slip(found[0])):
                start = found.start()
                place = (start + slip.start, start + slip.end)
                yield Slip(*place, "spelling", slip.fixes, code=slip.code)

    def _slip(self, word: str) -> Found | None:
        if word not in self._weighed:
            # Words half typed are weighed with every key.
            if len(self._weighed) >= MOST_KEPT:
                self._weighed.clear()
            weigh = self._weigh if self._second is None else partial(self._ask, self._second)
            found = weigh(word)
            if not self._patience:
                return found
            self._weighed[word] = found
        return self._weighed[word]

    def _weigh(self, word: str) -> Found | None:
        if other := country_spelling(self._language, word):
            return Found(0, len(word), "country", (other,))
        if knows(self._language, self._speller, word):
            return None
        # "l'Abitibi" is as unknown as "Abitibi" is.
        elided = _ELIDED.match(word) if self._language.startswith("fr") else None
        start = elided.end() if elided else 0
        return self._told(word[start:].replace("’", "'"), start)

    def _ask(self, second: Second, word: str) -> Found | None:
        small = word.casefold()
        other = country_spelling(self._language, small)
        if not other and not self._alone and knows(self._language, self._speller, word):
            return None
        if other or small in spelt_elsewhere():
            offered = second.offers(word)
            return None if offered is None else Found(0, len(word), "country", offered)
        if second.knows(word):
            return None
        if "-" in word:
            return self._part(word)
        sure = slip_of(self._language, small, self._speller.knows, plainly=True)
        # Names are many, and looking for words like them takes long.
        if word[0].isupper() or sure or len(word) > LONGEST:
            return self._told(word)
        return self._told(word, 0, (self._patience and second.offers(word)) or ())

    def _part(self, word: str) -> Found | None:
        """Return what is wrong with the first wrong part of "cross-dokcing"."""
        start = 0
        for part in word.split("-"):
            if len(part) >= SHORTEST and (found := self._slip(part)):
                return replace(found, start=start + found.start, end=start + found.end)
            start += len(part) + 1
        return None

    def _told(self, word: str, start: int = 0, offered: tuple[str, ...] = ()) -> Found | None:
        speller = self._speller
        if word[:1].isupper():
            # A name, unless it is a slip of what is no name.
            offered, speller = _never_names(self._language, word), _Unguessing(speller)
        else:
            self._patience = max(0, self._patience - 1)
            if not self._patience:
                return Found(start, start + len(word), UNSURE, ())
        found = weighed(self._language, speller, word, offered)
        return Found(start, start + len(word), found[0], found[1][:MOST_FIXES]) if found else None


class _Unguessing:
    """A speller that takes no time for guesses."""

    def __init__(self, speller: Speller) -> None:
        self.knows = speller.knows
        self.suggest = speller.suggest

    def guess(self, word: str) -> str:
        """Return nothing."""
        return word[:0]


def _never_names(language: str, word: str) -> tuple[str, ...]:
    """Return days, months and first words that are never names and two slips away at most."""
    told = lists(language)
    first = (one[:1].upper() + one[1:] for one in told.get("proof_starters", ()))
    all_of_them = dict.fromkeys((*told.get("proof_capitals", ()), *first))
    apart = {one: slips(word.casefold(), one.casefold()) for one in all_of_them}
    return tuple(sorted((one for one in apart if apart[one] < FAR), key=lambda one: apart[one]))


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


@cache
def spelt_elsewhere() -> frozenset[str]:
    """Return words as the English of any country spells them."""
    english = [one for one in resources.letter_languages() if one.startswith("en")]
    return frozenset(
        word
        for language in english
        for word in resources.phrases(language).words.get("spelt_so", frozenset())
    )
