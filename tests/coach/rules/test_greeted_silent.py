"""A greeting that was agreed, or can't be another, is left alone."""

import pytest

from afterword.coach.context import Known
from tests.coach.rules.sheet import codes, french, known, letter


@pytest.mark.parametrize(
    ("person", "salutation"),
    [
        (Known("Sarah Patel"), "Dear Ms. Patel:"),
        (Known("Sarah Patel"), "Dear Sarah Patel:"),
        (Known("Sarah"), "Dear Sarah,"),
        (Known("Sarah Patel", goes_by="Sarah"), "Dear Sarah,"),
        (Known("Sarah Patel", greeting="Dear Sarah"), "Dear Sarah,"),
        (Known("Robert Klein", goes_by="Bob"), "Dear Bob,"),
        (Known("Robert Klein", greeting="Hi Bob"), "Hi Bob,"),
        (Known("Kim Lee"), "Dear Kim Lee,"),
        (Known("Kim Lee"), "Dear Ms. Kim,"),
        (Known("Chef Antoine Lemieux"), "Dear Chef,"),
        (Known("Chef Antoine Lemieux"), "Dear Chef Lemieux,"),
        (Known("Jack Adams"), "Dear Mr. Adams:"),
        (Known("Sarah Patel"), "Dear Hiring Manager:"),
    ],
)
def test_a_greeting_in_english(person: Known, salutation: str) -> None:
    text, context = letter(salutation=salutation), known(person=person)
    assert codes("first-name", text, context) == []
    assert codes("nickname", text, context) == []


@pytest.mark.parametrize(
    "salutation", ["Bonjour Chef,", "Madame,", "Madame Patel,", "Madame, Monsieur,", "Bonjour,"]
)
def test_a_greeting_in_french(salutation: str) -> None:
    assert codes("first-name", french(salutation=salutation), known()) == []
    assert codes("nickname", french(salutation=salutation), known()) == []


def test_a_first_name_comes_with_no_second_finding_for_a_short_name() -> None:
    text, context = letter(salutation="Dear Bob,"), known(person=Known("Robert Klein"))
    assert codes("first-name", text, context) == []
    assert codes("name", text, context) == []


def test_a_title_of_the_trade_is_no_first_name() -> None:
    context = known(person=Known("Chef Antoine Lemieux"))
    assert codes("first-name", french(salutation="Bonjour Chef,"), context) == []
    assert codes("name", french(salutation="Bonjour Chef,"), context) == []
