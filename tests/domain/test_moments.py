"""Appointments: wall time and zone are kept, only instants are compared."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.moments import Moment, is_zone

ZONES = ["UTC", "America/Toronto", "Europe/Berlin", "Asia/Kolkata", "Pacific/Chatham", ""]
TIMES = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))


@given(st.dates(), st.none() | TIMES, st.sampled_from(ZONES))
def test_what_is_stored_is_read_back(day: date, clock: time | None, zone: str) -> None:
    moment = Moment(day, clock, zone)
    assert Moment.parse(str(moment)) == moment


def test_it_is_stored_as_it_stands_on_the_invitation() -> None:
    stored = "2026-11-22T10:00[America/Toronto]"
    assert str(Moment(date(2026, 11, 22), time(10), "America/Toronto")) == stored
    assert str(Moment(date(2026, 11, 22), None, "")) == "2026-11-22[]"


@pytest.mark.parametrize("text", ["", "2026-11-22", "[UTC]", "2026-11-22T[UTC]", "22/11/2026[UTC]"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        Moment.parse(text)


def test_an_hour_lost_to_the_clock_is_not_counted() -> None:
    before = Moment(date(2026, 3, 8), time(1, 30), "America/Toronto")
    after = Moment(date(2026, 3, 8), time(3, 30), "America/Toronto")
    assert after.instant() - before.instant() == timedelta(hours=1)


def test_an_hour_twice_on_the_clock_is_counted_twice() -> None:
    before = Moment(date(2026, 11, 1), time(0, 30), "America/Toronto")
    after = Moment(date(2026, 11, 1), time(2, 30), "America/Toronto")
    assert after.instant() - before.instant() == timedelta(hours=3)


def test_a_whole_day_is_over_at_its_end() -> None:
    day = Moment(date(2026, 11, 22), None, "America/Toronto")
    assert day.instant() == datetime(2026, 11, 23, 4, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize("zone", ["", "Mars/Olympus", "../etc/passwd"])
def test_a_zone_this_computer_does_not_know_still_gives_an_instant(zone: str) -> None:
    assert not is_zone(zone)
    moment = Moment(date(2026, 11, 22), time(10), zone)
    assert moment.instant() == datetime(2026, 11, 22, 10, tzinfo=UTC)


@given(st.datetimes(datetime(2000, 1, 1), datetime(2050, 1, 1)))
def test_now_in_a_zone_is_the_same_instant_to_the_minute(wall: datetime) -> None:
    now = wall.replace(tzinfo=UTC)
    there = Moment.at(now, "Asia/Kolkata")
    assert timedelta(0) <= now - there.instant() < timedelta(minutes=1)
    assert there.zone == "Asia/Kolkata"


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("clock", [None, time(0), time(23, 59)])
def test_a_day_at_the_end_of_all_days_is_an_instant_in_every_zone(
    clock: time | None, zone: str
) -> None:
    first, last = (Moment(day, clock, zone).instant() for day in (date.min, date.max))
    assert first < Moment(date(2026, 11, 22), time(10), zone).instant() < last
    assert last + timedelta(hours=1) > last.astimezone(ZoneInfo("Pacific/Kiritimati"))
