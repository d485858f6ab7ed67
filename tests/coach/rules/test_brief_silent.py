"""Letters of an ordinary length, with something of the day in them, are left alone."""

import pytest

from afterword.coach.context import Context
from afterword.domain.letters import LetterKind
from tests.coach.rules.sheet import TODAY, french, known, letter, said
from tests.coach.rules.test_brief_fires import ANY, N_IMPORTE

RULES = ("length", "paragraphs", "recount", "short", "generic")

OWN = [
    ANY + " I keep thinking about the two scanners at dock nine.",
    ANY + " Your move to the new warehouse system is a big one.",
    ANY + " Learning the smokehouse from Stan would suit me.",
    (
        "Thank you for Tuesday. The tasting was not planned, and neither was being asked what the "
        "soup missed. I still say lemon. I would be glad to cook with you."
    ),
]

SIENNE = [
    N_IMPORTE + " Je pense encore aux deux lecteurs du quai neuf.",
    N_IMPORTE + " Votre déménagement vers le nouvel entrepôt m'attire.",
]


@pytest.mark.parametrize("body", OWN)
def test_a_letter_of_ones_own_is_fine(body: str) -> None:
    assert not [one for rule in RULES for one in said(rule, letter(body), known())]


@pytest.mark.parametrize("body", SIENNE)
def test_a_french_letter_of_ones_own_is_fine(body: str) -> None:
    assert not [one for rule in RULES for one in said(rule, french(body), known())]


def test_a_hundred_and_fifty_words_and_five_paragraphs_are_fine() -> None:
    assert not said("length", letter("dock " * 150), known())
    assert not said("paragraphs", letter("\n\n".join(["A dock."] * 5)), known())
    assert not said("paragraphs", letter("dock " * 120), known())


def test_points_are_no_paragraphs() -> None:
    body = "One.\n\nTwo:\n\n- a\n\n- b\n\nThree.\n\nFour.\n\nFive."
    assert not said("paragraphs", letter(body), known())


@pytest.mark.parametrize(
    "body",
    [
        (
            "The route you mentioned, the truck we discussed and the map I showed you are on my "
            "mind, as you said they would be."
        ),
        "You told me about the night shift, and I said I like it. We talked about the yard.",
        "I sorted 1. paper and 2. glass.",
        "-20 is cold.\n- Two\n- Three",
    ],
)
def test_looking_back_is_fine(body: str) -> None:
    assert not said("recount", letter(body), known())


def test_looking_back_is_fine_in_french() -> None:
    body = "Le trajet dont vous m'avez parlé et la carte que je vous ai montrée me restent en tête."
    assert not said("recount", french(body), known())


def test_twenty_five_words_are_a_letter() -> None:
    assert not said("short", letter("dock " * 25), known())
    assert not said("short", letter(""), known())


def test_who_knows_that_something_is_named_hears_nothing() -> None:
    assert not said("generic", letter(ANY), Context(TODAY, discussed=True))


def test_asking_for_news_names_nothing() -> None:
    enquiry = letter(ANY, kind=LetterKind.STATUS_ENQUIRY)
    assert not said("generic", enquiry, known())
