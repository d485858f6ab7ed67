"""Working days: weekends and holidays do not count."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.workdays import (
    add_working_days,
    end_of_week,
    first_working_day,
    is_working_day,
)

FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("day", "count", "goal"),
    [
        (FRIDAY, 0, FRIDAY),
        (FRIDAY, 1, date(2026, 11, 23)),
        (FRIDAY + timedelta(days=1), 1, date(2026, 11, 23)),
        (FRIDAY, 7, date(2026, 12, 1)),
    ],
)
def test_a_weekend_is_stepped_over(day: date, count: int, goal: date) -> None:
    assert add_working_days(day, count) == goal


def test_the_first_working_day_is_the_day_itself_or_the_next_one() -> None:
    saturday, monday = FRIDAY + timedelta(days=1), FRIDAY + timedelta(days=3)
    assert first_working_day(FRIDAY) == FRIDAY
    assert first_working_day(saturday) == monday
    assert first_working_day(saturday, week="6") == saturday
    assert first_working_day(saturday, [monday]) == monday + timedelta(days=1)
    assert first_working_day(FRIDAY, week="3") == FRIDAY + timedelta(days=5)


def test_a_week_of_one_s_own_counts_its_own_days() -> None:
    saturday = FRIDAY + timedelta(days=1)
    assert is_working_day(saturday, week="23456")
    assert add_working_days(FRIDAY, 1, week="23456") == saturday
    assert add_working_days(FRIDAY, 2, week="6") == saturday + timedelta(days=7)


def test_a_holiday_is_stepped_over() -> None:
    christmas = {date(2026, 12, 25), date(2026, 12, 28)}
    assert add_working_days(date(2026, 12, 24), 1, christmas) == date(2026, 12, 29)


@given(st.dates(max_value=date(9000, 1, 1)), st.integers(1, 60))
def test_there_are_as_many_working_days_between_as_were_added(day: date, count: int) -> None:
    goal = add_working_days(day, count)
    passed = [day + timedelta(days=step) for step in range(1, (goal - day).days + 1)]
    assert sum(map(is_working_day, passed)) == count
    assert is_working_day(goal)


@pytest.mark.parametrize(
    ("day", "weeks", "goal"),
    [
        (date(2026, 11, 16), 0, FRIDAY),
        (FRIDAY, 0, FRIDAY),
        (FRIDAY, 1, date(2026, 11, 27)),
        (date(2026, 11, 21), 0, date(2026, 11, 27)),
        (date(2026, 11, 22), 1, date(2026, 12, 4)),
    ],
)
def test_this_week_ends_on_friday_and_on_a_weekend_means_the_next(
    day: date, weeks: int, goal: date
) -> None:
    assert end_of_week(day, weeks) == goal


def test_at_the_end_of_all_days_nothing_is_counted_any_more() -> None:
    assert add_working_days(date.max, 7) == first_working_day(date.max) == date.max
    assert first_working_day(date.min) == date.min
    assert add_working_days(date(9989, 12, 1), 10**9) > date(9990, 1, 1)
