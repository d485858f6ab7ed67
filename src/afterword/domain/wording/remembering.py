"""Readings that are kept: the letters of a panel read the same topics again and again."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace
from threading import Lock
from weakref import WeakKeyDictionary

from afterword.domain.wording.asking import Asked
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.spelling import NoSpeller, Speller

# Words half typed are read with every key.
_MOST_KEPT = 500
_lock = Lock()


@dataclass(slots=True, eq=False)
class _Listening:
    """A speller that writes down what it was asked, and what it said."""

    speller: Speller
    known: dict[str, bool] = field(default_factory=dict[str, bool])
    guessed: dict[str, str] = field(default_factory=dict[str, str])

    def __hash__(self) -> int:
        """Return that of the dictionary: what is remembered of it holds for this one."""
        return hash(self.speller)

    def __eq__(self, other: object) -> bool:
        """Tell whether both listen to one dictionary."""
        return isinstance(other, _Listening) and other.speller is self.speller

    def knows(self, word: str) -> bool:
        """See `Speller.knows`."""
        return self.known.setdefault(word, self.speller.knows(word))

    def guess(self, word: str) -> str:
        """See `Speller.guess`."""
        return self.guessed.setdefault(word, self.speller.guess(word))

    def suggest(self, word: str) -> tuple[str, ...]:
        """See `Speller.suggest`."""
        return self.speller.suggest(word)

    def says_the_same(self, speller: Speller) -> bool:
        """Tell whether `speller` would answer so again: it may have learnt a name since."""
        return all(speller.knows(word) is said for word, said in self.known.items()) and all(
            speller.guess(word) == said for word, said in self.guessed.items()
        )


@dataclass(frozen=True, slots=True)
class _Kept:
    """A reading, what the speller said for it, and the phrases, so that none takes their place."""

    reading: Reading
    heard: _Listening
    phrases: Phrases


_kept: WeakKeyDictionary[Speller, dict[Hashable, _Kept]] = WeakKeyDictionary()


def remembered(asked: Asked, read: Callable[[Asked], Reading]) -> Reading:
    """Return what `read` makes of `asked`, or made of it before with the same dictionary."""
    key = (
        (asked.typed, asked.lead, asked.person, asked.others, asked.tracked),
        (tuple(asked.earlier), asked.place, id(asked.phrases)),
    )
    with _lock:
        memory = _kept.setdefault(asked.speller, {})
    kept = memory.get(key)
    if kept and kept.heard.says_the_same(asked.speller):
        return kept.reading
    heard = _Listening(asked.speller)
    reading = read(replace(asked, speller=heard))
    if len(memory) >= _MOST_KEPT:
        memory.clear()
    # What is kept must not keep its dictionary alive.
    kept_words = replace(heard, speller=NoSpeller())
    memory[key] = _Kept(reading, kept_words, asked.phrases)
    return reading
