"""Takes one step of the page back and leaves alone whatever was typed since."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import TypeVar

from afterword.domain.answers import Answers, PersonMet

One = TypeVar("One", Answers, PersonMet)


def taken_back(now: Answers, before: Answers, after: Answers) -> Answers:
    """Return `now` without what the step from `before` to `after` changed.

    Only what still stands as the step left it goes back: a field typed into since keeps its
    words, a person added and filled in since stays, one who was removed stands in their place.
    """
    back = {name: old for name, old in _steps(before, after, now).items() if name != "people"}
    return replace(now, **back, people=_people(now.people, before.people, after.people))


def belongs_to(before: Answers, after: Answers, row: str) -> bool:
    """Tell whether the step changed the letter of a row, by its id: all are, or that alone.

    Who was removed has no letter, and the letters of the others stay as they are.
    """
    if _steps(before, replace(after, people=before.people), after):
        return True
    old, new = _by_letter(before.people).get(row), _by_letter(after.people).get(row)
    return old is not None and new is not None and old != new


def _people(
    now: tuple[PersonMet, ...], before: tuple[PersonMet, ...], after: tuple[PersonMet, ...]
) -> tuple[PersonMet, ...]:
    old, new = _by_letter(before), _by_letter(after)
    found: list[PersonMet] = []
    for met in now:
        was, became = old.get(met.letter_id), new.get(met.letter_id)
        if was is not None and became is not None:
            found.append(replace(met, **_steps(was, became, met)))
        elif was is not None or met != became:
            found.append(met)
    standing = {met.letter_id for met in found}
    for place, met in enumerate(before):
        if met.letter_id not in new and met.letter_id not in standing:
            found.insert(min(place, len(found)), met)
    return tuple(found) or now


def _by_letter(people: tuple[PersonMet, ...]) -> Mapping[str, PersonMet]:
    return {met.letter_id: met for met in people}


def _steps(before: One, after: One, now: One) -> dict[str, object]:
    """Return the fields as they were which the step changed and nobody has changed since."""
    return {
        name: getattr(before, name)
        for name in (one.name for one in fields(before))
        if getattr(before, name) != getattr(after, name) == getattr(now, name)
    }
