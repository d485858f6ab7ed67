"""A name typed in haste is asked about; one that is right, or may be, is left in peace."""

import pytest

from afterword.stories.name_offers import company_offer, person_offer


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("sarah patel", "Sarah Patel"),
        ("sarah patel, warehouse manager", "Sarah Patel, warehouse manager"),
        ("jean-pierre o'neil", "Jean-Pierre O'Neil"),
        ("ana de souza", "Ana de Souza"),
        ("mrs. Nguyen Thi Lan", "Mrs. Nguyen Thi Lan"),
        ("mrs patel, head nurse", "Mrs Patel, head nurse"),
        ("ms. Lan Nguyen head nurse", "Ms. Lan Nguyen head nurse"),
        ("tom berg hr", "tom berg, hr"),
        ("Tom Berg HR", "Tom Berg, HR"),
        ("sarah patel warehouse manager", "sarah patel, warehouse manager"),
        ("tom warehouse manager", "tom, warehouse manager"),
    ],
)
def test_another_way_to_write_a_person_is_offered(said: str, wanted: str) -> None:
    offer = person_offer(said)
    assert offer is not None
    assert offer.said == wanted


@pytest.mark.parametrize(
    "said",
    [
        "",
        "Sarah Patel",
        "Sarah Patel, manager",
        "James Dean",
        "Sarah Jane Baker",
        "the warehouse manager",
        "hr",
        "山田太郎",
        "sarah@lakeside.example",
        "McDonald",
    ],
)
def test_what_may_be_right_is_not_asked_about(said: str) -> None:
    assert person_offer(said) is None


def test_a_role_is_no_name() -> None:
    assert person_offer("shift lead", role_only=True) is None


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("lakeside logistics", "Lakeside Logistics"),
        ("bread & butter", "Bread & Butter"),
        ("bank of montreal", "Bank of Montreal"),
    ],
)
def test_a_company_without_capitals_is_asked_about(typed: str, wanted: str) -> None:
    offer = company_offer(typed)
    assert offer is not None
    assert offer.said == wanted


@pytest.mark.parametrize("typed", ["", "Lakeside", "eBay", "indeed.com", "3M"])
def test_a_company_that_may_be_right_is_not(typed: str) -> None:
    assert company_offer(typed) is None
