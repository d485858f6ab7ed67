"""Texts a person wrote once to use again: whole letters with fields, and short pieces."""

from dataclasses import dataclass
from enum import StrEnum


class OwnTextKind(StrEnum):
    """What a text is for: the body of a letter, or a piece put into one."""

    LETTER = "letter"
    SNIPPET = "snippet"


@dataclass(frozen=True, slots=True)
class OwnText:
    """One text under the name it is chosen by; `text` as typed, its fields not yet filled."""

    id: str
    kind: OwnTextKind
    name: str
    text: str
