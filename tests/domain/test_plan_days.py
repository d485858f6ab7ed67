"""The day of the call, from what was said, in every province, the United States and France."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

import pytest

from afterword.domain.asking import Because, contact
from afterword.domain.followups import Due, next_action
from afterword.domain.moments import Moment
from afterword.domain.preferences import Preferences
from afterword.domain.stages import StageKind
from afterword.domain.summaries import CardSummary
from afterword.domain.timing import Timing, timing_of
from afterword.exchange.public_holidays import public_holidays

YEARS = (2026, 2027, 2028)
USUAL = Preferences()


@cache
def timing(region: str, chosen: Preferences = USUAL) -> Timing:
    """Return what counts in a region, with French names in France."""
    language = "fr_CA" if region == "FR" else "en_CA"
    return timing_of(chosen, public_holidays(region, YEARS, language))


def card(interview: date, promised: date | None = None) -> CardSummary:
    """Return a card whose people were all thanked."""
    start = Moment(interview, time(10), "America/Toronto")
    return CardSummary("a", "waiting", "V", "Acme", "Cook", (), start, promised=promised)


@pytest.mark.parametrize(
    ("region", "promised", "call", "names"),
    [
        ("CA-AB", "2026-02-13", "2026-02-18", ["Family Day"]),
        ("CA-BC", "2026-07-30", "2026-08-04", ["British Columbia Day"]),
        ("CA-MB", "2026-02-13", "2026-02-18", ["Louis Riel Day"]),
        ("CA-NB", "2026-07-31", "2026-08-05", ["New Brunswick Day"]),
        ("CA-NL", "2026-11-10", "2026-11-13", ["Remembrance Day"]),
        ("CA-NS", "2026-02-12", "2026-02-17", ["Heritage Day"]),
        ("CA-NT", "2026-09-29", "2026-10-02", ["National Day for Truth and Reconciliation"]),
        ("CA-NU", "2026-07-08", "2026-07-13", ["Nunavut Day"]),
        ("CA-ON", "2026-05-15", "2026-05-20", ["Victoria Day"]),
        ("CA-PE", "2026-02-13", "2026-02-18", ["Islander Day"]),
        ("CA-QC", "2026-06-22", "2026-06-25", ["Saint Jean Baptiste Day"]),
        ("CA-SK", "2026-08-01", "2026-08-05", ["Saskatchewan Day"]),
        ("CA-YT", "2026-08-14", "2026-08-19", ["Discovery Day"]),
        ("CA", "2026-06-30", "2026-07-03", ["Canada Day"]),
        # Some provinces work where others do not.
        ("CA-NB", "2026-05-15", "2026-05-19", []),
        ("CA-ON", "2026-11-09", "2026-11-11", []),
        ("CA-BC", "2026-11-09", "2026-11-12", ["Remembrance Day"]),
        # What falls on a weekend is made up for afterwards; the weekend itself counts anyway.
        ("CA-ON", "2026-12-24", "2026-12-30", ["Christmas Day", "Boxing Day (observed)"]),
        (
            "CA-ON",
            "2027-12-24",
            "2027-12-30",
            ["Christmas Day (observed)", "Boxing Day (observed)"],
        ),
        # A day that was named may be a holiday itself.
        ("CA-ON", "2026-12-25", "2026-12-30", ["Boxing Day (observed)"]),
        ("CA-QC", "2026-06-24", "2026-06-26", []),
        ("US", "2026-01-16", "2026-01-21", ["Martin Luther King Jr. Day"]),
        ("US", "2026-02-13", "2026-02-18", ["Washington's Birthday"]),
        ("US", "2026-05-22", "2026-05-27", ["Memorial Day"]),
        ("US", "2026-06-18", "2026-06-23", ["Juneteenth National Independence Day"]),
        ("US", "2026-07-02", "2026-07-07", ["Independence Day (observed)"]),
        ("US", "2026-09-04", "2026-09-09", ["Labor Day"]),
        ("US", "2026-10-09", "2026-10-14", ["Columbus Day"]),
        ("US", "2026-11-10", "2026-11-13", ["Veterans Day"]),
        ("US", "2026-11-25", "2026-11-30", ["Thanksgiving Day"]),
        ("US", "2026-12-24", "2026-12-29", ["Christmas Day"]),
        ("US", "2026-12-31", "2027-01-05", ["New Year's Day"]),
        ("US", "2027-12-30", "2028-01-04", ["New Year's Day (observed)"]),
        ("US-NY", "2026-02-11", "2026-02-17", ["Lincoln's Birthday", "Washington's Birthday"]),
        ("FR", "2026-04-03", "2026-04-08", ["Lundi de Pâques"]),
        ("FR", "2026-04-30", "2026-05-05", ["Fête du Travail"]),
        ("FR", "2026-05-13", "2026-05-18", ["Ascension"]),
        ("FR", "2026-05-22", "2026-05-27", ["Lundi de Pentecôte"]),
        ("FR", "2026-07-13", "2026-07-16", ["Fête nationale"]),
        ("", "2026-12-24", "2026-12-28", []),
    ],
)
def test_a_call_comes_two_working_days_after_the_day_they_named(
    region: str, promised: str, call: str, names: list[str]
) -> None:
    named = date.fromisoformat(promised)
    found = contact(card(named - timedelta(days=9), named), UTC, timing(region))
    assert found is not None
    assert (found.because, found.since, found.count) == (Because.PROMISED, named, 2)
    assert found.day == date.fromisoformat(call)
    assert [name for _, name in found.holidays] == names


@pytest.mark.parametrize(
    ("region", "interview", "call", "names"),
    [
        ("CA-ON", "2026-12-16", "2026-12-29", ["Christmas Day", "Boxing Day (observed)"]),
        (
            "CA-ON",
            "2026-12-23",
            "2027-01-06",
            ["Christmas Day", "Boxing Day (observed)", "New Year's Day"],
        ),
        ("CA-QC", "2026-12-21", "2026-12-31", ["Christmas Day"]),
        ("US", "2026-11-18", "2026-11-30", ["Thanksgiving Day"]),
        ("FR", "2026-12-24", "2027-01-06", ["Noël", "Jour de l'an"]),
        ("FR", "2026-05-04", "2026-05-15", ["Fête de la Victoire", "Ascension"]),
        ("", "2026-11-18", "2026-11-27", []),
    ],
)
def test_it_comes_seven_working_days_after_an_interview_where_none_was_named(
    region: str, interview: str, call: str, names: list[str]
) -> None:
    held = date.fromisoformat(interview)
    found = contact(card(held), UTC, timing(region))
    assert found is not None
    assert (found.because, found.since, found.count) == (Because.INTERVIEW, held, 7)
    assert (found.day, [name for _, name in found.holidays]) == (date.fromisoformat(call), names)


@pytest.mark.parametrize(
    ("chosen", "promised", "call"),
    [
        (Preferences(after_promise=0), "2026-11-20", "2026-11-20"),
        (Preferences(after_promise=1), "2026-11-20", "2026-11-23"),
        (Preferences(after_promise=5), "2026-11-20", "2026-11-27"),
        (Preferences(working_days="1234567"), "2026-11-20", "2026-11-22"),
        (Preferences(working_days="234"), "2026-11-20", "2026-11-25"),
        (Preferences(after_interview=3), None, "2026-11-16"),
        (Preferences(after_interview=7, working_days="1"), None, "2027-01-04"),
    ],
)
def test_days_are_counted_as_the_person_chose(
    chosen: Preferences, promised: str | None, call: str
) -> None:
    named = date.fromisoformat(promised) if promised else None
    found = contact(card(date(2026, 11, 11), named), UTC, timing("CA-ON", chosen))
    assert found is not None
    assert found.day == date.fromisoformat(call)


@pytest.mark.parametrize(
    ("way", "region", "gone", "call", "because"),
    [
        ("thanks_posted", "CA-QC", "2026-12-21", "2026-12-31", Because.THANKS_POSTED),
        ("thanks_sent", "CA-ON", "2026-12-24", "2026-12-30", Because.THANKS_SENT),
        ("thanks_posted", "", "2026-12-10", "2026-12-21", Because.THANKS_POSTED),
        # Early enough: they are read before the call would be due anyway.
        ("thanks_posted", "", "2026-12-02", "2026-12-14", Because.PROMISED),
        ("thanks_sent", "", "2026-12-10", "2026-12-14", Because.PROMISED),
    ],
)
def test_nobody_is_called_before_thanks_that_went_late_are_read(
    way: str, region: str, gone: str, call: str, because: Because
) -> None:
    at = datetime.combine(date.fromisoformat(gone), time(15), UTC)
    late = replace(card(date(2026, 12, 1), date(2026, 12, 10)), **{way: at})
    found = contact(late, UTC, timing(region))
    assert found is not None
    assert (found.day, found.because) == (date.fromisoformat(call), because)


def test_the_call_is_due_from_the_first_minute_of_its_day() -> None:
    face = card(date(2026, 11, 11), date(2026, 11, 20))
    for at, due in ((time(23, 59), Due.PROMISE_PASSED), (time(0, 1), Due.CALL)):
        day = date(2026, 11, 23 if due is Due.PROMISE_PASSED else 24)
        now = datetime.combine(day, at, UTC)
        assert next_action(face, StageKind.WAITING, now, day, timing("CA-ON")).due is due
