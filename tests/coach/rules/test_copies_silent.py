"""Letters written apart share the words of all letters, and that is no copy."""

from dataclasses import replace
from itertools import permutations

import pytest

from afterword.coach.context import Other
from tests.coach.rules.sheet import TOM, codes, french, known, letter

THANKS = "Thank you for taking the time to meet with me on Tuesday."
APART = (
    f"{THANKS} The dock showed me how calm a night can be. I look forward to hearing from you.",
    f"{THANKS} New people learn lanes by walking them. I look forward to hearing from you soon.",
    f"{THANKS} Your map of the bridges made me laugh. Please let me know if you need more.",
)
MERCI = "Je vous remercie de m’avoir reçue en entrevue pour le poste de commis."
SEPARATE = (
    f"{MERCI} Le quai est plus calme que je ne croyais. Au plaisir d’avoir de vos nouvelles.",
    f"{MERCI} Vos nouveaux marchent les allées. Au plaisir d’avoir de vos nouvelles.",
)


@pytest.mark.parametrize(("one", "other"), list(permutations(APART, 2)))
def test_two_letters_of_their_own(one: str, other: str) -> None:
    context = replace(known(TOM), others=(Other("o", "Tom Berg", other, ("Tom Berg",)),))
    assert codes("copies", letter(one), context) == []


@pytest.mark.parametrize(("one", "other"), list(permutations(SEPARATE, 2)))
def test_two_french_letters_of_their_own(one: str, other: str) -> None:
    context = replace(known(TOM), others=(Other("o", "Tom Berg", other, ("Tom Berg",)),))
    assert codes("copies", french(one), context) == []


@pytest.mark.parametrize("body", ["", "Thank you!", "Thank you for the talk."])
def test_too_few_words_tell_nothing(body: str) -> None:
    context = replace(known(TOM), others=(Other("o", "Tom Berg", body),))
    assert codes("copies", letter(body), context) == []


def test_the_only_letter_is_no_copy() -> None:
    assert codes("copies", letter(APART[0]), known()) == []
