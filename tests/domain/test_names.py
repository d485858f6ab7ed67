"""Rows of names as people type them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.names import bare_name, initials, read_person


@pytest.mark.parametrize(
    ("said", "name", "job"),
    [
        ("Sarah Patel, warehouse manager", "Sarah Patel", "warehouse manager"),
        ("Tom Berg - HR", "Tom Berg", "HR"),
        ("Tom Berg, HR", "Tom Berg", "HR"),
        ("Tom Berg (HR)", "Tom Berg", "HR"),
        ("Tom Berg/HR", "Tom Berg", "HR"),
        ("Sarah Patel | Shift Lead", "Sarah Patel", "Shift Lead"),
        ("Sarah from HR", "Sarah", "HR"),
        ("Sarah Patel warehouse manager", "Sarah Patel", "warehouse manager"),
        ("mrs. Nguyen Thi Lan head nurse", "mrs. Nguyen Thi Lan", "head nurse"),
        ("manager Sarah Patel", "Sarah Patel", "manager"),
        ("HR: Tom Berg", "Tom Berg", "HR"),
        ("Head of Operations, Tom Berg", "Tom Berg", "Head of Operations"),
        ("Mary Ann Smith-Jones, VP, Sales", "Mary Ann Smith-Jones", "VP, Sales"),
        ("Jean-Pierre Côté, directeur", "Jean-Pierre Côté", "directeur"),
        ("Linh Nguyễn – trưởng phòng", "Linh Nguyễn", "trưởng phòng"),
        ("мария иванова, менеджер", "мария иванова", "менеджер"),
        ("Ana Souza, PhD", "Ana Souza", "PhD"),
        ("Sarah, Manager", "Sarah", "Manager"),
        ("Chen, HR", "Chen", "HR"),
        ("Nurse manager Linda", "Linda", "Nurse manager"),
        ("The manager Sarah", "Sarah", "manager"),
        ("Sarah my manager", "Sarah", "manager"),
        ("recruiter Amy from Randstad", "Amy", "recruiter, Randstad"),
        ("Amy @ Randstad", "Amy", "Randstad"),
        ("Dr Anna Lee (CTO)", "Dr Anna Lee", "CTO"),
    ],
)
def test_a_name_and_a_job_are_told_apart(said: str, name: str, job: str) -> None:
    assert read_person(said) == (name, job)


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("Patel, Sarah", ("Sarah Patel", "")),
        ("Patel, Sarah, warehouse manager", ("Sarah Patel", "warehouse manager")),
        ("Patel, Sarah (HR)", ("Sarah Patel", "HR")),
        ("O'Brien, Mary Kate", ("Mary Kate O'Brien", "")),
        ("de Souza, Ana", ("Ana de Souza", "")),
        ("Baker, Tom", ("Tom Baker", "")),
    ],
)
def test_last_name_first_is_turned(said: str, read: tuple[str, str]) -> None:
    assert read_person(said) == read


@pytest.mark.parametrize(
    "said",
    [
        "Dr. Ana Souza",
        "Ms Chen",
        "sarah patel",
        "王小明",
        "Anne-Marie",
        "Sarah Patel and Tom Berg",
        "Tom, Sarah",
        "Tom, Sarah and Ana",
        "Tom Berg, Sarah Patel",
        "Chef Marco",
        "Lady Gaga",
        "Guy Lafleur",
    ],
)
def test_a_name_alone_stays_as_it_was_typed(said: str) -> None:
    assert read_person(said) == (said, "")


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("the warehouse manager", "warehouse manager"),
        ("Warehouse Manager", "Warehouse Manager"),
        ("hr manager", "hr manager"),
        ("HR", "HR"),
        ("the two people from HR", "two people from HR"),
        ("someone from the kitchen", "someone from the kitchen"),
        ("lady from HR", "lady from HR"),
        ("my supervisor", "supervisor"),
        ("front desk", "front desk"),
        ("2 people", "2 people"),
        ("I don't remember", "I don't remember"),
    ],
)
def test_a_role_is_no_name(said: str, role: str) -> None:
    assert read_person(said) == ("", role)


def test_an_address_is_no_part_of_a_name_unless_it_is_all_there_is() -> None:
    assert read_person("Sarah Patel <s.patel@lakeside.example>") == ("Sarah Patel", "")
    assert read_person("s.patel@lakeside.example") == ("s.patel@lakeside.example", "")


@pytest.mark.parametrize(
    "said",
    [
        "Sarah Patel (didn't get last name)",
        "Sarah Patel (she/her)",
        "Sarah Patel she/her",
        "Sarah Patel (nice lady)",
        "Sarah Patel 416-555-1234",
        "Sarah Patel ?",
    ],
)
def test_a_remark_about_somebody_is_neither_name_nor_job(said: str) -> None:
    assert read_person(said) == ("Sarah Patel", "")


@given(st.text())
def test_no_row_is_lost_or_an_error(said: str) -> None:
    name, job = read_person(said)
    letters = [one for one in said if one.isalnum()]
    assert not letters or name or job
    assert len(initials(name)) <= 2


@pytest.mark.parametrize(
    ("name", "disc"),
    [
        ("Sarah Patel", "SP"),
        ("dr. ana maria souza", "AS"),
        ("Cher", "C"),
        ("王小明", "王"),
        ("محمد علي", "مع"),
        ("", ""),
        ("Martin Luther King, Jr.", "MK"),
        ("ßeta Élan", "ßÉ"),
        (unicodedata.normalize("NFD", "Élodie Ångström"), "EA"),
    ],
)
def test_initials_are_two_letters_of_any_script(name: str, disc: str) -> None:
    assert initials(name) == disc


def test_courtesy_titles_are_left_out_of_a_bare_name() -> None:
    assert bare_name("Dr. Ana Souza, Jr.") == "Ana Souza"
