"""What is no word to spell: addresses, numbers, initials, and what waits to be filled in."""

import re
from collections.abc import Iterable

from afterword.coach.context import Slip

_NO_WORDS = re.compile(
    r"""
    \S+@\S+                                    # a mail address
    | (?:https?://|www\.)\S+                   # an address on the web
    | \b[\w-]+(?:\.[\w-]+)*\.(?:ca|com|net|org|fr|uk|us|io|edu|gov|qc)\b(?:/\S*)?
    | [@\#]\w+                                 # a handle
    | \[[^\]\n]*\] | \{\{[^}\n]*\}\} | <[^>\n]*>   # a blank of a model letter
    | \b\w*\d[\w.,:/°%-]*                      # 3rd, ISO-9001, 10:30, 5S
    | \b(?:[A-Z]\.){2,}                        # B.Sc., Ph.D. and A.A.S. begin so
    | \b[ap]\.\s?m\b\.?                         # 6 a.m.
    | \b[^\W\d_a-zà-ÿ]{2,}(?:['’]?s)?\b        # PSW, CVs
    | \b\w*[a-zà-ÿ][A-ZÀ-Þ]\w*                 # QuickBooks
    """,
    re.VERBOSE,
)


def left_alone(text: str) -> tuple[tuple[int, int], ...]:
    """Return the places (from, to before) of what is not looked at in a text."""
    return tuple(found.span() for found in _NO_WORDS.finditer(text))


def outside(slips: Iterable[Slip], text: str) -> tuple[Slip, ...]:
    """Return the slips that touch nothing of what is left alone."""
    alone = left_alone(text)
    return tuple(
        slip
        for slip in slips
        if all(slip.end <= start or end <= slip.start for start, end in alone)
    )
