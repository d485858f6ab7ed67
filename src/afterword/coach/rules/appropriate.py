"""Appropriate: words for a letter to somebody one met once, not for a chat."""

from collections.abc import Iterator

from afterword.coach.context import Context
from afterword.coach.findings import Finding
from afterword.coach.matching import instead, pattern
from afterword.coach.reading import Reading, Span
from afterword.coach.rules.naming import unnamed
from afterword.coach.rules.offering import offers

_PARTS = ("salutation", "body", "close")
_OPEN, _CLOSED = "'\"“«‘", "'\"”»’"


def text_speak(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell of words written as in a text message, and how they are spelt out."""
    small = set(reading.listed("small_text_speak"))
    for part, hit in _hits(reading, context, "text_speak"):
        if hit.text.lower() not in small or hit.text.islower():
            fix = instead(reading.language, "text_speak", hit.text)
            code = "text-speak" if fix is None else "text-speak-spelt"
            yield reading.finding(code, part, hit.start, hit.end, fix, spelt=fix or "")


def slang(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell of slang, and more softly of what is only said aloud."""
    told: list[tuple[str, Span]] = []
    for part, hit in _hits(reading, context, "slang"):
        told.append((part, hit))
        fix = instead(reading.language, "slang", hit.text)
        yield reading.finding("slang", part, hit.start, hit.end, fix)
    for part, hit in _hits(reading, context, "casual"):
        if not any(part == of and one.start < hit.end and hit.start < one.end for of, one in told):
            yield reading.finding("casual", part, hit.start, hit.end)


def profanity(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell of rude words; one between quotation marks may be what the work is about."""
    small = set(reading.listed("small_profanity"))
    about = pattern(reading.language, "about_words").search(reading.plain())
    for part, hit in _hits(reading, context, "profanity"):
        name = hit.text.lower() in small and not hit.text.islower()
        if not name and not (about and _quoted(reading.part(part), hit)):
            yield reading.finding("profanity", part, hit.start, hit.end)


def jokes(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell of words that announce a joke. Wit as such is not looked for: nobody can tell."""
    for part, hit in _hits(reading, context, "jokes"):
        yield reading.finding("joke", part, hit.start, hit.end)


def gifts(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell of a gift that is offered; a gift shop one works in is none."""
    end = -1
    found = sorted(offers(reading), key=lambda one: (one.start, -one.end))
    for hit in unnamed(found, reading, context):
        if hit.start >= end:
            end = hit.end
            yield reading.finding("gift", "body", hit.start, hit.end)


def _hits(reading: Reading, context: Context, name: str) -> Iterator[tuple[str, Span]]:
    for part in _PARTS:
        for hit in unnamed(reading.hits(name, part), reading, context, part):
            yield part, hit


def _quoted(text: str, hit: Span) -> bool:
    before, after = text[: hit.start].rstrip(), text[hit.end :].lstrip()
    return before[-1:] in _OPEN and after.lstrip(".,!?")[:1] in _CLOSED and bool(before and after)
