"""Promises as people type them in English become the last day they named."""

from datetime import date, timedelta

import pytest

from afterword.domain.promises.kinds import Promised
from afterword.domain.promises.reading import read_promise, time_of_day

TUESDAY = date(2026, 11, 24)
EXACT = [
    ("by the end of next week", "2026-12-04"),
    ("They will call by the end of the week", "2026-11-27"),
    ("before the end of the week", "2026-11-27"),
    ("EOW", "2026-11-27"),
    ("this week", "2026-11-27"),
    ("sometime next week", "2026-12-04"),
    ("late next week", "2026-12-04"),
    ("the week after next", "2026-12-11"),
    ("in the week of Dec. 14", "2026-12-18"),
    ("they'd call the week of the 7th", "2026-12-11"),
    ("in ten business days", "2026-12-08"),
    ("ten (10) business days", "2026-12-08"),
    ("3-5 working days", "2026-12-01"),
    ("within 2 weeks", "2026-12-08"),
    ("in 2 weeks' time", "2026-12-08"),
    ("2-3 weeks", "2026-12-15"),
    ("within the next two to three weeks", "2026-12-15"),
    ("a week or two", "2026-12-08"),
    ("a week from today", "2026-12-01"),
    ("a week from Friday", "2026-12-04"),
    ("in a fortnight", "2026-12-08"),
    ("in a month", "2026-12-24"),
    ("forty-five days", "2027-01-08"),
    ("within 24-48 hours", "2026-11-26"),
    ("over the next ten days", "2026-12-04"),
    ("Friday", "2026-11-27"),
    ("this Friday", "2026-11-27"),
    ("this coming Tuesday", "2026-12-01"),
    ("next Monday", "2026-11-30"),
    ("Friday next week", "2026-12-04"),
    ("by Monday at the latest", "2026-11-30"),
    ("COB Thursday", "2026-11-26"),
    ("EOD Fri", "2026-11-27"),
    ("by end of day tomorrow", "2026-11-25"),
    ("first thing Monday morning", "2026-11-30"),
    ("before Friday", "2026-11-26"),
    ("by the weekend", "2026-11-27"),
    ("over the weekend", "2026-11-29"),
    ("tonight", "2026-11-24"),
    ("by EOD", "2026-11-24"),
    ("tommorow", "2026-11-25"),
    ("the day after tomorrow", "2026-11-26"),
    ("by Dec 4", "2026-12-04"),
    ("December 4th", "2026-12-04"),
    ("4 Dec", "2026-12-04"),
    ("the third of December", "2026-12-03"),
    ("Thursday, December 3rd, at noon", "2026-12-03"),
    ("Monday, Nov 30 at 10:30 am", "2026-11-30"),
    ("Friday the 4th", "2026-12-04"),
    ("by the 15th", "2026-12-15"),
    ("the 15th of next month", "2026-12-15"),
    ("2026-12-04", "2026-12-04"),
    ("13/12/2026", "2026-12-13"),
    ("by January 5", "2027-01-05"),
    ("Dec 4, Friday", "2026-12-04"),
    ("by the 10th, no later", "2026-12-10"),
    ("no later than January 15, 2027", "2027-01-15"),
    ("end of the month", "2026-11-30"),
    ("by the end of January", "2027-01-31"),
    ("next month", "2026-12-31"),
    ("in May", "2027-05-31"),
    ("the last Friday of December", "2026-12-25"),
    ("before Christmas", "2026-12-24"),
    ("by Christmas", "2026-12-25"),
    ("New Year's Eve", "2026-12-31"),
    ("end of the year", "2026-12-31"),
    ("by wendesday", "2026-11-25"),
    ("by decmber 10", "2026-12-10"),
    ("by vendredi", "2026-11-27"),
    ("She said they will call me by friday, 4 pm.", "2026-11-27"),
    ("They'll interview 3 more people and decide by Dec. 11", "2026-12-11"),
    ("if you don't hear from us by Dec. 11, call", "2026-12-11"),
    ("they will get back to me by Friday", "2026-11-27"),
    ("call 514-555-1234 by Friday", "2026-11-27"),
    ("Next Friday, Dec 4", "2026-12-04"),
    ("next week, by Wednesday the 2nd", "2026-12-02"),
]
ABOUT = [
    ("early December", "2026-12-10"),
    ("mid-December", "2026-12-18"),
    ("late December", "2026-12-31"),
    ("beginning of next month", "2026-12-10"),
    ("first week of January", "2027-01-08"),
    ("last week of December", "2026-12-31"),
    ("early next week", "2026-12-01"),
    ("mid next week", "2026-12-02"),
    ("a couple of weeks", "2026-12-08"),
    ("two weeks or so", "2026-12-08"),
    ("around December 10", "2026-12-10"),
    ("hopefully by Friday", "2026-11-27"),
    ("next week, probably Wednesday", "2026-12-02"),
]


