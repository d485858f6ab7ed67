"""The employer: no other one that is tracked may stand in a letter by mistake."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.coach.context import Context
from afterword.coach.findings import Finding
from afterword.coach.matching import compiled, plain
from afterword.coach.nearness import squashed
from afterword.coach.ordinary import is_plain_word, is_word
from afterword.coach.reading import Reading
from afterword.coach.roster import parts_of
from afterword.coach.rules.kin_companies import kin

_WORD = re.compile(r"[^\W_]+")
_LEGAL = "inc incorporated ltd limited ltee limitee corp corporation co company llc llp plc gmbh sa"
_LEGAL_FORMS = frozenset(f"{_LEGAL} sarl sas senc enr lp group groupe cie".split())
_ARTICLES = frozenset({"the", "le", "la", "les", "l"})
_ANDS = frozenset({"and", "et"})
_SENTENCE_START = re.compile(r"(?:^|[.!?…:]|\n)[\s\"“«(]*$")
_NEXT = re.compile(r" ([A-ZÀ-Ý][\w’']+)(?![\w’'])")
# A capital of a word inside a sentence: the first one has it anyway.
_INSIDE_NAME = re.compile(r"[a-zà-ÿ,;] [A-ZÀ-Ý][\w’]+ $|\b(?:M|M[rsx]|Mrs|Mme|Mlle|Dr|Prof)\.? $")
_WHERE = frozenset(
    {"of", "de", "du", "des", "d", "la", "le", "saint", "sainte", "st", "ste", "mont", "port"}
)
_IN_A_PLACE = re.compile(r"\b(?:in|near|from|to|a|vers|depuis) $")
_STORES = frozenset({"store", "stores", "team", "canada", "quebec", "warehouse"})
_TELLING = 5
_FEWEST_FOR_BEGINNING = 3


def company(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell where another tracked employer is named."""
    for part in ("salutation", "body", "close"):
        text = plain(reading.part(part))
        seen: list[tuple[int, int]] = [*_own(text, context)]
        for name in sorted(context.other_companies, key=len, reverse=True):
            if _bare(name) == _bare(context.company):
                continue
            for start, end, sure in _named(text, name):
                if any(one < end and start < other for one, other in seen):
                    continue
                if _is_meant(reading, part, start, end, context, sure=sure):
                    seen.append((start, end))
                    yield _finding(reading, part, (start, end), name, context, sure=sure)
        yield from _kin(reading, context, part, seen)


def _kin(
    reading: Reading, context: Context, part: str, seen: list[tuple[int, int]]
) -> Iterator[Finding]:
    for one in kin(reading.part(part), context.company, reading.language):
        before = plain(reading.part(part))[: one.start]
        if any(start < one.end and one.start < end for start, end in seen) or _is_past(
            reading, before
        ):
            continue
        yield reading.finding(
            "kin-company", part, one.start, one.end, name=one.text, company=context.company
        )


def _finding(
    reading: Reading, part: str, at: tuple[int, int], name: str, context: Context, *, sure: bool
) -> Finding:
    start, end = at
    if _is_past(reading, plain(reading.part(part))[:start]):
        return reading.finding("other-company-past", part, start, end, name=name)
    code = "other-company" if sure else "maybe-other-company"
    fix = context.company if sure and context.company else None
    if not context.company:
        return reading.finding("other-company-alone", part, start, end, name=name)
    return reading.finding(code, part, start, end, fix, name=name, company=context.company)


@lru_cache(4096)
def _bare(name: str) -> tuple[str, ...]:
    """Return a company's telling words, plain: without its legal form, "The" and "and"."""
    words = [word for word in _WORD.findall(plain(name)) if word not in _ANDS]
    while len(words) > 1 and words[-1] in _LEGAL_FORMS:
        words.pop()
    while len(words) > 1 and words[0] in _ARTICLES:
        words.pop(0)
    return tuple(words)


@lru_cache(4096)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    between = r"[^\w\n]{1,3}(?:(?:and|et)[^\w\n]{1,2})?"
    return re.compile(rf"(?<!\w){between.join(map(re.escape, words))}(?!\w)")


def _named(text: str, name: str) -> Iterator[tuple[int, int, bool]]:
    """Yield where a company is named: whole, by how its name begins, by the word it goes by."""
    words = _bare(name)
    if words and words[0] in text:
        yield from _by_its_beginning(text, words)
    for word in _telling(name):
        for found in _pattern((word,)).finditer(text) if word in text else ():
            before = text[: found.start()]
            if not (_IN_A_PLACE.search(before) or _SENTENCE_START.search(before)):
                yield found.start(), found.end(), False


def _by_its_beginning(text: str, words: tuple[str, ...]) -> Iterator[tuple[int, int, bool]]:
    for found in _pattern(words).finditer(text):
        yield found.start(), found.end(), True
    beginning = words[: 2 if len(words) >= _FEWEST_FOR_BEGINNING else 1]
    telling = len(beginning) > 1 or _tells(words[0])
    if telling and beginning != words:
        for found in _pattern(beginning).finditer(text):
            yield found.start(), found.end(), False


@lru_cache(4096)
def _telling(name: str) -> tuple[str, ...]:
    """Return the word a company of several goes by: "Arbec" for "Scierie Arbec", and no town.

    A word behind "of" or "de" is where it is: "Hôpital de Rimouski".
    """
    words = _WORD.findall(name)
    if len(_bare(name)) == 1:
        return ()
    behind = zip(["", *words], words, strict=False)
    told = (
        plain(word)
        for before, word in behind
        if word[0].isupper() and before.casefold() not in _WHERE and _tells(word)
    )
    return tuple(told)[:1]


def _tells(word: str) -> bool:
    """Tell whether a word alone makes one think of a company: it is long and no word."""
    return len(word) >= _TELLING and not (is_word(word, "en") or is_word(word, "fr"))


def _own(text: str, context: Context) -> Iterator[tuple[int, int]]:
    """Yield where the employer's own name, the position and recorded people stand."""
    names = [context.company, context.position, context.sender]
    names += [one.name for one in context.people]
    for name in names:
        if words := _bare(name):
            yield from (found.span() for found in _pattern(words).finditer(text))


def _is_meant(
    reading: Reading, part: str, start: int, end: int, context: Context, *, sure: bool
) -> bool:
    """Tell a company from a word: by its capitals, and by where it stands."""
    text = reading.part(part)
    words = _WORD.findall(text[start:end])
    if not (words[0][0].isupper() or words[0][0].isdigit()):
        return False
    if len(words) > 1:
        return words[-1][0].isupper() or words[-1][0].isdigit() or sure
    if part != "salutation" and _is_part_of_name(text[:start], text[end:]):
        return False
    people = (part.plain for one in context.people for part in parts_of(one.name))
    if squashed(words[0]) in people:
        return False
    ordinary = is_plain_word(words[0], reading.language)
    return not (ordinary and _SENTENCE_START.search(text[:start]))


def _is_part_of_name(before: str, behind: str) -> bool:
    """Tell "Apple Valley" and "the Big Apple" from "Apple"."""
    after = _NEXT.match(behind)
    if after and plain(after[1]) not in _LEGAL_FORMS | _STORES:
        return True
    return bool(_INSIDE_NAME.search(before))


def _is_past(reading: Reading, before: str) -> bool:
    """Tell whether what stands before a name says that the writer was there once."""
    past = reading.listed("been_there")
    return bool(past) and any(
        found.end() >= len(before.rstrip()) - len(" the")
        for found in compiled(past).finditer(before, max(0, len(before) - 80))
    )
