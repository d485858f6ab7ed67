"""What a tip can tell of a real board, and the book of tips beside it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from afterword import resources
from afterword.desk.desk import Desk
from afterword.domain.applications import Interview, InterviewKind, JobApplication
from afterword.domain.changes import Record
from afterword.domain.contacts import CallOutcome, PhoneCall, Reply, ReplyKind, Task
from afterword.domain.letters import EventKind
from afterword.domain.moments import Moment
from afterword.domain.people import Company
from afterword.domain.problems import Problem
from afterword.domain.samples import Attachment, SampleKind, WorkSample
from afterword.domain.tip_situations import situations
from afterword.domain.tips import NEVER, Book, Situation, Tip
from afterword.stories import example_board, plan, tips
from tests.store.boards import START, Clock, all_added, card, desk_at, event, letter

MET = START.day
SAMPLE = WorkSample("sample", "report", SampleKind.PDF, "r.pdf", "0" * 64, 1, 9, "2026-11-22")
LATER = Interview("second", "acme", Moment(date(2026, 12, 8), time(10), "UTC"))
S = Situation


def after(days: int, hour: int = 22) -> datetime:
    """Return an hour, in UTC, of a day so many days after the interview, which ends by 17."""
    return datetime.combine(MET, time(hour), UTC) + timedelta(days=days)


def acme(*people: str, stage: str = "to-thank", **news: object) -> list[Record]:
    """Return a card, its interview or its company changed by `news`."""
    found = card("acme", stage, people=people)
    named = {"kind": Interview, "address": Company, "agency_id": JobApplication}
    return [
        replace(one, **{key: it for key, it in news.items() if isinstance(one, named[key])})
        for one in found
    ]


def thanked(*others: Record) -> list[Record]:
    gone = event(letter("acme").id, 1, EventKind.EMAILED)
    return [*acme("Ada"), letter("acme"), gone, *others]


def reply(kind: ReplyKind, days: int = 0) -> Reply:
    return Reply("reply", "acme", after(days).isoformat(), kind)


def asked(*days: int) -> list[Record]:
    spoke = CallOutcome.SPOKE
    return [PhoneCall(f"call-{one}", "acme", after(one).isoformat(), spoke) for one in days]


BOARDS: list[tuple[str, list[Record], int, set[Situation]]] = [
    ("nothing", [], 0, {S.EMPTY}),
    ("closed", acme("Ada", stage="closed"), 0, {S.EMPTY}),
    ("met today", acme("Ada"), 0, {S.THANK}),
    ("met long ago", acme("Ada"), 5, {S.LATE}),
    ("two of them", acme("Ada", "Bo"), 0, {S.THANK}),
    ("three of them", acme("Ada", "Bo", "Cy"), 0, {S.THANK, S.PANEL}),
    ("nobody's address", acme("Ada", address=""), 0, {S.THANK, S.NO_ADDRESS}),
    (
        "work along",
        [*acme("Ada"), SAMPLE, Attachment("along", "acme-meeting-0", "sample", "")],
        0,
        {S.THANK, S.WORK},
    ),
    (
        "agency",
        [Company("staff", "Staff"), *acme("Ada", agency_id="staff")],
        0,
        {S.THANK, S.AGENCY},
    ),
    (
        "saved",
        [*acme("Ada"), letter("acme"), event(letter("acme").id, 1, EventKind.SAVED)],
        0,
        {S.SEND},
    ),
    ("nobody named", acme(stage="booked"), 1, {S.TELL}),
    ("tomorrow", acme(stage="booked"), -1, {S.AHEAD, S.INTERVIEW_NEAR}),
    ("next week", acme(stage="booked"), -5, {S.AHEAD}),
    (
        "by video",
        acme(stage="booked", kind=InterviewKind.VIDEO),
        -1,
        {S.AHEAD, S.INTERVIEW_NEAR, S.VIDEO_NEAR},
    ),
    (
        "by telephone",
        acme(stage="booked", kind=InterviewKind.PHONE),
        -1,
        {S.AHEAD, S.INTERVIEW_NEAR, S.PHONE_NEAR},
    ),
    ("by video next week", acme(stage="booked", kind=InterviewKind.VIDEO), -5, {S.AHEAD}),
    ("again", thanked(LATER), 5, {S.AHEAD, S.SECOND}),
    ("invited again", thanked(reply(ReplyKind.ANOTHER_INTERVIEW)), 1, {S.SECOND}),
    ("before the day", thanked(), 3, {S.WAITING}),
    ("the day went by", thanked(), 8, {S.PASSED}),
    ("time to ask", thanked(), 14, {S.ASK}),
    ("asked twice", thanked(*asked(14, 24)), 70, {S.QUIET}),
    ("offered", thanked(reply(ReplyKind.OFFER)), 1, {S.OFFER}),
    ("refused", thanked(reply(ReplyKind.REFUSED, 1)), 7, {S.REFUSED}),
    ("refused long ago", thanked(reply(ReplyKind.REFUSED, 1)), 8, set()),
]


@pytest.fixture
def clock() -> Clock:
    return Clock(after(0))


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", clock) as desk:
        yield desk


def read() -> tuple[Tip, ...]:
    return resources.tips("en")


def so(desk: Desk) -> set[Situation]:
    return set(situations(tips.facts(desk), desk.today())) - {S.ANY}


@pytest.mark.parametrize(
    ("records", "days", "expected"), [one[1:] for one in BOARDS], ids=[one[0] for one in BOARDS]
)
def test_what_is_so_on_a_board(
    desk: Desk, clock: Clock, records: list[Record], days: int, expected: set[Situation]
) -> None:
    desk.commit("Board", all_added(records))
    clock.now = after(days)
    assert so(desk) == expected


def test_example_cards_and_what_was_left_out_tell_nothing(desk: Desk, clock: Clock) -> None:
    example_board.show(desk, "Example board", "America/Toronto")
    assert so(desk) == {S.EMPTY}
    desk.commit("Board", all_added(acme("Ada", "Bo", "Cy", address="")))
    plan.leave_out(desk, "acme", Task.THANK, "Left out")
    assert not {S.THANK, S.PANEL, S.NO_ADDRESS, S.EMPTY} & so(desk)


def test_it_comes_once_stays_and_is_closed(desk: Desk, clock: Clock) -> None:
    desk.commit("Board", all_added(acme("Ada", "Bo", "Cy")))
    assert tips.standing(desk, read) is None
    found = tips.come(desk, read)
    assert found is not None
    assert S.PANEL in found.fits
    assert tips.come(desk, read) is None
    assert tips.standing(desk, read) == found
    tips.close(desk, found)
    assert tips.standing(desk, read) is None
    clock.now = after(3)
    assert tips.come(desk, read) is None, "Monday comes too soon after Friday"
    clock.now = after(4)
    assert tips.come(desk, read) not in {None, found}


def test_it_waits_for_the_day_that_was_chosen(desk: Desk, clock: Clock) -> None:
    tips.choose_day(desk, 7)
    assert tips.come(desk, read) is None
    clock.now = after(2)
    assert tips.come(desk, read) is not None
    tips.choose_day(desk, NEVER)
    assert tips.standing(desk, read) is None
    clock.now = after(9)
    assert tips.come(desk, read) is None
    with pytest.raises(ValueError, match="8"):
        tips.choose_day(desk, 8)


def test_asked_for_it_comes_any_day_and_back(desk: Desk) -> None:
    tips.choose_day(desk, NEVER)
    found = tips.tip_asked(desk, read)
    assert found is not None
    tips.close(desk, found)
    assert tips.tip_asked(desk, read) == found
    assert tips.read_book(desk).weekday == NEVER


def test_what_a_wrong_clock_kept_is_mended_for_good(desk: Desk, clock: Clock) -> None:
    clock.now = after(3_000)
    assert tips.come(desk, read) is not None
    clock.now = after(0)
    assert tips.come(desk, read) is None
    clock.now = after(5)
    assert tips.come(desk, read) is not None


def test_one_that_can_t_be_kept_is_not_shown(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise Problem("disk-full")

    monkeypatch.setattr(desk, "keep", full)
    with pytest.raises(Problem):
        tips.come(desk, read)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"weekday": 9}', "null", "[" * 9_000])
def test_a_damaged_book_is_an_empty_one(text: str) -> None:
    assert tips.from_text(text) == Book()


def test_the_book_is_read_as_it_was_written() -> None:
    book = Book(3, {"a": MET, "b": MET + timedelta(days=7)}, "a")
    assert tips.from_text(tips.to_text(book)) == book
