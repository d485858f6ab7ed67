"""Work samples: a diploma, a project, and to whom each is passed along."""

from dataclasses import dataclass
from enum import StrEnum


class SampleKind(StrEnum):
    """What was chosen; both become pages of a PDF."""

    PDF = "pdf"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class WorkSample:
    """One piece of work, kept under the SHA-256 of its print-ready PDF (`store.blobs`).

    `title` is what a letter calls it ("my diploma in welding"), `file_name` what was chosen.
    `pages` counts the pages of the PDF, `size` its bytes; `added` is a UTC instant in ISO 8601.
    """

    id: str
    title: str
    kind: SampleKind
    file_name: str
    sha256: str
    pages: int
    size: int
    added: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A sample that goes to the person of one meeting with their letter.

    `words` say what of it came up, as typed. `place` is the order in the packet, from 0.
    """

    id: str
    meeting_id: str
    sample_id: str
    words: str = ""
    place: int = 0


TITLE_LENGTH = 80
"""Characters of a title: it is a line of the letter, and stands in a sentence."""


def title_from(file_name: str) -> str:
    """Return what a file's name offers as a title: "Welding diploma" for "welding_diploma.PDF"."""
    stem = file_name.rpartition(".")[0] or file_name
    words = "".join(one if one.isprintable() else " " for one in stem.replace("_", " ")).split()
    if len(words) == 1:
        words = words[0].split("-")
    title = " ".join(words)[:TITLE_LENGTH].strip()
    return title[:1].upper() + title[1:]
