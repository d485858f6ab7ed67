"""Texts of one's own: kept, changed and deleted, made of a letter, filled for another."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.domain.changes import Change, added, edited, removed
from afterword.domain.fields import SPACES, Field, FieldError, Values, pieces, word_for
from afterword.domain.ids import new_id
from afterword.domain.letters import Draft
from afterword.domain.own_bodies import own_body, text_in
from afterword.domain.own_edits import doubled
from afterword.domain.own_texts import OwnText, OwnTextKind
from afterword.domain.wording.shapes import OTHERS, TOPIC
from afterword.stories.own_parts import has_own_body
from afterword.stories.together import called

LEAST = 2
"""Characters of a value that is looked for in a letter: one alone may stand anywhere."""
NAME_LENGTH, NAME_WORDS = 60, 5
_FIRST_SOUGHT = tuple(field for field in Field if field not in {Field.ROLE, Field.TOPIC})
"""A role is too common a word to be sought, and a topic is a sentence of its own."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A text as it stands in one letter, and what is wrong with it there."""

    words: str
    errors: tuple[FieldError, ...] = ()


def of_kind(texts: Sequence[OwnText], kind: OwnTextKind) -> list[OwnText]:
    """Return those of `texts` that are of a kind, by name."""
    return sorted((one for one in texts if one.kind is kind), key=lambda one: one.name.casefold())


def new_text(kind: OwnTextKind, name: str = "", text: str = "") -> OwnText:
    """Return a text that is not kept yet."""
    return OwnText(new_id(), kind, one_line(name)[:NAME_LENGTH], text)


def kept(before: OwnText | None, after: OwnText) -> list[Change]:
    """Return what keeps a text as it is now; nothing where it is kept so, or is empty and new."""
    after = replace(after, name=one_line(after.name))
    if before is None:
        return [added(after)] if after.name or after.text.strip() else []
    return [edited(before, after)] if before != after else []


def deleted(text: OwnText) -> list[Change]:
    """Return what deletes a text; letters made of it stay as they are."""
    return [removed(text)]


def filled(text: str, values: Values) -> Filled:
    """Return a text as it stands in the letter with these `values`."""
    made = own_body(text, values)
    return Filled(made.body, made.errors)


def text_of(draft: Draft) -> str:
    """Return a letter's body as a text for others: what it says of this one as fields again.

    Without the sentence that asks to thank others, which names them: a head's letter adds its own.
    """
    letter, values = draft.letter, dict(draft.values)
    sources = _sources(draft) if has_own_body(draft) else {}
    text, apart, end = "", "", 0
    for one in draft.sentences:
        apart, end = max(apart, letter.body[end : one.start], key=len), one.end
        if one.role == OTHERS:
            continue
        words = letter.body[one.start : one.end]
        said = word_for(Field.TOPIC, letter.language)
        if one.role != TOPIC:
            said = sources.get(one.role) or with_fields(words, values, letter.language)
        text += (apart if text else "") + said
        apart = ""
    return text


def leaves_topic_out(draft: Draft) -> bool:
    """Tell whether a letter is a text of one's own that does not say what was talked about."""
    if not has_own_body(draft):
        return False
    topic = dict(draft.values).get(Field.TOPIC, "")
    asks = any(piece.field is Field.TOPIC for piece in pieces(text_in(draft.letter.edits)))
    return topic not in draft.letter.body if topic else not asks


def reader_of(draft: Draft) -> str:
    """Return who a letter is to, all of their names where it greets several."""
    return called(draft.letter, dict(draft.values).get(Field.COMPANY, ""))


def with_fields(words: str, values: Values, language: str) -> str:
    """Return words with a field wherever one of `values` stands; their own braces are doubled."""
    sought = {
        SPACES.sub(" ", said): field
        for field in reversed(_FIRST_SOUGHT)
        if len(said := values.get(field, "").strip()) >= LEAST
    }
    longest = sorted(sought, key=len, reverse=True)
    found = "|".join(re.escape(said) for said in longest) or r"(?!)"
    text, end = "", 0
    for match in re.finditer(rf"(?<!\w)(?:{found})(?!\w)", words):
        text += doubled(words[end : match.start()]) + word_for(sought[match.group()], language)
        end = match.end()
    return text + doubled(words[end:])


def fielded(words: str, values: Values, language: str) -> str:
    """Return words as they are typed into a letter, with a field wherever one of `values` stands.

    Fields and plain braces that stand there stay.
    """
    return "".join(
        words[one.start : one.end]
        if one.field or one.wrong
        else with_fields(one.words, values, language)
        for one in pieces(words)
    )


def name_from(words: str) -> str:
    """Return a name for words that were given none: how they begin."""
    return " ".join(words.split()[:NAME_WORDS])[:NAME_LENGTH]


def one_line(name: str) -> str:
    """Return a name on one line."""
    return " ".join(name.split())


def _sources(draft: Draft) -> dict[str, str]:
    """Return by their roles the sentences that stand as the text has them, fields and all."""
    edits = dict(draft.letter.edits)
    made = own_body(text_in(draft.letter.edits), dict(draft.values), edits)
    both = zip(made.sentences, made.sources, strict=True)
    return {one.role: source.strip() for one, source in both if one.role not in edits}
