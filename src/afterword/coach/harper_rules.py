"""Which of Harper's rules a sentence is put to.

Most of them speak of one turn of phrase, which stands in their name and in what is said of them: a
sentence without any such word can't break them. Trying all 900 takes five times as long as reading
the sentence does.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
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
        beside: Iterable[str],
        small: Collection[str],
    ) -> None:
        """Take what Harper tells of each rule, by its name.

        `off` are patterns of names that are never asked, `always` names of those that are asked of
        every sentence, `beside` names of those that are asked where one of some words stands, such
        as "ThenThan: then than", `small` the words that say nothing of what a rule is about. A
        rule that speaks of no other words is always asked.
        """
        self._none = dict.fromkeys(told, False)
        at, stems = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
        asked = set[str]()
        words = _told_of(beside)
        for name, said in told.items():
            if any(fnmatch(name, one) for one in off):
                continue
            spoken = frozenset[str]() if name in always else _spoken_of(name, said, small)
            kept, keys = (at, words[name]) if name in words else (stems, spoken)
            for key in keys:
                kept[key].add(name)
            if not keys:
                asked.add(name)
        self._at, self._stems = dict(at), dict(stems)
        self.always = frozenset(asked)

    def of(self, sentence: str) -> frozenset[str]:
        """Return the names of the rules that a sentence is put to."""
        words = _WORD.findall(sentence.casefold())
        at = (self._at.get(word, _NONE) for word in words)
        stems = (self._stems.get(stem, _NONE) for stem in _stems(words))
        return self.always.union(*at, *stems)

    def turned_on(self, names: Iterable[str]) -> dict[str, bool]:
        """Return what to set, so that these rules are on and all others off."""
        # What is not named in it is on.
        return self._none | dict.fromkeys(names, True)


def _told_of(beside: Iterable[str]) -> Mapping[str, set[str]]:
    """Return the words beside which each rule is asked, from lines of names and words."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in beside:
        names, _, words = line.partition(":")
        for name in names.split():
            found[name].update(words.split())
    return dict(found)


def _spoken_of(name: str, said: str, small: Collection[str]) -> frozenset[str]:
    quoted = (found[1] or found[2] for found in _QUOTED.finditer(said))
    parts = _NAME.findall(name)
    words = {word.casefold() for text in (*quoted, *parts) for word in _WORD.findall(text)}
    beside = {word for word in words if word not in small and len(word) > 1}
    # "asap" for as soon as possible.
    initials = "".join(part[0] for part in parts).casefold()
    told = {initials} if len(initials) > 1 and initials not in small else _NONE
    return frozenset(word[:STEM] for word in (*beside, *told)) if beside else _NONE


def _stems(words: Sequence[str]) -> frozenset[str]:
    """Return how words begin, and two in one: "any body" is put to the rule of "anybody"."""
    joined = (first + second for first, second in pairwise(words))
    return frozenset(word[:STEM] for word in (*words, *joined))
