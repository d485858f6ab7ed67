"""A role that is a title greets; one that only says who is meant does not."""

import pytest

from afterword.domain.roles import Role, role_of, role_on_paper


@pytest.mark.parametrize(
    "said",
    [
        "warehouse manager",
        "Receptionist",
        "head of operations",
        "front desk manager",
        "people manager",
        "team lead",
        "Hiring Committee",
        "directrice adjointe",
        "trưởng phòng",
    ],
)
def test_a_job_is_a_title(said: str) -> None:
    assert role_of(said) is Role.TITLE
    assert role_on_paper(said) == said


@pytest.mark.parametrize(
    ("said", "on_paper"),
    [
        ("lady at reception", "reception"),
        ("the lady at the front desk", "front desk"),
        ("guy from the warehouse", "warehouse"),
        ("guy in the blue shirt", ""),
        ("HR lady", ""),
        ("HR", "HR"),
        ("person who interviewed me", ""),
        ("someone from HR", "HR"),
        ("unknown", ""),
        ("I don't remember", ""),
        ("dame à l'accueil", ""),
    ],
)
def test_somebody_described_is_no_title(said: str, on_paper: str) -> None:
    assert role_of(said) is Role.SOMEBODY
    assert role_on_paper(said) == on_paper


@pytest.mark.parametrize(
    "said", ["two people from HR", "3 managers", "the whole team", "the panel", "everyone"]
)
def test_several_are_no_title_either(said: str) -> None:
    assert role_of(said) is Role.SEVERAL
