"""English grammar and spelling with Harper, in-process: it never goes to a network.

Harper is `harper-py` (Apache-2.0). Opening it takes about a second, so that is for a thread; it
works on one text at a time. What it says of style is left out, and so are rules that were wrong
on good letters (`proof_off` in `resources/coach/lists/en/proof.toml`).
"""

from collections.abc import Iterator
from importlib import import_module
from threading import Lock
from typing import Protocol, cast

from afterword import resources
from afterword.coach.context import Slip
from afterword.coach.data import lists
from afterword.coach.left_alone import outside
from afterword.coach.proofreading_words import country_spelling, knows
from afterword.domain.wording.spelling import Speller

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

_REMOVE, _INSERT_AFTER = 1, 2


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

    def lint(self, text: str, *, language: str) -> list[Lint]:
        """Return what it says of a text."""
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
        self._never = resources.phrases(language).never_suggested
        self._lock = Lock()
        off = dict.fromkeys(lists(language)["proof_off"], False)
        linter.set_lint_config(linter.get_lint_config() | off)

    def check(self, text: str) -> tuple[Slip, ...]:
        """Return the slips of one paragraph."""
        with self._lock:
            found = self._linter.lint(text.replace("’", "'"), language="plaintext")
        return outside(self._slips(found, text), text)

    def _slips(self, found: list[Lint], text: str) -> Iterator[Slip]:
        for one in sorted(found, key=lambda lint: lint.span.start):
            words = text[one.span.start : one.span.end]
            if one.lint_kind == "Spelling":
                if slip := self._misspelt(one, words):
                    yield slip
            elif code := CODES.get(one.lint_kind):
                place = (one.span.start, one.span.end)
                kind = code if code == "confusion" else "grammar"
                yield Slip(*place, kind, self._fixes(one, words), one.message, code)

    def _misspelt(self, one: Lint, word: str) -> Slip | None:
        other = country_spelling(self._language, word.casefold())
        if not other and knows(self._speller, word):
            return None
        guess = self._speller.guess(word)
        code = "country" if other else "near" if guess else ""
        fixes = self._fixes(one, word) or ((guess,) if guess else ())
        return Slip(one.span.start, one.span.end, "spelling", fixes, one.message, code)

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
    """Return an open Harper for an English such as "en_CA"; takes about a second.

    Raises ImportError where the compiled package is not there.
    """
    # Here, and untyped: a platform without this compiled package still gets its letters.
    harper = import_module("harper")
    dialect = getattr(harper.Dialect, DIALECTS.get(language, HOME))
    proof = HarperProof(language, cast("Linter", harper.Linter(dialect)), speller)
    # The first text costs as much as the opening does.
    proof.check("Thank you for you time.")
    return proof
