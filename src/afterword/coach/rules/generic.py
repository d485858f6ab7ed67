"""A letter that would fit any interview, told by its words."""

from collections.abc import Iterator

from afterword.coach.context import Context
from afterword.coach.findings import Finding
from afterword.coach.matching import pattern
from afterword.coach.reading import Reading, Span
from afterword.coach.rules.naming import unnamed
from afterword.domain.letters import LetterKind

OWN_WORDS = 3
"""Different words outside the stock of thanks that make a letter somebody's own."""

SHORTEST_WORD = 4

_ENDINGS = ("ing", "ed", "es", "s", "ly", "d", "er", "ers", "ment", "ements", "e", "ees", "ee")


def generic(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell when nothing that was talked about is named; an enquiry need not name anything."""
    if reading.letter.kind is LetterKind.STATUS_ENQUIRY or context.discussed or not reading.words:
        return
    if context.discussed is False or len(own_words(reading, context)) < OWN_WORDS:
        yield reading.finding("generic")


def own_words(reading: Reading, context: Context) -> set[str]:
    """Return the words that stand in few letters of thanks: numbers, names, things."""
    text, stock = reading.plain(), _stock(reading)
    spent = {at for name in ("generic_phrases", "job_named") for at in _covered(reading, name)}
    words = [word for word in reading.words if _telling(word) and word.start not in spent]
    bare = ((word, max(text[word.start : word.end].split("'"), key=len)) for word in words)
    own = [(word, it) for word, it in bare if not _stocked(it, stock)]
    named = {word.start for word in unnamed((word for word, _ in own), reading, context)}
    return {it for word, it in own if word.start in named}


def _telling(word: Span) -> bool:
    return len(word.text) >= SHORTEST_WORD or word.text[0].isdigit()


def _covered(reading: Reading, name: str) -> Iterator[int]:
    for match in pattern(reading.language, name).finditer(reading.plain()):
        yield from range(*match.span())


def _stock(reading: Reading) -> frozenset[str]:
    return frozenset(reading.listed("generic_words"))


def _stocked(word: str, stock: frozenset[str]) -> bool:
    if word in stock:
        return True
    stems = [word[: -len(end)] for end in _ENDINGS if word.endswith(end)]
    return any(stem in stock or f"{stem}e" in stock or stem[:-1] in stock for stem in stems)
