"""What is due over all cards: in order, by name, put off, left out and brought back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, time, timedelta
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview, Meeting, Promise
from afterword.domain.changes import Record, added, edited
from afterword.domain.contacts import CallOutcome, PhoneCall, Task
from afterword.domain.followups import Due
from afterword.domain.letters import EventKind, LetterKind
from afterword.domain.moments import Moment
from afterword.domain.people import Person
from afterword.stories import asking_news, plan, reminders, sending, waiting_letters
from afterword.stories.plan import When
from tests.store.boards import NOON, Clock, all_added, card, desk_at, event, letter

SUNDAY = NOON.date()
K = EventKind


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", clock) as desk:
        yield desk


def dues(desk: Desk, name: str = "acme") -> list[tuple[Due, bool]]:
    """Return what is due on a card, and whether it was put off."""
    return [(one.due, one.until is not None) for one in plan.of_card(desk, name)]


def send(desk: Desk, name: str, way: EventKind, *places: int) -> None:
    """Record letters of a card, by whom they are to, as printed, sent, or whatever `way` is."""
    for place in places:
        note = letter(name, place)
        desk.commit("Send", [added(note), added(event(note.id, 0, way))])


def second_round(desk: Desk, start: Moment) -> None:
    """Add another interview to acme in which Cy is met."""
    records = [
        Interview("two", "acme", start),
        Person("cy", "acme-company", "Cy"),
        Meeting("cy-met", "two", "cy"),
    ]
    desk.commit("Second", [added(record) for record in records])


def called(desk: Desk, outcome: CallOutcome, until: date | None = None) -> None:
    """Record a call about acme, at this moment."""
    at = desk.now().astimezone(UTC).isoformat()
    desk.commit("Call", [added(PhoneCall(f"{outcome}-{at}", "acme", at, outcome, until=until))])


def test_the_page_is_in_order_and_names_whom_it_is_about(desk: Desk, clock: Clock) -> None:
    promised = {"much": date(2026, 12, 20), "soon": date(2026, 12, 1), "over": date(2026, 11, 25)}
    for name in (*promised, "thank", "asleep"):
        desk.commit("Add", all_added(card(name, people=(f"{name} one", f"{name} two"))))
    for name, due in promised.items():
        send(desk, name, K.EMAILED, 0, 1)
        promise = desk.records(name).promises[0]
        desk.commit("Promise", [edited(promise, replace(promise, due=due))])
    send(desk, "thank", K.POSTED, 0)
    records: list[Record] = [one for one in card("since") if not isinstance(one, Promise)]
    early = Moment(date(2026, 11, 19), time(10), "America/Toronto")
    records = [replace(one, start=early) if isinstance(one, Interview) else one for one in records]
    desk.commit("Add", all_added(records))
    send(desk, "since", K.EMAILED, 0)
    clock.now = NOON + timedelta(days=9)  # the first of December, a Tuesday
    plan.put_off(desk, "asleep", Task.THANK, date(2026, 12, 5), "Snooze")
    found = plan.items(desk)
    assert [(one.card, one.when, one.day) for one in found] == [
        ("over", When.LATE, date(2026, 11, 27)),
        ("since", When.TODAY, date(2026, 11, 30)),
        ("thank", When.TODAY, date(2026, 12, 1)),
        ("soon", When.WEEK, date(2026, 12, 3)),
        ("much", When.LATER, date(2026, 12, 22)),
        ("asleep", When.ASLEEP, date(2026, 12, 5)),
    ]
    assert found[2].names == ("thank two",)
    assert found[0].names == ("over one", "over two")


def test_thanks_put_off_sleep_until_their_day_and_one_undo_wakes_them(
    desk: Desk, clock: Clock
) -> None:
    desk.commit("Add", all_added(card("acme", people=("Ada", "Bo"))))
    christmas = date(2026, 12, 25)
    plan.put_off(desk, "acme", Task.THANK, SUNDAY + timedelta(days=1), "Snooze")
    plan.put_off(desk, "acme", Task.THANK, christmas, "Snooze")
    assert dues(desk) == [(Due.THANK_TOMORROW, True)]
    assert len(desk.records("acme").aside) == 1
    assert not waiting_letters.due_cards(desk)
    desk.undo()
    clock.now = NOON + timedelta(days=1)
    assert dues(desk) == [(Due.THANK_LATE, False)]
    desk.redo()
    plan.bring_back(desk, "acme", Task.THANK, "Back")
    assert dues(desk) == [(Due.THANK_LATE, False)]


def test_thanks_of_a_later_interview_do_not_sleep_with_those_of_an_earlier_one(
    desk: Desk, clock: Clock
) -> None:
    desk.commit("Add", all_added(card("acme", people=("Ada", "Bo"))))
    plan.put_off(desk, "acme", Task.THANK, date(2026, 12, 5), "Snooze")
    second_round(desk, Moment(SUNDAY, time(5)))
    awake, asleep = plan.of_card(desk, "acme")
    assert (awake.names, asleep.names) == (("Cy",), ("Ada", "Bo"))
    assert awake.who == (("two", "cy"),)


def test_one_person_is_left_out_and_who_joins_later_is_not(desk: Desk) -> None:
    desk.commit("Add", all_added(card("acme", people=("Ada", "Bo"))))
    plan.leave_out(desk, "acme", Task.THANK, "Leave out", "acme-person-0")
    (left,) = plan.of_card(desk, "acme")
    assert left.names == ("Bo",)
    assert sending.owed(desk.records("acme")) == {("acme-round", "acme-person-1")}
    plan.leave_out(desk, "acme", Task.THANK, "Leave out")
    assert [due for due, _ in dues(desk)] == [Due.ANSWER]
    plan.leave_out(desk, "acme", Task.THANK, "There is nobody left")
    assert desk.undo_text == "Leave out"
    joined = [Person("cy", "acme-company", "Cy"), Meeting("cy-met", "acme-round", "cy")]
    desk.commit("Join", [added(record) for record in joined])
    assert [one.names for one in plan.of_card(desk, "acme")] == [("Cy",)]
    plan.bring_back(desk, "acme", Task.THANK, "Back")
    assert plan.of_card(desk, "acme")[0].people == 3
    desk.undo()
    desk.undo()
    desk.undo()
    desk.undo()
    assert plan.of_card(desk, "acme")[0].names == ("Ada", "Bo")


def test_letters_not_sent_are_left_out_as_the_thanks_they_are(desk: Desk) -> None:
    desk.commit("Add", all_added(card("acme", people=("Ada", "Bo"))))
    send(desk, "acme", K.PRINTED, 0)
    assert [one.names for one in plan.of_card(desk, "acme")] == [("Bo",), ("Ada",)]
    plan.leave_out(desk, "acme", Task.SEND, "Leave out")
    assert [one.names for one in plan.of_card(desk, "acme")] == [("Bo",)]
    # A letter printed afterwards is still to be sent.
    send(desk, "acme", K.PRINTED, 1)
    assert dues(desk) == [(Due.SEND, False)]
    plan.bring_back(desk, "acme", Task.SEND, "Back")
    assert plan.of_card(desk, "acme")[0].people == 2


def test_a_letter_for_news_is_left_out_without_the_thanks(desk: Desk) -> None:
    desk.commit("Add", all_added(card("acme")))
    send(desk, "acme", K.POSTED, 0)
    asking = replace(letter("acme"), id="news", kind=LetterKind.STATUS_ENQUIRY)
    desk.commit("Ask", [added(asking), added(event("news", 0, K.PRINTED))])
    assert dues(desk) == [(Due.SEND, False)]
    plan.leave_out(desk, "acme", Task.SEND, "Leave out")
    assert dues(desk) == []
    back = event("acme-letter-0", 2, K.TAKEN_BACK)
    desk.commit("Back", [added(back), added(event("acme-letter-0", 3, K.PRINTED))])
    assert dues(desk) == [(Due.SEND, False)]


def test_asking_sleeps_until_its_day_or_until_they_call_for_it(desk: Desk, clock: Clock) -> None:
    desk.commit("Add", all_added(card("acme")))
    send(desk, "acme", K.EMAILED, 0)
    clock.now = NOON + timedelta(days=10)  # a Wednesday
    assert asking_news.due(desk) == ["acme"]
    plan.put_off(desk, "acme", Task.ASK, date(2026, 12, 11), "Snooze")
    assert (dues(desk), asking_news.due(desk)) == ([(Due.CALL, True)], [])
    assert reminders.reminder(desk, "acme").contact == date(2026, 12, 11)
    clock.now += timedelta(hours=1)
    called(desk, CallOutcome.NOBODY)
    assert dues(desk) == [(Due.CALL, True)]
    called(desk, CallOutcome.CALL_BACK, date(2026, 12, 4))
    assert dues(desk) == [(Due.CALL_LATER, False)]
    clock.now += timedelta(days=2)
    assert asking_news.due(desk) == ["acme"]


def test_asking_left_out_stays_so_until_something_comes(desk: Desk, clock: Clock) -> None:
    desk.commit("Add", all_added(card("acme")))
    send(desk, "acme", K.EMAILED, 0)
    clock.now = NOON + timedelta(days=10)
    plan.leave_out(desk, "acme", Task.ASK, "Leave out")
    assert dues(desk) == []
    assert reminders.reminder(desk, "acme").contact is None
    clock.now += timedelta(days=1)
    called(desk, CallOutcome.SPOKE)
    assert dues(desk) == [(Due.CALL_LATER, False)]


def test_a_call_counts_as_a_contact_where_a_letter_is_advised_on(desk: Desk, clock: Clock) -> None:
    desk.commit("Add", all_added(card("acme")))
    send(desk, "acme", K.EMAILED, 0)
    clock.now = NOON + timedelta(days=10)
    called(desk, CallOutcome.VOICEMAIL)
    advice = asking_news.advice(desk, desk.records("acme"), "UTC")
    assert (advice.asked, advice.best) == ((date(2026, 12, 2),), date(2026, 12, 9))
    assert asking_news.due(desk) == []
    assert reminders.reminder(desk, "acme").contact == date(2026, 12, 9)


def test_a_call_they_wait_for_is_due_beside_thanks_that_are_not_written(
    desk: Desk, clock: Clock
) -> None:
    desk.commit("Add", all_added(card("acme")))
    called(desk, CallOutcome.CALL_BACK, SUNDAY + timedelta(days=1))
    clock.now = NOON + timedelta(days=1)
    assert [due for due, _ in dues(desk)] == [Due.THANK_LATE, Due.CALL]
    assert asking_news.due(desk) == ["acme"]


def test_letters_are_posted_the_day_after_their_own_interview(desk: Desk) -> None:
    desk.commit("Add", all_added(card("acme")))
    send(desk, "acme", K.PRINTED, 0)
    second_round(desk, Moment(date(2026, 12, 14), time(9)))
    assert sending.timing(desk, "acme").post_by == date(2026, 11, 23)
    chosen = replace(desk.preferences, posting_days=2)
    desk.commit("Days", [added(chosen)])
    timing = sending.timing(desk, "acme")
    assert (timing.few, timing.many, timing.latest) == (1, 2, date(2026, 11, 25))


def test_a_card_without_an_interview_or_gone_has_no_plan(desk: Desk) -> None:
    assert plan.of_card(desk, "gone") == ()
    desk.commit("Add", all_added(card("acme")))
    round_one = desk.records("acme").interviews[0]
    desk.commit("Off", [edited(round_one, replace(round_one, cancelled=True))])
    assert dues(desk) == [(Due.CALLED_OFF, False)]
    plan.leave_out(desk, "acme", Task.ASK, "Leave out")
    desk.undo()
    assert desk.records("acme").aside == ()
