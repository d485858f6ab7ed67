"""A text paragraph by paragraph, so that a keystroke asks again only for its own."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from afterword.coach.context import Slip

_PARAGRAPH = re.compile(r"\S.*?(?=\n\s*\n|\Z)", re.DOTALL)

LONGEST = 5_000
"""Characters of a paragraph that is looked at: an engine takes seconds for what no letter has."""

_NO_WORDS = re.compile(r"\S{200}")
"""A run no word and no address is as long as; an engine takes seconds for it too."""

Check = Callable[[str], tuple[Slip, ...]]


def slips_of(text: str, check: Check) -> Iterator[Slip]:
    """Yield what `check` says of each paragraph of `text`, at its place in the text."""
    for found in _PARAGRAPH.finditer(text):
        if len(found[0]) > LONGEST or _NO_WORDS.search(found[0]):
            continue
        for slip in check(found[0]):
            yield replace(slip, start=slip.start + found.start(), end=slip.end + found.start())
