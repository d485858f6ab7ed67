"""Other ways to write a name as typed, to be offered and never taken by themselves."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from afterword.domain.name_words import ARTICLES, COURTESY, FAMILIES, JOBS, NOBODY, PARTICLES
from afterword.domain.names import read_person

_WORD_STARTS = re.compile(r"(^|[-'’.&/])(\w)")
_SMALL = PARTICLES | ARTICLES | frozenset({"and", "of", "et", "y"})


@dataclass(frozen=True, slots=True)
class NameOffer:
    """`said` is what the field would hold; `kind` is "capitals" or "job", about `words`."""

    kind: str
    words: str
    said: str


def person_offer(said: str, *, role_only: bool = False) -> NameOffer | None:
    """Return what to ask about a person as typed, None for nothing.

    A job behind a name without a comma is asked about first, then a name without capitals.
    """
    words = said.split()
    if role_only or not words or "@" in said:
        return None
    job = _trailing_job(words) if read_person(said) == (" ".join(words), "") else 0
    if job:
        title = " ".join(words[-job:])
        return NameOffer("job", title, f"{' '.join(words[:-job])}, {title}")
    name, _ = read_person(said)
    if name not in said or words[0].casefold() in NOBODY:
        return None
    return _in_capitals(name, said)


def company_offer(company: str) -> NameOffer | None:
    """Return a company's name with capitals where it was typed without any, else None.

    A name with a dot in it may be an address, which is written small.
    """
    name = " ".join(company.split())
    return None if "." in name else _in_capitals(name, name)


def _in_capitals(name: str, said: str) -> NameOffer | None:
    title, _, rest = name.partition(" ")
    small = title.casefold() in COURTESY and rest != rest.lower()
    written = f"{_capitals(title)} {rest}" if small else _capitals(name)
    if title != title.lower() or not (small or rest == rest.lower()) or written == name:
        return None
    return NameOffer("capitals", written, said.replace(name, written, 1))


def _capitals(name: str) -> str:
    words = name.split()
    return " ".join(
        word if place and word in _SMALL else _WORD_STARTS.sub(_raised, word)
        for place, word in enumerate(words)
    )


def _raised(found: re.Match[str]) -> str:
    return found.group(1) + found.group(2).upper()


def _trailing_job(words: Sequence[str]) -> int:
    """Return how many words at the end can only be a job, 0 where they may be a family name."""
    count = 0
    while count < len(words) - 1 and words[-1 - count].casefold() in JOBS:
        count += 1
    job = [word.casefold() for word in words[len(words) - count :]]
    named = len(words) - count
    capital = any(word[:1].isupper() and word != word.upper() for word in words[-count:])
    # "James Dean" has a name of one word and another that is a job as often.
    if not count or (named == 1 and (capital or count == 1)) or job[-1] in FAMILIES:
        return 0
    return count
