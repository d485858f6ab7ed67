"""Spelling with a Hunspell dictionary. It marks and suggests; it never changes a word.

The dictionaries are `dictionary-en-ca` and `dictionary-fr` (their licences lie beside them in
`resources/dictionaries`); French has one for all countries. A dictionary is opened at
the first word asked for, which takes about 0.1 s, so that a window is not kept waiting.
"""

import logging
import string
from collections.abc import Callable, Collection, Container, Iterable, Iterator
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import Protocol, cast

from afterword import resources
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.spelling import NoSpeller, Speller

# What French writes with its marks, tried like any slip: "equipe", "recu".
_MARKED = ("aàâ", "cç", "eéèêë", "iîï", "oô", "uùû")

_log = logging.getLogger(__name__)

# Slips of the hand and of the ear, so they are tried before other letters.
_ALIKE = ("aeiouy", "sc", "sz", "ck", "kq", "dt", "bp", "vw", "mn", "fv", "gj", "td", "lr")

MOST_KEPT = 20_000
"""Words a dictionary's answers are kept for."""

RUN = 3
"""Letters looked at together; of four, too few stand in words as they are listed."""

LONGEST = 25
"""Letters of a word that is guessed at: slips grow with its length, asked at every key."""


class Engine(Protocol):
    """The two calls made of a Hunspell object."""

    def spell(self, word: str) -> bool:
        """Tell whether a word is in the dictionary."""
        ...

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return words like it."""
        ...


class Proofreader:
    """A `Speller` over one dictionary, with recorded names as known words."""

    def __init__(
        self,
        engine: Engine,
        phrases: Phrases,
        names: Iterable[str] = (),
        runs: Callable[[], Container[str]] | None = None,
    ) -> None:
        """Take an open dictionary, the language's words, and names as they are recorded.

        `runs` are all letters that follow one another in words: what has others is no guess.
        """
        self._engine = engine
        self._runs = runs
        self._phrases = phrases
        self._names: frozenset[str] = frozenset()
        self._known: dict[str, bool] = {}
        self._guesses: dict[str, str] = {}
        self.learn(names)

    def learn(self, names: Iterable[str]) -> None:
        """Take every part of `names` (people, companies, positions) for rightly spelt."""
        parts = (part.strip(string.punctuation) for name in names for part in name.split())
        self._names = self._names | {part.casefold() for part in parts if part}

    def knows(self, word: str) -> bool:
        """Tell whether `word` is in the dictionary, part of a recorded name, or right here."""
        if word.casefold() in self._names | self._phrases.words.get("spelt_so", frozenset()):
            return True
        if word not in self._known:
            # Words half typed are looked up with every key.
            if len(self._known) >= MOST_KEPT:
                self._known.clear()
            self._known[word] = self._engine.spell(word)
        return self._known[word]

    def guess(self, word: str) -> str:
        """Return the likeliest word one slip away, or nothing; takes up to some milliseconds."""
        if word not in self._guesses:
            self._guesses[word] = next(self._near(word), "")
        return self._guesses[word]

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return a few suggestions without offensive ones; 50 to 200 ms, so only on demand."""
        offered = dict.fromkeys((*self._near(word), *self._engine.suggest(word)))
        return tuple(offered)[: self._phrases.most_suggestions] if self._decent(offered) else ()

    def _decent(self, offered: dict[str, None]) -> bool:
        for word in list(offered):
            if word.casefold() in self._phrases.never_suggested:
                del offered[word]
        return bool(offered)

    def _near(self, word: str) -> Iterator[str]:
        if len(word) > LONGEST:
            return iter(())
        marked = _MARKED if self._phrases.language.startswith("fr") else ()
        tried = _one_slip_away(word, marked)
        if self._runs:
            # Looking a word up takes ten times as long as looking at its letters.
            tried = filter(partial(_can_be, self._runs()), tried)
        found = (near for near in tried if self._engine.spell(near))
        return (near for near in found if near.casefold() not in self._phrases.never_suggested)


