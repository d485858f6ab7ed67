"""Copies: every letter is one of its own, for people show them to one another."""

from collections.abc import Iterator

from afterword.coach.context import Context, Other
from afterword.coach.findings import Finding
from afterword.coach.likeness import runs, shared, words_of
from afterword.coach.reading import Reading

SAME, ALIKE = 0.5, 0.35
"""Shares of a letter from which it is the same as another, and from which it is much like it."""


def copies(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell when a letter, but for names and days, is another one written before."""
    if not context.others or not reading.body.strip():
        return
    likest, share = _likest(reading, context)
    if likest is None:
        return
    again = context.person is not None and likest.to == context.person.name
    code = "copy" if share >= SAME else "alike"
    if again:
        code = f"{code}-again"
    yield reading.finding(code, to=likest.to or "…", percent=round(share * 100))


def _likest(reading: Reading, context: Context) -> tuple[Other | None, float]:
    masked = _masked(context)
    language = reading.language
    own = runs(reading.body, masked, language)
    best, most = None, ALIKE
    for other in context.others:
        share = shared(own, runs(other.body, masked, language), language)
        if share > most or (best is None and share >= most):
            best, most = other, share
    return best, most


def _masked(context: Context) -> frozenset[str]:
    names = [context.company, context.sender, context.position, *context.other_companies]
    names += [one.name for one in context.people]
    names += [name for other in context.others for name in (other.to, *other.names)]
    if context.person:
        names += [context.person.name, context.person.goes_by]
    return words_of(tuple(names))
