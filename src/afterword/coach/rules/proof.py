"""Appropriate: nothing a reader stumbles over in spelling and grammar.

Three rules share one look at the letter: "spelling", "grammar", and "confusion" for a right word
in the wrong place. Recorded names are known, and a capital inside a sentence is taken for one.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from afterword.coach.confusions import confused, without_overlaps
from afterword.coach.context import Context, Slip
from afterword.coach.findings import Finding
from afterword.coach.matching import pattern, plain
from afterword.coach.paragraphs import slips_of
from afterword.coach.reading import Reading
from afterword.coach.weighing import SLIP

_WORD = re.compile(r"[^\W\d_]+")
_STARTS = re.compile(r"(?:\A|[.!?…:]['\"”’»)]*|\n)[\s\"“«(]*\Z")

# Beside another word with a capital: "Tim Hortons", "Mme Tremblay".
_TITLED = re.compile(r"[A-ZÀ-Þ][\w'’-]*\.? \Z")
_NAMED = re.compile(r" (?:(?:de|du|of|and|et|&) )?[A-ZÀ-Þ]")

_SAID_ELSEWHERE = ("text_speak", "slang", "casual", "profanity", "jokes")

SURE_LENGTH = 7
"""Letters from which a capitalised word one slip from a common one is rather that than a name."""

JUST_BEFORE = 40
"""Characters that tell whether a sentence begins, or a title stands there."""

GUESSED_IN = ("salutation", "close")
"""Parts that are no sentences: only their spelling is looked at."""


def spelling(reading: Reading, context: Context) -> Iterator[Finding]:
    """Mark words that no dictionary and no record knows."""
    for part, slip in _slips(reading, context):
        if slip.kind == "spelling" and (code := _spelt(reading, part, slip)):
            yield _finding(reading, code, part, slip)


def grammar(reading: Reading, context: Context) -> Iterator[Finding]:
    """Mark what an engine, or the list of agreements, takes for bad grammar."""
    for part, slip in _slips(reading, context):
        if slip.kind == "grammar":
            yield _finding(reading, f"grammar-{slip.code}", part, slip)


def confusion(reading: Reading, context: Context) -> Iterator[Finding]:
    """Mark words that are right elsewhere: "thank you for you time"."""
    for part, slip in _slips(reading, context):
        if slip.kind == "confusion":
            yield _finding(reading, _confused(reading, part, slip), part, slip)


def _confused(reading: Reading, part: str, slip: Slip) -> str:
    if not slip.fixes:
        return "confusion-open"
    several = " " in reading.part(part)[slip.start : slip.end].strip()
    return "confusion-words" if several else "confusion"


@lru_cache(maxsize=4)
def _slips(reading: Reading, context: Context) -> tuple[tuple[str, Slip], ...]:
    """Return the slips of all parts, each with its part; for three rules they are sought once."""
    return tuple(_each(reading, context))


def _each(reading: Reading, context: Context) -> Iterator[tuple[str, Slip]]:
    names = _names(context)
    for part in ("body", *GUESSED_IN):
        text = reading.part(part)
        listed = slips_of(text, lambda one: confused(reading.letter.language, one))
        told = context.proof.check(text) if context.proof else ()
        if part in GUESSED_IN:
            told = (slip for slip in told if slip.kind == "spelling")
        for slip in without_overlaps(chain(listed, told)):
            words = text[slip.start : slip.end]
            if not _is_named(words, names) and not _is_said_elsewhere(reading, words):
                yield part, slip


def _is_said_elsewhere(reading: Reading, words: str) -> bool:
    """Tell whether another rule speaks of these words: "lol", or a small "i'm"."""
    listed = (pattern(reading.language, name) for name in _SAID_ELSEWHERE)
    small_i = reading.language == "en" and words.partition("'")[0] == "i"
    return small_i or any(one.fullmatch(plain(words)) for one in listed)


def _names(context: Context) -> frozenset[str]:
    """Return every word of what is recorded, in small letters."""
    people = [*context.people, *([context.person] if context.person else [])]
    recorded = chain(
        (context.sender, context.company, context.position, *context.other_companies),
        (text for one in people for text in (one.name, one.goes_by, one.greeting)),
        (name for other in context.others for name in (other.to, *other.names)),
        context.known_words,
    )
    return frozenset(word.casefold() for text in recorded for word in _WORD.findall(text))


def _is_named(words: str, names: Iterable[str]) -> bool:
    """Tell whether all of `words` are recorded, or the one that is written like a name is."""
    found = [word for word in _WORD.findall(words) if len(word) > 1]
    known = [word.casefold() in names for word in found]
    capitals = [is_known for word, is_known in zip(found, known, strict=True) if word[0].isupper()]
    return bool(found) and (all(known) or (len(found) > 1 and any(capitals)))


def _spelt(reading: Reading, part: str, slip: Slip) -> str:
    """Return how a misspelt word is told; nothing where it may well be a name."""
    text = reading.part(part)
    word = text[slip.start : slip.end]
    if slip.code == "country":
        return "" if word[0].isupper() else "spelling-country"
    if slip.code == "known" or (slip.code == SLIP and word[0].islower()):
        return "spelling" if slip.fixes else "spelling-unknown"
    if word[0].islower():
        return "spelling-unsure" if slip.fixes else "spelling-unknown"
    fix = slip.fixes[0] if slip.fixes else ""
    if fix in reading.listed("proof_capitals"):
        return "spelling"
    ordinary = slip.code == SLIP and len(word) >= SURE_LENGTH and part == "body"
    sure = ordinary or fix.casefold() in reading.listed("proof_starters")
    before = text[max(0, slip.start - JUST_BEFORE) : slip.start]
    if sure and _STARTS.search(before):
        return "spelling"
    named = _TITLED.search(before) or _NAMED.match(text[slip.end :])
    return "spelling-name" if ordinary and not named else ""


def _finding(reading: Reading, code: str, part: str, slip: Slip) -> Finding:
    text = reading.part(part)
    words = text[slip.start : slip.end]
    fix = slip.fixes[0] if slip.fixes else None
    if fix and "’" in text:
        fix = fix.replace("'", "’")
    place = (part, slip.start, slip.end)
    return reading.finding(code, *place, fix, word=words, right=fix or "")
