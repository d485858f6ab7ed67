"""One letter for several people: what it is known by, beside the letters to one person each.

Its id hangs on the interview and on who is thanked by it. So it never takes the place of a
person's own letter, and one that has gone never comes to thank somebody who was added since.
"""

from collections.abc import Iterable
from hashlib import sha256

from afterword.domain.letters import Letter

EVERYBODY = "everybody"
"""What stands in `Answers.together` for a letter that greets everybody."""


def everybody_id(interview_id: str, people: Iterable[str]) -> str:
    """Return the id of the letter that greets all of `people`, given by their ids."""
    return _id(interview_id, EVERYBODY, people)


def head_id(interview_id: str, head: str, others: Iterable[str]) -> str:
    """Return the id of the letter to `head`, who is asked to thank the `others`."""
    return _id(interview_id, head, others)


def greets_everybody(letter: Letter) -> bool:
    """Tell whether a letter greets everybody it thanks, and is not to one who passes thanks on."""
    people = (letter.person_id, *letter.also.split())
    return bool(letter.also) and letter.id == everybody_id(letter.interview_id, people)


def _id(*words: str | Iterable[str]) -> str:
    parts = (one if isinstance(one, str) else " ".join(sorted(one)) for one in words)
    return sha256("\n".join(parts).encode()).hexdigest()[:32]
