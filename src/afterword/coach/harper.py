"""English grammar and spelling with Harper, in-process: it never goes to a network.

Harper is `harper-py` (Apache-2.0). Opening it takes about two seconds, so that is for a thread.
It is asked sentence by sentence, and only once. What it says of style is left out, and so are
rules that were wrong on good letters (`proof_off` in `resources/coach/lists/en/proof.toml`). The
dictionary is asked first for each word: looking for what may stand there takes Harper up to 40 ms.
"""

import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import chain
from threading import Lock
from typing import cast

from afterword import resources
from afterword.coach.context import Slip
from afterword.coach.data import lists
from afterword.coach.harper_asking import SPELLING, Asking, Lint, Linter, Suggestion, Told
from afterword.coach.harper_quiet import nothing_printed
from afterword.coach.harper_rules import Rules
from afterword.coach.left_alone import outside
from afterword.coach.paragraphs import moved, paragraphs
from afterword.coach.proofreading_sentences import pieces
from afterword.coach.proofreading_words import MOST_FIXES, WordProof, knows
from afterword.coach.weighing import weighed
from afterword.domain.wording.spelling import NoSpeller, Speller

DIALECTS = {"en_US": "AMERICAN", "en_GB": "BRITISH", "en_AU": "AUSTRALIAN", "en_IN": "INDIAN"}
HOME = "CANADIAN"

CODES = {
    "Agreement": "agreement",
    "BoundaryError": "grammar",
    "Capitalization": "capital",
    "Eggcorn": "confusion",
    "Grammar": "grammar",
    "Malapropism": "confusion",
    "Miscellaneous": "wording",
    "Nonstandard": "wording",
    "Punctuation": "punctuation",
    "Repetition": "repeated",
    "Typo": "confusion",
    "Usage": "wording",
    "WordChoice": "wording",
}
"""Harper's kinds and ours. Kinds that are not here are matters of taste and are left out."""

MOST_KEPT = 2_000
"""Sentences whose slips are kept: those half typed are, with every key."""

WARM_UP = "Thank you for you time, qwrtzkbvnm."

_REMOVE, _INSERT_AFTER = 1, 2

# It hears the h of "an honour", which is only mute to it in "honor".
_MUTE = re.compile(r"\s+(?:honou?r|hour|honest|heir)", re.IGNORECASE)


