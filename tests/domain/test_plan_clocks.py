"""Hours and days where clocks change and where an interview was held somewhere else."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from afterword.domain.asking import days_asked
from afterword.domain.followups import Due, next_action
from afterword.domain.moments import Moment
from afterword.domain.stages import StageKind
from afterword.domain.summaries import CardSummary, Round

TORONTO, PARIS = "America/Toronto", "Europe/Paris"


def card(start: str, zone: str, clock: str | None = "10:00") -> CardSummary:
    """Return a card with one interview, for which Ada is to be thanked."""
    at = Moment(date.fromisoformat(start), time.fromisoformat(clock) if clock else None, zone)
    met = Round(at, ("ada",), ("ada",))
    return CardSummary("a", "to-thank", "V", "Acme", "Cook", ("Ada",), at, (met,))


def thanked(face: CardSummary) -> CardSummary:
    """Return the card with everybody thanked."""
    return replace(face, rounds=(replace(face.rounds[0], unthanked=()),))


def due(face: CardSummary, now: str, zone: str, kind: StageKind = StageKind.WAITING) -> Due:
    """Return what is due first at a wall time in `zone`."""
    at = datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(zone))
    return next_action(face, kind, at, at.date()).due


@pytest.mark.parametrize(
    ("interview", "zone", "now", "expected"),
    [
        # The night is an hour longer: forty-eight hours are over an hour sooner by the clock.
        ("2026-10-31", TORONTO, "2026-11-02 08:59", Due.THANK_TOMORROW),
        ("2026-10-31", TORONTO, "2026-11-02 09:01", Due.THANK_LATE),
        ("2026-10-24", PARIS, "2026-10-26 08:59", Due.THANK_TOMORROW),
        ("2026-10-24", PARIS, "2026-10-26 09:01", Due.THANK_LATE),
        # It is an hour shorter: they are over an hour later.
        ("2026-03-07", TORONTO, "2026-03-09 10:59", Due.THANK_TOMORROW),
        ("2026-03-07", TORONTO, "2026-03-09 11:01", Due.THANK_LATE),
        ("2026-03-28", PARIS, "2026-03-30 10:59", Due.THANK_TOMORROW),
        ("2026-03-28", PARIS, "2026-03-30 11:01", Due.THANK_LATE),
    ],
)
def test_two_days_are_forty_eight_hours_where_clocks_change(
    interview: str, zone: str, now: str, expected: Due
) -> None:
    assert due(card(interview, zone), now, zone, StageKind.TO_THANK) is expected


@pytest.mark.parametrize(
    ("interview", "zone", "call"),
    [
        ("2026-10-30", TORONTO, "2026-11-10"),
        ("2026-03-06", TORONTO, "2026-03-17"),
        ("2026-10-23", PARIS, "2026-11-03"),
        ("2026-03-27", PARIS, "2026-04-07"),
    ],
)
def test_working_days_are_days_where_clocks_change(interview: str, zone: str, call: str) -> None:
    face = thanked(card(interview, zone))
    day = date.fromisoformat(call)
    assert due(face, f"{day.replace(day=day.day - 1)} 23:59", zone) is Due.CALL_LATER
    assert due(face, f"{day} 00:00", zone) is Due.CALL


@pytest.mark.parametrize(
    ("asked", "zone", "day"),
    [
        # A quarter to midnight in winter, seen from summer, and the other way round.
        ("2026-03-06T04:45", TORONTO, "2026-03-05"),
        ("2026-10-31T03:45", TORONTO, "2026-10-30"),
        ("2026-03-26T22:45", PARIS, "2026-03-26"),
        ("2026-10-22T21:45", PARIS, "2026-10-22"),
    ],
)
def test_a_call_was_on_the_day_it_was_there_and_then(asked: str, zone: str, day: str) -> None:
    at = datetime.fromisoformat(asked).replace(tzinfo=UTC)
    face = replace(thanked(card("2026-03-02", zone)), asked=(at,))
    assert days_asked(face, ZoneInfo(zone)) == [date.fromisoformat(day)]


@pytest.mark.parametrize(
    ("start", "clock", "zone", "now", "expected"),
    [
        # Five in the afternoon in Vancouver is eight in the evening in Toronto.
        ("2026-11-18", "17:00", "America/Vancouver", "2026-11-18 19:59", Due.INTERVIEW),
        ("2026-11-18", "17:00", "America/Vancouver", "2026-11-18 20:01", Due.THANK_TONIGHT),
        ("2026-11-18", "22:30", "America/Vancouver", "2026-11-19 01:31", Due.THANK_TOMORROW),
        # Nine in the morning in Tokyo is seven in the evening of the day before.
        ("2026-11-19", "09:00", "Asia/Tokyo", "2026-11-18 18:59", Due.INTERVIEW),
        ("2026-11-19", "09:00", "Asia/Tokyo", "2026-11-18 19:01", Due.THANK_TONIGHT),
        ("2026-11-18", "09:00", PARIS, "2026-11-20 02:59", Due.THANK_TOMORROW),
        ("2026-11-18", "09:00", PARIS, "2026-11-20 03:01", Due.THANK_LATE),
        ("2026-11-19", None, "Asia/Tokyo", "2026-11-18 23:00", Due.INTERVIEW),
        ("2026-11-19", None, "Asia/Tokyo", "2026-11-19 00:01", Due.THANK_TONIGHT),
        ("2026-11-18", "10:00", "Nowhere/Else", "2026-11-18 06:00", Due.THANK_TONIGHT),
    ],
)
def test_an_interview_elsewhere_keeps_its_own_zone(
    start: str, clock: str | None, zone: str, now: str, expected: Due
) -> None:
    assert due(card(start, zone, clock), now, TORONTO, StageKind.TO_THANK) is expected


def test_days_after_an_interview_elsewhere_are_counted_from_its_own_day() -> None:
    # A Thursday in Tokyo, a Wednesday in Toronto.
    face = thanked(card("2026-11-19", "Asia/Tokyo", "09:00"))
    assert due(face, "2026-11-27 12:00", TORONTO) is Due.CALL_LATER
    assert due(face, "2026-11-30 00:00", TORONTO) is Due.CALL
    # Asked that same evening, which is Thursday there: it is after the interview.
    evening = datetime(2026, 11, 19, 1, tzinfo=UTC)
    assert days_asked(replace(face, asked=(evening,)), ZoneInfo(TORONTO)) == [date(2026, 11, 18)]


def test_the_year_ends_where_the_person_sits() -> None:
    face = thanked(card("2026-12-21", TORONTO))
    assert due(face, "2026-12-29 23:59", TORONTO) is Due.CALL_LATER
    assert due(face, "2026-12-30 00:00", TORONTO) is Due.CALL
    promised = replace(face, promised=date(2026, 12, 31))
    assert due(promised, "2026-12-31 23:59", TORONTO) is Due.ANSWER
    assert due(promised, "2027-01-01 00:00", TORONTO) is Due.PROMISE_PASSED
    assert due(promised, "2027-01-04 00:00", TORONTO) is Due.CALL
