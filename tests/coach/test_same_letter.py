"""Letters of one writer to several people: a copy is noticed, an independent letter is not."""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from afterword.coach.context import Other
from afterword.coach.findings import Finding
from afterword.coach.reading import Reading
from afterword.coach.table import RULES
from tests.coach.corpus import Case, good

_SENTENCE = re.compile(r"[^.!?]+[.!?]+")

RULE = next(rule for rule in RULES if rule.name == "copies")
LEAST_OF_TWO = 0.97
TRIALS_OF_TWO = 2

BESIDE = 12
"""Other letters that each is compared with, unless `--long` asks for all of them."""


def tongue(case: Case) -> str:
    """Return the language of a letter, whatever the country."""
    return case.letter.language[:2]


def body_of(case: Case) -> Other:
    names = tuple(person.name for person in case.context.people)
    return Other(case.name, "Jordan Vandermeer", case.letter.body, names)


def heard(case: Case, body: str, others: Sequence[Other]) -> list[Finding]:
    """Return what is said of a letter with another body beside `others`."""
    letter = replace(case.letter, body=body)
    context = replace(case.context, others=tuple(others))
    return [*RULE.check(Reading(letter), context)]


def sentences(case: Case) -> list[str]:
    return [it[0].strip() for it in _SENTENCE.finditer(case.letter.body.replace("\n", " "))]


def rewritten(case: Case, count: int, lot: random.Random) -> str:
    """Return the body with so many of its sentences exchanged for those of other letters."""
    own = sentences(case)
    others = [it for it in good() if tongue(it) == tongue(case) and it is not case]
    for at in lot.sample(range(len(own)), count):
        own[at] = lot.choice(sentences(lot.choice(others)))
    return " ".join(own)


def rewrites(count: int, least: int, trials: int) -> Iterator[tuple[str, bool]]:
    """Yield the name of each trial and whether it was noticed; `least` sentences a letter has."""
    lot = random.Random(count)
    for case in good():
        if len(sentences(case)) >= least:
            for _ in range(trials):
                body = rewritten(case, count, lot)
                yield f"{case.name}: {body}", bool(heard(case, body, [body_of(case)]))


def test_independent_letters_are_no_copies(request: pytest.FixtureRequest) -> None:
    many = None if request.config.getoption("--long") else BESIDE
    lot = random.Random("independent")
    told: list[str] = []
    for case in good():
        others = [body_of(it) for it in good() if tongue(it) == tongue(case) and it is not case]
        lot.shuffle(others)
        told += [
            f"{case.name}: {one.words}" for one in heard(case, case.letter.body, others[:many])
        ]
    assert told == []


def test_one_sentence_rewritten_is_still_the_same_letter() -> None:
    lost = [name for name, noticed in rewrites(1, 4, 1) if not noticed]
    assert lost == []


def test_two_sentences_rewritten_are_still_the_same_letter() -> None:
    trials = list(rewrites(2, 5, TRIALS_OF_TWO))
    lost = [name for name, noticed in trials if not noticed]
    assert len(lost) <= (1 - LEAST_OF_TWO) * len(trials), lost
