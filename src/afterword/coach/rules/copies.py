"""Copies: every letter is one of its own, for people show them to one another."""

from collections.abc import Iterator

from afterword.coach.context import Context, Other
from afterword.coach.findings import Finding
from afterword.coach.likeness import Masked, masked, same_sentence, shared, words_of
from afterword.coach.reading import Reading

SAME, ALIKE = 0.5, 0.35
"""Shares of a letter from which it is the same as another, and from which it is much like it."""

IN_A_ROW, IN_A_ROW_SHORT, SHORT = 6, 5, 60
"""Words of a sentence no two letters written apart share: fewer in one of up to `SHORT` words."""


def copies(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell when a letter, but for names and days, is another one, or has a sentence of it."""
    if not context.others or not reading.body.strip():
        return
    names, language = _names(context), reading.language
    own = masked(reading.body, names, language)
    others = [(other, masked(other.body, names, language)) for other in context.others]
    likest, text = max(others, key=lambda one: shared(own, one[1]))
    share = shared(own, text)
    if share >= ALIKE:
        code = "copy" if share >= SAME else "alike"
        yield _finding(reading, context, code, likest)
        return
    yield from _repeated(reading, context, own, others)


def _repeated(
    reading: Reading, context: Context, own: Masked, others: list[tuple[Other, Masked]]
) -> Iterator[Finding]:
    """Tell of the longest sentence that stands in another letter too."""
    other, text = max(others, key=lambda one: same_sentence(own, one[1])[0])
    count, start, end = same_sentence(own, text)
    short = min(len(own.words), len(text.words)) <= SHORT
    if count >= (IN_A_ROW_SHORT if short else IN_A_ROW):
        yield _finding(reading, context, "repeated", other, "body", start, end)


def _finding(
    reading: Reading,
    context: Context,
    code: str,
    other: Other,
    part: str = "",
    start: int = 0,
    end: int = 0,
) -> Finding:
    again = context.person is not None and other.to == context.person.name
    words = other.to.strip(" ,:").split()
    opened = words and words[0].casefold() in reading.listed("openings")
    to = " ".join(words[1:] if opened and len(words) > 1 else words) or "…"
    return reading.finding(f"{code}-again" if again else code, part, start, end, to=to)


def _names(context: Context) -> frozenset[str]:
    """Return the words that are other ones in every letter, in small letters."""
    names = [context.company, context.sender, context.position, *context.other_companies]
    names += [one.name for one in context.people]
    names += [name for other in context.others for name in (other.to, *other.names)]
    if context.person:
        names += [context.person.name, context.person.goes_by]
    return words_of(tuple(names))
