"""The employer's own name, and words that are also a company's name, are left alone."""

import pytest

from afterword.coach.context import Known
from tests.coach.rules.sheet import codes, french, known, letter

ELSEWHERE = (
    "Northwind Foods Inc.",
    "Target",
    "Indeed",
    "Lakeside",
    "Lakeside Bakery",
    "Berg",
    "Toronto General Hospital",
    "The Learning Place",
    "Shell Canada",
)


@pytest.mark.parametrize(
    "body",
    [
        "I would be glad to work at Lakeside Logistics.",
        "Indeed, the target for the night shift is high. Target dates change, you said.",
        "I moved to Toronto in May, and I see the general plan.",
        "Mr. Berg and Dr. Target showed me the learning place by the dock.",
        "The north wind foods us nobody, as a cook said.",
        "A shell of the old barn stands.",
        "It was worth the trip from Target Valley, past the Big Target.",
    ],
)
def test_what_is_no_other_employer(body: str) -> None:
    context = known(Known("Tom Berg", "t"), elsewhere=ELSEWHERE)
    assert codes("company", letter(body), context) == []


@pytest.mark.parametrize(
    "body",
    ["J’aimerais travailler chez Lakeside Logistics.", "Toronto me plaît, et le lac aussi."],
)
def test_french_that_names_no_other_employer(body: str) -> None:
    assert codes("company", french(body), known(elsewhere=ELSEWHERE)) == []


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("Hôpital de Rimouski", "Je vis à Rimouski, et le fleuve à Rimouski est grand."),
        ("Garage Vaudrin", "Mme Vaudrin m’a fait visiter, et Luc Vaudrin aussi."),
        ("Boulangerie Première Moisson", "Première surprise : votre pain. Ma première visite."),
        ("Toiture Saint-Arbec", "J’ai grandi près de Saint-Arbec."),
    ],
)
def test_a_town_or_a_person_is_no_other_employer(name: str, body: str) -> None:
    assert codes("company", french(body), known(elsewhere=(name,))) == []


def test_the_employer_under_another_legal_name_is_the_same() -> None:
    context = known(company="Northwind Foods", elsewhere=ELSEWHERE)
    assert codes("company", letter("I hope to join Northwind Foods Inc."), context) == []
