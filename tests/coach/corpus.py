"""The letters of `tests/letters/coach` with everything the coach is told beside them."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from afterword.coach.context import Context, Known, Other
from afterword.coach.findings import Finding
from afterword.coach.plain_file import read_letter
from afterword.coach.proof import proof_of
from afterword.coach.review import review
from afterword.domain.letters import Letter, LetterKind

FOLDER = Path(__file__).parents[1] / "letters" / "coach"
PARTED = "\n=====\n"

TODAY = date(2026, 10, 8)
"""The day on which they were written, where a letter does not say."""


@dataclass(frozen=True, slots=True)
class Case:
    """One letter, what is known beside it, and the names of the rules that must notice it."""

    name: str
    letter: Letter
    context: Context
    expected: frozenset[str]

    def findings(self, *, proofread: bool = True) -> tuple[Finding, ...]:
        """Return what the coach says of it."""
        return _findings(self, proofread)


@cache
def _findings(case: Case, proofread: bool) -> tuple[Finding, ...]:
    proof = proof_of(case.letter.language) if proofread else None
    return review(case.letter, replace(case.context, proof=proof))


@cache
def good() -> tuple[Case, ...]:
    """Return the letters that are to be left alone."""
    return _all("good")


@cache
def bad() -> tuple[Case, ...]:
    """Return the letters in which something must be noticed."""
    return tuple(case for case in _all("bad") if case.expected)


def _all(folder: str) -> tuple[Case, ...]:
    found: list[Case] = []
    for path in sorted((FOLDER / folder).glob("*.txt")):
        for number, text in enumerate(path.read_text("utf-8").split(PARTED), 1):
            before = found[-1] if found else None
            found.append(_case(f"{folder}/{path.stem} {number}", text, before))
    return tuple(found)


def _case(name: str, text: str, before: Case | None) -> Case:
    head, _, written = text.strip("\n").partition("\n\n")
    said: dict[str, list[str]] = {}
    for line in head.splitlines():
        key, _, value = line.partition(": ")
        said.setdefault(key, []).append(value)
    language = said["language"][0].replace("-", "_")
    kind = LetterKind(said.get("kind", ["thank-you"])[0])
    letter = read_letter(written, language, kind, _day(said, "today") or TODAY).letter
    others = (_other(before),) if "after" in said and before else ()
    expected = {one.strip() for one in said.get("expect", ["none"])[0].split(",")} - {"none"}
    return Case(name, letter, _context(said, letter, others), frozenset(expected))


def _context(said: dict[str, list[str]], letter: Letter, others: tuple[Other, ...]) -> Context:
    goes_by, greeting = said.get("goes-by", [""])[0], said.get("greeting", [""])[0]
    person = Known(said["to"][0], "0", goes_by, greeting)
    met = (Known(name, str(at)) for at, name in enumerate(said.get("met", []), 1))
    enclosed = said.get("enclosed")
    return Context(
        today=letter.written,
        person=person,
        people=(person, *met),
        sender=letter.signature,
        company=said["company"][0],
        other_companies=tuple(said.get("other", [])),
        interview_day=_day(said, "interview"),
        first_sent=_day(said, "sent"),
        others=others,
        enclosed=int(enclosed[0]) if enclosed else len(letter.enclosed_titles),
    )


def _day(said: dict[str, list[str]], key: str) -> date | None:
    return date.fromisoformat(said[key][0]) if key in said else None


def _other(case: Case) -> Other:
    names = tuple(one.name for one in case.context.people)
    to = case.context.person.name if case.context.person else ""
    return Other(case.name, to, case.letter.body, names)
