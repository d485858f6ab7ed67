"""Names: spelt as they are recorded, and the right one in the greeting."""

from collections.abc import Iterable, Iterator

from afterword.coach.context import Context, Known
from afterword.coach.findings import PARTS, Finding
from afterword.coach.greeting import Greeting, greeting_of
from afterword.coach.nearness import squashed
from afterword.coach.ordinary import is_plain_word, is_proper_name
from afterword.coach.reading import Reading, Span
from afterword.coach.roster import (
    Part,
    Roster,
    as_typed,
    called,
    clipped,
    meant,
    parts_of,
    words_of,
)
from afterword.coach.running_names import Meant, meant_in, spoken_to, without_accents


def name(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell when a recorded name is spelt otherwise, or when another person is greeted."""
    roster = Roster(context)
    if not roster.people and not roster.company:
        return
    if roster.people:
        yield from _greeted(reading, context, roster)
    for part in ("body", "close"):
        for found in meant_in(reading.part(part), roster, reading.language):
            yield _misspelt(reading, part, found)
    if reading.language == "fr":
        for part in PARTS[:3]:
            for found in without_accents(reading.part(part), roster):
                yield _misspelt(reading, part, found)
    if context.person:
        yield from _thanked(reading, context.person, roster)
    yield from _said_again(reading)


def _greeted(reading: Reading, context: Context, roster: Roster) -> Iterator[Finding]:
    greeting = greeting_of(reading, roster)
    person = context.person
    if not greeting.names:
        return
    if person:
        own = {part.plain for part in parts_of(person.name)} | called(person)
        if not any(squashed(span.text) in own for span in greeting.names):
            other = _other(greeting, person, roster)
            if other:
                yield _another(reading, greeting, person, other)
                return
    yield from _each_greeted(reading, greeting, person, roster)


def _other(greeting: Greeting, person: Known, roster: Roster) -> Known | None:
    """Return another recorded person who bears every name of the greeting."""
    greeted = [squashed(span.text) for span in greeting.names]
    for one in roster.people:
        theirs = {part.plain for part in parts_of(one.name)} | called(one)
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
        right |= called(person)
    unknown: list[Span] = []
    for span in greeting.names:
        plain = squashed(span.text)
        if plain in right or plain in roster.theirs:
            yield from _as_recorded(reading, span, own)
            continue
        if not greeting.titled and (roster.knows(span.text) or clipped(plain, own)):
            continue
        near = meant(plain, own, sure=True) or meant(plain, roster.parts, sure=True)
        if near:
            yield _misspelt(reading, "salutation", Meant(span, near))
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
    words = (span.text for span in unknown if is_plain_word(span.text, language))
    return greeting.titled or all(is_proper_name(word, language) for word in words)


def _as_recorded(reading: Reading, span: Span, own: Iterable[Part]) -> Iterator[Finding]:
    """Tell of a recorded name typed without its capital, or with its apostrophe elsewhere."""
    part = next((part for part in own if part.plain == squashed(span.text)), None)
    if part and span.text[0].islower() and part.word[0].isupper():
        right = as_typed(part.word, span.text)
        yield reading.finding(
            "small-name", "salutation", span.start, span.end, fix=right, right=right
        )
    elif part and _apostrophe(part.word) != _apostrophe(span.text) >= 0:
        yield _misspelt(reading, "salutation", Meant(span, part))


def _apostrophe(word: str) -> int:
    return max(word.find(mark) for mark in "'’‘ʼ")


def _misspelt(reading: Reading, part: str, found: Meant) -> Finding:
    span, right = found.span, as_typed(found.right.word, found.span.text)
    return reading.finding(found.code, part, span.start, span.end, fix=right, right=right)


def _thanked(reading: Reading, person: Known, roster: Roster) -> Iterator[Finding]:
    """Tell when "Thank you, Tom" stands in a letter to somebody else."""
    for span, other in spoken_to(reading, person, roster):
        yield reading.finding(
            "thanks-another", "body", span.start, span.end, person=person.name, other=other.name
        )


def _said_again(reading: Reading) -> Iterator[Finding]:
    """Tell when a French close says another appel than the letter begins with."""
    appels = reading.listed("appels")
    greeted = [one for one in appels if _holds(reading.letter.salutation, one)]
    close = reading.letter.close.partition("\n")[0]
    ended = [one for one in appels if _holds(close, one)]
    if len(greeted) == 1 and len(ended) == 1 and greeted != ended:
        start = close.casefold().index(ended[0])
        end = start + len(ended[0])
        right = greeted[0].capitalize()
        yield reading.finding("close-title", "close", start, end, fix=right, right=right)


def _holds(text: str, word: str) -> bool:
    return word in {one.text.casefold() for one in words_of(text, "fr")}