class HarperProof:
    """A proofreader for one English; words that either Harper or the dictionary knows are right."""

    def __init__(self, language: str, asking: Asking, speller: Speller) -> None:
        """Take a language such as "en_CA", an open Harper and the language's dictionary."""
        self._language = language
        self._asking = asking
        self._speller = speller
        self._alone = isinstance(speller, NoSpeller)
        told = lists(language)
        self._never = resources.phrases(language).never_suggested | set(told["proof_never"])
        self._usual = frozenset(told["proof_usual"])
        self._sure = frozenset(told["proof_sure"])
        self._twice = frozenset(told["proof_twice"])
        self._words = WordProof(language, speller, self)
        self._known: dict[str, tuple[Slip, ...]] = {}
        self._lock = Lock()

    def check(self, text: str) -> tuple[Slip, ...]:
        """Return the slips in `text`, in order."""
        found = [
            (start + at, piece)
            for start, paragraph in paragraphs(text.replace("’", "'"))
            for at, piece in pieces(paragraph)
        ]
        with self._lock:
            self._words.begin()
            slips = self._of({piece for _, piece in found})
        return tuple(moved(slip, start) for start, piece in found for slip in slips[piece])

    def _of(self, pieces: set[str]) -> dict[str, tuple[Slip, ...]]:
        """Return the slips of sentences; those that were asked about before are not again."""
        new = [piece for piece in pieces if piece not in self._known]
        if len(self._known) + len(new) > MOST_KEPT:
            self._known = {piece: self._known[piece] for piece in pieces if piece in self._known}
        for piece, told in self._asking.told(new).items():
            # Of one place the rule that knows what is meant comes first: "of the" for "ofthe".
            slips = chain(self._grammar(told, piece), self._words.slips(piece))
            self._known[piece] = outside(sorted(slips, key=lambda slip: slip.start), piece)
        return {piece: self._known[piece] for piece in pieces}

    def _grammar(self, told: Told, text: str) -> Iterator[Slip]:
        for name, one in told:
            words = text[one.span.start : one.span.end]
            if words.casefold() == "an" and _MUTE.match(text, one.span.end):
                continue
            code = "grammar" if name in self._sure else CODES.get(one.lint_kind, "")
            if one.lint_kind == "Spelling" or (code == "confusion" and words.isalpha()):
                slip = self._misspelt(one, words)
            else:
                slip = self._wrong(one, words, code) if code else None
            if slip:
                yield slip

    def _wrong(self, one: Lint, words: str, code: str) -> Slip | None:
        fixes = self._fixes(one, words)
        if code == "capital" and not self._is_small(words, fixes):
            return None
        if fixes and words.islower() and fixes[0].casefold() == words:
            code = "capital"
        if code == "repeated" and self._twice.issuperset(words.casefold().split()):
            return None
        kind = code if code == "confusion" else "grammar"
        return Slip(one.span.start, one.span.end, kind, fixes, one.message, code)

    def _is_small(self, words: str, fixes: tuple[str, ...]) -> bool:
        """Tell "sunday" from "svelte", and from "Al" and "peds", taken for short forms."""
        known = " " not in words and not self._alone and self._speller.knows(words)
        title = bool(fixes) and fixes[0].istitle()
        return words == words.lower() and len(words) > 1 and title and not known

    def _misspelt(self, one: Lint, word: str) -> Slip | None:
        """Return what a rule says of one word, if that is a right word, or one of another sort."""
        fixes = self._fixes(one, word)
        place = (one.span.start, one.span.end)
        # A speller that knows every word is none.
        known = not self._alone and knows(self._language, self._speller, word)
        if one.lint_kind != "Spelling" and known and self._speller.knows(word):
            return Slip(*place, "confusion", fixes, one.message)
        if known:
            return None
        found = weighed(self._language, self._speller, word, self._likeliest(fixes))
        if not found:
            return None
        code, fixes = found
        return Slip(*place, "spelling", fixes[:MOST_FIXES], one.message, code)

    def knows(self, word: str) -> bool:
        """Tell whether Harper has a word, however a country spells it."""
        return self._asking.knows(word)

    def offers(self, word: str) -> tuple[str, ...] | None:
        """Return what Harper has for a word, the likeliest first; None where it is right."""
        told = self._asking.spelling(word)
        fixes = [fix for _, one in told for fix in self._fixes(one, word)]
        return self._likeliest(fixes) if told else None

    def _likeliest(self, fixes: Iterable[str]) -> tuple[str, ...]:
        """Put words of everyday letters first, and two words for one last."""
        order = sorted(fixes, key=lambda fix: (fix.casefold() not in self._usual, " " in fix))
        return tuple(order)[:MOST_FIXES]

    def _fixes(self, one: Lint, words: str) -> tuple[str, ...]:
        offered = (_filled(suggestion, words) for suggestion in one.suggestions)
        decent = (fix for fix in offered if self._never.isdisjoint(fix.casefold().split()))
        return tuple(dict.fromkeys(decent))[:MOST_FIXES]


def _filled(suggestion: Suggestion, words: str) -> str:
    if suggestion.kind == _REMOVE:
        return ""
    behind = suggestion.kind == _INSERT_AFTER
    return (words if behind else "") + suggestion.replacement_text


def open_harper(language: str, speller: Speller) -> HarperProof:
    """Return an open Harper for an English such as "en_CA"; takes about two seconds.

    Raises ImportError where the compiled package is not there.
    """
    # Here, and untyped: a platform without this compiled package still gets its letters.
    harper = import_module("harper")
    dialect = getattr(harper.Dialect, DIALECTS.get(language, HOME))

    def opened() -> Linter:
        return cast("Linter", harper.Linter(dialect))

    told = lists(language)
    with nothing_printed():
        about = opened().get_lint_descriptions()
    rules = Rules(
        about,
        off=(*told["proof_off"], SPELLING),
        always=told["proof_always"],
        beside=told["proof_beside"],
        small=told["proof_small"],
    )
    proof = HarperProof(language, Asking(opened, rules), speller)
    # The first text, and the first word like no other, cost as much as the opening does.
    proof.check(WARM_UP)
    return proof
