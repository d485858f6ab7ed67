"""Asking Harper, in a thread of its own: a sentence once, by the rules that may speak of it."""

from collections.abc import Callable, Collection, Container, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from typing import Protocol

from afterword.coach.harper_quiet import nothing_printed
from afterword.coach.harper_rules import Rules

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
    """Harper in one thread: what it has learnt of words belongs to a thread, which takes seconds.

    A second thread would gain nothing: Harper lets no other part of Python run meanwhile. It works
    only while somebody waits for it.
    """

    def __init__(self, opened: Callable[[], Linter], rules: Rules) -> None:
        """Take what opens another Harper (some milliseconds after the first), and its rules."""
        self._opened = opened
        self._rules = rules
        # One for sentences and one for words, since turning rules on and off takes a while.
        self._kept: tuple[Linter, frozenset[str]] | None = None
        self._kept_for_words: Linter | None = None
        self._thread = ThreadPoolExecutor(1, "harper")

    def told(self, sentences: Collection[str]) -> dict[str, Told]:
        """Return what is said of each of `sentences`."""
        if not sentences:
            return {}
        rules = {sentence: self._rules.of(sentence) for sentence in sentences}
        with nothing_printed():
            found = self._thread.submit(self._sentences, rules).result()
        # What another sentence was put to says nothing of this one, whoever asks with it.
        return {sentence: _flat(told, rules[sentence]) for sentence, told in found.items()}

    def spelling(self, word: str) -> Told:
        """Return what is said of the spelling of one word, with suggestions: 2 to 40 ms."""
        with nothing_printed():
            return _flat(self._thread.submit(self._word, word).result(), _SPELLING)

    def knows(self, word: str) -> bool:
        """Tell whether a word is in the dictionary, as any country spells it."""
        with nothing_printed():
            return self._thread.submit(self._is_word, word).result()

    def _sentences(self, rules: Mapping[str, frozenset[str]]) -> dict[str, Organized]:
        linter = self._linter(frozenset(chain.from_iterable(rules.values())))
        return {one: linter.organized_lints(one, language=PLAIN) for one in rules}

    def _word(self, word: str) -> Organized:
        return self._for_words().organized_lints(word, language=PLAIN)

    def _is_word(self, word: str) -> bool:
        return self._for_words().is_likely_english(word)

    def _for_words(self) -> Linter:
        if self._kept_for_words is None:
            self._kept_for_words = self._opened()
            self._kept_for_words.set_lint_config(self._rules.turned_on(_SPELLING))
        return self._kept_for_words

    def _linter(self, on: frozenset[str]) -> Linter:
        """Return the linter for sentences with these rules on, and few others."""
        linter, are_on = self._kept or (self._opened(), _NONE)
        # Turning them takes as long as reading a short sentence.
        if not on <= are_on or len(are_on) > len(on) + SPARE:
            linter.set_lint_config(self._rules.turned_on(on))
            self._kept = linter, on
        return linter


def _flat(told: Organized, rules: Container[str]) -> Told:
    found = [(name, lint) for name, lints in told.items() if name in rules for lint in lints]
    return sorted(found, key=lambda one: one[1].span.start)
