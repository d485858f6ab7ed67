"""A salutation taken apart: how it opens, with which title, and whom it names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.coach.reading import Reading, Span
from afterword.coach.roster import Roster, words_of
from afterword.domain.name_words import (
    BEHIND_A_NAME,
    COUNTING,
    COURTESY,
    DEPARTMENTS,
    DESCRIBED,
    FAMILIES,
    GROUPS,
    JOBS,
    PARTICLES,
    SEVERAL,
)

_ROLES = JOBS | DEPARTMENTS | GROUPS | SEVERAL | DESCRIBED | COUNTING
_TITLES = COURTESY | {"dre", "maître", "mgr"}
# "I would miss …" and "he told me …" hold no title.
_SMALL = frozenset({"mr", "mrs", "ms", "mx", "dr", "prof", "dre", "mme", "mlle"})
_SPOKEN = frozenset({"madame", "monsieur", "docteur", "docteure"})
# "Madame la Rectrice" is greeted by an office; "Monsieur Le Goff" by a name.
_OFFICE = re.compile(r"\b(?:[Mm]adame|[Mm]onsieur|Mme|M\.)\s(?:la\s|le\s|l['’])")


@dataclass(frozen=True, slots=True)
class Greeting:
    """The names of a salutation. `titled` tells whether the first stands behind a title.

    `start` is where title and name begin, `end` where the last name ends. `opened` tells whether
    any word of greeting stands before them.
    """

    names: tuple[Span, ...]
    titled: bool
    start: int
    end: int
    opened: bool


def is_title(word: str, language: str) -> bool:
    """Tell whether a word is a courtesy title: "Ms", "Mme", and in French "Me"."""
    small = word.casefold()
    if small in {"m", "me"}:
        return language == "fr" and word[0].isupper()
    return small in _SMALL | _SPOKEN or (word[0].isupper() and small in _TITLES)


def greeting_of(reading: Reading, roster: Roster) -> Greeting:
    """Return whom the salutation names; no names where it greets a role or a group."""
    text = reading.letter.salutation
    openings = set(reading.listed("openings"))
    left_out = set(reading.listed("no_names"))
    office = reading.language == "fr" and _OFFICE.search(text) is not None
    names: list[Span] = []
    start, titled, opened = -1, False, False
    for span in _joined(words_of(text, reading.language), roster):
        word = span.text.casefold()
        if is_title(span.text, reading.language):
            start = span.start if start < 0 else start
            titled = titled or not names
        elif not names and word in openings and not roster.knows(span.text):
            opened = True
        elif word in PARTICLES or word in BEHIND_A_NAME or word in left_out:
            continue
        elif roster.knows(span.text) or (not office and _is_name(span, titled=titled)):
            names.append(span)
    named = tuple(names)
    first = start if start >= 0 else (named[0].start if named else 0)
    return Greeting(named, titled, first, named[-1].end if named else 0, opened)


def _joined(words: tuple[Span, ...], roster: Roster) -> Iterator[Span]:
    """Yield the words, and "Mc Donald" as the one that is recorded."""
    at = 0
    while at < len(words):
        one, behind = words[at], words[at + 1 : at + 2]
        if behind and not roster.knows(one.text) and roster.knows(one.text + behind[0].text):
            yield Span(one.text + behind[0].text, one.start, behind[0].end)
            at += 1
        else:
            yield one
        at += 1


def _is_name(span: Span, *, titled: bool) -> bool:
    word = span.text.casefold()
    written = span.text[:1].isupper() or titled
    return written and (word not in _ROLES or (titled and word in FAMILIES))
