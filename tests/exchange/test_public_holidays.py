"""Public holidays of every province, of states and of countries, in the language asked for."""

from datetime import date

import pytest

from afterword.exchange.public_holidays import public_holidays


@pytest.mark.parametrize(
    ("region", "day", "name"),
    [
        ("CA-AB", date(2026, 2, 16), "Family Day"),
        ("CA-BC", date(2026, 8, 3), "British Columbia Day"),
        ("CA-MB", date(2026, 2, 16), "Louis Riel Day"),
        ("CA-NB", date(2026, 8, 3), "New Brunswick Day"),
        ("CA-NL", date(2026, 11, 11), "Remembrance Day"),
        ("CA-NS", date(2026, 2, 16), "Heritage Day"),
        ("CA-NT", date(2026, 9, 30), "National Day for Truth and Reconciliation"),
        ("CA-NU", date(2026, 7, 9), "Nunavut Day"),
        ("CA-ON", date(2026, 5, 18), "Victoria Day"),
        ("CA-PE", date(2026, 2, 16), "Islander Day"),
        ("CA-QC", date(2026, 6, 24), "Saint Jean Baptiste Day"),
        ("CA-SK", date(2026, 8, 3), "Saskatchewan Day"),
        ("CA-YT", date(2026, 8, 17), "Discovery Day"),
        ("CA", date(2026, 9, 7), "Labour Day"),
        ("US", date(2026, 11, 26), "Thanksgiving Day"),
        ("US-NY", date(2026, 2, 12), "Lincoln's Birthday"),
        ("FR", date(2026, 7, 14), "National Day"),
    ],
)
def test_a_region_has_its_own_days(region: str, day: date, name: str) -> None:
    assert public_holidays(region, [2026], "en_CA")[day] == name


def test_days_on_a_weekend_are_free_when_they_are_observed() -> None:
    ontario = public_holidays("CA-ON", [2026, 2027], "en_CA")
    assert ontario[date(2027, 12, 27)] == "Christmas Day (observed)"
    assert list(ontario) == sorted(ontario)
    states = public_holidays("US", [2027], "en_CA")
    assert states[date(2027, 12, 31)] == "New Year's Day (observed)"


def test_names_are_in_the_language_asked_for_or_in_that_of_the_country() -> None:
    assert public_holidays("CA-QC", [2026], "fr_CA")[date(2026, 6, 24)] == (
        "Fête nationale du Québec"
    )
    assert public_holidays("FR", [2026], "fr_CA")[date(2026, 7, 14)] == "Fête nationale"
    assert public_holidays("US", [2026], "fr_CA")[date(2026, 7, 3)] == "Independence Day (observed)"
    assert public_holidays("FR", [2026], "xx")[date(2026, 7, 14)] == "Fête nationale"


def test_two_holidays_on_one_day_are_both_named() -> None:
    name = public_holidays("US-NY", [2027], "en_CA")[date(2027, 2, 15)]
    assert name == "Susan B. Anthony Day, Washington's Birthday"


def test_nobody_has_heard_of_some_regions() -> None:
    assert public_holidays("", [2026], "en_CA") == {}
    assert public_holidays("XX-YY", [2026], "en_CA") == {}
    assert public_holidays("CA-ON", [], "en_CA") == {}
    # A part without holidays of its own keeps those of its country.
    assert public_holidays("FR-75", [2026], "fr_CA") == public_holidays("FR", [2026], "fr_CA")
