"""What goes along: the letter says it, lists it and has it, or none of the three."""

import re
from collections.abc import Iterator

from afterword.coach.context import Context
from afterword.coach.findings import Finding
from afterword.coach.matching import pattern, plain
from afterword.coach.reading import Reading, Span

_COUNT = re.compile(r"\((\d{1,2})\)")
_WORD = re.compile(r"[^\W\d_]{4,}")


def enclosures(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell when what is said to go along is not listed, or the other way round."""
    titles = [title for title in reading.letter.enclosed_titles if title.strip()]
    listed = bool(reading.letter.enclosures.strip())
    behind = context.enclosed or 0
    if not listed and not behind:
        said = _said(reading)
        if said:
            code = _missing(said, reading, context)
            yield reading.finding(code, "body", said.start, said.end)
        return
    if listed and context.enclosed == 0 and not _said(reading):
        yield _of_list(reading, "listed-only")
    elif not _is_mentioned(reading, titles):
        yield _of_list(reading, "enclosed-unsaid") if listed else reading.finding("enclosed-unsaid")
    count = _COUNT.search(reading.letter.enclosures)
    if count and len(titles) > 1 and int(count[1]) != len(titles):
        yield reading.finding(
            "enclosed-count", "enclosures", count.start(1), count.end(1), str(len(titles)),
            count=len(titles),
        )  # fmt: skip


def _missing(said: Span, reading: Reading, context: Context) -> str:
    """Return how much it matters: an e-mail's files are named nowhere, so nobody can tell."""
    if context.enclosed is not None:
        return "enclosed-missing"
    paper = reading.letter.inside_address or reading.letter.sender_block
    by_mail = pattern(reading.language, "attached_files").fullmatch(plain(said.text))
    return "attached-unlisted" if by_mail and not paper else "enclosed-unlisted"


def _of_list(reading: Reading, code: str) -> Finding:
    return reading.finding(code, "enclosures", 0, len(reading.letter.enclosures))


def _said(reading: Reading) -> Span | None:
    """Return where the body says that something goes along: "I have enclosed my certificate"."""
    text = plain(reading.body)
    others = [
        found.span() for found in pattern(reading.letter.language, "not_enclosed").finditer(text)
    ]
    for found in pattern(reading.letter.language, "enclosed").finditer(text):
        if not any(start <= found.start() < end for start, end in others):
            return Span(reading.body[found.start() : found.end()], *found.span())
    return None


def _is_mentioned(reading: Reading, titles: list[str]) -> bool:
    """Tell whether the body speaks of what goes along, by its name or as something sent."""
    text = plain(reading.body)
    if _said(reading) or pattern(reading.letter.language, "sent_along").search(text):
        return True
    words = {word for title in titles for word in _WORD.findall(plain(title))}
    told = set(_WORD.findall(text)) & words
    return bool(words) and len(told) >= max(1, len(words) // 2 + 1)
