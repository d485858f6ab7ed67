"""What stands around a letter's body in the writer's own words, kept beside their own sentences."""

from dataclasses import replace

from afterword.domain.letters import Draft

OWN_PARTS = frozenset({"subject", "salutation", "close", "signature"})
"""Fields of `Letter` a writer may change; an edit is kept under the field's name as its role."""

Edits = tuple[tuple[str, str], ...]


def of_body(edits: Edits) -> Edits:
    """Return the edits that are sentences of the body."""
    return tuple(edit for edit in edits if edit[0] not in OWN_PARTS)


def with_own_parts(draft: Draft, edits: Edits) -> Draft:
    """Return a draft composed without its own parts with those of `edits`, all of which it keeps.

    A letter never goes out without a part it would have had: empty words change nothing.
    """
    own = {
        part: words
        for part, words in edits
        if part in OWN_PARTS and words.strip() and getattr(draft.letter, part)
    }
    return replace(draft, letter=replace(draft.letter, edits=edits, **own))
