"""Sincere: what is meant, said once and plainly, is believed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from afterword.coach.context import Context
from afterword.coach.findings import PARTS, Finding
from afterword.coach.reading import Reading, Span, spans
from afterword.coach.rules.naming import unnamed

MOST_MARKS, MANY_MARKS = 1, 3
"""Exclamation marks a letter may have; from how many on it is more than a hint."""

GUSHING, FEW_GUSHING, GUSHING_SHARE = 3, 2, 3.0
"""Different gushing words: always too many; too many at this share in 100 words."""

STACKED, STACKED_SHARE = 3, 4.0
"""Intensifiers in a letter, and in 100 words, from which they are too many."""

PILED, PILED_SHARE = 4, 5.0
"""The same, from which it is more than a hint: good letters stack three at times."""

_STEM = 5
_MARK = re.compile(r"(?<![!?])(?:\?*!)[!?]*(?![=\w!?])")
_BLANKS = " \u00a0\u202f"


def exclamations(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell of a second exclamation mark, and of two in a row anywhere."""
    found = [(part, mark) for part in PARTS for mark in _marks(reading, context, part)]
    single = [mark for part, mark in found if part == "body"]
    too_many = {mark.start for mark in single[MOST_MARKS:]}
    code = "many-exclamations" if len(single) >= MANY_MARKS else "exclamations"
    for part, mark in found:
        if len(mark.text) > 1:
            kept = "?" if "?" in mark.text else "!"
            yield reading.finding("doubled-exclamation", part, mark.start, mark.end, kept)
        elif part == "body" and mark.start in too_many:
            start = len(reading.body[: mark.start].rstrip(_BLANKS))
            yield reading.finding(code, part, start, mark.end, ".", marks=len(single))


def _marks(reading: Reading, context: Context, part: str) -> Iterable[Span]:
    """Return the marks of a part; one in a name ("Yahoo!") shouts at nobody."""
    return unnamed(spans(_MARK, reading.part(part)), reading, context, part)


def gushing(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell of more enthusiasm than a letter carries; one warm word is welcome."""
    yield from _each(reading, context, "effusive")
    found = list(unnamed(reading.hits("gushing"), reading, context))
    kinds = {reading.plain()[hit.start : hit.start + _STEM]: hit for hit in reversed(found)}
    many = len(kinds) >= GUSHING
    dense = len(kinds) >= FEW_GUSHING and _share(reading, len(found)) >= GUSHING_SHARE
    if many or dense:
        yield _together(reading, "gushing", found)


def intensifiers(reading: Reading, _context: Context) -> Iterator[Finding]:
    """Tell of "very, very", and of a letter in which everything is very."""
    doubled = list(reading.hits("doubled"))
    for hit in doubled:
        first = re.split(r"[\s,]+", hit.text)
        yield reading.finding(
            "doubled-word", "body", hit.start, hit.end, _once(first), word=first[0].lower()
        )
    chained = [hit for hit in reading.hits("chained") if not _inside(hit, doubled)]
    for hit in chained:
        yield reading.finding("chained", "body", hit.start, hit.end, words=hit.text)
    plain = list(chain(reading.hits("plain_intensifiers"), doubled, chained))
    found = [hit for hit in reading.hits("intensifiers") if not _inside(hit, plain)]
    if len(found) >= STACKED and _share(reading, len(found)) >= STACKED_SHARE:
        piled = len(found) >= PILED and _share(reading, len(found)) >= PILED_SHARE
        yield _together(reading, "piled" if piled else "stacked", found)


def _once(words: Sequence[str]) -> str:
    """Return doubled words said once, with what comes behind them ("so, so much": "so much")."""
    others = [word for word in words[1:] if word.lower() != words[0].lower()]
    return " ".join([words[0], *others])


def flattery(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell of praise that a reader can't take for true."""
    yield from _each(reading, context, "flattery")


def desperation(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell of words that beg."""
    yield from _each(reading, context, "desperation")


def boasting(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell of a claim that only the reader can judge."""
    yield from _each(reading, context, "boasting")


def _each(reading: Reading, context: Context, name: str) -> Iterator[Finding]:
    for hit in unnamed(reading.hits(name), reading, context):
        yield reading.finding(name, "body", hit.start, hit.end)


def _together(reading: Reading, code: str, found: Sequence[Span]) -> Finding:
    """Return one finding for several words, at the second: the first may stay."""
    words = dict.fromkeys(hit.text.lower() for hit in found)
    at = found[1]
    return reading.finding(code, "body", at.start, at.end, words=", ".join(words), count=len(found))


def _share(reading: Reading, count: int) -> float:
    return 100 * count / max(1, len(reading.words))


def _inside(hit: Span, others: Iterable[Span]) -> bool:
    return any(one.start <= hit.start and hit.end <= one.end for one in others)
