"""An offer wants an answer by a day: due, shown, counted as the day comes near, then answered."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.contacts import ReplyKind, Task
from afterword.domain.followups import Due, NextAction, Tone
from afterword.stories import calendar_out, plan, replies, timeline
from afterword.stories.plan import Item, When
from afterword.stories.pressing import Sort, sort_of
from tests.store.boards import NOON, Clock, all_added, card, desk_at

TODAY = NOON.date()
BY = TODAY + timedelta(days=10)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """Yield a desk whose one card was offered the job; nobody there is to be thanked."""
    with desk_at(tmp_path / "afterword.db", clock) as desk:
        desk.commit("Add", all_added(card("acme", "waiting", people=())))
        replies.heard(desk, "acme", ReplyKind.OFFER, "Offer", "Well done", BY)
        yield desk


def offer(desk: Desk) -> NextAction | None:
    return next((one for one in plan.of_card(desk, "acme") if one.due is Due.OFFER), None)


def item(desk: Desk) -> Item:
    (found,) = plan.items(desk)
    return found


def test_it_is_kept_and_comes_after_the_next_seven_days(desk: Desk) -> None:
    assert desk.cards["acme"].offer_until == BY
    assert desk.records("acme").replies[0].until == BY
    assert offer(desk) == NextAction(Due.OFFER, Tone.PLAIN, BY)
    assert (item(desk).when, item(desk).day) == (When.LATER, BY)


@pytest.mark.parametrize(
    ("before", "tone", "when", "sort"),
    [
        (7, Tone.PLAIN, When.WEEK, None),
        (4, Tone.PLAIN, When.WEEK, None),
        (3, Tone.SOON, When.TODAY, Sort.OFFER),
        (0, Tone.SOON, When.TODAY, Sort.OFFER),
        (-2, Tone.LATE, When.TODAY, Sort.OFFER),
    ],
)
def test_it_presses_from_three_days_before(
    desk: Desk, clock: Clock, before: int, tone: Tone, when: When, sort: Sort | None
) -> None:
    clock.now = NOON + timedelta(days=10 - before)
    found = item(desk)
    assert (found.action.tone, found.when, sort_of(found.action)) == (tone, when, sort)


def test_near_its_day_it_comes_before_thanks_and_else_after(desk: Desk, clock: Clock) -> None:
    desk.commit("Add", all_added(card("polar", "to-thank")))
    replies.heard(desk, "polar", ReplyKind.OFFER, "Offer", "", BY)
    dues = [one.due for one in plan.of_card(desk, "polar")]
    assert dues[-1] is Due.OFFER
    assert len(dues) == 2
    clock.now += timedelta(days=9)
    assert plan.of_card(desk, "polar")[0].due is Due.OFFER


def test_answered_it_is_due_no_more_and_a_new_day_asks_again(desk: Desk) -> None:
    plan.leave_out(desk, "acme", Task.OFFER, "Answered")
    assert offer(desk) is None
    desk.undo()
    assert offer(desk) is not None
    desk.redo()
    replies.answer_by(desk, "acme", date(2026, 12, 24), "Later")
    found = offer(desk)
    assert found is not None
    assert found.day == date(2026, 12, 24)
    desk.undo()
    assert offer(desk) is None


def test_what_is_heard_later_takes_its_place(desk: Desk, clock: Clock) -> None:
    clock.now += timedelta(hours=1)
    replies.heard(desk, "acme", ReplyKind.ANOTHER_INTERVIEW, "Again")
    assert offer(desk) is None
    steps = desk.undo_text
    replies.answer_by(desk, "acme", BY + timedelta(days=1), "Later")
    assert desk.undo_text == steps


def test_a_closed_card_asks_for_nothing(desk: Desk) -> None:
    replies.heard(desk, "acme", ReplyKind.WITHDRAWN, "No")
    assert plan.of_card(desk, "acme") == ()


def test_it_goes_into_the_calendar_and_onto_the_timeline(desk: Desk) -> None:
    (entry,) = calendar_out.entries(desk, ["acme"], lambda company, *_: company, lambda *_: "notes")
    assert (entry.uid, entry.start, entry.reminds) == ("offer-acme@afterword.invalid", BY, True)
    step = timeline.of_card(desk, desk.records("acme"))[-1]
    assert (step.day, step.kind, step.state) == (BY, timeline.Kind.DUE, timeline.State.COMING)
