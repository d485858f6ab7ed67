"""Which job and which employer a title names."""

import pytest

from afterword.exchange.titles import company_in, position_in, spelled_in

NAMES = ("Ada Lovelace", "Jamie Roy")


@pytest.mark.parametrize(
    ("title", "position"),
    [
        ("Interview: Warehouse coordinator", "Warehouse coordinator"),
        ("Entrevue – Agente de bureau", "Agente de bureau"),
        ("Interview with Ada Lovelace for Warehouse coordinator", "Warehouse coordinator"),
        ("Entrevue pour le poste de commis aux ventes", "Commis aux ventes"),
        ("Entrevue d’embauche : éducatrice chez Les Lutins", "Éducatrice"),
        ("Entretien d'embauche - Infirmière", "Infirmière"),
        ("Warehouse coordinator interview", "Warehouse coordinator"),
        ("Job Interview - Warehouse coordinator (Jamie Roy)", "Warehouse coordinator"),
        ("Jamie Roy - Warehouse coordinator - Panel interview", "Warehouse coordinator"),
        ("Updated invitation: FW: Interview for the Cook position at Lakeside", "Cook"),
        ("2nd round interview | Data analyst", "Data analyst"),
        ("Phone screen: Barista", "Barista"),
        ("Interview", ""),
        ("Panel interview", ""),
        ("Second interview", ""),
        ("Interview with Ada Lovelace", ""),
        ("Interview: Jamie Roy", ""),
        ("Interview Jamie", ""),
        ("Interview at Lakeside", ""),
        ("Interview - Lakeside Logistics", ""),
        ("Budget meeting", ""),
        ("Dentist", ""),
        ("", ""),
    ],
)
def test_the_job_is_found_and_nothing_else_is(title: str, position: str) -> None:
    assert position_in(title, NAMES, "Lakeside Logistics") == position


@pytest.mark.parametrize(
    ("title", "company"),
    [
        ("Interview at Lakeside Foods", "Lakeside Foods"),
        ("Entrevue chez Les Lutins - Éducatrice", "Les Lutins"),
        ("Interview @ Brightwater", "Brightwater"),
        ("Second interview - Prairie Rose Credit Union", "Prairie Rose Credit Union"),
        ("Interview at 10 am", ""),
        ("Interview at noon", ""),
        ("Interview with Jamie Roy", ""),
    ],
)
def test_an_employer_is_named_by_at(title: str, company: str) -> None:
    assert company_in(title, NAMES) == company


def test_the_title_spells_a_company_better_than_its_domain() -> None:
    assert spelled_in("Interview - LakeSide Foods (Cook)", "Lakesidefoods") == "LakeSide Foods"
    assert spelled_in("Interview - Cook", "Lakesidefoods") == ""
