"""Whose holidays count, guessed from where the computer stands, never from its language alone."""

from datetime import date
from zoneinfo import available_timezones

import pytest

from afterword.domain import regions
from afterword.domain.regions import REGIONS, guessed
from afterword.exchange.public_holidays import public_holidays

GUESSES = (
    ("America/Toronto", "en_CA", "CA-ON"),
    ("America/Toronto", "fr_CA", "CA-QC"),
    ("America/Montreal", "en_CA", "CA-QC"),
    ("America/Thunder_Bay", "en_CA", "CA-ON"),
    ("America/Vancouver", "en_CA", "CA-BC"),
    ("America/Edmonton", "fr_CA", "CA-AB"),
    ("America/Yellowknife", "en_CA", "CA-NT"),
    ("America/Regina", "en_CA", "CA-SK"),
    ("America/Winnipeg", "en_CA", "CA-MB"),
    ("America/Rankin_Inlet", "en_CA", "CA-NU"),
    ("America/Moncton", "fr_CA", "CA-NB"),
    ("America/Halifax", "en_CA", "CA-NS"),
    ("America/St_Johns", "en_CA", "CA-NL"),
    ("America/Whitehorse", "en_CA", "CA-YT"),
    ("Canada/Pacific", "en_CA", "CA-BC"),
    ("America/New_York", "en_US", "US"),
    ("America/New_York", "en_CA", "US"),
    ("America/Indiana/Indianapolis", "en_US", "US-IN"),
    ("Pacific/Honolulu", "en_US", "US-HI"),
    ("Europe/Paris", "fr_FR", "FR"),
    ("Europe/London", "en_GB", "GB-ENG"),
    ("Australia/Sydney", "en_AU", "AU"),
    ("UTC", "en_CA", "CA"),
    ("Etc/UTC", "fr_FR", "FR"),
    ("UTC", "C", ""),
    ("Africa/Nairobi", "en_US", ""),
    ("", "", ""),
)


@pytest.mark.parametrize(("zone", "locale", "region"), GUESSES)
def test_a_region_is_guessed_where_something_tells(zone: str, locale: str, region: str) -> None:
    assert guessed(zone, locale) == region


def test_every_zone_is_one_there_is_and_leads_to_what_can_be_chosen() -> None:
    zones = available_timezones()
    found = {zone: guessed(zone, "en") for zone in zones}
    assert set(filter(None, found.values())) <= REGIONS
    assert set(regions.ZONES) <= zones


def test_all_of_canada_and_the_states_can_be_chosen() -> None:
    assert (len(regions.CANADA), len(regions.STATES)) == (13, 51)
    assert sum(map(len, regions.GROUPS)) == len(REGIONS)


def test_every_region_has_holidays_of_its_own() -> None:
    assert all(public_holidays(region, (2026,), "en_CA") for region in REGIONS)
    family = date(2026, 2, 16)
    assert family in public_holidays("CA-ON", (2026,), "en_CA")
    assert family not in public_holidays("CA-QC", (2026,), "en_CA")
