"""What a calendar was given and is due no more is withdrawn by the next file, and only that."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar, Event

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview
from afterword.domain.changes import added, edited, removed
from afterword.domain.contacts import ReplyKind
from afterword.domain.moments import Moment
from afterword.exchange.calendar_out import Entry
from afterword.stories import calendar_given, calendar_out, replies
from tests.store.boards import Clock, all_added, card, desk_at

TWO = Interview("two", "acme", Moment(date(2026, 12, 3), time(9)))
ASK = "ask-polar@afterword.invalid"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """Yield a desk with an interview to come at acme and a day to ask polar."""
    with desk_at(tmp_path / "afterword.db", clock) as desk:
        desk.commit("Add", all_added(card("acme", people=())))
        desk.commit("Add", all_added(card("polar", "waiting", people=())))
        desk.commit("Book", [added(TWO)])
        yield desk


def given(desk: Desk, *cards: str) -> list[Entry]:
    """Make the next file, of `cards` or of all, and return what is in it."""
    found = calendar_out.entries(
        desk, cards or list(desk.cards), lambda company, *_: company, lambda *_: ""
    )
    made = [*found, *calendar_given.withdrawn(desk, found, cards or None)]
    calendar_given.remember(desk, made)
    return made


def cancelled(made: list[Entry]) -> list[str]:
    return [one.uid for one in made if one.cancelled]


def test_an_interview_called_off_is_withdrawn_once_with_its_day(desk: Desk) -> None:
    first = given(desk)
    assert cancelled(first) == []
    desk.commit("Off", [edited(TWO, replace(TWO, cancelled=True))])
    (off,) = [one for one in given(desk) if one.cancelled]
    before = next(one for one in first if one.uid == off.uid)
    assert (off.start, off.title) == (before.start, before.title)
    assert cancelled(given(desk)) == []


def test_a_call_that_is_due_no_more_is_withdrawn_and_may_come_back(desk: Desk) -> None:
    given(desk)
    replies.heard(desk, "polar", ReplyKind.OFFER, "Offer")
    assert cancelled(given(desk, "acme")) == []  # it is of another card
    assert cancelled(given(desk, "polar")) == [ASK]
    desk.undo()
    assert ASK in [one.uid for one in given(desk) if not one.cancelled]


def test_what_was_never_given_is_not_withdrawn(desk: Desk) -> None:
    given(desk, "acme")
    replies.heard(desk, "polar", ReplyKind.REFUSED, "No")
    assert cancelled(given(desk)) == []


def test_what_is_over_stays_in_the_calendar(desk: Desk, clock: Clock) -> None:
    given(desk)
    clock.now += timedelta(days=60)
    assert [uid for uid in cancelled(given(desk)) if uid.startswith("interview")] == []


def test_an_interview_of_this_morning_stays_in_the_calendar(desk: Desk, clock: Clock) -> None:
    given(desk)
    clock.now = datetime(2026, 12, 3, 15, tzinfo=UTC)
    assert cancelled(given(desk, "acme")) == []


def test_a_card_that_is_gone_takes_its_entries_along(desk: Desk) -> None:
    given(desk)
    polar = desk.records("polar")
    gone = [*polar.promises, *polar.interviews, polar.application]
    desk.commit("Remove", [removed(one) for one in gone])
    assert cancelled(given(desk)) == [ASK]


def test_the_file_says_so_with_a_higher_number(desk: Desk, clock: Clock) -> None:
    first = calendar_out.as_file(given(desk), desk.now())
    desk.commit("Off", [edited(TWO, replace(TWO, cancelled=True))])
    clock.now += timedelta(hours=1)
    second = calendar_out.as_file(given(desk), desk.now())
    old, new = (_interview(file) for file in (first, second))
    assert new["status"] == "CANCELLED"
    assert new.decoded("sequence") > old.decoded("sequence")
    assert new.decoded("dtstart") == old.decoded("dtstart") == datetime(2026, 12, 3, 9, tzinfo=UTC)


def _interview(file: bytes) -> Event:
    events = Calendar.from_ical(file).walk("VEVENT")
    return next(
        one for one in events if isinstance(one, Event) and str(one["uid"]).startswith("interview")
    )


def test_a_damaged_memory_withdraws_nothing(desk: Desk) -> None:
    for text in ("{", "[[1]]", '[["a", "b", "c", "never", ""]]', "7"):
        desk.keep(calendar_given.KEY, text)
        assert cancelled(given(desk)) == []
