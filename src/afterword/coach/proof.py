"""Proofreading in one place: the best engine there is for a language, opened once.

English has Harper, or else its dictionary; French its dictionary; where neither can be loaded
nothing is marked. Names need not be told: rules/proof.py knows them from the letter's context.
"""

import logging
from collections import defaultdict
from collections.abc import Callable
from threading import Lock

from afterword.coach.context import Proof, Slip
from afterword.coach.harper import open_harper
from afterword.coach.paragraphs import slips_of
from afterword.coach.proofreading import open_speller
from afterword.coach.proofreading_words import WordProof
from afterword.domain.wording.spelling import NoSpeller

MOST_KEPT = 400
"""Paragraphs whose slips are kept."""

WARM_UP = "qwrtzk"

_log = logging.getLogger(__name__)
_open: dict[str, Proof] = {}
_locks: defaultdict[str, Lock] = defaultdict(Lock)


class NoProof:
    """Stands in where no engine can be loaded: nothing is marked."""

    def check(self, text: str) -> tuple[Slip, ...]:
        """Return nothing, whatever the text."""
        del text
        return ()


class Remembering:
    """A proofreader that asks another for each paragraph once, from any thread."""

    def __init__(self, proof: Proof, begin: Callable[[], None] = lambda: None) -> None:
        """Take the proofreader that is asked, and what it is told when another text begins."""
        self._proof = proof
        self._begin = begin
        self._known: dict[str, tuple[Slip, ...]] = {}

    def check(self, text: str) -> tuple[Slip, ...]:
        """Return the slips in `text`, in order."""
        self._begin()
        return tuple(slips_of(text, self._paragraph))

    def _paragraph(self, text: str) -> tuple[Slip, ...]:
        found = self._known.get(text)
        if found is None:
            found = self._proof.check(text)
            # Paragraphs half typed are kept with every key.
            if len(self._known) >= MOST_KEPT:
                self._known = {}
            self._known[text] = found
        return found


def proof_of(language: str) -> Proof:
    """Return the proofreader of a letter's language such as "en_CA", the same one every time.

    The first call takes about two seconds in English and 0.1 s in French, so make it away from the
    window's thread; any thread may call, and one that comes second waits for the first.
    """
    with _locks[language]:
        if language not in _open:
            _open[language] = _best(language)
        return _open[language]


def _best(language: str) -> Proof:
    speller = open_speller(language)
    if language.startswith("en"):
        try:
            return open_harper(language, speller)
        except (ImportError, AttributeError, KeyError) as why:
            _log.info("no grammar for %s: %s", language, why)
    if isinstance(speller, NoSpeller):
        return NoProof()
    # What words are made of is gathered for the first guess.
    speller.guess(WARM_UP)
    words = WordProof(language, speller)
    return Remembering(words, words.begin)
