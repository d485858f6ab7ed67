"""Brief: as short as a busy person likes it, and not shorter than a letter."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from afterword.coach.context import Context
from afterword.coach.findings import Finding
from afterword.coach.reading import Reading, Span, spans
from afterword.coach.rules.generic import OWN_WORDS, own_words

LONG, TOO_LONG, FAR_TOO_LONG = 150, 200, 300
"""Words of a body above which it is a hint, a warning, and a stop."""

MOST_PARAGRAPHS, LONGEST_PARAGRAPH = 5, 120
"""Paragraphs of a letter, and words of one."""

RETOLD, POINTS = 4, 3
"""Clauses that retell the interview, and points in a list, from which it reads like minutes."""

SHORTEST = 25
"""Words of a body; good letters of 27 words are in print."""

_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")
_POINT = re.compile(r"^[ \t]*(?:[-–—*•·▪‣●○◦➢➤✓✔►]|\(?\d{1,2}[.)])[ \t]+(?=\S)", re.MULTILINE)
_MARKS = frozenset(".!?;:,–—-(\n")


def length(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell when a letter has more words, or pages, than a busy person reads."""
    count = len(reading.words)
    if count > FAR_TOO_LONG or context.pages > 1:
        yield reading.finding("far-too-long", words=count)
    elif count > TOO_LONG:
        yield reading.finding("too-long", words=count)
    elif count > LONG:
        yield reading.finding("long", words=count)


def paragraphs(reading: Reading, _context: Context) -> Iterator[Finding]:
    """Tell of many paragraphs, and of one that is a page of its own; points count as one."""
    found = [one for one in spans(_PARAGRAPH, reading.body) if not _POINT.match(one.text)]
    if len(found) > MOST_PARAGRAPHS:
        first = found[MOST_PARAGRAPHS]
        yield reading.finding(
            "many-paragraphs", "body", first.start, found[-1].end, paragraphs=len(found)
        )
    starts = [word.start for word in reading.words]
    for one in found:
        count = bisect_left(starts, one.end) - bisect_left(starts, one.start)
        if count > LONGEST_PARAGRAPH:
            yield reading.finding("long-paragraph", "body", one.start, one.end, words=count)


def recount(reading: Reading, _context: Context) -> Iterator[Finding]:
    """Tell when the interview is told again point by point."""
    points = [match.start() for match in _POINT.finditer(reading.body)]
    if len(points) >= POINTS:
        yield reading.finding("points", "body", *_reach(reading, points[0], points[-1]))
        return
    told = [hit for hit in reading.hits("recount") if _begins_clause(reading, hit)]
    if len(told) >= RETOLD:
        yield reading.finding("recount", "body", told[0].start, told[-1].end, times=len(told))


def _reach(reading: Reading, start: int, last: int) -> tuple[int, int]:
    end = reading.body.find("\n", last)
    return start, len(reading.body) if end < 0 else end


def _begins_clause(reading: Reading, hit: Span) -> bool:
    """Tell "Then you asked" from "the route you asked about"."""
    before = reading.plain()[: hit.start].rstrip(" ")
    last = before.rpartition(" ")[2].rpartition("\n")[2]
    return not last or last[-1] in _MARKS or last in reading.listed("clause_starts")


def short(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell when there is hardly anything to read; softly where at least it is the writer's own."""
    if 0 < len(reading.words) < SHORTEST:
        own = len(own_words(reading, context)) >= OWN_WORDS
        code = "short-own" if own else "short"
        yield reading.finding(code, words=len(reading.words))
