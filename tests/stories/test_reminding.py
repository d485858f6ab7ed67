"""What is told unasked of a real board: each evening once, and a morning's rest counted."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview, InterviewKind
from afterword.domain.changes import Record, added
from afterword.domain.contacts import CallOutcome, PhoneCall, Task
from afterword.domain.letters import EventKind
from afterword.domain.moments import Moment
from afterword.domain.preferences import Preferences
from afterword.stories import example_board, plan, reminding
from afterword.stories.due_now import Counts, What
from tests.store.boards import all_added, card, desk_at, event, letter

MONDAY = date(2026, 11, 23)


class Clock:
    """A clock that a test sets, to a time of Monday or of the days after."""

    now = datetime(2026, 11, 23, 7, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def set(self, clock: str, days: int = 0) -> None:
        """Set it."""
        day = MONDAY + timedelta(days=days)
        self.now = datetime.combine(day, time.fromisoformat(clock), UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", clock) as desk:
        yield desk


def held(
    name: str, start: time | None, end: time | None = None, people: tuple[str, ...] = ("Ada",)
) -> list[Record]:
    """Return a card whose interview is on Monday, in UTC."""
    until = Moment(MONDAY, end, "UTC") if end else None
    today = Interview(f"{name}-round", name, Moment(MONDAY, start, "UTC"), until)
    return [
        today if one.id == today.id else one
        for one in card(name, "booked" if not people else "to-thank", people=people)
        if not (isinstance(one, Interview) and one.id != today.id)
    ]


def thank_acme(desk: Desk) -> None:
    """Send acme's letter."""
    sent = event("acme-letter-0", 0, EventKind.EMAILED)
    desk.commit("Send", [added(letter("acme")), added(sent)])


def told(desk: Desk, clock: Clock, clocks: str, days: int = 0) -> list[str]:
    """Return what is told when it is looked at these times, as "15:00 thank bolt"."""
    found: list[str] = []
    for one in clocks.split():
        clock.set(one, days)
        found += [f"{one} {each.what} {each.card}".rstrip() for each in reminding.check(desk)]
    return found


@pytest.mark.parametrize(
    ("start", "end", "early", "due"),
    [
        (time(13), None, "14:59", "15:00"),
        (time(13), time(14, 30), "15:29", "15:30"),
        (time(13), time(12), "14:59", "15:00"),
        (None, None, "17:59", "18:00"),
    ],
)
def test_an_evening_begins_an_hour_after_the_interview_ended(
    desk: Desk, clock: Clock, start: time | None, end: time | None, early: str, due: str
) -> None:
    desk.commit("Add", all_added(held("bolt", start, end)))
    assert told(desk, clock, f"08:30 {early} {due} 19:59") == [f"{due} thank bolt"]
    assert told(desk, clock, "08:30 18:00", days=1) == ["08:30 digest"]


def test_who_named_nobody_is_asked_how_it_went_and_not_again_once_they_named_one(
    desk: Desk, clock: Clock
) -> None:
    desk.commit("Add", all_added(held("bolt", time(13), people=())))
    assert told(desk, clock, "15:00") == ["15:00 tell bolt"]
    more = [one for one in held("bolt", time(13)) if "person" in one.id or "meeting" in one.id]
    desk.commit("Name", all_added(more))
    assert told(desk, clock, "15:01 19:00") == []
    assert reminding.check(desk) == ()


def test_an_interview_late_at_night_is_told_of_in_the_morning(desk: Desk, clock: Clock) -> None:
    desk.commit("Add", all_added(held("bolt", time(22, 30))))
    assert told(desk, clock, "23:59") == []
    assert told(desk, clock, "00:30 08:00 08:30 08:31", days=1) == ["08:30 digest"]


def test_a_call_they_asked_for_is_told_at_ten_and_missed_the_next_morning(
    desk: Desk, clock: Clock
) -> None:
    desk.commit("Add", all_added(card("acme")))
    desk.commit(
        "Send", [added(letter("acme")), added(event("acme-letter-0", 0, EventKind.EMAILED))]
    )
    for number, day in enumerate((0, 2)):
        until = MONDAY + timedelta(days=day)
        at = clock.now.replace(hour=1 + number).isoformat()
        call = PhoneCall(f"c{number}", "acme", at, CallOutcome.CALL_BACK, until=until)
        clock.set("07:00", day)
        desk.commit("Call", [added(call)])
        if not number:
            assert told(desk, clock, "08:30 09:59 10:00 15:00") == ["10:00 call acme"]
    assert told(desk, clock, "08:30", days=3) == ["08:30 digest"]


def test_later_comes_in_an_hour_unless_it_is_done_by_then(desk: Desk, clock: Clock) -> None:
    desk.commit("Add", all_added([*held("bolt", time(13)), *held("acme", time(13))]))
    clock.set("15:00")
    notices = reminding.check(desk)
    for notice in notices:
        reminding.put_off(desk, notice)
    plan.leave_out(desk, "acme", Task.THANK, "Leave out")
    assert [reminding.waits(desk, one) for one in sorted(notices, key=lambda n: n.card)] == [
        False,
        True,
    ]
    assert told(desk, clock, "15:59 16:00 17:30") == ["16:00 thank bolt"]


def test_a_digest_counts_what_waits_and_not_what_was_put_off(desk: Desk, clock: Clock) -> None:
    desk.commit("Add", all_added([*card("acme", people=("Ada", "Bo")), *card("bolt")]))
    plan.put_off(desk, "bolt", Task.THANK, MONDAY + timedelta(days=3), "Later")
    clock.set("09:00")
    (digest,) = reminding.check(desk)
    assert (digest.what, digest.counts) == (What.DIGEST, Counts(thanks=2))


def test_nobody_is_told_of_example_cards_or_offered_to_start_for_them(
    desk: Desk, clock: Clock
) -> None:
    example_board.show(desk, "Examples", "UTC")
    desk.load_rest()
    assert told(desk, clock, "08:30 12:00 19:00") == []
    assert not reminding.has_call(desk)
    desk.commit("Add", all_added(card("acme")))
    desk.commit(
        "Send", [added(letter("acme")), added(event("acme-letter-0", 0, EventKind.EMAILED))]
    )
    assert reminding.has_call(desk)


def test_a_one_way_video_is_thanked_by_nobody(desk: Desk, clock: Clock) -> None:
    records = held("bolt", time(13))
    video = [
        replace(one, kind=InterviewKind.ONE_WAY_VIDEO) if isinstance(one, Interview) else one
        for one in records
    ]
    desk.commit("Add", all_added(video))
    assert "15:00 thank bolt" not in told(desk, clock, "15:00 19:00")


def test_who_wants_no_reminders_is_told_nothing_and_nothing_is_lost(
    desk: Desk, clock: Clock
) -> None:
    desk.commit("Add", all_added(held("bolt", time(13))))
    off = replace(Preferences(), reminders=False)
    desk.commit("Off", [added(off)])
    assert told(desk, clock, "08:30 15:00") == []
    desk.undo()
    assert told(desk, clock, "16:00") == ["16:00 thank bolt"]


def test_thanks_of_long_ago_are_in_no_mornings_digest(desk: Desk, clock: Clock) -> None:
    desk.commit("Add", all_added(held("bolt", time(13))))
    assert reminding.waiting(desk).rest == Counts()
    clock.set("08:00", days=7)
    assert reminding.waiting(desk).rest == Counts(thanks=1)
    clock.set("08:00", days=70)
    assert plan.of_card(desk, "bolt")
    assert reminding.waiting(desk).rest == Counts()
