"""Letters to many people, each in words of its own: what is made again and again."""

from collections.abc import Iterator
from datetime import date

from afterword.domain.letters import Letter, LetterKind

_FIRST = ("Sarah", "Tom", "Élodie", "Linh", "Amara", "Jürgen", "Noor", "Ana", "Piotr", "Zoé")
_LAST = ("Patel", "Berg", "Gagnon", "Nguyễn", "Okafor", "Weiß", "Rahman", "Lima", "Wójcik", "Roy")
_TITLES = ("Warehouse Manager", "Shift Lead", "Head of Training", "Operations Director")
_COMPANIES = ("Lakeside Logistics", "Maple Health", "Northern Rail", "Harbour Foods")
_TOPICS = (
    "the move to the new warehouse system",
    "how the day shift hands over to the night shift",
    "what new people learn in their first month",
    "the count that never came out right",
    "who drives when the ice road closes",
)
_BODY = """Thank you for meeting with me on November {day} about the position of coordinator.
 I enjoyed hearing about {topic}, and how much of it began with a single list on a wall.

At my last place we had the same question, and order {number} was where we found the answer:
 we walked the way of one pallet from the gate to the shelf and wrote down every stop. Within
 three months the time to load a truck fell from 52 minutes to 38, and nobody had to run.
 I would like to do the same at {company}, beginning with bay {bay}.

I remain very interested in joining your team. If anything else would help you to decide,
 please call me at 905-555-0142 on any day after four, or write to me at amina@example.com."""


def letters(count: int) -> list[Letter]:
    """Return `count` letters of one page in plain Latin text; no two of them are alike."""
    return [_letter(number) for number in range(count)]


def parts(letter: Letter) -> Iterator[str]:
    """Yield what stands on the page, paragraph by paragraph, from top to bottom."""
    yield letter.sender_block
    yield letter.date_line
    yield letter.inside_address
    yield letter.salutation
    yield from letter.paragraphs
    yield letter.close
    yield letter.signature


def _letter(number: int) -> Letter:
    name = f"{_of(_FIRST, number)} {_of(_LAST, number // 10)}"
    company = _of(_COMPANIES, number // 3)
    words = {"day": 1 + number % 28, "topic": _of(_TOPICS, number), "company": company}
    body = _BODY.replace("\n ", " ").format(**words, number=10_000 + number, bay=number % 90)
    return Letter(
        id=str(number),
        application_id="",
        interview_id="",
        person_id="",
        kind=LetterKind.THANK_YOU,
        language="en_CA",
        written=date(2026, 11, 22),
        sender_block="Amina Haddad\n41 Birch Crescent\nHamilton ON  L8P 2T4\n905-555-0142",
        date_line="November 22, 2026",
        inside_address=f"{name}\n{_of(_TITLES, number)}\n{company}\n{number + 1} Dock Road",
        salutation=f"Dear {name}:",
        body=body,
        close="Sincerely,",
        signature="Amina Haddad",
    )


def _of(values: tuple[str, ...], number: int) -> str:
    return values[number % len(values)]
