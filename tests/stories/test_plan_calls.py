"""What comes after calls, letters and answers, over a real file: one time after another."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview, Promise
from afterword.domain.changes import Record, added, edited, removed
from afterword.domain.contacts import CallOutcome, PhoneCall, Reply, ReplyKind, Task
from afterword.domain.followups import Due, NextAction
from afterword.domain.letters import EventKind, LetterEvent, LetterKind
from afterword.domain.moments import Moment
from afterword.stories import plan
from tests.store.boards import Clock, all_added, card, desk_at, letter

C, R = CallOutcome, ReplyKind


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 11, 23, 15, tzinfo=UTC))


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """Open a board on which acme's people were thanked after Friday the 20th of November."""
    with desk_at(tmp_path / "data" / "afterword.db", clock) as desk:
        desk.commit("Add", all_added(card("acme", "waiting")))
        promise = desk.records("acme").promises[0]
        note = letter("acme")
        sent = LetterEvent("sent", note.id, EventKind.EMAILED, "2026-11-21T12:00:00+00:00")
        desk.commit("Sent", [edited(promise, replace(promise, due=None)), *all_added([note, sent])])
        yield desk


def at(day: str) -> datetime:
    """Return three in the afternoon of "11-23" in 2026, by UTC."""
    return datetime.fromisoformat(f"2026-{day}T15:00:00+00:00")


def record(desk: Desk, *records: Record) -> None:
    desk.commit("Step", [added(one) for one in records])


def call(desk: Desk, day: str, outcome: CallOutcome, until: str = "") -> None:
    """Record a call on a day."""
    named = date.fromisoformat(f"2026-{until}") if until else None
    record(desk, PhoneCall(f"{day}-{outcome}", "acme", at(day).isoformat(), outcome, until=named))


def news(desk: Desk, day: str, kind: EventKind = EventKind.POSTED) -> None:
    """Record a letter that asks for news."""
    note = replace(letter("acme"), id=f"news-{day}", kind=LetterKind.STATUS_ENQUIRY)
    record(desk, note, LetterEvent(f"event-{day}", note.id, kind, at(day).isoformat()))


def first(desk: Desk, clock: Clock, day: str) -> NextAction:
    """Return what is due first on a day."""
    clock.now = at(day)
    return next(iter(plan.of_card(desk, "acme")), NextAction())


@pytest.mark.parametrize(
    ("calls", "expected"),
    [
        # Seven working days after the interview, where nothing was said.
        ([], [("11-30", Due.CALL_LATER), ("12-01", Due.CALL)]),
        # The second contact comes five working days after the first, however it went.
        ([("12-01", C.SPOKE, "")], [("12-07", Due.CALL_LATER), ("12-08", Due.CALL)]),
        ([("12-01", C.VOICEMAIL, "")], [("12-07", Due.CALL_LATER), ("12-08", Due.CALL)]),
        # They have decided: what it is stays to be told, whenever, and nobody is called again.
        ([("12-01", C.DECIDED, "")], [("12-01", Due.DECIDED), ("12-28", Due.DECIDED)]),
        ([("12-01", C.DECIDED, ""), ("12-02", C.NOBODY, "")], [("12-03", Due.DECIDED)]),
        ([("12-01", C.DECIDED, ""), ("12-02", C.SPOKE, "")], [("12-03", Due.NOTHING)]),
        # Nobody answered: it was no contact.
        ([("12-01", C.NOBODY, "")], [("12-01", Due.CALL), ("12-02", Due.CALL)]),
        # They said when to call again: then, and not before.
        (
            [("12-01", C.CALL_BACK, "12-03")],
            [("12-02", Due.CALL_LATER), ("12-03", Due.CALL), ("12-04", Due.CALL)],
        ),
        (
            [("12-01", C.CALL_BACK, "12-03"), ("12-03", C.NOBODY, "")],
            [("12-03", Due.CALL), ("12-04", Due.CALL)],
        ),
        (
            [("12-01", C.CALL_BACK, "12-03"), ("12-03", C.SPOKE, "")],
            [("12-04", Due.CALL_LATER), ("12-09", Due.CALL_LATER), ("12-10", Due.CALL)],
        ),
        # The call they asked for and the one made then are one; the second contact still ends it.
        (
            [("12-01", C.CALL_BACK, "12-03"), ("12-03", C.SPOKE, ""), ("12-10", C.SPOKE, "")],
            [("12-11", Due.NOTHING), ("12-23", Due.NOTHING), ("12-24", Due.QUIET)],
        ),
        # However often they were called before.
        (
            [("12-01", C.SPOKE, ""), ("12-08", C.CALL_BACK, "12-28")],
            [("12-25", Due.CALL_LATER), ("12-28", Due.CALL)],
        ),
        # No news before a day: it is waited for, then two working days.
        (
            [("12-01", C.NO_NEWS, "12-18")],
            [
                ("12-18", Due.ANSWER),
                ("12-21", Due.PROMISE_PASSED),
                ("12-22", Due.CALL),
            ],
        ),
        ([("12-01", C.NO_NEWS, "12-02")], [("12-04", Due.PROMISE_PASSED), ("12-08", Due.CALL)]),
        # After the second contact nobody is asked again; ten working days later it is quiet.
        (
            [("12-01", C.SPOKE, ""), ("12-08", C.VOICEMAIL, "")],
            [("12-09", Due.NOTHING), ("12-21", Due.NOTHING), ("12-22", Due.QUIET)],
        ),
        # Unless they named a day in it.
        (
            [("12-01", C.SPOKE, ""), ("12-08", C.NO_NEWS, "12-16")],
            [
                ("12-16", Due.ANSWER),
                ("12-17", Due.NOTHING),
                ("12-29", Due.NOTHING),
                ("12-30", Due.QUIET),
            ],
        ),
    ],
)
def test_calls_set_what_comes_next(
    desk: Desk,
    clock: Clock,
    calls: list[tuple[str, CallOutcome, str]],
    expected: list[tuple[str, Due]],
) -> None:
    for day, outcome, until in calls:
        call(desk, day, outcome, until)
    assert [(day, first(desk, clock, day).due) for day, _ in expected] == expected


