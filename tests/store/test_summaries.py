"""What a card shows: the latest interview, who was met there, and who waits for thanks."""

from dataclasses import replace
from datetime import date, time

import pytest

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview, Meeting, Promise
from afterword.domain.changes import added, edited
from afterword.domain.letters import EventKind, LetterKind
from afterword.domain.moments import Moment
from afterword.domain.people import Person
from afterword.domain.summaries import CardSummary
from tests.store.boards import NOON, START, all_added, card, event, letter

K = EventKind


def seen(desk: Desk) -> CardSummary:
    """Return the card as the file has it."""
    desk.load_rest()
    return desk.cards["acme"]


def test_a_card_shows_its_people_in_the_order_they_were_named(desk: Desk) -> None:
    people = ("Zoë Quinn", "Ada Byron", "Bob Ray")
    desk.commit("Add", all_added(card("acme", people=people)))
    face = seen(desk)
    assert face.people == people
    assert (face.company, face.position, face.interview) == ("acme Ltd", "Cook", START)
    assert counts(face) == (3, 0)
    assert face.promised == date(2026, 11, 27)


def counts(face: CardSummary) -> tuple[int, int]:
    """Return how many people are unthanked, and how many of them have a letter on paper."""
    return face.unthanked, face.on_paper


@pytest.mark.parametrize(
    ("happened", "asked", "here"),
    [
        ([K.DRAFTED], (), 0),
        ([K.DRAFTED, K.QUEUED, K.PRINTED], (), 1),
        ([K.QUEUED, K.TAKEN_BACK], (), 0),
        ([K.DRAFTED, K.PRINTED, K.POSTED], (2,), 0),
        ([K.PRINTED, K.POSTED, K.TAKEN_BACK], (), 1),
        ([K.EMAILED, K.TAKEN_BACK], (), 0),
        ([K.EMAILED, K.TAKEN_BACK, K.POSTED], (2,), 0),
    ],
)
def test_a_card_knows_when_news_was_asked_for(
    desk: Desk, happened: list[EventKind], asked: tuple[int, ...], here: int
) -> None:
    desk.commit("Add", all_added(card("acme")))
    asking = replace(letter("acme"), kind=LetterKind.STATUS_ENQUIRY)
    events = [added(event(asking.id, place, kind)) for place, kind in enumerate(happened)]
    desk.commit("Ask", [added(asking), *events])
    for face in (desk.cards["acme"], seen(desk)):
        assert face.asked == tuple(NOON.replace(minute=minute) for minute in asked)
        assert (*counts(face), face.news_on_paper) == (1, 0, here)


@pytest.mark.parametrize(
    ("happened", "posted", "sent"),
    [
        ([K.PRINTED], None, None),
        ([K.PRINTED, K.POSTED], 1, None),
        ([K.PRINTED, K.POSTED, K.TAKEN_BACK], None, None),
        ([K.POSTED, K.TAKEN_BACK, K.HANDED_OVER], None, 2),
        ([K.EMAILED], None, 0),
    ],
)
def test_a_card_knows_when_its_thanks_went(
    desk: Desk, happened: list[EventKind], posted: int | None, sent: int | None
) -> None:
    desk.commit("Add", all_added(card("acme")))
    events = [added(event("acme-letter-0", place, kind)) for place, kind in enumerate(happened)]
    desk.commit("Thank", [added(letter("acme")), *events])
    for face in (desk.cards["acme"], seen(desk)):
        minutes = [at.minute if at else None for at in (face.thanks_posted, face.thanks_sent)]
        assert minutes == [posted, sent]


def test_a_role_stands_for_a_name_that_is_not_known(desk: Desk) -> None:
    desk.commit("Add", all_added(card("acme")))
    person = desk.records("acme").people[0]
    desk.commit("Edit", [edited(person, replace(person, name="", job_title="the HR manager"))])
    assert desk.cards["acme"].people == ("the HR manager",)
    assert seen(desk).people == ("the HR manager",)


