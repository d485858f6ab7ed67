"""Interviews to come and the day to ask go into a calendar; nothing else does."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview, Meeting
from afterword.domain.changes import added, edited
from afterword.domain.contacts import Task
from afterword.domain.followups import NextAction
from afterword.domain.letters import EventKind
from afterword.domain.moments import Moment
from afterword.domain.people import Person
from afterword.domain.summaries import CardRecords
from afterword.exchange.calendar_out import Entry
from afterword.stories import calendar_out, plan
from tests.store.boards import NOON, all_added, card, desk_at, event, letter


def title(company: str, _position: str, action: NextAction | None) -> str:
    return f"Interview {company}" if action is None else f"Ask {company}"


def notes(records: CardRecords, _action: NextAction | None) -> str:
    return ", ".join(one.called for one in records.people)


def entries(desk: Desk) -> list[Entry]:
    return list(calendar_out.entries(desk, list(desk.cards), title, notes))


@pytest.fixture
def waiting(tmp_path: Path) -> Iterator[Desk]:
    """Yield a desk with a card whose only letter has gone."""
    with desk_at(tmp_path / "afterword.db") as desk:
        desk.commit("Add", all_added(card("acme")))
        sent = [added(letter("acme")), added(event("acme-letter-0", 0, EventKind.EMAILED))]
        desk.commit("Send", sent)
        face = desk.application("acme")
        desk.commit("Move", [edited(face, replace(face, stage_id="waiting"))])
        yield desk


def test_the_day_to_ask_is_a_whole_day_under_an_id_that_stays(waiting: Desk) -> None:
    (ask,) = entries(waiting)
    assert (ask.uid, ask.title) == ("ask-acme@afterword.invalid", "Ask acme Ltd")
    assert (ask.start, ask.reminds, ask.notes) == (date(2026, 12, 1), True, "Ada Byron")
    plan.put_off(waiting, "acme", Task.ASK, date(2026, 12, 9), "Put off")
    (later,) = entries(waiting)
    assert (later.uid, later.start) == (ask.uid, date(2026, 12, 9))


def test_an_interview_to_come_has_its_own_zone_and_a_known_one_its_own_id(waiting: Desk) -> None:
    start = Moment(date(2026, 12, 3), time(9), "America/Vancouver")
    end = replace(start, clock=time(9, 45))
    waiting.commit("Book", [added(Interview("two", "acme", start, end, "Pier 3"))])
    (held,) = entries(waiting)
    assert (held.uid, held.place) == ("interview-two@afterword.invalid", "Pier 3")
    assert held.start == datetime(2026, 12, 3, 17, tzinfo=UTC)
    assert held.end == datetime(2026, 12, 3, 17, 45, tzinfo=UTC)
    invited = Interview("three", "acme", replace(start, day=date(2026, 12, 4)), uid="given@there")
    waiting.commit("Invited", [added(invited)])
    second = entries(waiting)[1]
    assert (held.invited, second.invited) == (False, True)
    assert (second.uid, second.end) == (
        "given@there",
        datetime(2026, 12, 4, 18, tzinfo=UTC),
    )
    assert isinstance(second.start, datetime)
    assert second.start + timedelta(hours=1) == second.end


def test_only_those_of_that_interview_are_named(waiting: Desk) -> None:
    waiting.commit("Book", [added(Interview("two", "acme", Moment(date(2026, 12, 3), time(9))))])
    (held,) = entries(waiting)
    assert held.notes == ""
    joined = [Person("cy", "acme-company", "Cy"), Meeting("cy-met", "two", "cy")]
    waiting.commit("Join", [added(one) for one in joined])
    assert [one.notes for one in entries(waiting)] == ["Cy"]


def test_a_call_names_those_met_last(waiting: Desk) -> None:
    before = Moment(date(2026, 11, 10), time(9))
    records = [
        Interview("first", "acme", before),
        Person("cy", "acme-company", "Cy"),
        Meeting("cy-met", "first", "cy"),
    ]
    waiting.commit("Before", [added(one) for one in records])
    plan.leave_out(waiting, "acme", Task.THANK, "Leave out")
    assert [one.notes for one in entries(waiting)] == ["Ada Byron"]


def test_whoever_is_still_to_be_thanked_and_what_is_over_has_no_entry(tmp_path: Path) -> None:
    with desk_at(tmp_path / "afterword.db") as desk:
        desk.commit("Add", all_added(card("acme")))
        assert desk.cards["acme"].interview is not None
        assert desk.cards["acme"].interview.instant() < NOON
        assert entries(desk) == []


def test_an_interview_that_ends_before_it_begins_takes_the_usual_time(waiting: Desk) -> None:
    start = Moment(date(2026, 12, 3), time(9), "America/Vancouver")
    slip = Interview("two", "acme", start, replace(start, clock=time(8)))
    waiting.commit("Book", [added(slip)])
    (held,) = entries(waiting)
    assert isinstance(held.start, datetime)
    assert held.end == held.start + calendar_out.USUAL_LENGTH


def test_of_cards_with_nothing_ahead_nothing_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk_at(tmp_path / "afterword.db") as desk:
        desk.commit("Add", all_added(card("acme")))
        monkeypatch.setattr(desk, "records", {}.__getitem__)
        assert entries(desk) == []
