"""Names are left alone: nobody is told to spell their firm, their street or themselves away."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

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
    names = frozenset({*said, *own, *context.other_companies, *context.known_words})
    for match in _any_of(names).finditer(text):
        yield match.span()


@lru_cache(maxsize=64)
def _any_of(names: frozenset[str]) -> re.Pattern[str]:
    """Return a pattern of all names, made once for the many reviews of a card's letters."""
    plains = {plain(name) for name in names if len(name) >= _SHORTEST}
    longest_first = sorted(plains, key=lambda name: (-len(name), name))
    inside = "|".join(map(re.escape, longest_first)) or r"(?!)"
    return re.compile(rf"(?<!\w)(?:{inside})(?!\w)")
