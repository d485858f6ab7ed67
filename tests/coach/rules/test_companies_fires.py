"""Another employer that is tracked is told, with the right one to put in its place."""

import pytest

from afterword.domain.letters import Letter
from tests.coach.rules.sheet import LAKESIDE, codes, french, known, letter

ELSEWHERE = ("Northwind Foods Inc.", "Target", "A&W", "The Home Depot", "Ateliers Sorel", "Zendro")


@pytest.mark.parametrize(
    ("body", "code", "words"),
    [
        ("I would be glad to work at Northwind Foods.", "other-company", "Northwind Foods"),
        ("I would be glad to work at NORTHWIND FOODS.", "other-company", "NORTHWIND FOODS"),
        ("Northwind Foods Inc. is where I would like to be.", "other-company", "Northwind Foods"),
        ("Your job at Target is one I would like.", "other-company", "Target"),
        ("I would like to cook at A & W.", "other-company", "A & W"),
        ("The night shift at Home Depot suits me.", "other-company", "Home Depot"),
        ("Everyone at Northwind was kind.", "maybe-other-company", "Northwind"),
        ("I would be proud to join Zendro’s team.", "other-company", "Zendro"),
    ],
)
def test_another_employer(body: str, code: str, words: str) -> None:
    found = codes("company", letter(body), known(elsewhere=ELSEWHERE))
    assert found == [(code, words, LAKESIDE if code == "other-company" else None)]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Je serais content de travailler chez Northwind Foods.", "Northwind Foods"),
        ("L’équipe d’Ateliers Sorel m’a plu.", "Ateliers Sorel"),
    ],
)
def test_another_employer_in_french(body: str, words: str) -> None:
    found = codes("company", french(body), known(elsewhere=ELSEWHERE))
    assert found == [("other-company", words, LAKESIDE)]


@pytest.mark.parametrize(
    ("name", "body", "words"),
    [
        ("Scierie Arbec", "Je me verrais bien chez Arbec en janvier.", "Arbec"),
        ("Produits forestiers Arbec inc.", "Le moulin d’Arbec me plaît.", "Arbec"),
        ("Garage Vaudrin", "Je serais fier d’entrer chez Vaudrin.", "Vaudrin"),
    ],
)
def test_another_employer_by_the_word_it_goes_by(name: str, body: str, words: str) -> None:
    found = codes("company", french(body), known(elsewhere=(name,)))
    assert found == [("maybe-other-company", words, None)]


def test_another_employer_by_its_first_word() -> None:
    body = "I would be proud to join Arbec this spring."
    found = codes("company", letter(body), known(elsewhere=("Arbec Forest Products",)))
    assert found == [("maybe-other-company", "Arbec", None)]


def test_another_employer_in_the_greeting() -> None:
    text = letter(salutation="Dear Northwind Foods Team:")
    assert [code for code, *_ in codes("company", text, known(elsewhere=ELSEWHERE))] == [
        "other-company"
    ]


def test_without_a_company_there_is_nothing_to_put_in_its_place() -> None:
    context = known(company="", elsewhere=ELSEWHERE)
    found = codes("company", letter("I would be glad to work at Zendro."), context)
    assert found == [("other-company-alone", "Zendro", None)]


@pytest.mark.parametrize(
    "text",
    [
        letter("In my time at Target I learned to count stock."),
        letter("I worked at Zendro for two years."),
        letter("My last job at Northwind Foods was at night."),
        french("J’ai travaillé chez Zendro pendant deux ans."),
        french("Mes années chez Northwind Foods m’aident."),
    ],
)
def test_a_place_from_before_is_only_a_hint(text: Letter) -> None:
    found = codes("company", text, known(elsewhere=ELSEWHERE))
    assert [code for code, *_ in found] == ["other-company-past"]
