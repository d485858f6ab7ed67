"""Fields in texts of one's own: words in braces that stand for what each letter knows.

`{company}` is a field, `{{` and `}}` are plain braces. Nothing is ever run: a field is one of a few
words, and whatever else stands in braces stays as it was typed and is named where it stands.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from functools import lru_cache

from afterword.domain.finding import fold


class Field(StrEnum):
    """What a field stands for; the value is its English word."""

    COMPANY = "company"
    POSITION = "position"
    NAME = "their name"
    TITLED = "their title and name"
    ROLE = "their role"
    DAY = "interview day"
    TOPIC = "topic"
    WORK = "my work"
    ME = "my name"


IN_FRENCH: Mapping[Field, str] = {
    Field.COMPANY: "entreprise",
    Field.POSITION: "poste",
    Field.NAME: "son nom",
    Field.TITLED: "son titre et son nom",
    Field.ROLE: "sa fonction",
    Field.DAY: "jour de l’entrevue",
    Field.TOPIC: "sujet",
    Field.WORK: "mon travail",
    Field.ME: "mon nom",
}
"""The French word of each field. Both words are understood in every text."""

_ALSO: Mapping[str, Field] = {
    "employer": Field.COMPANY,
    "compagnie": Field.COMPANY,
    "employeur": Field.COMPANY,
    "job": Field.POSITION,
    "name": Field.NAME,
    "nom": Field.NAME,
    "role": Field.ROLE,
    "fonction": Field.ROLE,
    "day": Field.DAY,
    "jour": Field.DAY,
    "jour de l’entretien": Field.DAY,
}

Values = Mapping[Field, str]
"""What each field stands for in one letter; one that is missing or empty has no value there."""

MAY_BE_EMPTY = frozenset({Field.TOPIC})
"""Whole sentences, which a letter can spare."""

LONGEST = 10_000
"""Characters of a text that is used; about four pages."""

NEAR, WORDS_BEFORE = 60, 3
"""How much before an error is said with it: characters looked at, and words of them."""

LONGEST_OF = 4
_OF = re.compile(r"(?<!\w)([dD](?:e\s|['’]))$")
_TOKEN = re.compile(r"\{\{|\}\}|\{[^{}\n\r\v\f\x85\u2028\u2029]*\}?|\}")
SPACES = re.compile("[^\\S\u00a0\u202f]+")
"""Space between words; one that holds two of them together is part of them."""

LINE_END = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")


class Wrong(StrEnum):
    """What is wrong at a place of a text."""

    UNKNOWN = "unknown"
    UNCLOSED = "unclosed"
    UNOPENED = "unopened"
    NO_VALUE = "no-value"
    INSIDE = "inside"  # a whole sentence in the middle of another
    TOO_LONG = "too-long"


@dataclass(frozen=True, slots=True)
class FieldError:
    """What is wrong with `words`, and where: `start` and `end` in the text, line and column from 1.

    `meant` is the word of a field nearest to an unknown one, empty where none is near; `before`
    are the last words before it. In a letter, `role` is the sentence or part it stands in.
    """

    wrong: Wrong
    words: str
    start: int
    end: int
    line: int
    column: int
    meant: str = ""
    before: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text: `field` for one, `wrong` for braces that are none, else plain `words`.

    `words` are those that are read: for two braces, one.
    """

    start: int
    end: int
    words: str
    field: Field | None = None
    wrong: Wrong | None = None


def word_for(field: Field, language: str) -> str:
    """Return the word of a field, in braces, as somebody writing in `language` would have it."""
    return "{" + (IN_FRENCH[field] if language.startswith("fr") else field.value) + "}"


def field_named(words: str) -> Field | None:
    """Return the field that `words` name, in either language, whatever their case and accents."""
    return _NAMED.get(_plain(words))


def pieces(text: str) -> list[Piece]:
    """Return `text` in pieces, without a gap."""
    found: list[Piece] = []
    at = 0
    for match in _TOKEN.finditer(text):
        if match.start() > at:
            found.append(Piece(at, match.start(), text[at : match.start()]))
        found.append(_piece(match.start(), match.group()))
        at = match.end()
    if at < len(text):
        found.append(Piece(at, len(text), text[at:]))
    return found


