"""The plan is not derived again where nothing can be another, and is never an old one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword.desk.desk import Desk
from afterword.domain import followups
from afterword.domain.changes import added, edited
from afterword.domain.contacts import CallOutcome, PhoneCall, Task
from afterword.domain.stages import StageKind
from afterword.stories import plan, settings
from tests.store.boards import NOON, Clock, all_added, card, desk_at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """Yield a desk whose one card waits for an answer; its interview was a week ago."""
    with desk_at(tmp_path / "afterword.db", clock) as desk:
        desk.commit("Add", all_added(card("acme", "waiting", people=())))
        clock.now += timedelta(days=7)
        yield desk


def anew(desk: Desk) -> tuple[followups.NextAction, ...]:
    """Return the plan of the card as it is derived from nothing but the facts."""
    face = desk.cards["acme"]
    kind = next(one.kind for one in desk.stages if one.id == face.stage_id)
    timing = desk.days.timing(face.region)
    return followups.plan(face, kind, desk.now(), desk.today(), timing)


def test_it_is_derived_once_a_day(
    desk: Desk, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = plan.of_card(desk, "acme")
    with monkeypatch.context() as here:
        here.setattr(followups, "plan", {}.__getitem__)
        clock.now += timedelta(hours=3)
        assert plan.of_card(desk, "acme") is first
        assert dict(plan.of_all(desk, ["acme", "gone"])) == {"acme": first}
    clock.now += timedelta(days=30)
    assert plan.of_card(desk, "acme") == anew(desk) != first


def test_whatever_happens_it_is_the_plan_of_now(desk: Desk, clock: Clock) -> None:
    seen = [plan.of_card(desk, "acme")]

    def differs() -> bool:
        seen.append(plan.of_card(desk, "acme"))
        return seen[-1] == anew(desk) and seen[-1] != seen[-2]

    at = NOON + timedelta(days=7)
    call = PhoneCall("call", "acme", at.isoformat(), CallOutcome.VOICEMAIL)
    desk.commit("Call", [added(call)])
    assert differs()
    desk.days.learn({"CA-ON": {date(2026, 12, 2): "A day off"}}, desk.keep)
    desk.days.stand_in("CA-ON")
    assert differs()
    desk.commit("Days", settings.set_working_days(desk, [1]))
    assert differs()
    plan.put_off(desk, "acme", Task.ASK, desk.today() + timedelta(days=99), "Put off")
    assert differs()
    face = desk.application("acme")
    closed = next(one.id for one in desk.stages if one.kind is StageKind.CLOSED)
    desk.commit("Close", [edited(face, replace(face, stage_id=closed))])
    assert differs()
    desk.undo()
    assert differs()


def test_an_hour_moves_what_is_by_the_hour(desk: Desk, clock: Clock) -> None:
    start = datetime.combine(desk.today(), time(15), ZoneInfo("America/Toronto"))
    clock.now = start - timedelta(hours=1)
    desk.commit("Add", all_added(card("polar", "booked")))
    (held,) = desk.records("polar").interviews
    today = replace(held.start, day=start.date(), clock=start.time())
    desk.commit("Today", [edited(held, replace(held, start=today, end=None))])
    dues = {one.due for one in plan.of_card(desk, "polar")}
    assert dues == {followups.Due.INTERVIEW}
    clock.now = start + timedelta(hours=2)
    assert followups.Due.THANK_TONIGHT in {one.due for one in plan.of_card(desk, "polar")}


def test_at_every_hour_it_is_what_it_would_be_without_a_memory(desk: Desk, clock: Clock) -> None:
    desk.commit("Add", all_added(card("polar", "booked", people=("Ada", "Bo"))))
    (held,) = desk.records("polar").interviews
    start = replace(held.start, day=desk.today(), clock=time(15), zone="Asia/Tokyo")
    desk.commit("Today", [edited(held, replace(held, start=start, end=None))])
    timing, kinds = desk.days.timing(""), {one.id: one.kind for one in desk.stages}
    begin, late = start.instant(), followups.LATE_AFTER
    moments = [begin + timedelta(minutes=45 * step) for step in range(-40, 100)]
    moments += [begin, begin + late, begin + late + timedelta(seconds=1), begin, moments[0]]
    seen = set[followups.Due]()
    for moment in moments:
        clock.now = moment
        face = desk.cards["polar"]
        wanted = followups.plan(face, kinds[face.stage_id], moment, moment.date(), timing)
        assert plan.of_card(desk, "polar") == wanted
        seen |= {one.due for one in wanted}
    assert {followups.Due.INTERVIEW, *followups.THANKS} <= seen
