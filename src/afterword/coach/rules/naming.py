"""Names are left alone: nobody is told to spell their firm, their street or themselves away."""

import re
from collections.abc import Iterable, Iterator

from afterword.coach.context import Context
from afterword.coach.matching import plain
from afterword.coach.reading import Reading, Span

_SHORTEST = 2


def unnamed(
    found: Iterable[Span], reading: Reading, context: Context, part: str = "body"
) -> Iterator[Span]:
    """Yield what of `found` in a part does not lie inside a recorded name."""
    names: list[tuple[int, int]] | None = None
    for hit in found:
        if names is None:
            names = list(_places(reading.plain(part), context))
        if not any(start <= hit.start and hit.end <= end for start, end in names):
            yield hit


def _places(text: str, context: Context) -> Iterator[tuple[int, int]]:
    people = [person for person in (context.person, *context.people) if person]
    said = (one for person in people for one in (person.name, person.goes_by, *person.name.split()))
    own = (context.sender, *context.sender.split(), context.company, context.position)
    for name in {*said, *own, *context.other_companies, *context.known_words}:
        if len(name) >= _SHORTEST:
            for match in re.finditer(rf"(?<!\w){re.escape(plain(name))}(?!\w)", text):
                yield match.span()
