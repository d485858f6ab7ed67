"""Capitals: the English "I", and the first letter of a sentence."""

import re
from collections.abc import Iterator

from afterword.coach.context import Context
from afterword.coach.findings import Finding
from afterword.coach.reading import Reading, Span

FEWEST_STARTS = 2
"""Sentences that must begin small before it is no slip of the finger."""

_I = re.compile(r"(?<![\w.'’/\-&@+(=*])i(?=['’](?:m|ve|ll|d)\b|[\s,;:!?]|\.(?!\w)|$)")
_START = re.compile(r"(?:^|[.!?][\"”»)]*[ \t\n\u00a0]+|\n[ \t]*\n[ \t]*)([^\W\d_][\w'’]*)")
_GOES_ON = set(",:;…–—-")
_OWN_RULE = {"i"}
_LAST = re.compile(r"([\w.'’]+)[.!?][\"”»)]*\Z")
_LOOKED_BACK = 40


def small_i(reading: Reading, _context: Context) -> Iterator[Finding]:
    """Tell of an "i" that is the writer; French has none, and a list may count with it."""
    if reading.language != "en":
        return
    for match in _I.finditer(reading.body):
        before = reading.body[: match.start()].rstrip(" ")
        counts = reading.body[match.end() :].startswith((".", ")")) and before[-1:] in {"", "\n"}
        if not counts and before.rpartition(" ")[2].lower() not in reading.listed("counted"):
            yield reading.finding("small-i", "body", match.start(), match.end(), "I")


def sentence_starts(reading: Reading, _context: Context) -> Iterator[Finding]:
    """Tell of sentences that begin with a small letter, where several do."""
    found = list(_small_starts(reading))
    if len(found) >= FEWEST_STARTS:
        # An "i" has a finding of its own.
        for word in (one for one in found if one.text not in _OWN_RULE):
            fix = word.text[0].upper() + word.text[1:]
            yield reading.finding("sentence-start", "body", word.start, word.end, fix)


def _small_starts(reading: Reading) -> Iterator[Span]:
    for match in _START.finditer(reading.body):
        word = match[1]
        # A word like "iPhone" begins small wherever it stands, and so does the "ii." of a list.
        if (
            word.islower()
            and reading.body[match.end(1) :][:1] not in {".", ")"}
            and _is_start(reading, match.start(1))
        ):
            yield Span(word, match.start(1), match.end(1))


def _is_start(reading: Reading, at: int) -> bool:
    """Tell a new sentence from what follows "e.g.", "Dr.", "…" or a colon."""
    before = reading.body[max(0, at - _LOOKED_BACK) : at].rstrip()
    last = _LAST.search(before)
    if last is None:
        return before[-1:] not in _GOES_ON
    word = last[1].lower()
    initial = before.endswith(".") and (len(word) == 1 or "." in word)
    return not initial and not before.endswith("..") and word not in reading.listed("short_forms")
