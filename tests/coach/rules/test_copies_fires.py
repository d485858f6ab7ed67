"""The same letter twice is told, and so is a sentence said again."""

from dataclasses import replace

import pytest

from afterword.coach.context import Context, Other
from afterword.coach.findings import Severity
from tests.coach.rules.sheet import TOM, codes, french, known, letter, said

FIRST = (
    "Thank you for meeting with me on Tuesday, Mr. Berg. The new scanners you showed me are the "
    "kind I learned on at my last warehouse. "
)
SECOND = (
    "You asked how I would plan a week with two people away, and I have thought of a better "
    "answer since. I would put the heavy lanes first and keep Friday free for what is late."
)
FRESH = "It was kind of you, Ms. Patel, to walk me past the cold room and to say why it hums. "
MERCI = (
    "Merci de m’avoir reçue mardi, Monsieur Berg. Les lecteurs que vous m’avez montrés sont ceux "
    "que j’ai appris à utiliser au collège. "
)
SUITE = (
    "Vous vouliez savoir comment je placerais deux absences dans une semaine déjà pleine. Je "
    "ferais d’abord les allées lourdes et je garderais le vendredi pour les retards."
)


def _beside(body: str, to: str = "Tom Berg") -> Context:
    return replace(known(TOM), others=(Other("o", to, body, ("Sarah Patel", "Tom Berg")),))


@pytest.mark.parametrize(
    ("body", "code", "severity"),
    [
        (FIRST + SECOND, "copy", Severity.STOP),
        (FIRST.replace("Mr. Berg", "Ms. Patel") + SECOND, "copy", Severity.STOP),
        (FIRST.replace("Tuesday", "March 3") + SECOND, "copy", Severity.STOP),
        (FRESH + SECOND, "copy", Severity.STOP),
        (FIRST + FRESH + FRESH, "alike", Severity.WARNING),
    ],
)
def test_the_same_letter(body: str, code: str, severity: Severity) -> None:
    (found,) = said("copies", letter(body), _beside(FIRST + SECOND))
    assert (found.code, found.severity, dict(found.values)["to"]) == (code, severity, "Tom Berg")


def test_one_sentence_said_again_is_told_where_it_stands() -> None:
    own = FRESH * 3 + FIRST.split(". ")[2] + ". " + "I am free on most days and live by the yard."
    ((code, words, _),) = codes("copies", letter(own), _beside(FIRST + SECOND))
    assert code == "repeated"
    assert words in FIRST


def test_the_same_letter_in_french() -> None:
    (found,) = said(
        "copies", french(MERCI.replace("Berg", "Patel") + SUITE), _beside(MERCI + SUITE)
    )
    assert found.code == "copy"


def test_the_same_letter_to_the_same_person() -> None:
    context = _beside(FIRST + SECOND, to="Sarah Patel")
    assert [one for one, *_ in codes("copies", letter(FIRST + SECOND), context)] == ["copy-again"]


def test_of_several_letters_the_one_that_is_most_alike_is_named() -> None:
    near = Other("n", "Linh Nguyễn", FIRST + SECOND)
    context = _beside(FIRST + FRESH + FRESH)
    context = replace(context, others=(*context.others, near))
    (found,) = said("copies", letter(FIRST + SECOND), context)
    assert dict(found.values)["to"] == "Linh Nguyễn"
