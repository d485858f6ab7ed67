"""What of a letter is in the writer's own words: parts around its body, or the whole of that."""

from collections.abc import Iterable
from dataclasses import replace

from afterword.domain.fields import LONGEST, Field, FieldError, Values, pieces
from afterword.domain.letters import Draft, Letter, Sentence
from afterword.domain.own_bodies import Edits, is_own_role, own_body, text_in
from afterword.domain.own_edits import doubled, filled_edit, marked
from afterword.domain.wording.courtesy import greeted_again
from afterword.domain.wording.shapes import TOPIC
from afterword.stories.resting import own_of

_BEFORE, _BEHIND = ("subject", "salutation"), ("close", "signature")
OWN_PARTS = frozenset({*_BEFORE, *_BEHIND})
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

    A letter never goes out without a part it would have had: empty words change nothing. Fields
    in what was changed, and in a body of one's own, are filled with `Draft.values`; what is wrong
    with them is in `errors`, in the order of the page.
    """
    draft = with_filled(draft, edits)
    values, kept = dict(draft.values), dict(edits)
    parts = {
        part: filled_edit(kept[part], values, part)
        for part in (*_BEFORE, *_BEHIND)
        if kept.get(part, "").strip() and getattr(draft.letter, part)
    }
    own = {part: made.words for part, made in parts.items()}
    if BY_HAND in kept:
        own[BY_HAND] = ""
    if "salutation" in own and "close" not in own:
        letter = draft.letter
        own["close"] = greeted_again(letter.close, letter.salutation, own["salutation"])
    made = own_body(text_in(edits), values, kept)
    if made.body:
        own["body"] = made.body
        said = tuple(one for one in draft.errors if one.role == TOPIC and one.words in made.body)
        draft = replace(draft, sentences=made.sentences, errors=(*made.errors, *said))
    before, behind = (
        [error for part in where if part in parts for error in parts[part].errors]
        for where in (_BEFORE, _BEHIND)
    )
    errors = (*before, *draft.errors, *behind)
    return replace(draft, letter=replace(draft.letter, edits=edits, **own), errors=errors)


def with_filled(draft: Draft, edits: Edits) -> Draft:
    """Return a draft in whose suggested body the sentences of `edits` have their fields filled."""
    own = {role: words for role, words in of_body(edits) if "{" in words or "}" in words}
    if not own:
        return draft
    values = dict(draft.values)
    if TOPIC in own and values.get(Field.TOPIC):
        values[Field.TOPIC] = filled_edit(own[TOPIC], _without_topic(values), TOPIC).words
    before, body, end = draft.letter.body, "", 0
    sentences: list[Sentence] = []
    wrong: list[FieldError] = []
    for one in draft.sentences:
        body += before[end : one.start]
        end = one.end
        words, changed = before[one.start : end], one.changed
        if one.role in own:
            # A sentence never has itself in it.
            known = _without_topic(values) if one.role == TOPIC else values
            made = filled_edit(own[one.role], known, one.role)
            words, changed = made.words, marked(made.words, made.errors)
            wrong += made.errors
        sentences.append(Sentence(one.role, len(body), len(body) + len(words), changed))
        body += words
    letter = replace(draft.letter, body=body + before[end:])
    errors = (*draft.errors, *wrong)
    return replace(
        draft,
        letter=letter,
        sentences=tuple(sentences),
        values=tuple(values.items()),
        errors=errors,
    )


def as_typed(draft: Draft, role: str, words: str, wrong: Iterable[tuple[int, int]] = ()) -> str:
    """Return what stands at `role` of a letter the way it is typed there.

    That is what was typed, fields and all; else the `words` that stand there, whose braces are
    plain ones but in those stretches of a text of one's own that are `wrong`.
    """
    typed = dict(draft.letter.edits).get(role, "")
    return typed if typed.strip() else doubled(words, wrong if is_own_role(role) else ())


def is_left_open(letter: Letter) -> bool:
    """Tell whether a letter, as it was kept, has braces that nothing stands for, or no name."""
    if not letter.signature.strip():
        return True
    text = text_in(letter.edits)
    own = [text, *(words for role, words in letter.edits if role in OWN_PARTS)]
    own += (words for _, words in of_body(own_of(letter.edits)))
    own += (words for role, words in letter.edits if is_own_role(role))
    said = "\n".join(getattr(letter, part) for part in (*_BEFORE, "body", *_BEHIND))
    named = {one.words for words in own for one in pieces(words) if one.field or one.wrong}
    return len(text) > LONGEST or any(words in said for words in named)


def has_own_body(draft: Draft) -> bool:
    """Tell whether the body of a letter is a text of the writer's own."""
    return any(is_own_role(one.role) for one in draft.sentences)


def gave_way(draft: Draft) -> bool:
    """Tell whether a text of one's own was chosen of which nothing is left in this letter."""
    return bool(text_in(draft.letter.edits)) and not has_own_body(draft)


def _without_topic(values: Values) -> Values:
    return {field: said for field, said in values.items() if field is not Field.TOPIC}
