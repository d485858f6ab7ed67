"""Looking over a letter: every rule of the table, and what the writer asked not to hear."""

from dataclasses import replace

from afterword.coach.context import Context
from afterword.coach.findings import Finding
from afterword.coach.reading import Reading
from afterword.coach.table import RULES
from afterword.domain.letters import Letter


def review(letter: Letter, context: Context) -> tuple[Finding, ...]:
    """Return all there is to say of `letter`, what matters most first, then by place."""
    reading = Reading(letter)
    found = [
        replace(finding, rule=rule.name, quality=rule.quality)
        for rule in RULES
        for finding in rule.check(reading, context)
    ]
    return tuple(sorted(found, key=lambda one: (-one.severity.weight, one.place)))
