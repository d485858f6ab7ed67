"""The body of a letter from a text of one's own: its fields filled, its sentences told apart.

Sentences are counted in the text as it was written, never as it is filled: a name with a full stop
in it changes the number of none, so that what was changed in one sentence stays with it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice, takewhile

from afterword.domain.fields import (
    LINE_END,
    LONGEST,
    SPACES,
    FieldError,
    Piece,
    Values,
    errors,
    joined,
    pieces,
    value_of,
)
from afterword.domain.letters import Sentence
from afterword.domain.own_edits import FilledEdit, filled_edit, marked
from afterword.domain.whole_sentences import inside, masked

OWN_TEXT = "own-text"
"""The role under which a letter keeps the text it was made of, fields and all."""

_ROLE = re.compile(r"own-\d+")
# In French a space stands before a mark that closes; none that holds words together ends anything.
_AFTER_SENTENCE = re.compile(
    "(?<=[.!?…\ue000])(?:[ \u00a0\u202f]?»|[\"'”’)\\]])*[^\\S\u00a0\u202f]+"
)
_SHORT = re.compile(
    r"(?:^|\W)(?:mr|mrs|ms|mx|dr|st|no|prof|mme|m|vs|etc|[a-z]|[ap]\.m)\.$", re.IGNORECASE
)

Edits = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class OwnBody:
    """A body and its sentences, as a `Draft` has them, and what keeps it from being printed.

    `sources` are the sentences as they stand in the text, fields and all.
    """

    body: str
    sentences: tuple[Sentence, ...]
    errors: tuple[FieldError, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A sentence of the text: which line and paragraph it is in, and where it stands."""

    number: int
    paragraph: int
    line: int
    start: int
    end: int


def role_of(number: int) -> str:
    """Return the role of the sentence `number`, counted from 1."""
    return f"own-{number}"


def is_own_role(role: str) -> bool:
    """Tell whether an edit belongs to a text of one's own: the text, or a sentence of it."""
    return role == OWN_TEXT or _ROLE.fullmatch(role) is not None


def own_body(text: str, values: Values, edits: Mapping[str, str] | None = None) -> OwnBody:
    """Return the body that `text` makes with `values`; `edits` are sentences by their role.

    Such a sentence stands as it was typed, its fields filled, and an empty one is left out.
    """
    used = text[:LONGEST]
    found = pieces(used)
    mask = masked(used, found)
    stretches = list(_stretches(mask))
    roles = [role_of(one.number) for one in stretches]
    typed = edits or {}
    mine = {role: filled_edit(typed[role], values, role) for role in roles if role in typed}
    words = [
        _tidy(mine[role].words) if role in mine else _filled(used, found, one, values)
        for role, one in zip(roles, stretches, strict=True)
    ]
    wrong = [*errors(text, values), *inside(used, found, mask)]
    kept = _in_order(wrong, stretches, mine)
    body, sentences = _set(stretches, words, kept)
    sources = tuple(
        used[one.start : one.end] for one, word in zip(stretches, words, strict=True) if word
    )
    return OwnBody(body, sentences, kept, sources)


def _in_order(
    wrong: Iterable[FieldError], stretches: Sequence[_Stretch], mine: Mapping[str, FilledEdit]
) -> tuple[FieldError, ...]:
    """Return what is wrong, sentence by sentence: in one written anew what is wrong there now."""
    found = [
        (place, error)
        for place, one in enumerate(stretches)
        if role_of(one.number) in mine
        for error in mine[role_of(one.number)].errors
    ]
    for error in wrong:
        place = _place_of(error, stretches)
        role = role_of(stretches[place].number) if place >= 0 else ""
        if role not in mine:
            found.append((place if role else len(stretches), replace(error, role=role)))
    return tuple(error for _, error in sorted(found, key=lambda one: (one[0], one[1].start)))


def _stretches(masked: str) -> Iterator[_Stretch]:
    number, paragraph, at = 0, 0, 0
    empty = True
    ends = [*LINE_END.finditer(masked), None]
    for line, match in enumerate(ends):
        end = len(masked) if match is None else match.start()
        blank = not masked[at:end].strip()
        if blank and not empty:
            paragraph, empty = paragraph + 1, True
        for start, stop in _sentences(masked, at, end):
            number, empty = number + 1, False
            yield _Stretch(number, paragraph, line, start, stop)
        at = end if match is None else match.end()


def _sentences(masked: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _AFTER_SENTENCE.finditer(masked, start, end):
        said = masked[start : match.start()]
        if said.strip() and not _SHORT.search(said[-8:]):
            yield start, match.start() + len(match.group().rstrip())
            start = match.end()
    if masked[start:end].strip():
        yield start, end


def _filled(text: str, found: Sequence[Piece], one: _Stretch, values: Values) -> str:
    said: list[tuple[str, bool]] = []
    first = bisect_right(found, one.start, key=lambda piece: piece.start) - 1
    for piece in takewhile(lambda piece: piece.start < one.end, islice(found, first, None)):
        if piece.field is None and len(piece.words) == piece.end - piece.start:
            begins, ends = max(piece.start, one.start), min(piece.end, one.end)
            said.append((text[begins:ends], False))
        else:
            said.append((value_of(piece, values), piece.field is not None))
    whole = _tidy(joined(said))
    # What is left of a whole sentence that is not there is the mark behind it.
    return whole if any(letter not in ".!?… " for letter in whole) else ""


def _tidy(words: str) -> str:
    """Return words on one line; spaces that hold two words together are part of them."""
    flat = SPACES.sub(" ", words)
    return "".join(one for one in flat if one >= " " or one == "\t").strip(" ")


def _set(
    stretches: Sequence[_Stretch], words: Sequence[str], wrong: Sequence[FieldError]
) -> tuple[str, tuple[Sentence, ...]]:
    """Return the body and its sentences, in which what is `wrong` is marked where it stands."""
    faults: dict[str, list[FieldError]] = {}
    for error in wrong:
        faults.setdefault(error.role, []).append(error)
    body = ""
    sentences: list[Sentence] = []
    before: _Stretch | None = None
    for one, said in zip(stretches, words, strict=True):
        if not said:
            continue
        if before is not None:
            apart = "\n\n" if before.paragraph != one.paragraph else "\n"
            body += apart if before.line != one.line else " "
        role = role_of(one.number)
        spans = marked(said, faults.get(role, ()))
        sentences.append(Sentence(role, len(body), len(body) + len(said), spans))
        body += said
        before = one
    return body, tuple(sentences)


def _place_of(error: FieldError, stretches: Sequence[_Stretch]) -> int:
    """Return which sentence an error stands in, -1 for none."""
    place = bisect_right(stretches, error.start, key=lambda one: one.start) - 1
    return place if place >= 0 and error.start < stretches[place].end else -1


def with_text(edits: Edits, text: str) -> Edits:
    """Return edits of a letter with `text` as its body; its parts around that stay."""
    return (*without_text(edits), (OWN_TEXT, text))


def without_text(edits: Edits) -> Edits:
    """Return edits of a letter without a text of one's own: what was suggested comes back."""
    return tuple(edit for edit in edits if not is_own_role(edit[0]))


def only_text(edits: Edits) -> Edits:
    """Return what of `edits` is a text of one's own, which is in whatever language it is."""
    return tuple(edit for edit in edits if is_own_role(edit[0]))


def text_in(edits: Edits) -> str:
    """Return the text a letter was made of, empty where it is the suggested one."""
    text = dict(edits).get(OWN_TEXT, "")
    return text if text.strip() else ""
