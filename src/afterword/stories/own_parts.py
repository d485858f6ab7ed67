"""What of a letter is in the writer's own words: parts around its body, or the whole of that."""

from dataclasses import replace

from afterword.domain.fields import LONGEST, pieces
from afterword.domain.letters import Draft, Letter
from afterword.domain.own_bodies import Edits, is_own_role, own_body, text_in
from afterword.domain.wording.courtesy import greeted_again

OWN_PARTS = frozenset({"subject", "salutation", "close", "signature"})
"""Fields of `Letter` a writer may change; an edit is kept under the field's name as its role."""

BY_HAND = "signature_picture"
"""The role of an edit, of any words, that leaves a letter to be signed by hand."""


def of_body(edits: Edits) -> Edits:
    """Return the edits that are sentences of the body as it is suggested."""
    return tuple(edit for edit in edits if edit[0] not in OWN_PARTS and not _is_other(edit[0]))


def _is_other(role: str) -> bool:
    return is_own_role(role) or role == BY_HAND


def with_own_parts(draft: Draft, edits: Edits) -> Draft:
    """Return a draft composed without its own parts with those of `edits`, all of which it keeps.

    A letter never goes out without a part it would have had: empty words change nothing. A body
    of one's own has its fields filled with `Draft.values`; what is wrong in it is in `errors`.
    """
    own = {
        part: words
        for part, words in edits
        if part in OWN_PARTS and words.strip() and getattr(draft.letter, part)
    }
    if BY_HAND in dict(edits):
        own[BY_HAND] = ""
    if "salutation" in own and "close" not in own:
        letter = draft.letter
        own["close"] = greeted_again(letter.close, letter.salutation, own["salutation"])
    made = own_body(text_in(edits), dict(draft.values), dict(edits))
    if made.body:
        own["body"] = made.body
        draft = replace(draft, sentences=made.sentences, errors=made.errors)
    return replace(draft, letter=replace(draft.letter, edits=edits, **own))


def is_left_open(letter: Letter) -> bool:
    """Tell whether a letter, as it was kept, has braces that nothing stands for, or no name."""
    if not letter.signature.strip():
        return True
    text = text_in(letter.edits)
    named = (one for one in pieces(text) if one.field or one.wrong)
    return len(text) > LONGEST or any(one.words in letter.body for one in named)


def has_own_body(draft: Draft) -> bool:
    """Tell whether the body of a letter is a text of the writer's own."""
    return any(is_own_role(one.role) for one in draft.sentences)
