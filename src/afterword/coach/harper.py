"""English grammar and spelling with Harper, in-process: it never goes to a network.

Harper is `harper-py` (Apache-2.0). Opening it takes about two seconds, so that is for a thread; it
works on one text at a time. What it says of style is left out, and so are rules that were wrong
on good letters (`proof_off` in `resources/coach/lists/en/proof.toml`).
"""

import re
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from functools import cache
from importlib import import_module
from threading import Lock
from typing import Protocol, cast

from afterword import resources
from afterword.coach.context import Slip
from afterword.coach.data import lists
from afterword.coach.harper_quiet import nothing_printed
from afterword.coach.left_alone import outside
from afterword.coach.proofreading_words import country_spelling, knows
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

MOST_FIXES = 4

WARM_UP = "Thank you for you time, qwrtzk9001."

_REMOVE, _INSERT_AFTER = 1, 2

# It hears the h of "an honour", which is only mute to it in "honor".
_MUTE = re.compile(r"\s+(?:honou?r|hour|honest|heir)", re.IGNORECASE)


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
    """The calls made of a Harper object."""

    def organized_lints(self, text: str, *, language: str) -> dict[str, list[Lint]]:
        """Return what each of its rules says of a text; most say nothing."""
        ...

    def get_lint_config(self) -> dict[str, bool | None]:
        """Return its rules by name, and whether they are on."""
        ...

    def set_lint_config(self, config: dict[str, bool | None]) -> None:
        """Turn rules on and off."""
        ...


class HarperProof:
    """A proofreader for one English; words that either Harper or the dictionary knows are right."""

    def __init__(self, language: str, linter: Linter, speller: Speller) -> None:
        """Take a language such as "en_CA", an open Harper and the language's dictionary."""
        self._language = language
        self._linter = linter
        self._speller = speller
        self._alone = isinstance(speller, NoSpeller)
        told = lists(language)
        self._never = resources.phrases(language).never_suggested | set(told["proof_never"])
        self._usual = frozenset(told["proof_usual"])
        self._sure = frozenset(told["proof_sure"])
        self._twice = frozenset(told["proof_twice"])
        self._elsewhere = spelt_elsewhere()
        self._lock = Lock()
        rules = linter.get_lint_config()
        off = [name for name in rules if any(fnmatch(name, one) for one in told["proof_off"])]
        linter.set_lint_config(rules | dict.fromkeys(off, False))

    def check(self, text: str) -> tuple[Slip, ...]:
        """Return the slips of one paragraph."""
        with self._lock, nothing_printed():
            told = self._linter.organized_lints(text.replace("’", "'"), language="plaintext")
        found = [(one, name in self._sure) for name, lints in told.items() for one in lints]
        return outside(self._slips(found, text), text)

    def _slips(self, found: list[tuple[Lint, bool]], text: str) -> Iterator[Slip]:
        for one, sure in sorted(found, key=lambda pair: pair[0].span.start):
            words = text[one.span.start : one.span.end]
            if words.casefold() == "an" and _MUTE.match(text, one.span.end):
                continue
            code = "grammar" if sure else CODES.get(one.lint_kind, "")
            if one.lint_kind == "Spelling" or (code == "confusion" and words.isalpha()):
                slip = self._misspelt(one, words)
            else:
                slip = self._wrong(one, words, code) if code else None
            if slip:
                yield slip

    def _wrong(self, one: Lint, words: str, code: str) -> Slip | None:
        fixes = self._fixes(one, words)
        # Harper takes "Al" and "peds" for the short forms of something.
        if code == "capital" and (words != words.lower() or not fixes or not fixes[0].istitle()):
            return None
        if code == "repeated" and self._twice.issuperset(words.casefold().split()):
            return None
        kind = code if code == "confusion" else "grammar"
        return Slip(one.span.start, one.span.end, kind, fixes, one.message, code)

    def _misspelt(self, one: Lint, word: str) -> Slip | None:
        fixes = self._fixes(one, word)
        place = (one.span.start, one.span.end)
        # A speller that knows every word is none.
        known = not self._alone and knows(self._language, self._speller, word)
        if one.lint_kind != "Spelling" and known and self._speller.knows(word):
            return Slip(*place, "confusion", fixes, one.message)
        other = country_spelling(self._language, word.casefold())
        if known and not other:
            return None
        if other or word.casefold() in self._elsewhere:
            return Slip(*place, "spelling", self._likeliest(fixes), one.message, "country")
        found = weighed(self._language, self._speller, word, self._likeliest(fixes))
        if not found:
            return None
        code, fixes = found
        return Slip(*place, "spelling", fixes[:MOST_FIXES], one.message, code)

    def _likeliest(self, fixes: Iterable[str]) -> tuple[str, ...]:
        """Put words of everyday letters first, and two words for one last."""
        order = sorted(fixes, key=lambda fix: (fix.casefold() not in self._usual, " " in fix))
        return tuple(order)[:MOST_FIXES]

    def _fixes(self, one: Lint, words: str) -> tuple[str, ...]:
        offered = (_filled(suggestion, words) for suggestion in one.suggestions)
        decent = (fix for fix in offered if self._never.isdisjoint(fix.casefold().split()))
        return tuple(dict.fromkeys(decent))[:MOST_FIXES]


@cache
def spelt_elsewhere() -> frozenset[str]:
    """Return words as the English of any country spells them."""
    english = [one for one in resources.letter_languages() if one.startswith("en")]
    return frozenset(
        word
        for language in english
        for word in resources.phrases(language).words.get("spelt_so", frozenset())
    )


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
    with nothing_printed():
        linter = cast("Linter", harper.Linter(dialect))
    proof = HarperProof(language, linter, speller)
    # The first text, and the first word like no other, cost as much as the opening does.
    proof.check(WARM_UP)
    return proof
