"""How familiar a greeting is: a first name, a short name, a title before a first name."""

from collections.abc import Iterator

from afterword.coach.context import Context, Known
from afterword.coach.findings import Finding
from afterword.coach.greeting import Greeting, greeting_of
from afterword.coach.nearness import squashed
from afterword.coach.reading import Reading
from afterword.coach.roster import Part, Roster, as_typed, clipped, nicknames_of, parts_of
from afterword.domain.family_names import family_name


def first_name(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell of a greeting by first name where that was not agreed, or of a title before one."""
    greeting, person = _greeted(reading, context)
    if not person or _is_agreed(reading, person) or not greeting.names:
        return
    greeted = (person,) if greeting.titled else _together(greeting, context, person)
    own = [part for one in greeted for part in parts_of(one.name)]
    given = {part.plain for part in own if not part.family}
    # "Dear Wei" to Wei Zhang: whichever is the first name, it is one name alone.
    told_apart = any(part.family for part in own) or (len(own) > 1 and not greeting.titled)
    if not told_apart or not all(squashed(span.text) in given for span in greeting.names):
        return
    start, end = greeting.names[0].start, greeting.names[-1].end
    typed = reading.letter.salutation[start:end]
    if greeting.titled:
        right = family_name(person.name)
        yield reading.finding("title-first-name", "salutation", start, end, right, right=right)
    elif typed.casefold() not in {person.goes_by.casefold(), person.name.casefold()}:
        alone = len(greeted) == 1 and reading.language == "en"
        fix = person.name if alone else None
        yield reading.finding("first-name", "salutation", start, end, fix, name=typed)


def _together(greeting: Greeting, context: Context, person: Known) -> tuple[Known, ...]:
    """Return whom "Hello Anika and Tom" greets; somebody who goes by it wants to be called so."""
    words = {squashed(span.text) for span in greeting.names}
    people = (person, *context.people) if len(words) > 1 else (person,)
    return tuple(
        dict.fromkeys(
            one
            for one in people
            if not words.isdisjoint(part.plain for part in parts_of(one.name))
            and squashed(one.goes_by) not in words
        )
    )


def nickname(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell of a short name in the greeting that is not the one the person goes by."""
    greeting, person = _greeted(reading, context)
    if not person or not greeting.names or _is_agreed(reading, person):
        return
    first = greeting.names[0]
    plain = squashed(first.text)
    known = {squashed(word) for word in f"{person.goes_by} {person.greeting}".split()}
    whole = _whole(plain, person)
    if whole and plain not in known:
        right = as_typed(whole.word, first.text)
        yield reading.finding(
            "nickname", "salutation", first.start, first.end, right, name=first.text, right=right
        )


def _whole(plain: str, person: Known) -> Part | None:
    """Return the recorded given name a short name stands for."""
    parts = parts_of(person.name)
    if any(part.plain == plain for part in parts):
        return None
    listed = (one for one in parts if not one.family and plain in nicknames_of(one.plain))
    return next(listed, None) or clipped(plain, parts)


def _greeted(reading: Reading, context: Context) -> tuple[Greeting, Known | None]:
    return greeting_of(reading, Roster(context)), context.person


def _is_agreed(reading: Reading, person: Known) -> bool:
    """Tell whether the salutation is the greeting agreed with the person."""
    marks = " ,:.!"
    agreed = " ".join(person.greeting.split()).rstrip(marks).casefold()
    return bool(agreed) and reading.letter.salutation.strip().rstrip(marks).casefold() == agreed
