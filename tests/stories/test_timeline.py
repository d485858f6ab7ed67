"""The timeline of a job application: every deed and all that is due, in order, each once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview
from afterword.domain.changes import Record, added, edited
from afterword.domain.contacts import CallOutcome, PhoneCall, Reply, ReplyKind, SetAside, Task
from afterword.domain.letters import EventKind, LetterEvent, LetterKind
from afterword.domain.moments import Moment
from afterword.stories import timeline
from afterword.stories.timeline import Kind, State, Step
from tests.store.boards import Clock, all_added, card, desk_at, event, letter

TORONTO = ZoneInfo("America/Toronto")
PEOPLE = ("Ada Byron", "Bob Ray")


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 11, 22, 7, tzinfo=TORONTO))


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """One card whose interview with two people was on Friday; an answer is named for the 27th."""
    with desk_at(tmp_path / "board.db", clock) as desk:
        desk.commit("Add acme", all_added(card("acme", people=PEOPLE)))
        desk.load_rest()
        yield desk


def keep(desk: Desk, *records: Record) -> None:
    desk.commit("Keep", [added(one) for one in records])


def send(desk: Desk, way: EventKind, *places: int) -> None:
    for place in places:
        note = letter("acme", place)
        keep(desk, note, event(note.id, 0, EventKind.DRAFTED), event(note.id, 1, way))


def steps(desk: Desk) -> tuple[Step, ...]:
    return timeline.of_card(desk, desk.records("acme"))


def told(desk: Desk) -> list[tuple[str, str, str]]:
    """Return each step as day, kind and state."""
    return [(f"{one.day:%m-%d}", one.kind.value, one.state.name) for one in steps(desk)]


def one(desk: Desk, kind: Kind) -> Step:
    (found,) = [step for step in steps(desk) if step.kind is kind]
    return found


def test_a_new_card_tells_what_was_and_whom_to_thank_now(desk: Desk) -> None:
    assert told(desk) == [
        ("11-20", "interview", "DONE"),
        ("11-20", "promised", "DONE"),
        ("11-22", "added", "DONE"),
        ("11-22", "due", "NOW"),
    ]
    held, promised, _, due = steps(desk)
    assert held.names == due.names == PEOPLE
    assert promised.until == date(2026, 11, 27)
    assert promised.words == "by Friday"


def test_once_all_are_thanked_the_day_named_and_the_call_are_to_come(
    desk: Desk, clock: Clock
) -> None:
    send(desk, EventKind.EMAILED, 0, 1)
    assert told(desk)[-3:] == [
        ("11-22", "letter", "DONE"),
        ("11-27", "answer", "COMING"),
        ("12-01", "ask", "COMING"),
    ]
    assert one(desk, Kind.LETTER).names == PEOPLE
    assert one(desk, Kind.ASK).contact is not None
    clock.now = datetime(2026, 11, 28, 9, tzinfo=TORONTO)
    assert told(desk)[-2:] == [("11-27", "answer", "DONE"), ("12-01", "ask", "COMING")]
    clock.now = datetime(2026, 12, 2, 9, tzinfo=TORONTO)
    assert told(desk)[-1] == ("12-02", "due", "NOW")


def test_letters_are_one_step_for_each_day_and_way(desk: Desk) -> None:
    send(desk, EventKind.POSTED, 0)
    send(desk, EventKind.EMAILED, 1)
    letters = [step for step in steps(desk) if step.kind is Kind.LETTER]
    assert [(step.about, step.names) for step in letters] == [
        (EventKind.POSTED, PEOPLE[:1]),
        (EventKind.EMAILED, PEOPLE[1:]),
    ]


def test_paper_is_told_of_only_where_the_letter_did_not_go_that_day(desk: Desk) -> None:
    note = letter("acme")
    kinds = (EventKind.QUEUED, EventKind.PRINTED)
    keep(desk, note, *(event(note.id, place, kind) for place, kind in enumerate(kinds)))
    assert one(desk, Kind.LETTER).about is EventKind.PRINTED
    keep(desk, event(note.id, 2, EventKind.POSTED))
    assert one(desk, Kind.LETTER).about is EventKind.POSTED


def test_work_that_went_along_has_a_step_and_a_letter_asking_for_news_is_no_thanks(
    desk: Desk,
) -> None:
    packet = replace(letter("acme"), kind=LetterKind.COVER_NOTE, enclosures="Enclosure: my plans")
    asking = replace(letter("acme", 1), kind=LetterKind.STATUS_ENQUIRY)
    for note in (packet, asking):
        keep(desk, note, event(note.id, 0, EventKind.EMAILED))
    assert one(desk, Kind.SAMPLES).names == ("my plans",)
    assert one(desk, Kind.LETTER).names == PEOPLE[:1]
    assert one(desk, Kind.ENQUIRY).names == PEOPLE[1:]


def test_one_letter_that_thanks_several_names_them_all(desk: Desk) -> None:
    note = replace(letter("acme"), also="acme-person-1")
    keep(desk, note, event(note.id, 0, EventKind.HANDED_OVER))
    assert one(desk, Kind.LETTER).names == PEOPLE


def test_calls_replies_and_what_is_put_aside_have_their_day_where_the_person_sits(
    desk: Desk,
) -> None:
    late = "2026-11-22T04:30:00+00:00"  # half past eleven on Saturday evening
    until = date(2026, 11, 30)
    aside = SetAside("aside", "acme", Task.THANK, late, "acme-round", until=until)
    keep(
        desk,
        PhoneCall("call", "acme", late, CallOutcome.NO_NEWS, "acme-person-1", "Ask for Ada", until),
        Reply("reply", "acme", late, ReplyKind.OFFER, "Welcome!"),
        aside,
    )
    call, reply, put_off = (one(desk, kind) for kind in (Kind.CALL, Kind.REPLY, Kind.PUT_OFF))
    assert {step.day for step in (call, reply, put_off)} == {date(2026, 11, 21)}
    assert (call.names, call.words, call.until) == (PEOPLE[1:], "Ask for Ada", until)
    assert reply.words == "Welcome!"
    assert put_off.until == until


def test_thanks_left_out_for_two_people_at_once_are_one_step(desk: Desk) -> None:
    at = "2026-11-21T12:00:00+00:00"
    for place in range(2):
        person = f"acme-person-{place}"
        keep(desk, SetAside(f"aside-{place}", "acme", Task.THANK, at, "acme-round", person))
    step = one(desk, Kind.PUT_OFF)
    assert step.names == PEOPLE
    assert step.until is None


def test_an_interview_keeps_the_day_of_its_own_zone_and_waits_until_it_begins(
    desk: Desk, clock: Clock
) -> None:
    in_tokyo = Moment(date(2026, 11, 24), time(9), "Asia/Tokyo")  # Monday evening in Toronto
    keep(desk, Interview("two", "acme", in_tokyo))
    assert told(desk)[-1] == ("11-24", "interview", "COMING")
    clock.now = datetime(2026, 11, 23, 18, 59, tzinfo=TORONTO)
    assert ("11-24", "interview", "COMING") in told(desk)
    clock.now = datetime(2026, 11, 23, 19, 1, tzinfo=TORONTO)
    assert ("11-24", "interview", "DONE") in told(desk)


def test_one_that_was_called_off_says_so_and_names_no_answer(desk: Desk) -> None:
    held = desk.records("acme").interviews[0]
    desk.commit("Off", [edited(held, replace(held, cancelled=True))])
    assert [kind for _, kind, _ in told(desk)] == ["called-off", "added"]


def test_what_was_put_off_comes_on_the_day_it_was_put_off_to(desk: Desk) -> None:
    until = date(2026, 12, 3)
    at = "2026-11-22T11:00:00+00:00"
    keep(desk, SetAside("aside", "acme", Task.THANK, at, "acme-round", until=until))
    due = one(desk, Kind.DUE)
    assert (due.day, due.state, due.until) == (until, State.COMING, until)


def test_a_letter_whose_card_knows_it_no_more_is_passed_over(desk: Desk) -> None:
    records = desk.records("acme")
    gone = LetterEvent("e", "nobody", EventKind.POSTED, datetime.now(UTC).isoformat())
    found = timeline.steps(replace(records, events=(gone,)), (), desk.now())
    assert {step.kind for step in found} == {Kind.INTERVIEW, Kind.PROMISED, Kind.ADDED}
