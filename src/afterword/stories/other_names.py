"""The companies that are tracked, looked through at every key: prepared once, asked in no time."""

import re
from collections.abc import Iterable, Sequence

from afterword.domain.finding import fold
from afterword.domain.people import Company
from afterword.stories.drafting import folded

_WORD = re.compile(r"[^\W_]+")
_SHORT = 2
"""Letters of a word that may be an article, a preposition or half of "A&W"."""
_LITTLE = frozenset(["the", "les", "des", "une", "and", "for"])
_APOSTROPHES = "'’‘ʼ"
_GONE = str.maketrans(dict.fromkeys(_APOSTROPHES))
_APART = str.maketrans(dict.fromkeys(_APOSTROPHES, " "))


class OtherNames:
    """Which companies a text may name: those of whose names the telling word stands in it.

    Ten thousand names looked for one by one would take a review's whole time; a text has two
    hundred words. What a name found means is for a rule to say.
    """

    def __init__(self, companies: Iterable[Company]) -> None:
        self._by_word: dict[str, list[str]] = {}
        companies = tuple(companies)
        self._by_name = {folded(one.name): one for one in companies}
        for name in dict.fromkeys(one.name for one in companies):
            if word := _telling(name):
                self._by_word.setdefault(word, []).append(name)

    def called(self, name: str) -> Company | None:
        """Return the company called so, None for none known."""
        return self._by_name.get(folded(name))

    def near(self, text: str, own: Sequence[str]) -> tuple[str, ...]:
        """Return the names that `text` may hold, but for those called as one of `own` is.

        A name that is part of one's own is left out too: "Lakeside" beside "Lakeside Logistics".
        """
        mine = [_spaced(name) for name in own]
        folded = fold(text)
        # "O'Neill's" is one name, "Acme's" and "d'Acme" hold another.
        words = _WORD.findall(folded.translate(_GONE)) + _WORD.findall(folded.translate(_APART))
        return tuple(
            name
            for word in dict.fromkeys(words)
            for name in self._by_word.get(word, ())
            if not any(_spaced(name) in one for one in mine)
        )


def _telling(name: str) -> str:
    words = _WORD.findall(fold(name).translate(_GONE))
    telling = (one for one in words if len(one) > _SHORT and one not in _LITTLE)
    return next(telling, next(iter(words), ""))


def _spaced(name: str) -> str:
    return f" {' '.join(_WORD.findall(fold(name).translate(_GONE)))} "