@pytest.mark.parametrize(("words", "due"), EXACT)
def test_a_day_named_is_read(words: str, due: str) -> None:
    read = read_promise(words, "en_CA", TUESDAY)
    assert isinstance(read, Promised)
    assert (read.due.isoformat(), read.about) == (due, False)


@pytest.mark.parametrize(("words", "due"), ABOUT)
def test_a_vague_phrase_with_a_customary_end_is_about(words: str, due: str) -> None:
    read = read_promise(words, "en_CA", TUESDAY)
    assert isinstance(read, Promised)
    assert (read.due.isoformat(), read.about) == (due, True)


@pytest.mark.parametrize(
    ("words", "said", "due"),
    [
        ("next Friday", "2026-11-27", "2026-12-04"),
        ("next Monday", "2026-11-27", "2026-11-30"),
        ("this week", "2026-11-27", "2026-11-27"),
        ("this week", "2026-11-28", "2026-12-04"),
        ("in two weeks", "2026-12-24", "2027-01-07"),
        ("January 8", "2026-12-30", "2027-01-08"),
        ("by the 31st", "2027-02-01", "2027-03-31"),
        ("mid-month", "2026-12-28", "2027-01-20"),
        ("in a month", "2027-01-31", "2027-02-28"),
        ("February 29", "2028-02-01", "2028-02-29"),
        ("end of February", "2028-02-01", "2028-02-29"),
        ("first week of December", "2026-11-24", "2026-12-04"),
        ("first week of August", "2027-07-20", "2027-08-06"),
    ],
)
def test_ends_of_weeks_months_and_years_are_stepped_over(words: str, said: str, due: str) -> None:
    read = read_promise(words, "en_CA", date.fromisoformat(said))
    assert isinstance(read, Promised)
    assert read.due.isoformat() == due


def test_business_days_know_holidays_and_the_week_people_work() -> None:
    holidays = {date(2026, 12, 25), date(2026, 12, 28)}
    said = date(2026, 12, 23)
    plain = read_promise("within two business days", "en_CA", said)
    free = read_promise("within two business days", "en_CA", said, holidays)
    saturdays = read_promise("within two business days", "en_CA", said, holidays, "123456")
    assert isinstance(plain, Promised)
    assert isinstance(free, Promised)
    assert isinstance(saturdays, Promised)
    assert [one.due.day for one in (plain, free, saturdays)] == [25, 29, 26]


def test_a_holiday_promised_stays_the_day_promised() -> None:
    read = read_promise("December 25", "en_CA", TUESDAY, {date(2026, 12, 25)})
    assert read == Promised(date(2026, 12, 25), about=False, start=0, end=11)


def test_what_was_understood_can_be_shown() -> None:
    words = "Nice people. They will decide by  the end of next week, I think!"
    read = read_promise(words, "en_CA", TUESDAY)
    assert isinstance(read, Promised)
    assert words[read.start : read.end] == "by  the end of next week"


@pytest.mark.parametrize("weekday", range(7))
def test_a_weekday_is_the_first_one_to_come(weekday: int) -> None:
    day = TUESDAY + timedelta(days=weekday + 1)
    read = read_promise(f"by {day:%A}", "en_CA", TUESDAY)
    assert isinstance(read, Promised) is (weekday < 6)
    assert weekday == 6 or (isinstance(read, Promised) and read.due == day)


FREE = {date(2026, 12, 8), date(2026, 12, 18), date(2027, 1, 1), date(2027, 1, 8)}


@pytest.mark.parametrize(
    ("words", "due"),
    [
        # 10 January 2027 is a Sunday, and the Friday before it a holiday.
        ("early January", "2027-01-07"),
        ("mid-December", "2026-12-17"),
        ("first week of January", "2027-01-07"),
        # A day that they named stays as it is, and so does the end of something.
        ("January 10", "2027-01-10"),
        ("around January 10", "2027-01-10"),
        ("end of January", "2027-01-31"),
    ],
)
def test_a_day_that_only_custom_names_is_one_on_which_people_work(words: str, due: str) -> None:
    read = read_promise(words, "en_CA", TUESDAY, FREE)
    assert isinstance(read, Promised)
    assert read.due.isoformat() == due


@pytest.mark.parametrize(
    ("words", "clock"),
    [
        ("Saturday at 3 pm", "at 3 pm"),
        ("next Friday afternoon, at 2:30", "afternoon at 2:30"),
        ("samedi à 15 h 30", "à 15 h 30"),
        ("in ten days", ""),
    ],
)
def test_the_time_beside_a_day_is_told_apart(words: str, clock: str) -> None:
    assert time_of_day(words, "en_CA") == clock
