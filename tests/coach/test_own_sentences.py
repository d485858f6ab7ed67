"""What the program itself writes, from topics as people type them, is left alone by its coach."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from afterword.coach.context import Known
from tests.coach import measuring
from tests.coach.corpus import TODAY, Case, good

FOLDER = Path(__file__).parents[1] / "letters"
SARAH, TOM = Known("Sarah Patel", "s"), Known("Tom Berg", "t")

BODIES = {
    "en_CA": "Thank you for meeting with me on Tuesday. %s\n\nI would be glad to hear from you.",
    "fr_CA": "Je vous remercie de l'entrevue de mardi. %s\n\nAu plaisir d'avoir de vos nouvelles.",
}
FILES = {"en_CA": ("typed", "unseen"), "fr_CA": ("french_typed",)}

TRIED = 80
"""Sentences of a language, unless `--long` asks for all of them."""

MOST_WRONG = 0.01

COUNTED = {"short", "generic"}
"""Rules of a whole letter, which these are not."""


def sentences(language: str) -> list[str]:
    """Return the sentences that are right for the topics in `tests/letters`."""
    lines = [
        line.split(" | ", 2)[2]
        for name in FILES[language]
        for line in (FOLDER / f"{name}.txt").read_text("utf-8").splitlines()
        if not line.startswith("#")
    ]
    return sorted({line for line in lines if not line.startswith("?")})


def letter_with(sentence: str, language: str) -> Case:
    """Return a letter to Sarah Patel that holds this sentence."""
    case = next(case for case in good() if case.letter.language == language)
    letter = replace(
        case.letter,
        salutation="Dear Ms. Patel:" if language == "en_CA" else "Madame,",
        body=BODIES[language] % sentence,
        enclosures="",
    )
    context = replace(
        case.context,
        today=TODAY,
        person=SARAH,
        people=(SARAH, TOM),
        company="Lakeside Logistics",
        other_companies=("Acme Foods",),
        enclosed=0,
    )
    return replace(case, letter=letter, context=context)


@pytest.mark.parametrize("language", ["en_CA", "fr_CA"])
def test_our_own_sentences_are_left_alone(language: str, request: pytest.FixtureRequest) -> None:
    tried = sentences(language)
    random.Random("own").shuffle(tried)
    tried = tried if request.config.getoption("--long") else tried[:TRIED]
    wrong = [
        (one.rule, one.words, sentence)
        for sentence in tried
        for one in measuring.wrong(letter_with(sentence, language))
        if one.rule not in COUNTED
    ]
    assert len(wrong) <= MOST_WRONG * len(tried), wrong
