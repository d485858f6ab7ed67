"""The only clock: the hours of the place where the computer is, now and on other days."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword import app


def test_another_day_is_told_by_the_hours_of_that_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "America/Toronto")
    here = app.now().tzinfo
    noon = (datetime(2026, month, 15, 17, tzinfo=UTC).astimezone(here) for month in (1, 7))
    assert [one.hour for one in noon] == [12, 13]


def test_it_moves_along_with_the_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "America/Vancouver")
    before = app.now()
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    after = app.now()
    assert after.utcoffset() == timedelta(hours=9) != before.utcoffset()
    assert abs(after.astimezone(UTC) - datetime.now(UTC)) < timedelta(minutes=1)


def test_a_zone_without_a_name_has_its_hours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "<+0545>-5:45")
    assert app.now().utcoffset() == datetime.now().astimezone().utcoffset()