def error_at(text: str, wrong: Wrong, start: int, end: int) -> FieldError:
    """Return what is wrong with a stretch of `text`."""
    words, begins = text[start:end], line_starts(text)
    near = nearest(words.strip("{} ")) if wrong is Wrong.UNKNOWN else ""
    line = bisect_right(begins, start)
    first = begins[line - 1]
    before = " ".join(text[max(first, start - NEAR) : start].split()[-WORDS_BEFORE:])
    return FieldError(wrong, words, start, end, line, start - first + 1, near, before)


@lru_cache(maxsize=8)
def line_starts(text: str) -> tuple[int, ...]:
    """Return where each line of `text` begins."""
    return (0, *(match.end() for match in LINE_END.finditer(text)))


def errors(text: str, values: Values | None = None) -> tuple[FieldError, ...]:
    """Return what is wrong in `text`, in order; with `values`, fields without one too."""
    found = [
        error_at(text, wrong, piece.start, piece.end)
        for piece in pieces(text[:LONGEST])
        if (wrong := _wrong(piece, values))
    ]
    if len(text) > LONGEST:
        found.append(error_at(text, Wrong.TOO_LONG, LONGEST, len(text)))
    return tuple(found)


@lru_cache(maxsize=4096)
def nearest(word: str) -> str:
    """Return the word of a field most like `word`, empty where none is like it."""
    found = get_close_matches(_plain(word[:80]), _SHOWN, 1, 0.6)
    return _SHOWN[found[0]] if found else ""


def value_of(piece: Piece, values: Values) -> str:
    """Return what a piece is in a letter with these `values`: as typed where it has none."""
    if piece.field is None:
        return piece.words
    # A name with a line break in it would part a paragraph.
    said = SPACES.sub(" ", values.get(piece.field, "")).strip(" ")
    return said if said.strip() or piece.field in MAY_BE_EMPTY else piece.words


def joined(words: Sequence[tuple[str, bool]]) -> str:
    """Return words in a row; each comes with whether it is a field's value.

    "Acme Inc." ends a sentence by itself: the full stop behind it goes. French "de" before a value
    is written as the value wants it: "poste de commis", "poste d’aide-cuisinier".
    """
    text, valued = "", False
    for one, is_value in words:
        again = valued and text.endswith((".", "!", "?", "…")) and re.match(r"\.(?!\.)", one)
        text = (_elided(text, one) if is_value else text) + (one[1:] if again else one)
        valued = is_value
    return text


def _elided(text: str, value: str) -> str:
    """Return `text` with the "de" at its end fit for `value`; before an h nobody can tell."""
    first = fold(value[:1])
    # Looked for from its beginning, a long text with many fields would take a third of a second.
    of = _OF.search(text, max(0, len(text) - LONGEST_OF))
    if of is None or not first.isalpha() or first in "hy":
        return text
    return text[: of.start()] + (of[1][0] + ("’" if first[0] in "aeiou" else "e "))


def _piece(start: int, words: str) -> Piece:
    end = start + len(words)
    if words in {"{{", "}}"}:
        return Piece(start, end, words[0])
    if words == "}":
        return Piece(start, end, words, wrong=Wrong.UNOPENED)
    if not words.endswith("}"):
        # What stands behind a brace that never closes is plain text again.
        return Piece(start, end, words, wrong=Wrong.UNCLOSED)
    field = field_named(words[1:-1])
    return Piece(start, end, words, field, None if field else Wrong.UNKNOWN)


def _wrong(piece: Piece, values: Values | None) -> Wrong | None:
    if piece.field is None or values is None or piece.field in MAY_BE_EMPTY:
        return piece.wrong
    return None if values.get(piece.field, "").strip() else Wrong.NO_VALUE


def _plain(words: str) -> str:
    return " ".join(fold(words.replace("_", " ").replace("’", "'")).split())


_SHOWN = {_plain(word): word for field in Field for word in (field.value, IN_FRENCH[field])}
_NAMED: Mapping[str, Field] = {
    **{_plain(field.value): field for field in Field},
    **{_plain(word): field for field, word in IN_FRENCH.items()},
    **{_plain(word): field for word, field in _ALSO.items()},
}
