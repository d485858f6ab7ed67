"""Asking Harper: a sentence once, and several at a time where there are processors for it."""

import os
from collections.abc import Callable, Collection, Container, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from threading import local
from typing import Protocol

from afterword.coach.harper_quiet import nothing_printed
from afterword.coach.harper_rules import Rules

MOST_AT_ONCE = 4
"""Threads that ask; each holds about 6 MB for telling nouns from verbs."""

SPARE = 100
"""Rules that may stay on for the next sentence."""

PLAIN = "plaintext"
SPELLING = "SpellCheck"

_SPELLING = frozenset([SPELLING])
_NONE = frozenset[str]()


class Suggestion(Protocol):
    """What may stand there instead: `kind` is 0 to replace, 1 to remove, 2 to put behind."""

    kind: int
    replacement_text: str


class Place(Protocol):
    """Two places in a text."""

    start: int
    end: int


class Lint(Protocol):
    """One thing Harper says."""

    span: Place
    lint_kind: str
    message: str
    suggestions: list[Suggestion]


class Linter(Protocol):
    """The calls made of a Harper object, by one thread at a time."""

    def organized_lints(self, text: str, *, language: str) -> dict[str, list[Lint]]:
        """Return what each of its rules says of a text; most say nothing."""
        ...

    def is_likely_english(self, text: str) -> bool:
        """Tell of a single word whether it is in the dictionary."""
        ...

    def get_lint_descriptions(self) -> dict[str, str]:
        """Return what each of its rules is about."""
        ...

    def set_lint_config(self, config: dict[str, bool]) -> None:
        """Turn rules on and off; what is not named is on."""
        ...


Organized = Mapping[str, Sequence[Lint]]
"""What is said of a sentence, by its rule's name."""

Told = Sequence[tuple[str, Lint]]
"""The same in the order of the sentence, each beside its rule's name."""


class Asking:
    """Harper in threads of its own: what it has learnt of words belongs to a thread."""

    def __init__(self, opened: Callable[[], Linter], rules: Rules) -> None:
        """Take what opens another Harper (some milliseconds after the first), and its rules."""
        self._opened = opened
        self._rules = rules
        self._own = local()
        self._threads = min(MOST_AT_ONCE, os.cpu_count() or 1)
        self._pool = ThreadPoolExecutor(self._threads, "harper")
        # One alone: looking for words like another begins with two seconds' work in each.
        self._words = ThreadPoolExecutor(1, "harper-words")

    def told(self, sentences: Collection[str]) -> dict[str, Told]:
        """Return what is said of each of `sentences`."""
        if not sentences:
            return {}
        rules = {sentence: self._rules.of(sentence) for sentence in sentences}
        # The longest first, so that none waits for another's.
        ordered = sorted(sentences, key=len, reverse=True)
        parts = (ordered[at :: self._threads] for at in range(self._threads))
        with nothing_printed():
            asked = [self._pool.submit(self._sentences, part, rules) for part in parts if part]
            found = [one.result() for one in asked]
        return {
            # What another sentence was put to says nothing of this one, whoever asks with it.
            sentence: _flat(told, rules[sentence])
            for part in found
            for sentence, told in part.items()
        }

    def spelling(self, word: str) -> Told:
        """Return what is said of the spelling of one word, with suggestions: 2 to 40 ms."""
        with nothing_printed():
            return _flat(self._words.submit(self._word, word).result(), _SPELLING)

    def knows(self, word: str) -> bool:
        """Tell whether a word is in the dictionary, as any country spells it."""
        with nothing_printed():
            return self._words.submit(self._is_word, word).result()

    def _sentences(
        self, sentences: Sequence[str], rules: Mapping[str, frozenset[str]]
    ) -> dict[str, Organized]:
        linter = self._linter(frozenset(chain.from_iterable(rules[one] for one in sentences)))
        return {one: linter.organized_lints(one, language=PLAIN) for one in sentences}

    def _word(self, word: str) -> Organized:
        return self._linter(_SPELLING).organized_lints(word, language=PLAIN)

    def _is_word(self, word: str) -> bool:
        return self._linter(_SPELLING).is_likely_english(word)

    def _linter(self, on: frozenset[str]) -> Linter:
        """Return this thread's linter with these rules on, and few others."""
        kept: tuple[Linter, frozenset[str]] | None = getattr(self._own, "kept", None)
        linter, are_on = kept or (self._opened(), _NONE)
        # Turning them takes as long as reading a short sentence.
        if not on <= are_on or len(are_on) > len(on) + SPARE:
            linter.set_lint_config(self._rules.turned_on(on))
            self._own.kept = linter, on
        return linter


def _flat(told: Organized, rules: Container[str]) -> Told:
    found = [(name, lint) for name, lints in told.items() if name in rules for lint in lints]
    return sorted(found, key=lambda one: one[1].span.start)