def test_a_letter_and_a_call_count_alike(desk: Desk, clock: Clock) -> None:
    news(desk, "12-01")
    assert first(desk, clock, "12-08").due is Due.CALL
    call(desk, "12-08", C.VOICEMAIL)
    assert first(desk, clock, "12-21").due is Due.NOTHING
    assert first(desk, clock, "12-22").due is Due.QUIET


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (R.ANOTHER_INTERVIEW, Due.BOOK),
        (R.OFFER, Due.NOTHING),
        (R.REFUSED, Due.NOTHING),
        (R.WITHDRAWN, Due.NOTHING),
        (R.SILENCE, Due.NOTHING),
    ],
)
def test_whoever_answered_is_not_asked(
    desk: Desk, clock: Clock, kind: ReplyKind, expected: Due
) -> None:
    call(desk, "12-01", C.CALL_BACK, "12-10")
    record(desk, Reply("reply", "acme", at("12-03").isoformat(), kind))
    assert first(desk, clock, "12-10").due is expected
    desk.undo()
    assert first(desk, clock, "12-10").due is Due.CALL


def test_an_answer_on_the_day_of_an_interview_without_a_time_counts(
    desk: Desk, clock: Clock
) -> None:
    held = desk.records("acme").interviews[0]
    desk.commit("Day", [edited(held, replace(held, start=replace(held.start, clock=None)))])
    record(desk, Reply("reply", "acme", at("11-20").isoformat(), R.REFUSED))
    assert first(desk, clock, "12-10").due is Due.NOTHING


def test_another_interview_begins_anew(desk: Desk, clock: Clock) -> None:
    call(desk, "12-01", C.SPOKE)
    call(desk, "12-08", C.CALL_BACK, "12-30")
    record(desk, Reply("reply", "acme", at("12-09").isoformat(), R.ANOTHER_INTERVIEW))
    record(desk, Interview("two", "acme", Moment(date(2026, 12, 14), time(9), "America/Toronto")))
    assert first(desk, clock, "12-10").due is Due.INTERVIEW
    assert first(desk, clock, "12-22").due is Due.TELL
    plan.leave_out(desk, "acme", Task.TELL, "Nobody knows whom")
    assert first(desk, clock, "12-22").due is Due.CALL_LATER
    assert first(desk, clock, "12-23").due is Due.CALL


def test_a_day_named_at_an_interview_is_moved_by_one_named_in_a_call(
    desk: Desk, clock: Clock
) -> None:
    promise = desk.records("acme").promises[0]
    desk.commit("Said", [edited(promise, replace(promise, due=date(2026, 12, 2)))])
    assert first(desk, clock, "12-04").due is Due.CALL
    call(desk, "12-04", C.NO_NEWS, "12-15")
    action = first(desk, clock, "12-15")
    assert (action.due, action.day) == (Due.ANSWER, date(2026, 12, 15))
    assert first(desk, clock, "12-17").due is Due.CALL


def test_the_day_named_at_the_later_interview_holds(desk: Desk, clock: Clock) -> None:
    promise = desk.records("acme").promises[0]
    desk.commit("Said", [edited(promise, replace(promise, due=date(2026, 12, 30)))])
    later = Interview("two", "acme", Moment(date(2026, 12, 1), time(9), "America/Toronto"))
    record(desk, later, Promise("sooner", "two", due=date(2026, 12, 4)))
    plan.leave_out(desk, "acme", Task.TELL, "Nobody knows whom")
    assert first(desk, clock, "12-08").due is Due.CALL
    desk.commit("Unsaid", [removed(one) for one in desk.records("acme").promises[1:]])
    assert first(desk, clock, "12-08").due is Due.ANSWER
