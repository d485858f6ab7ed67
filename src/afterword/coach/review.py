"""Looking over a letter: every rule of the table, and what the writer asked not to hear."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from afterword.coach.context import Context
from afterword.coach.findings import Finding
from afterword.coach.reading import Reading
from afterword.coach.table import RULES
from afterword.domain.letters import Letter


def review(letter: Letter, context: Context) -> tuple[Finding, ...]:
    """Return all there is to say of `letter`, what matters most first, then by place.

    What two rules would mend in the same way is said once, by the one that takes it more seriously.
    """
    reading = Reading(letter)
    found = [
        replace(finding, rule=rule.name, quality=rule.quality)
        for rule in RULES
        for finding in rule.check(reading, context)
    ]
    said_twice = {id(one) for one in _said_twice(reading, found)}
    once = (one for one in found if id(one) not in said_twice)
    return tuple(sorted(once, key=lambda one: (-one.severity.weight, one.place)))


def _said_twice(reading: Reading, found: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings that another one, which stays, would mend to the same words."""
    open_ones: list[Finding] = []
    for one in sorted((one for one in found if one.fix is not None), key=lambda one: one.place):
        open_ones = [
            other for other in open_ones if other.part == one.part and other.end > one.start
        ]
        twin = next((other for other in open_ones if _mends_alike(reading, one, other)), None)
        if twin is None:
            open_ones.append(one)
        elif one.severity.weight > twin.severity.weight:
            open_ones[open_ones.index(twin)] = one
            yield twin
        else:
            yield one


def _mends_alike(reading: Reading, one: Finding, other: Finding) -> bool:
    text = reading.part(one.part)
    start, end = min(one.start, other.start), max(one.end, other.end)
    mended = [
        f"{text[start : each.start]}{each.fix}{text[each.end : end]}" for each in (one, other)
    ]
    return mended[0].casefold() == mended[1].casefold()
