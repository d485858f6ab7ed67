"""The employer's neighbours: two school boards share most of a name, and one is the wrong one."""

import re
from collections.abc import Iterator

from afterword.coach.matching import plain
from afterword.coach.reading import Span

SHARED, FEWEST = 3, 4
"""Words that two such names share at least, and words of a name that has more than those."""

_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset({"de", "des", "du", "la", "le", "les", "l", "d", "of", "the", "and", "et"})


def kin(text: str, company: str, language: str) -> Iterator[Span]:
    """Yield names such as the employer's with another place or saint in them.

    In English the kind stands last ("Grand River District School Board"), in French first.
    """
    words = _WORD.findall(plain(company))
    if len(words) < FEWEST:
        return
    pattern = _kind_first(words) if language == "fr" else _kind_last(words)
    for found in pattern.finditer(text) if pattern else ():
        own = set(_WORD.findall(plain(found[1]))) - _SMALL
        if own and own.isdisjoint(words):
            yield Span(found[0], *found.span())


def _kind_last(words: list[str]) -> re.Pattern[str] | None:
    kind = words[-SHARED:]
    if len(_SMALL.intersection(kind)) or len(words) == SHARED:
        return None
    said = r"\s+".join(f"(?i:{re.escape(word)})" for word in kind)
    return re.compile(rf"(?<![\w’'-])((?:[A-ZÀ-Ý][\w’'-]*\s+){{1,4}}){said}(?!\w)")


def _kind_first(words: list[str]) -> re.Pattern[str] | None:
    """Return what finds "Centre de services scolaire des Patriotes" by what stands before "des"."""
    ends = [at for at, word in enumerate(words) if word in {"de", "des", "du", "d"}]
    kind = words[: ends[-1]] if ends else []
    if len(kind) < SHARED:
        return None
    said = r"[\s’'-]+".join(f"(?i:{_any_accent(word)})" for word in kind)
    return re.compile(
        rf"(?<!\w){said}\s+(?:de\s+la\s+|de\s+l[’']|des?\s+|du\s+|d[’'])"
        r"([A-ZÀ-Ý][\w’'-]*(?:-[\w’'-]+)*)(?!\w)"
    )


def _any_accent(word: str) -> str:
    alike = {"a": "aàâ", "e": "eéèêë", "i": "iîï", "o": "oô", "u": "uùû", "c": "cç"}
    return "".join(f"[{alike[one]}]" if one in alike else re.escape(one) for one in word)
