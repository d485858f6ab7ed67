"""Own words in letters that rest, kept with the one letter that is written in their place.

They stand among its edits under the person's id and the sentence's role, and in no letter until
everybody gets one of their own again.
"""

from collections.abc import Iterable, Mapping

from afterword.domain.own_bodies import Edits

_BEHIND_ID = "/"


def with_resting(edits: Edits, others: Iterable[tuple[str, Edits]]) -> Edits:
    """Return a letter's edits with those of letters that rest, given by their person's id."""
    return (
        *edits,
        *(
            (f"{person}{_BEHIND_ID}{role}", words)
            for person, resting in others
            for role, words in resting
        ),
    )


def own_of(edits: Edits) -> Edits:
    """Return what of a letter's edits is its own."""
    return tuple(edit for edit in edits if _BEHIND_ID not in edit[0])


def resting_in(edits: Edits) -> Mapping[str, Edits]:
    """Return the edits of letters that rest, by their person's id."""
    found: dict[str, Edits] = {}
    for place, words in edits:
        person, behind, role = place.partition(_BEHIND_ID)
        if behind:
            found[person] = (*found.get(person, ()), (role, words))
    return found
