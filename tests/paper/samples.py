"""One letter for all tests of paper, and what can be read back from its PDF."""

import io
from dataclasses import dataclass, replace
from datetime import date

from pypdf import PdfReader

from afterword.domain.letters import Letter, LetterKind
from afterword.paper.formats import FORMATS, MM

LETTER = FORMATS["letter"]

SARAH = Letter(
    id="1",
    application_id="2",
    interview_id="3",
    person_id="4",
    kind=LetterKind.THANK_YOU,
    language="en_CA",
    written=date(2026, 11, 22),
    sender_block="Amina Haddad\n41 Birch Crescent, Hamilton ON  L8P 2T4\n905-555-0142",
    date_line="November 22, 2026",
    inside_address="Sarah Patel\nWarehouse Manager\nLakeside Logistics",
    salutation="Dear Sarah Patel:",
    body="Thank you for taking the time to talk with me about the warehouse coordinator position."
    "\n\nIt was good to talk with you about your move to the new warehouse system. I would like"
    " to be part of that work.\n\nIf there is anything else you need from me, I will send it.",
    close="Sincerely,",
    signature="Amina Haddad",
)

ADDRESS = (
    "Dr. Maria-Magdalena von Hohenberg-Featherstonehaugh, Director of People",
    "Human Resources",
    "Lakeside Logistics",
    "1200 Eastport Drive",
    "Hamilton ON  L8H 7S4",
)


def letter(**changes: str) -> Letter:
    """Return the letter to Sarah with some of its parts changed."""
    return replace(SARAH, **changes)  # pyright: ignore[reportArgumentType]


def of_words(count: int, paragraphs: int = 4) -> str:
    """Return a body of `count` words of ordinary length."""
    words = ["warehouse", "schedule", "of", "the", "training", "and", "people", "together"]
    each = count // paragraphs
    rest = [each] * (paragraphs - 1) + [count - each * (paragraphs - 1)]
    return "\n\n".join(" ".join(words[n % len(words)] for n in range(size)) for size in rest)


@dataclass(frozen=True, slots=True)
class Printed:
    """A line of a PDF as a reader finds it, in millimetres from the page's top-left corner."""

    page: int
    text: str
    x: float
    baseline: float


def printed(pdf: bytes) -> list[Printed]:
    """Return the lines of `pdf`, in the order they are drawn."""
    lines: list[Printed] = []
    for number, page in enumerate(PdfReader(io.BytesIO(pdf)).pages):
        height = float(page.mediabox.height)

        def visit(
            text: str, _cm: object, tm: list[float], *_font: object, at: tuple[int, float]
        ) -> None:
            if text.strip():
                x, y = tm[4] / MM, (at[1] - tm[5]) / MM
                lines.append(Printed(at[0], text.strip("\n").rstrip(" "), x, y))

        page.extract_text(
            visitor_text=lambda *arguments, at=(number, height): visit(*arguments, at=at)
        )
    return lines
