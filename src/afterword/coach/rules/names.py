"""Names: spelt as they are recorded, and the right one in the greeting."""

from collections.abc import Iterable, Iterator

from afterword.coach.context import Context, Known
from afterword.coach.findings import Finding
from afterword.coach.greeting import Greeting, greeting_of, is_title
from afterword.coach.nearness import squashed
from afterword.coach.ordinary import is_plain_word, is_word
from afterword.coach.reading import Reading, Span
from afterword.coach.roster import Part, Roster, as_typed, meant, nicknames_of, parts_of, words_of
from afterword.domain.name_words import PARTICLES

SURE_ALONE = 5
"""Letters of a name from which a slip in it is told from another name in running text."""


def name(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell when a recorded name is spelt otherwise, or when another person is greeted."""
    roster = Roster(context)
    if not roster.people and not roster.company:
        return
    if roster.people:
        yield from _greeted(reading, context, roster)
    for part in ("body", "close"):
        yield from _inside(reading, roster, part)
    if context.person:
        yield from _thanked(reading, context.person, roster)


def _greeted(reading: Reading, context: Context, roster: Roster) -> Iterator[Finding]:
    greeting = greeting_of(reading, roster)
    person = context.person
    if not greeting.names:
        return
    if person:
        own = {part.plain for part in parts_of(person.name)} | _called(person)
        if not any(squashed(span.text) in own for span in greeting.names):
            other = _other(greeting, person, roster)
            if other:
                yield _another(reading, greeting, person, other)
                return
    yield from _each_greeted(reading, greeting, person, roster)


def _called(person: Known) -> set[str]:
    words = f"{person.goes_by} {person.greeting}".split()
    short = (one for part in parts_of(person.name) for one in nicknames_of(part.plain))
    return {squashed(word.strip(",:.")) for word in words} | set(short)


def _other(greeting: Greeting, person: Known, roster: Roster) -> Known | None:
    """Return another recorded person who bears every name of the greeting."""
    greeted = [squashed(span.text) for span in greeting.names]
    for one in roster.people:
        theirs = {part.plain for part in parts_of(one.name)} | _called(one)
        if one.name != person.name and all(name in theirs for name in greeted):
            return one
    return None


def _another(reading: Reading, greeting: Greeting, person: Known, other: Known) -> Finding:
    right = person.goes_by if person.goes_by and not greeting.titled else person.name
    start, end = greeting.start, greeting.end
    return reading.finding(
        "greets-another",
        "salutation",
        start,
        end,
        fix=right if reading.language == "en" else None,
        person=person.name,
        other=other.name,
    )


def _each_greeted(
    reading: Reading, greeting: Greeting, person: Known | None, roster: Roster
) -> Iterator[Finding]:
    own = parts_of(person.name) if person else roster.parts
    initials = {part.plain[0] for part in own if part.initial}
    right = {part.plain for part in own}
    if person:
        right |= _called(person)
    unknown: list[Span] = []
    for span in greeting.names:
        plain = squashed(span.text)
        if plain in right or roster.knows(span.text):
            yield from _small(reading, span, own)
            continue
        near = meant(plain, own, sure=True) or meant(plain, roster.parts, sure=True)
        if near:
            yield _misspelt(reading, "salutation", span, near)
        elif plain[0] not in initials:
            unknown.append(span)
    if person and unknown and _is_another_name(greeting, unknown, right, reading.language):
        code = "greets-stranger" if greeting.titled else "greets-unknown"
        start, end = unknown[0].start, unknown[-1].end
        yield reading.finding(code, "salutation", start, end, person=person.name)


def _is_another_name(
    greeting: Greeting, unknown: list[Span], right: set[str], language: str
) -> bool:
    """Tell a name from "Dear Talent Partner"; a second name beside the right one may be theirs."""
    if any(squashed(span.text) in right for span in greeting.names):
        return greeting.names[-1] in unknown and len(greeting.names) > 1 and len(right) > 1
    return greeting.titled or not any(is_plain_word(span.text, language) for span in unknown)


def _small(reading: Reading, span: Span, own: Iterable[Part]) -> Iterator[Finding]:
    """Tell of a recorded name typed without its capital."""
    part = next((part for part in own if part.plain == squashed(span.text)), None)
    if part and span.text[0].islower() and part.word[0].isupper():
        right = as_typed(part.word, span.text)
        yield reading.finding(
            "small-name", "salutation", span.start, span.end, fix=right, right=right
        )


def _misspelt(
    reading: Reading, part: str, span: Span, near: Part, code: str = "misspelt"
) -> Finding:
    right = as_typed(near.word, span.text)
    return reading.finding(code, part, span.start, span.end, fix=right, right=right)


def _inside(reading: Reading, roster: Roster, part: str) -> Iterator[Finding]:
    """Tell of recorded names spelt otherwise in running text."""
    text = reading.part(part)
    words = list(words_of(text, reading.language))
    for at, span in enumerate(words):
        capital = span.text[0].isupper()
        titled = at > 0 and _behind_title(words, at, text)
        if not (capital or titled) or len(span.text) < 2 or roster.knows(span.text):  # noqa: PLR2004  a letter is no name
            continue
        if is_title(span.text) or span.text.casefold() in PARTICLES:
            continue
        plain = squashed(span.text)
        near = _in_running_text(plain, span, words, at, titled, roster, reading.language)
        if near:
            yield _misspelt(reading, part, span, *near)


def _in_running_text(
    plain: str,
    span: Span,
    words: list[Span],
    at: int,
    titled: bool,
    roster: Roster,
    language: str,
) -> tuple[Part, str] | None:
    """Return the name meant by a word and how sure that is, from what stands beside it."""
    beside = {squashed(words[place].text) for place in (at - 1, at + 1) if 0 <= place < len(words)}
    for owner in roster.people:
        theirs = parts_of(owner.name)
        if any(part.plain in beside and not part.initial for part in theirs):
            near = meant(plain, theirs, sure=True)
            if near and near.plain not in beside:
                return near, "misspelt"
    if titled:
        near = meant(plain, roster.parts, sure=True)
        if near:
            close = near.plain[0] == plain[0] or len(plain) >= SURE_ALONE
            unlike = is_word(span.text, language) or not close
            return near, "maybe-misspelt" if unlike else "misspelt"
    near = meant(plain, roster.parts, sure=False)
    if near and not is_word(span.text, language):
        return near, "misspelt"
    return _company_meant(plain, span, beside, roster, language)


def _company_meant(
    plain: str, span: Span, beside: set[str], roster: Roster, language: str
) -> tuple[Part, str] | None:
    near = meant(plain, roster.company, sure=False)
    if near is None:
        return None
    known = any(part.plain in beside for part in roster.company)
    return (near, "misspelt-company") if known or not is_word(span.text, language) else None


def _behind_title(words: list[Span], at: int, text: str) -> bool:
    """Tell whether a word stands behind a title, or behind a title and "de" or "van"."""
    before = at - 1
    while before > 0 and words[before].text.casefold() in PARTICLES:
        before -= 1
    gap = text[words[before].end : words[at].start]
    return is_title(words[before].text) and not set(gap) & set(",;:!?\n")


def _thanked(reading: Reading, person: Known, roster: Roster) -> Iterator[Finding]:
    """Tell when "Thank you, Tom" stands in a letter to somebody else."""
    thanks = tuple(reading.listed("thanked"))
    text = reading.body
    words = list(words_of(text, reading.language))
    own = {part.plain for part in parts_of(person.name)} | _called(person)
    for at, span in enumerate(words):
        plain = squashed(span.text)
        if not span.text[0].isupper() or plain in own or not at:
            continue
        first = at - 1 if is_title(words[at - 1].text) else at
        before = text[: words[first].start].rstrip().lower()
        after = text[span.end : span.end + 1]
        if not before.endswith(thanks) or after not in {",", ".", "!", "", "\n"}:
            continue
        other = next(
            (one for one in roster.people if plain in {p.plain for p in parts_of(one.name)}), None
        )
        if other and other.name != person.name:
            start = words[first].start
            yield reading.finding(
                "thanks-another", "body", start, span.end, person=person.name, other=other.name
            )
