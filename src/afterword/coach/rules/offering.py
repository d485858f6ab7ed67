"""Finding an offer: something is given, or made for somebody, and what it is is a gift."""

import re
from collections.abc import Iterator
from functools import cache

from afterword.coach.data import lists
from afterword.coach.matching import compiled, pattern
from afterword.coach.reading import Reading, Span


def offers(reading: Reading) -> Iterator[Span]:
    """Yield every "I enclose a gift card", and "I left cookies at the desk for your team".

    What follows the thing must not be a noun: "I sent you my gift shop plan" gives a plan. "You
    order pizza for the team" gives nothing to the reader.
    """
    others = reading.listed("gift_others")
    for match in _found(reading):
        if reading.plain()[: match.start()].rstrip().rpartition(" ")[2] not in others:
            yield Span(reading.body[match.start() : match.end()], match.start(), match.end())


def _found(reading: Reading) -> Iterator[re.Match[str]]:
    for expression in (pattern(reading.language, "gift_phrases"), _offer(reading.language)):
        yield from expression.finditer(reading.plain())


@cache
def _offer(language: str) -> re.Pattern[str]:
    given, made, between, things, receivers, behind = (
        "|".join(lists(language)[f"gift_{name}"])
        for name in ("given", "made", "between", "things", "for", "next")
    )
    thing = f"(({between}) )*({things})"
    return compiled(
        (
            f"({given}) {thing}(?= ?[^a-z0-9 -]| ?$| ({behind})(?!\\w))",
            f"({made}) {thing} … ({receivers})",
        )
    )
