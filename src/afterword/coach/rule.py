"""What a rule is: a small function with a name, a quality, a source and a page to read on."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from afterword.coach.context import Context
from afterword.coach.findings import Finding, Quality
from afterword.coach.reading import Reading

Check = Callable[[Reading, Context], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table. `page` names a page of the handbook, `source` where it comes from."""

    name: str
    quality: Quality
    check: Check
    page: str
    source: str
