"""Time zones by the towns people know them by."""

from zoneinfo import ZoneInfo

import pytest

from afterword.domain.towns import town_of, towns, zone_of


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Toronto", "America/Toronto"),
        ("  vancouver ", "America/Vancouver"),
        ("st johns", "America/St_Johns"),
        ("St. John's", "America/St_Johns"),
        ("quebec", "America/Toronto"),
        ("calgary", "America/Edmonton"),
        ("winnip", "America/Winnipeg"),
        ("port au prince", "America/Port-au-Prince"),
        ("America/Halifax", "America/Halifax"),
        ("utc", "UTC"),
        ("San", ""),
        ("Nowhere Town", ""),
        ("../etc/passwd", ""),
        ("", ""),
        ("…", ""),
    ],
)
def test_a_town_names_its_zone(typed: str, zone: str) -> None:
    assert zone_of(typed) == zone


def test_what_is_shown_for_a_zone_is_read_back_as_one_with_the_same_clock() -> None:
    for town, zone in towns().items():
        again = zone_of(town_of(zone))
        assert ZoneInfo(again).key == again, town
        assert town_of(again) == town_of(zone)


def test_a_zone_nobody_knows_has_no_town() -> None:
    assert town_of("") == town_of("America/Atlantis") == ""
    assert town_of("America/New_York") == "New York"
