"""The blocks around a body, and a position inside a sentence."""

from datetime import date

import pytest

from afterword import resources
from afterword.domain.people import Company, Person, Sender
from afterword.domain.wording.address import (
    inside_address,
    salutation,
    sender_block,
    title_line,
)
from afterword.domain.wording.dating import written_date
from afterword.domain.wording.positions import position_words
from tests.wording.reader import english


@pytest.mark.parametrize(
    ("contact", "lines"),
    [
        ("", []),
        (
            "41 Birch Crescent, Hamilton ON  L8P 2T4 · 905-555-0142 · amina@example.ca",
            ["41 Birch Crescent, Hamilton ON  L8P 2T4", "905-555-0142 · amina@example.ca"],
        ),
        ("amina@example.ca", ["amina@example.ca"]),
        ("905-555-0142, amina@example.ca", ["905-555-0142 · amina@example.ca"]),
        ("12 555 0142 Street, Regina", ["12 555 0142 Street, Regina"]),
        ("41 Birch Crescent\nHamilton ON\n905-555-0142", None),
    ],
)
def test_contact_typed_on_one_line_is_parted(contact: str, lines: list[str] | None) -> None:
    block = sender_block(Sender("Amina Haddad", contact)).splitlines()
    assert block == ["Amina Haddad", *(contact.splitlines() if lines is None else lines)]


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("warehouse manager", "Warehouse Manager"),
        ("the warehouse manager", "Warehouse Manager"),
        ("head of operations", "Head of Operations"),
        ("hr manager", "HR Manager"),
        ("Warehouse manager", "Warehouse manager"),
        ("VP Sales", "VP Sales"),
        ("directrice adjointe", "Directrice Adjointe"),
        ("two people from HR", "Two people from HR"),
    ],
)
def test_only_small_letters_throughout_get_capitals(typed: str, line: str) -> None:
    assert title_line(typed, english()) == line


def test_a_role_stands_in_for_a_name_that_is_not_known() -> None:
    person = Person("p", "c", job_title="the warehouse manager")
    assert salutation(person, english()) == "Dear Warehouse Manager:"
    company = Company("c", "Lakeside Logistics")
    assert inside_address(person, company, english()) == "Warehouse Manager\nLakeside Logistics"


@pytest.mark.parametrize(
    ("role", "greeting", "line"),
    [
        ("lady at reception", "Dear Hiring Manager:", ["Reception"]),
        ("HR", "Dear Hiring Manager:", ["HR"]),
        ("person who interviewed me", "Dear Hiring Manager:", []),
        ("two people from HR", "Dear Members of the Interview Panel:", ["HR"]),
        ("receptionist", "Dear Receptionist:", ["Receptionist"]),
    ],
)
def test_a_role_that_is_no_title_greets_nobody(role: str, greeting: str, line: list[str]) -> None:
    person = Person("p", "c", job_title=role)
    assert salutation(person, english()) == greeting
    assert inside_address(person, Company("c", "Acme"), english()).splitlines() == [*line, "Acme"]


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Tom & Sarah", "Dear Tom and Sarah:"),
        ("Tom Berg; Sarah Patel; Ana Souza", "Dear Tom Berg, Sarah Patel and Ana Souza:"),
        ("Mr Wong & Mrs Lee", "Dear Mr. Wong and Mrs. Lee:"),
        ("Mr. and Mrs. Wong", "Dear Mr. and Mrs. Wong:"),
        ("Martin Luther King, Jr.", "Dear Martin Luther King, Jr.:"),
    ],
)
def test_two_in_one_row_are_greeted_together(name: str, greeting: str) -> None:
    assert salutation(Person("p", "c", name), english()) == greeting


def test_a_courtesy_title_is_the_persons_own_and_stands_before_the_family_name() -> None:
    person = Person("p", "c", "Ana Souza", "Dr.")
    assert salutation(person, english()) == "Dear Dr. Souza:"
    assert salutation(Person("p", "c", "Taylor Jones"), english()) == "Dear Taylor Jones:"
    assert salutation(Person("p", "c", "mr Tom Berg"), english()) == "Dear Mr. Berg:"
    assert salutation(Person("p", "c", "Wang Wei", "Ms."), english()) == "Dear Ms. Wang Wei:"


def test_a_greeting_that_was_agreed_is_used() -> None:
    agreed = Person("p", "c", "Sarah Patel", "Ms.", greeting="Dear Sarah,")
    assert salutation(agreed, english()) == "Dear Sarah:"


def test_a_title_stands_once_in_the_address() -> None:
    person = Person("p", "c", "Mr. Peter O'Neill", "Mr.")
    assert inside_address(person, Company("c", "Acme"), english()) == "Mr. Peter O'Neill\nAcme"


def test_dates_are_written_out() -> None:
    assert written_date(date(2026, 11, 2), "date", english()) == "November 2, 2026"
    assert written_date(date(2026, 9, 22), "day", english()) == "September 22"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Warehouse coordinator", "the warehouse coordinator position"),
        ("Warehouse Coordinator", "the warehouse coordinator position"),
        ("QA Engineer", "the QA Engineer position"),
        ("RN", "the RN position"),
        ("iOS Developer", "the iOS Developer position"),
        ("Shopify Expert", "the Shopify Expert position"),
        ("the night cleaner", "the night cleaner position"),
        ("a summer job", "the summer job"),
        ("Warehouse coordinator (nights) #4412", "the warehouse coordinator position"),
        ("Cook - Full-time", "the cook position"),
        ("Forklift Operator, Nights - Brampton", "the forklift operator position"),
        ("Teacher, Grade 3 (French)", "the position of Teacher, Grade 3"),
        ("4412 - Cook, part time", "the cook position"),
        ("Early Childhood Education Assistant, Full-Time Evenings", None),
        ("", "the position"),
        ("[position]", "the position"),
    ],
)
def test_a_position_loses_its_capitals_only_where_it_names_jobs_in_general(
    typed: str, said: str | None
) -> None:
    expected = said or "the early childhood education assistant position"
    assert position_words(typed, english()) == expected


def test_a_title_typed_with_the_name_is_how_french_greets_them() -> None:
    french = resources.phrases("fr_CA")
    assert salutation(Person("p", "c", "Mrs. Sarah Patel"), french) == "Madame,"
    assert salutation(Person("p", "c", "M. Jean Roy"), french) == "Monsieur,"
    assert salutation(Person("p", "c", "Sarah Patel"), french) == "Madame, Monsieur,"
