"""A sentence or a part of a letter in the writer's own words, with its fields filled.

It is kept as it was typed, fields and all, so that it follows what the letter knows.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from afterword.domain.fields import (
    LONGEST,
    MAY_BE_EMPTY,
    FieldError,
    Piece,
    Values,
    Wrong,
    error_at,
    errors,
    joined,
    pieces,
    value_of,
)
from afterword.domain.whole_sentences import inside, masked

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class FilledEdit:
    """Words as they stand in the letter, and what keeps it from being printed."""

    words: str
    errors: tuple[FieldError, ...] = ()


def filled_edit(words: str, values: Values, role: str) -> FilledEdit:
    """Return what was typed for the sentence or part `role`, its fields filled with `values`.

    A field without a value stays as it was typed, that for a whole sentence too: nothing that
    somebody typed into one letter is left out of it unsaid.
    """
    used = words[:LONGEST]
    found = pieces(used)
    bare = {piece for piece in found if piece.field in MAY_BE_EMPTY and _lacks(piece, values)}
    said = [
        (piece.words if piece in bare else value_of(piece, values), piece.field is not None)
        for piece in found
    ]
    wrong = [*errors(words, values), *inside(used, found, masked(used, found))]
    wrong += (error_at(used, Wrong.NO_VALUE, piece.start, piece.end) for piece in bare)
    ordered = sorted({one.start: one for one in wrong}.values(), key=lambda one: one.start)
    return FilledEdit(joined(said), tuple(replace(one, role=role) for one in ordered))


def marked(words: str, wrong: Iterable[FieldError]) -> Spans:
    """Return where what is wrong stands in `words`, which are filled."""
    named = {re.escape(one.words) for one in wrong if one.wrong is not Wrong.TOO_LONG}
    return tuple(found.span() for found in re.finditer("|".join(named) or "(?!)", words))


def doubled(words: str, left: Iterable[tuple[int, int]] = ()) -> str:
    """Return plain words as they are typed, with their braces twice; not what is at `left`."""
    text, end = "", 0
    for start, stop in sorted(left):
        text += _twice(words[end:start]) + words[start:stop]
        end = stop
    return text + _twice(words[end:])


def _twice(words: str) -> str:
    return words.replace("{", "{{").replace("}", "}}")


def _lacks(piece: Piece, values: Values) -> bool:
    return piece.field is not None and not values.get(piece.field, "").strip()
