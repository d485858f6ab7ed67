"""What is due next, from the evening of the interview to the call after a promise passed."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from afterword.domain.followups import Due, Tone, next_action
from afterword.domain.moments import Moment
from afterword.domain.stages import StageKind
from afterword.domain.summaries import CardSummary, Round
from afterword.domain.timing import Timing

INTERVIEW = Moment(date(2026, 11, 18), time(10), "UTC")  # a Wednesday
ALL = ("ada", "bob", "cy")
MET = Round(INTERVIEW, ALL, ALL)
CARD = CardSummary("a", "to-thank", "V", "Acme", "Cook", ("Ada", "Bob", "Cy"), INTERVIEW, (MET,))
THANKED = replace(CARD, rounds=(replace(MET, unthanked=()),))


def due(card: CardSummary, day: int, hour: int = 18, kind: StageKind = StageKind.TO_THANK) -> Due:
    now = datetime(2026, 11, day, hour, tzinfo=UTC)
    return next_action(card, kind, now, now.date()).due


@pytest.mark.parametrize(
    ("day", "hour", "expected"),
    [
        (17, 9, Due.INTERVIEW),
        (18, 9, Due.INTERVIEW),
        (18, 11, Due.THANK_TONIGHT),
        (19, 9, Due.THANK_TOMORROW),
        (20, 10, Due.THANK_TOMORROW),
        (20, 11, Due.THANK_LATE),
        (28, 11, Due.THANK_LATE),
    ],
)
def test_thanks_go_out_the_same_evening_and_are_late_after_two_days(
    day: int, hour: int, expected: Due
) -> None:
    assert due(CARD, day, hour) is expected


def test_a_thank_you_is_never_shown_as_overdue() -> None:
    for day in range(18, 31):
        now = datetime(2026, 11, day, 18, tzinfo=UTC)
        action = next_action(CARD, StageKind.TO_THANK, now, now.date())
        assert (action.tone, action.people) == (Tone.SOON, 3)


def test_after_six_weeks_a_thank_you_is_due_and_no_longer_pressed() -> None:
    tones = {
        day: next_action(CARD, StageKind.TO_THANK, now, now.date())
        for day in (date(2026, 12, 30), date(2026, 12, 31))
        for now in [datetime.combine(day, time(18), UTC)]
    }
    assert [one.tone for one in tones.values()] == [Tone.SOON, Tone.PLAIN]
    assert all((one.due, one.people) == (Due.THANK_LATE, 3) for one in tones.values())


def test_a_letter_on_paper_is_still_to_be_sent() -> None:
    here = replace(MET, on_paper=frozenset(ALL), letters=frozenset({"a", "b", "c"}))
    assert due(replace(CARD, rounds=(here,)), 18) is Due.SEND
    some = next_action(
        replace(CARD, rounds=(replace(MET, on_paper=frozenset({"bob"})),)),
        StageKind.TO_THANK,
        datetime(2026, 11, 18, 18, tzinfo=UTC),
        date(2026, 11, 18),
    )
    assert (some.due, some.people) == (Due.THANK_TONIGHT, 2)


@pytest.mark.parametrize(
    ("day", "expected", "about"),
    [
        (24, Due.ANSWER, 24),
        (25, Due.PROMISE_PASSED, 24),
        (26, Due.CALL, 26),
        (30, Due.CALL, 26),
    ],
)
def test_a_call_comes_two_working_days_after_the_day_that_was_named(
    day: int, expected: Due, about: int
) -> None:
    card = replace(THANKED, promised=date(2026, 11, 24))
    now = datetime(2026, 11, day, 9, tzinfo=UTC)
    action = next_action(card, StageKind.WAITING, now, now.date())
    assert (action.due, action.day) == (expected, date(2026, 11, about))


@pytest.mark.parametrize(("day", "expected"), [(26, Due.CALL_LATER), (27, Due.CALL)])
def test_without_a_named_day_a_call_comes_seven_working_days_after(day: int, expected: Due) -> None:
    assert due(THANKED, day, kind=StageKind.WAITING) is expected


def test_a_holiday_puts_the_call_off() -> None:
    now = datetime(2026, 11, 27, 9, tzinfo=UTC)
    action = next_action(
        THANKED,
        StageKind.WAITING,
        now,
        now.date(),
        Timing(holidays={date(2026, 11, 27): "A feast"}),
    )
    assert action.contact is not None
    assert action.contact.holidays == ((date(2026, 11, 27), "A feast"),)
    assert (action.due, action.day) == (Due.CALL_LATER, date(2026, 11, 30))


def test_nothing_is_due_where_it_is_over_but_the_thanks_beside_an_offer() -> None:
    assert due(CARD, 20, kind=StageKind.CLOSED) is Due.NOTHING
    assert due(THANKED, 28, kind=StageKind.OFFER) is Due.NOTHING
    assert due(CARD, 20, 10, kind=StageKind.OFFER) is Due.THANK_TOMORROW


def test_an_interview_that_is_over_asks_how_it_went() -> None:
    assert due(replace(THANKED, people=(), rounds=()), 19, kind=StageKind.BOOKED) is Due.TELL
    assert due(CardSummary("b", "booked", "V", "B", "C"), 19) is Due.NOTHING


def test_a_whole_day_counts_as_past_on_the_day_itself() -> None:
    whole = Moment(date(2026, 11, 18), None, "UTC")
    card = replace(CARD, interview=whole, rounds=(replace(MET, start=whole),))
    assert due(card, 17) is Due.INTERVIEW
    assert due(card, 18, 9) is Due.THANK_TONIGHT


def test_news_asked_for_is_a_contact_and_after_two_of_them_nothing_is_due() -> None:
    once = replace(THANKED, asked=(datetime(2026, 12, 1, 2, tzinfo=UTC),))
    for day, expected in ((1, Due.CALL_LATER), (7, Due.CALL_LATER), (8, Due.CALL)):
        now = datetime(2026, 12, day, 18, tzinfo=UTC)
        action = next_action(once, StageKind.WAITING, now, now.date())
        assert (action.due, action.day) == (expected, date(2026, 12, 8))
    # Where it was still November, the second contact comes a day sooner.
    west = datetime(2026, 12, 2, 12, tzinfo=timezone(timedelta(hours=-8)))
    assert next_action(once, StageKind.WAITING, west, west.date()).day == date(2026, 12, 7)
    twice = replace(once, asked=(*once.asked, datetime(2026, 12, 8, 15, tzinfo=UTC)))
    assert due(twice, 30, kind=StageKind.WAITING) is Due.NOTHING


def test_a_day_named_after_news_was_asked_for_is_waited_for() -> None:
    asked = replace(THANKED, asked=(datetime(2026, 11, 23, 15, tzinfo=UTC),))
    named = replace(asked, promised=date(2026, 12, 18))
    said = {
        day: next_action(named, StageKind.WAITING, now, now.date())
        for day in (1, 18, 21, 22)
        for now in [datetime(2026, 12, day, 18, tzinfo=UTC)]
    }
    assert [one.due for one in said.values()] == [
        Due.ANSWER,
        Due.ANSWER,
        Due.PROMISE_PASSED,
        Due.CALL,
    ]
    # A day that comes at once brings no second contact before its time.
    soon = replace(asked, promised=date(2026, 11, 24))
    assert due(soon, 27, kind=StageKind.WAITING) is Due.PROMISE_PASSED
    assert due(soon, 30, kind=StageKind.WAITING) is Due.CALL
    before = replace(asked, promised=date(2026, 11, 20))
    assert due(before, 27, kind=StageKind.WAITING) is Due.CALL_LATER


def test_a_letter_that_asks_for_news_and_is_on_paper_is_to_be_sent() -> None:
    here = replace(THANKED, news_on_paper=1)
    assert due(here, 30, kind=StageKind.WAITING) is Due.SEND
    assert due(replace(here, rounds=(MET,)), 30) is Due.THANK_LATE


def test_whoever_invites_again_is_asked_anew() -> None:
    before = datetime(2026, 11, 16, 12, tzinfo=UTC)
    assert due(replace(THANKED, asked=(before, before)), 27) is Due.CALL


@pytest.mark.parametrize(
    ("way", "day"),
    [("thanks_posted", date(2026, 12, 9)), ("thanks_sent", date(2026, 12, 2))],
)
def test_nobody_is_called_before_late_thanks_are_read(way: str, day: date) -> None:
    # The call would be due since Friday the 27th: the thanks went on Monday the 30th only.
    gone = replace(THANKED, **{way: datetime(2026, 11, 30, 15, tzinfo=UTC)})
    for promised in (None, date(2026, 11, 24)):
        card = replace(gone, promised=promised)
        for ahead, expected in ((1, False), (0, True)):
            now = datetime.combine(day - timedelta(days=ahead), time(18), UTC)
            action = next_action(card, StageKind.WAITING, now, now.date())
            assert (action.due is Due.CALL) is expected


def test_thanks_that_went_in_time_put_no_call_off() -> None:
    gone = replace(THANKED, thanks_posted=datetime(2026, 11, 18, 19, tzinfo=UTC))
    assert due(gone, 27, kind=StageKind.WAITING) is Due.CALL
