"""Which of Harper's rules a sentence is put to.

Most of them speak of one turn of phrase, which stands in their name and in what is said of them: a
sentence without any such word can't break them. Trying all 900 takes five times as long as reading
the sentence does.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from fnmatch import fnmatch
from itertools import pairwise

STEM = 4
"""Letters by which two words are taken for kin: "peaked" and "peak"; one too many costs nothing."""

_QUOTED = re.compile(r"`([^`]+)`|[\"“'‘](.+?)[\"”'’]")
_NAME = re.compile(r"[A-Z][a-z]+|[A-Z]+(?![a-z])")
_WORD = re.compile(r"[^\W_]+")
_NONE = frozenset[str]()


class Rules:
    """Harper's rules, found by the words they speak of."""

    def __init__(
        self,
        told: Mapping[str, str],
        *,
        off: Collection[str],
        always: Collection[str],
        small: Collection[str],
    ) -> None:
        """Take what Harper tells of each rule, by its name.

        `off` are patterns of names that are never asked, `always` names of those that are asked of
        every sentence, `small` the words that say nothing of what a rule is about. A rule that
        speaks of no other words is always asked.
        """
        self._none = dict.fromkeys(told, False)
        found: defaultdict[str, set[str]] = defaultdict(set)
        asked = set[str]()
        for name, said in told.items():
            if any(fnmatch(name, one) for one in off):
                continue
            beside = set[str]() if name in always else _spoken_of(name, said, small)
            for stem in beside:
                found[stem].add(name)
            if not beside:
                asked.add(name)
        self._beside = dict(found)
        self.always = frozenset(asked)

    def of(self, sentence: str) -> frozenset[str]:
        """Return the names of the rules that a sentence is put to."""
        beside = (self._beside.get(stem, _NONE) for stem in _stems(sentence))
        return self.always.union(*beside)

    def turned_on(self, names: Iterable[str]) -> dict[str, bool]:
        """Return what to set, so that these rules are on and all others off."""
        # What is not named in it is on.
        return self._none | dict.fromkeys(names, True)


def _spoken_of(name: str, said: str, small: Collection[str]) -> frozenset[str]:
    quoted = (found[1] or found[2] for found in _QUOTED.finditer(said))
    parts = _NAME.findall(name)
    words = {word.casefold() for text in (*quoted, *parts) for word in _WORD.findall(text)}
    beside = {word for word in words if word not in small and len(word) > 1}
    # "asap" for as soon as possible.
    initials = "".join(part[0] for part in parts).casefold()
    return frozenset(word[:STEM] for word in (*beside, initials)) if beside else frozenset()


def _stems(sentence: str) -> frozenset[str]:
    """Return how words begin, and two in one: "any body" is put to the rule of "anybody"."""
    words = _WORD.findall(sentence.casefold())
    joined = (first + second for first, second in pairwise(words))
    return frozenset(word[:STEM] for word in (*words, *joined))