@cache
def runs_of(path: Path) -> frozenset[str]:
    """Return every `RUN` letters that follow one another in a dictionary's words; takes 0.1 s."""
    words = (line.partition("/")[0] for line in path.read_text("utf-8").splitlines())
    return frozenset(run for word in words for run in _runs(word))


def _runs(word: str) -> list[str]:
    return [word[at : at + RUN] for at in range(len(word) - RUN + 1)]


def _can_be(runs: Container[str], word: str) -> bool:
    # A capital was put there by us: few words of a dictionary begin so.
    return all(run in runs for run in _runs(word[:1].lower() + word[1:]))


def _one_slip_away(word: str, marked: Collection[str] = ()) -> Iterator[str]:
    """Yield words one slip from `word`, likely slips first; `marked` are letters with marks."""
    yield word.capitalize()
    pairs = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    for a, b in pairs:
        kin = (group for group in marked if b and b[0] in group)
        yield from (a + one + b[1:] for group in kin for one in group if one != b[0])
    yield from (a + b[1] + b[0] + b[2:] for a, b in pairs if len(b) > 1)
    yield from (a + b[1:] for a, b in pairs if b and a[-1:] == b[0])
    yield from (a + b[0] + b for a, b in pairs if b)
    yield from (a + other + b[1:] for a, b in pairs if b for other in _alike(b[0]))
    letters = string.ascii_lowercase
    yield from (a + one + b for a, b in pairs for one in letters)
    yield from (a + b[1:] for a, b in pairs if b)
    yield from (a + one + b[1:] for a, b in pairs if b for one in letters)


def _alike(letter: str) -> str:
    return "".join(group.replace(letter, "") for group in _ALIKE if letter in group)


class LazySpeller:
    """A `Speller` that opens its dictionary when the first word is asked for.

    Where the dictionary can't be opened every word counts as right, and the log says why.
    """

    def __init__(self, language: str, names: Collection[str] = ()) -> None:
        """Take a language with a dictionary, such as `en_CA`, and recorded names."""
        self._language = language
        self._names: list[str] = list(names)
        self._speller: Speller | None = None
        self._lock = Lock()

    def learn(self, names: Iterable[str]) -> None:
        """Take `names` for rightly spelt."""
        self._names += names
        if isinstance(self._speller, Proofreader):
            self._speller.learn(self._names)

    def knows(self, word: str) -> bool:
        """See `Proofreader.knows`."""
        return self._open().knows(word)

    def guess(self, word: str) -> str:
        """See `Proofreader.guess`."""
        return self._open().guess(word)

    def suggest(self, word: str) -> tuple[str, ...]:
        """See `Proofreader.suggest`."""
        return self._open().suggest(word)

    def _open(self) -> Speller:
        with self._lock:
            if self._speller is None:
                self._speller = open_speller(self._language, self._names)
            return self._speller


def open_speller(language: str, names: Iterable[str] = ()) -> Speller:
    """Return the speller of `language`, or one that knows every word where it can't be loaded."""
    folder = resources.folder("dictionaries")
    try:
        # Here, and untyped: a platform without this compiled package still gets its letters.
        hunspell = import_module("hunspell")
        # A neighbour's dictionary is better than none: what differs is in the language's words.
        tongue = language.partition("_")[0]
        near = sorted(path.stem for path in folder.glob(f"{tongue}_*.dic"))
        names_of = (language, tongue, *near)
        name = next((one for one in names_of if (folder / f"{one}.dic").is_file()), "")
        if not name:
            raise FileNotFoundError(folder / f"{language}.dic")
        engine = cast("Engine", hunspell.Hunspell(name, hunspell_data_dir=str(folder)))
        engine.spell(language)
        runs = partial(runs_of, folder / f"{name}.dic")
        return Proofreader(engine, resources.phrases(language), names, runs)
    except (ImportError, OSError, KeyError) as why:
        _log.info("no spelling for %s: %s", language, why)
        return NoSpeller()