@pytest.mark.parametrize(
    ("happened", "unthanked", "on_paper"),
    [
        ([K.DRAFTED], 1, 0),
        ([K.SAVED], 1, 1),
        ([K.DRAFTED, K.QUEUED, K.PRINTED], 1, 1),
        ([K.PRINTED, K.POSTED], 0, 0),
        ([K.EMAILED], 0, 0),
        ([K.HANDED_OVER], 0, 0),
        ([K.PASSED_ON], 0, 0),
        ([K.PRINTED, K.POSTED, K.TAKEN_BACK], 1, 1),
        ([K.EMAILED, K.TAKEN_BACK], 1, 0),
        ([K.PRINTED, K.TAKEN_BACK], 1, 0),
        ([K.POSTED, K.TAKEN_BACK, K.POSTED], 0, 0),
    ],
)
def test_a_person_is_thanked_only_when_the_letter_was_sent(
    desk: Desk, happened: list[EventKind], unthanked: int, on_paper: int
) -> None:
    desk.commit("Add", all_added(card("acme")))
    note = letter("acme")
    desk.commit("Write", [added(note)])
    for number, kind in enumerate(happened):
        desk.commit("Say", [added(event(note.id, number, kind))])
    face = seen(desk)
    assert counts(face) == (unthanked, on_paper)


def test_a_letter_to_one_of_the_panel_thanks_nobody_else(desk: Desk) -> None:
    desk.commit("Add", all_added(card("acme", people=("Ada", "Bob"))))
    desk.commit("Write", [added(letter("acme", 1)), added(event("acme-letter-1", 0, K.POSTED))])
    assert counts(seen(desk)) == (1, 0)


def second_round(start: Moment) -> list[Interview | Meeting | Person]:
    person = Person("cy", "acme-company", "Cy Dee")
    return [
        Interview("round-two", "acme", start),
        person,
        Meeting("cy-met", "round-two", person.id),
    ]


@pytest.mark.parametrize(
    ("start", "people"),
    [
        (Moment(date(2026, 11, 24), time(9), "America/Toronto"), ("Cy Dee",)),
        (Moment(date(2026, 11, 12), time(9), "America/Toronto"), ("Ada Byron",)),
        # Later on the wall, earlier in the world.
        (Moment(date(2026, 11, 20), time(11), "Asia/Tokyo"), ("Ada Byron",)),
    ],
)
def test_the_latest_interview_is_shown(desk: Desk, start: Moment, people: tuple[str, ...]) -> None:
    desk.commit("Add", all_added(card("acme")))
    desk.commit("Again", [added(record) for record in second_round(start)])
    assert seen(desk).people == people


def test_a_cancelled_interview_is_as_if_it_were_not(desk: Desk) -> None:
    desk.commit("Add", all_added(card("acme")))
    later = Moment(date(2026, 11, 24), time(9), "America/Toronto")
    desk.commit("Again", [added(record) for record in second_round(later)])
    second = desk.records("acme").interviews[1]
    desk.commit("Cancel", [edited(second, replace(second, cancelled=True))])
    assert seen(desk).people == ("Ada Byron",)
    assert not seen(desk).called_off
    first = desk.records("acme").interviews[0]
    desk.commit("Cancel", [edited(first, replace(first, cancelled=True))])
    face = seen(desk)
    assert (face.interview, face.people, counts(face), face.promised) == (None, (), (0, 0), None)
    assert face.called_off


def test_a_day_named_before_the_next_interview_is_spent(desk: Desk) -> None:
    desk.commit("Add", all_added(card("acme")))
    later = Moment(date(2026, 11, 28), time(9), "America/Toronto")
    desk.commit("Again", [added(record) for record in second_round(later)])
    assert seen(desk).promised is None
    named = Promise("again", "round-two", "by December", date(2026, 12, 1))
    desk.commit("Named", [added(named)])
    assert seen(desk).promised == date(2026, 12, 1)


def test_a_card_without_interview_or_company_has_a_face_too(desk: Desk) -> None:
    application = card("acme")[1]
    desk.commit("Add", [added(replace(application, company_id=""))])
    assert seen(desk) == CardSummary("acme", "to-thank", "V", "", "Cook")
    assert desk.records("acme").company.name == ""


def test_a_round_only_just_added_hides_nobody_who_waits_for_thanks(desk: Desk) -> None:
    desk.commit("Add", all_added(card("acme")))
    later = Interview("later", "acme", Moment(date(2026, 12, 1), time(9), "America/Toronto"))
    desk.commit("Another round", [added(later)])
    face = seen(desk)
    assert (face.interview, face.people, counts(face)) == (later.start, ("Ada Byron",), (1, 0))
