"""Which tip comes when: over years of weeks, whatever day is chosen and whatever the clock does."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword import resources
from afterword.domain.tips import (
    NEVER,
    Book,
    Situation,
    Tip,
    best_tip,
    latest,
    standing,
    tip_due,
)

MONDAY = date(2026, 11, 23)
TIPS = resources.tips("en")
NOTHING = frozenset({Situation.ANY})
boards = st.frozensets(st.sampled_from(Situation)).map(lambda some: some | NOTHING)
weekdays = st.integers(1, 7)


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def tip(key: str, *fits: Situation) -> Tip:
    return Tip(key, key, "tonight", frozenset(fits))


def opened(days: list[date], weekday: int, board: frozenset[Situation]) -> list[tuple[date, Tip]]:
    """Return what came, and when, where the program is opened on these days."""
    came, book = list[tuple[date, Tip]](), Book(weekday)
    for today in days:
        found = tip_due(TIPS, board, book.shown, weekday, today)
        if found is not None:
            assert found.fits & board
            came.append((today, found))
            book = book.with_shown(found, today)
    return came


@settings(max_examples=10)
@given(weekdays, boards)
def test_whoever_opens_it_daily_gets_one_each_week_and_none_again_within_a_year(
    weekday: int, board: frozenset[Situation]
) -> None:
    came = opened([day(number) for number in range(3 * 364)], weekday, board)
    assert [one for one, _ in came] == [day(7 * week + weekday - 1) for week in range(3 * 52)]
    last = dict[str, date]()
    for today, found in came:
        assert today - last.get(found.key, date.min) > timedelta(days=365)
        last[found.key] = today


@settings(max_examples=40)
@given(weekdays, st.sets(st.integers(0, 800), max_size=150))
def test_opened_now_and_then_one_comes_at_the_next_chance_of_a_week(
    weekday: int, days: set[int]
) -> None:
    came = [one for one, _ in opened([day(number) for number in sorted(days)], weekday, NOTHING)]
    weeks = [one.isocalendar()[:2] for one in came]
    assert len(weeks) == len(set(weeks))
    for number in days:
        today = day(number)
        if today.isoweekday() >= weekday and today not in came:
            assert any(timedelta() < today - one < timedelta(days=7) for one in came)


@given(st.lists(st.tuples(weekdays, st.integers(0, 3)), max_size=60))
def test_another_day_gives_no_second_one_in_a_week(changes: list[tuple[int, int]]) -> None:
    book, today, weeks = Book(), MONDAY, list[tuple[int, int]]()
    for weekday, later in changes:
        today += timedelta(days=later)
        found = tip_due(TIPS, NOTHING, book.shown, weekday, today)
        if found is not None:
            weeks.append(today.isocalendar()[:2])
            book = book.with_shown(found, today)
    assert len(weeks) == len(set(weeks))


@given(st.lists(st.integers(-4_000, 4_000), max_size=30), weekdays)
def test_a_clock_that_was_wrong_silences_it_for_a_week_at_most(
    jumps: list[int], weekday: int
) -> None:
    book = Book(weekday)
    for number in jumps:
        book = book.healed(day(number))
        found = tip_due(TIPS, NOTHING, book.shown, weekday, day(number))
        book = book.with_shown(found, day(number)) if found else book
    book = book.healed(MONDAY)
    assert all(shown <= MONDAY for shown in book.shown.values())
    later = [day(number) for number in range(1, 15)]
    assert any(tip_due(TIPS, NOTHING, book.shown, weekday, one) for one in later)


def test_set_back_by_days_the_clock_brings_no_second_one() -> None:
    book = Book().with_shown(TIPS[0], day(7)).healed(day(4))
    assert tip_due(TIPS, NOTHING, book.shown, 1, day(4)) is None
    assert tip_due(TIPS, NOTHING, book.shown, 1, day(7)) is None
    assert tip_due(TIPS, NOTHING, book.shown, 1, day(8)) is not None


def test_one_late_on_sunday_is_not_followed_by_one_on_monday() -> None:
    shown = {TIPS[0].key: day(6)}
    due = [tip_due(TIPS, NOTHING, shown, 1, day(number)) is not None for number in range(7, 14)]
    assert due == [False, False, False, True, True, True, True]


@pytest.mark.parametrize("situation", Situation)
def test_the_most_telling_situation_comes_first(situation: Situation) -> None:
    telling = list(Situation)
    board = set(telling[telling.index(situation) :])
    found = tip_due(TIPS, board, {}, 1, MONDAY)
    assert found is not None
    assert situation in found.fits


def test_what_was_never_shown_comes_before_what_was() -> None:
    tips = [tip("a", Situation.ANY), tip("b", Situation.ANY)]
    shown = {"a": MONDAY - timedelta(days=800)}
    found = best_tip(tips, NOTHING, shown, MONDAY)
    assert found == tips[1]
    shown["b"] = MONDAY - timedelta(days=400)
    assert best_tip(tips, NOTHING, shown, MONDAY) == tips[0]


def test_with_all_said_within_a_year_it_says_nothing() -> None:
    shown = {one.key: MONDAY - timedelta(days=365) for one in TIPS}
    assert best_tip(TIPS, frozenset(Situation), shown, MONDAY) is None


def test_never_is_never() -> None:
    assert not [one for n in range(400) if (one := tip_due(TIPS, NOTHING, {}, NEVER, day(n)))]


def test_it_stands_until_it_is_closed_or_a_week_is_over() -> None:
    book = Book().with_shown(TIPS[0], MONDAY)
    assert [standing(book, day(number)) for number in (0, 6, 7)] == [TIPS[0].key] * 2 + [""]
    closed = Book(book.weekday, book.shown, TIPS[0].key)
    assert (standing(closed, MONDAY), latest(closed, MONDAY)) == ("", TIPS[0].key)
    assert standing(Book(NEVER, book.shown), MONDAY) == ""
