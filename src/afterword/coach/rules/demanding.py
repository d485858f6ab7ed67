"""Demanding: an employer who is asked answers sooner than one who is told to."""

import re
from collections.abc import Iterator

from afterword.coach.context import Context
from afterword.coach.findings import Finding
from afterword.coach.matching import pattern
from afterword.coach.reading import Reading, spans

_SENTENCE = re.compile(r"[^.!?\n]+")
_CLAUSE = re.compile(r"[^;:]+")


def demanding(reading: Reading, _context: Context) -> Iterator[Finding]:
    """Tell of reproaches, and of a deadline set for the reader.

    A deadline alone is none: "I can start no later than May 4" promises something.
    """
    reached = -1
    for hit in reading.hits("demanding"):
        reached = hit.end
        yield reading.finding("demanding", "body", hit.start, hit.end)
    if reached >= 0:
        return
    deadlines, ordering, softly = (
        pattern(reading.language, name) for name in ("deadlines", "ordering", "softly")
    )
    sentences = (one for one in spans(_SENTENCE, reading.plain()) if not softly.search(one.text))
    for sentence in sentences:
        for clause in spans(_CLAUSE, sentence.text):
            limit = deadlines.search(clause.text)
            if limit and ordering.search(clause.text):
                start = sentence.start + clause.start
                yield reading.finding(
                    "deadline", "body", start + limit.start(), start + limit.end()
                )
