"""A text paragraph by paragraph, so that a keystroke asks again only for its own."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from afterword.coach.context import Slip

_PARAGRAPH = re.compile(r"\S.*?(?=\n\s*\n|\Z)", re.DOTALL)

LONGEST = 5_000
"""Characters of a paragraph that is looked at: an engine takes seconds for what no letter has."""

MOST = 15_000
"""Characters of a text that is looked at: some five pages, of which a letter has one."""

_NO_WORDS = re.compile(r"\S{200}")
"""A run no word and no address is as long as; an engine takes seconds for it too."""

Check = Callable[[str], tuple[Slip, ...]]


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Yield where each paragraph that is looked at begins, and its words."""
    for found in _PARAGRAPH.finditer(text):
        if found.end() > MOST:
            return
        if len(found[0]) <= LONGEST and not _NO_WORDS.search(found[0]):
            yield found.start(), found[0]


def slips_of(text: str, check: Check) -> Iterator[Slip]:
    """Yield what `check` says of each paragraph of `text`, at its place in the text."""
    for start, paragraph in paragraphs(text):
        for slip in check(paragraph):
            yield moved(slip, start)


def moved(slip: Slip, by: int) -> Slip:
    """Return a slip as many characters farther on."""
    return replace(slip, start=slip.start + by, end=slip.end + by)
