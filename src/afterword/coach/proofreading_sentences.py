"""A paragraph in pieces that can be looked over one by one: a keystroke asks again for one."""

import re
from collections.abc import Iterator

# Not behind an initial or a title: what comes next belongs to it. A piece too long is no harm.
_ENDS = re.compile(
    r"(?<![A-Z])(?<!\bMr)(?<!\bDr)(?<!\bMs)(?<!\bMrs)(?<!\bSt)(?<!\bNo)"
    r"[.!?…]+[)\]’']*\s+(?=[A-Z])"
)

_QUOTES = frozenset('"“”«»')


def pieces(paragraph: str) -> Iterator[tuple[int, str]]:
    """Yield where each sentence begins, and its words with its mark; quoted ones stay together."""
    start = 0
    if _QUOTES.isdisjoint(paragraph):
        for found in _ENDS.finditer(paragraph):
            yield start, paragraph[start : found.end()].rstrip()
            start = found.end()
    if start < len(paragraph):
        yield start, paragraph[start:]
