"""Brackets and words that belong in a letter are left alone."""

import pytest

from tests.coach.rules.sheet import codes, french, known, letter

ENGLISH = [
    "I saw where your name comes from, and the company name on the old barn.",
    "The first name on the list was mine. My job title there was cook.",
    "The dock (new since May) and the office (two rooms) are close.",
    "My address is <amina@example.com>, and my page <https://example.com>.",
    "We use fewer than 10 boxes, <3 a day, and 2 > 1.",
    "Size XXL, XX-Large and XL vests hang there, and Super Bowl night is busy…",
    "Well... I would like to see the name tags. Your name tags are neat.",
    "You asked about (and liked) my date of start.",
    "The shift runs 6-2 and 50% of it is on the floor, 20 % in the van.",
    "ABC blocks and an ABC book lay in the toddler room.",
    "We spoke about a snake_case file and a well-kept log.",
]
FRENCH = [
    "Votre nom m’a été donné par Mme Roy.",
    "J’ai vu le nom de l’entreprise sur la grange et le titre du poste sur la porte.",
    "Le quai (neuf depuis mai) et le bureau (deux pièces) sont proches.",
    "Vous avez dit « oui » et « à bientôt ».",
    "Nous étions 20 %, soit <3 par jour.",
    "La date de l’entrevue me convenait. Le nom est beau.",
]


@pytest.mark.parametrize("body", ENGLISH)
def test_an_english_text_without_gaps(body: str) -> None:
    assert codes("placeholder", letter(body), known()) == []


@pytest.mark.parametrize("body", FRENCH)
def test_a_french_text_without_gaps(body: str) -> None:
    assert codes("placeholder", french(body), known()) == []


@pytest.mark.parametrize(
    "salutation",
    [
        "Dear Ms. Patel:",
        "Hello,",
        "Hello:",
        "Good morning,",
        "To Whom It May Concern:",
        "Dear all,",
    ],
)
def test_a_greeting_without_gaps(salutation: str) -> None:
    assert codes("placeholder", letter(salutation=salutation), known()) == []


@pytest.mark.parametrize("salutation", ["Madame,", "Monsieur,", "Bonjour,", "Madame, Monsieur,"])
def test_a_french_greeting_without_gaps(salutation: str) -> None:
    assert codes("placeholder", french(salutation=salutation), known()) == []


def test_a_company_that_is_called_so() -> None:
    body = "I would be glad to work at XYZ Storage."
    assert codes("placeholder", letter(body), known(company="XYZ Storage")) == []
