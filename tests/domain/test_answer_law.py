"""Where a law is known that gives an employer a time to answer, and when that is over."""

from datetime import date

import pytest

from afterword.domain.answer_law import answer_law


@pytest.mark.parametrize(
    ("met", "by"),
    [
        (date(2026, 1, 1), date(2026, 2, 15)),
        (date(2026, 11, 20), date(2027, 1, 4)),
        (date(2028, 1, 16), date(2028, 3, 1)),
    ],
)
def test_in_ontario_they_have_forty_five_days(met: date, by: date) -> None:
    law = answer_law("CA-ON", met)
    assert law is not None
    assert (law.by(met), law.employees) == (by, 25)


@pytest.mark.parametrize(
    ("region", "met"),
    [
        ("CA-ON", date(2025, 12, 31)),
        ("CA-QC", date(2026, 11, 20)),
        ("CA", date(2026, 11, 20)),
        ("", date(2026, 11, 20)),
    ],
)
def test_elsewhere_and_before_nothing_is_said(region: str, met: date) -> None:
    assert answer_law(region, met) is None
