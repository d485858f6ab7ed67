"""Brief: as short as a busy person likes it."""

from collections.abc import Iterator

from afterword.coach.context import Context
from afterword.coach.findings import Finding
from afterword.coach.reading import Reading

LONG, TOO_LONG, FAR_TOO_LONG = 150, 200, 300
"""Words of a body above which it is a hint, a warning, and a stop."""


def length(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell when a letter has more words, or pages, than a busy person reads."""
    count = len(reading.words)
    if count > FAR_TOO_LONG or context.pages > 1:
        yield reading.finding("far-too-long", words=count)
    elif count > TOO_LONG:
        yield reading.finding("too-long", words=count)
    elif count > LONG:
        yield reading.finding("long", words=count)
