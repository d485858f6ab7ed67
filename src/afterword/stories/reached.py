"""Whom a letter to several reaches where it is e-mailed to some of them only."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from afterword.domain.finding import fold
from afterword.domain.letters import Letter
from afterword.domain.one_letter import everybody_id
from afterword.domain.people import Person


def likely(people: Sequence[Person], addresses: Collection[str]) -> tuple[Person, ...]:
    """Return who of `people` most likely has one of `addresses`: theirs, or one with their name."""
    typed = {fold(one) for one in addresses}
    parts = {part for one in typed for part in re.split(r"[^a-z]+", one.partition("@")[0]) if part}
    return tuple(
        one
        for one in people
        if (one.email and fold(one.email) in typed) or not parts.isdisjoint(_names(one))
    )


def only_to(letter: Letter, people: Sequence[Person]) -> Letter:
    """Return a letter that greets several as one that thanks `people` alone; nobody is everybody.

    Its words stay. As a letter of its own it leaves the others to be thanked.
    """
    ids = [one.id for one in people if one.id in letter.thanked_ids]
    if not ids or len(ids) == len(letter.thanked_ids):
        return letter
    first, *others = ids
    new = everybody_id(letter.interview_id, ids)
    return replace(letter, id=new, person_id=first, also=" ".join(others))


def _names(person: Person) -> set[str]:
    """Return what stands for a person in an address: "sarah", "patel", "spatel", "sarahp"."""
    words = re.findall(r"[a-z]+", fold(person.name))
    if len(words) < 2:  # noqa: PLR2004  a first name alone
        return set(words)
    first, last = words[0], words[-1]
    return {*words, first + last, first[0] + last, first + last[0]}
