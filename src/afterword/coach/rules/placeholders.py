"""Placeholders: what a template left to fill in."""

import re
from collections.abc import Iterator
from functools import cache

from afterword.coach.context import Context
from afterword.coach.data import lists
from afterword.coach.filling import filled
from afterword.coach.findings import PARTS, Finding
from afterword.coach.matching import plain
from afterword.coach.nearness import squashed
from afterword.coach.reading import Reading

_OPEN_FIELD = re.compile(r"\{\{[^{}\n]*\}\}?|\{[A-Za-zÀ-ÿ_ .]{2,40}\}|\$\{[^}\n]{0,60}\}|\{\{")
_MARKS = re.compile(
    r"\[[^\]\n]{0,80}\]"  # [date]
    r"|<<[^<>\n]{0,60}>>"
    r"|<(?![/\d]?3)[^\W\d_][^<>\n@:/]{0,60}>"  # <date>, and neither an address nor a link
    r"|_{2,}(?:\s*_{2,})*"
    r"|\.{6,}|…{3,}"
    r"|%[A-Za-z_]{2,30}%|%\([a-z_]+\)s"
    r"|(?<!\w)(?:[Xx]{2,}|[JjMmAaDdYy]{2,4})(?:[/.-](?:[Xx]{2,}|[JjMmAaDdYy]{2,4})){1,2}(?!\w)"
    r"|(?<!\w)(?:X{3,}|x{3,})(?!\w)|(?<![\w-])XX(?:[ .-]XX)*(?![\w-])"
)
_BRACKETED = re.compile(r"\(([^()\n]{2,60})\)|«\s?([^«»\n]{2,40})\s?»")
_NOBODY = re.compile(r"^\s*(\S+(?:\s+(?:M[rsx]s?|Dr|Mme|M)\.?)?)\s*[,:]\s*$")
_TOLD = 1
_START = re.compile(r"(?:^|[.!?…]\s|\n)\s*$")


def placeholder(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell of brackets, gaps and words of a template that were left as they are."""
    for part in PARTS:
        text = reading.part(part)
        if not text:
            continue
        told = bytearray(len(text))
        for code, start, end in _found(text, reading, context):
            if _TOLD not in told[start:end]:
                told[start:end] = [_TOLD] * (end - start)
                gap = text[start:end]
                fix = filled(gap, context, reading.letter.language)
                fix = None if code == "ask-placeholder" else fix
                yield reading.finding(code, part, start, end, fix, words=gap)
    yield from _without_name(reading)


def _found(text: str, reading: Reading, context: Context) -> Iterator[tuple[str, int, int]]:
    if "{" in text:
        yield from (("open-field", *found.span()) for found in _OPEN_FIELD.finditer(text))
    yield from (("placeholder", *found.span()) for found in _MARKS.finditer(text))
    flat = plain(text)
    insert, alone = _insert(reading.language), _alone(reading.language)
    for found in _BRACKETED.finditer(flat):
        inner = (found[1] or found[2]).strip()
        if insert.match(inner) or alone.fullmatch(inner):
            yield "placeholder", *found.span()
    titled = _template(reading.language)
    yield from (("placeholder", *found.span()) for found in titled.finditer(text))
    if reading.language == "fr":
        yield from (
            ("placeholder", *found.span())
            for found in _french().finditer(text)
            if not _START.search(text[: found.start()]) or not text[found.end() :].strip(" ,.:;!")
        )
    yield from _to_ask(text, reading, context)


def _to_ask(text: str, reading: Reading, context: Context) -> Iterator[tuple[str, int, int]]:
    """Yield what may be real: "XYZ" is a company's name somewhere."""
    recorded = squashed(f"{context.company} {context.position} {' '.join(context.other_companies)}")
    for found in _asked(reading.language).finditer(text):
        if squashed(found[0]).split()[0] not in recorded:
            yield "ask-placeholder", *found.span()


def _without_name(reading: Reading) -> Iterator[Finding]:
    """Tell of "Dear :", where a name fell out."""
    text = reading.letter.salutation
    found = _NOBODY.match(text)
    if not found:
        return
    words = [word.casefold().rstrip(".") for word in found[1].split()]
    alone = words[0] in reading.listed("expects_name")
    if alone and (len(words) > 1 or words[0] not in reading.listed("stands_alone")):
        yield reading.finding("no-name", "salutation", found.start(1), found.end(1))


@cache
def _insert(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{_any(language, 'insert')})(?!\w)")


@cache
def _alone(language: str) -> re.Pattern[str]:
    """Return what is a placeholder where it stands alone in brackets: "(date)", "(votre nom)"."""
    return re.compile(_any(language, "in_brackets"))


@cache
def _template(language: str) -> re.Pattern[str]:
    """Return a template's words, which are told from others by their capitals: "Your Name"."""
    forms = {form for one in lists(language).get("template", ()) for form in (one, one.upper())}
    return _exact(forms)


@cache
def _french() -> re.Pattern[str]:
    return _exact(set(lists("fr").get("template_first", ())))


@cache
def _asked(language: str) -> re.Pattern[str]:
    return _exact(set(lists(language).get("ask", ())))


def _exact(forms: set[str]) -> re.Pattern[str]:
    longest = sorted(forms, key=len, reverse=True)
    words = "|".join(re.escape(one).replace("'", "['’]") for one in longest)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)") if words else re.compile(r"(?!)")


def _any(language: str, name: str) -> str:
    return "|".join(re.escape(plain(one)) for one in lists(language).get(name, ())) or r"(?!)"
