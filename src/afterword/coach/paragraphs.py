"""A text paragraph by paragraph, so that a keystroke asks again only for its own."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from afterword.coach.context import Slip

_PARAGRAPH = re.compile(r"\S.*?(?=\n\s*\n|\Z)", re.DOTALL)

Check = Callable[[str], tuple[Slip, ...]]


def slips_of(text: str, check: Check) -> Iterator[Slip]:
    """Yield what `check` says of each paragraph of `text`, at its place in the text."""
    for found in _PARAGRAPH.finditer(text):
        for slip in check(found[0]):
            yield replace(slip, start=slip.start + found.start(), end=slip.end + found.start())
