"""Names that are spelt otherwise, or are somebody else's, are told with the right one."""

import pytest

from afterword.coach.context import Known
from afterword.coach.findings import Severity
from afterword.domain.letters import Letter
from tests.coach.rules.sheet import NGUYEN, SARAH, TOM, codes, french, known, letter, said

GREETED = [
    ("Sarah Patel", "Dear Ms. Patell:", "Patell", "Patel"),
    ("Sarah Patel", "Dear Ms. Petal,", "Petal", "Patel"),
    ("Sarah Patel", "Dear Sarrah Patel:", "Sarrah", "Sarah"),
    ("Sarah Patel", "DEAR MS. PATELL:", "PATELL", "PATEL"),
    ("Sara Patel", "Hi Sarah,", "Sarah", "Sara"),
    ("Mary O’Brien", "Dear Ms. O'Brian:", "O'Brian", "O’Brien"),
    ("Ana de Souza", "Dear Ms. de Sousa:", "Sousa", "Souza"),
    ("Omar al-Rashid", "Dear Mr. al-Rashed:", "al-Rashed", "al-Rashid"),
    ("Anne Smith-Jones", "Dear Ms. Smith-Jonse:", "Smith-Jonse", "Smith-Jones"),
    ("Jean-Pierre Côté", "Dear Jean-Piere Côté:", "Jean-Piere", "Jean-Pierre"),
    ("Joe Roy", "Dear Mr. Ray:", "Ray", "Roy"),
    ("Brian O’Malley", "Dear Mr. Om'alley:", "Om'alley", "O’Malley"),
    ("WANG Xiaoming", "Dear Mr. Wong:", "Wong", "Wang"),
    ("Linh Nguyễn", "Dear Ms. Ngyuen:", "Ngyuen", "Nguyễn"),
    ("J. R. McDonald", "Dear Mr. MacDonald:", "MacDonald", "McDonald"),
    ("Bogdan Wiśniewski", "Dear Mr. Wisneiwski:", "Wisneiwski", "Wiśniewski"),
]

INSIDE = [
    ("It was good to meet you and Mr. Burg.", "Burg", "Berg"),
    ("Ms. Pattel’s question about the scanners stayed with me.", "Pattel", "Patel"),
    ("Tom Bergg showed me the dock.", "Bergg", "Berg"),
    ("Ms. Nguyne showed me the dock.", "Nguyne", "Nguyễn"),
    ("Patell told me so.", "Patell", "Patel"),
]


@pytest.mark.parametrize(("name", "salutation", "words", "fix"), GREETED)
def test_a_name_is_greeted_as_it_is_recorded(
    name: str, salutation: str, words: str, fix: str
) -> None:
    context = known(person=Known(name, "p"))
    assert codes("name", letter(salutation=salutation), context) == [("misspelt", words, fix)]


@pytest.mark.parametrize(("body", "words", "fix"), INSIDE)
def test_a_name_is_spelt_in_the_text_as_it_is_recorded(body: str, words: str, fix: str) -> None:
    (found,) = said("name", letter(body), known(TOM, NGUYEN))
    assert (found.words, found.fix, found.part) == (words, fix, "body")
    assert found.severity is not Severity.HINT
    assert body[found.start : found.end] == words


@pytest.mark.parametrize(
    ("salutation", "code", "words", "fix"),
    [
        ("Dear Mr. Berg:", "greets-another", "Mr. Berg", "Sarah Patel"),
        ("Dear Tom,", "greets-another", "Tom", "Sarah Patel"),
        ("Dear Tom Berg:", "greets-another", "Tom Berg", "Sarah Patel"),
        ("Dear Ms. Okonjo:", "greets-stranger", "Okonjo", None),
        ("Dear Linda,", "greets-unknown", "Linda", None),
        ("Dear Dale,", "greets-unknown", "Dale", None),
        ("Dear Ms. Lakeside:", "greets-stranger", "Lakeside", None),
        ("Dear Sarah Jones:", "greets-unknown", "Jones", None),
        ("Dear Ms. patel:", "small-name", "patel", "Patel"),
    ],
)
def test_another_person_is_greeted(salutation: str, code: str, words: str, fix: str | None) -> None:
    found = codes("name", letter(salutation=salutation), known(TOM))
    assert found == [(code, words, fix)]


def test_another_person_than_the_one_with_an_agreed_greeting() -> None:
    person = Known("Sarah Patel", "sarah", greeting="Dear Sarah")
    found = codes("name", letter(salutation="Dear Mr. Berg:"), known(TOM, person=person))
    assert [code for code, *_ in found] == ["greets-another"]


def test_thanking_somebody_else_by_name_is_told() -> None:
    body = "It was good to see the dock. Thank you again, Tom."
    assert codes("name", letter(body), known(TOM)) == [("thanks-another", "Tom", None)]


def test_the_company_is_spelt_as_it_is_recorded() -> None:
    body = "I would be glad to work at Lakesde Logistics."
    assert codes("name", letter(body), known()) == [("misspelt-company", "Lakesde", "Lakeside")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (french(salutation="Madame Patell,"), ("misspelt", "Patell", "Patel")),
        (french("Merci aussi à M. Burg."), ("misspelt", "Burg", "Berg")),
        (french("L’idée d’Anne Pattel m’a plu."), ("misspelt", "Pattel", "Patel")),
        (french("La visite avec le docteur Bergg."), ("misspelt", "Bergg", "Berg")),
        (french(salutation="Bonjour Tom,"), ("greets-another", "Tom", None)),
        (french(salutation="Bonjour Madame Tremblay,"), ("greets-stranger", "Tremblay", None)),
        (french("Merci encore, Tom."), ("thanks-another", "Tom", None)),
        (french(salutation="Monsieur,"), ("close-title", "Madame", "Monsieur")),
    ],
)
def test_names_in_french(text: Letter, found: tuple[str, str, str | None]) -> None:
    assert codes("name", text, known(TOM)) == [found]


@pytest.mark.parametrize(
    ("name", "text", "words", "fix"),
    [
        ("Ève Lafrenière", french(salutation="Madame Lafreniere,"), "Lafreniere", "Lafrenière"),
        ("Hélène Roy", french("L’idée d’Helene m’a plu."), "Helene", "Hélène"),
        ("François Côté", french("Merci aussi à M. Coté."), "Coté", "Côté"),
    ],
)
def test_accents_left_out_in_french(name: str, text: Letter, words: str, fix: str) -> None:
    found = codes("name", text, known(Known(name, "p"), person=None))
    assert found == [("accent", words, fix)]


def test_a_slip_in_the_greeting_stops_the_letter() -> None:
    (found,) = said("name", letter(salutation="Dear Ms. Patell:"), known(person=SARAH))
    assert found.severity is Severity.STOP
