"""Calls about a card: kept in one step, they set the next day; the sheet asks for the right one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from afterword.desk.desk import Desk
from afterword.domain.applications import JobApplication, Meeting, MeetingRole
from afterword.domain.asking import Because
from afterword.domain.calling import Variant
from afterword.domain.changes import added, edited, removed
from afterword.domain.contacts import CallOutcome, PhoneCall
from afterword.domain.people import Company, Person, Sender
from afterword.domain.problems import Problem
from afterword.stories import calls
from tests.store.boards import all_added, card, desk_at, state_of

ZONE = "America/Toronto"
NOW = datetime(2026, 12, 2, 15, tzinfo=UTC)
PEOPLE = ("Ada Byron", "Bob Ray")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A card with two people and a day named, the 27th of November."""
    with desk_at(tmp_path / "board.db", lambda: NOW) as desk:
        desk.commit("Add", all_added(card("acme", "waiting", people=PEOPLE)))
        desk.load_rest()
        yield desk


def log(desk: Desk, outcome: CallOutcome, until: date | None = None, notes: str = "") -> PhoneCall:
    return calls.log(desk, "acme", outcome, "Called Ada", "acme-person-0", notes, until)


def next_day(desk: Desk) -> tuple[date, Because] | None:
    found = calls.next_contact(desk, "acme")
    return (found.contact.day, found.contact.because) if found and found.contact else None


def test_a_call_is_one_step_and_sets_the_next_day(desk: Desk) -> None:
    assert next_day(desk) == (date(2026, 12, 1), Because.PROMISED)
    call = log(desk, CallOutcome.VOICEMAIL, notes=" Left my number. ")
    assert desk.records("acme").calls == (call,)
    assert (call.person_id, call.notes) == ("acme-person-0", "Left my number.")
    assert next_day(desk) == (date(2026, 12, 9), Because.ASKED)
    desk.undo()
    assert desk.records("acme").calls == ()
    assert next_day(desk) == (date(2026, 12, 1), Because.PROMISED)
    assert desk.redo_text == "Called Ada"


def test_the_day_that_was_said_counts(desk: Desk) -> None:
    log(desk, CallOutcome.CALL_BACK, date(2026, 12, 5))
    assert next_day(desk) == (date(2026, 12, 5), Because.CALL_BACK)
    log(desk, CallOutcome.NO_NEWS, date(2026, 12, 18))
    assert next_day(desk) == (date(2026, 12, 22), Because.PROMISED)
    log(desk, CallOutcome.NO_NEWS, date(2026, 12, 21))
    assert next_day(desk) is None  # twice is enough, until that day


def test_the_call_they_asked_for_is_one_contact_with_the_one_made_then(desk: Desk) -> None:
    log(desk, CallOutcome.CALL_BACK, date(2026, 12, 2))
    assert calls.sheet(desk, "acme", "en_CA", ZONE).advice.startswith("They asked you to call")
    log(desk, CallOutcome.SPOKE)
    said = calls.sheet(desk, "acme", "en_CA", ZONE).advice
    assert said.startswith("You last asked on December 2. Once more is fine")
    assert next_day(desk) == (date(2026, 12, 9), Because.ASKED)
    log(desk, CallOutcome.SPOKE)
    assert "Two times is enough" in calls.sheet(desk, "acme", "en_CA", ZONE).advice
    assert next_day(desk) is None


def test_nobody_answering_changes_nothing(desk: Desk) -> None:
    before = next_day(desk)
    log(desk, CallOutcome.NOBODY)
    assert next_day(desk) == before


@pytest.mark.parametrize("outcome", sorted(calls.WITH_DAY))
def test_an_outcome_with_a_day_is_nothing_without_it(desk: Desk, outcome: CallOutcome) -> None:
    before = state_of(desk)
    with pytest.raises(ValueError, match=outcome.value):
        log(desk, outcome)
    assert state_of(desk) == before


def test_a_card_that_is_gone_takes_no_call(desk: Desk) -> None:
    with pytest.raises(KeyError):
        calls.log(desk, "nowhere", CallOutcome.SPOKE, "Called")


def test_a_call_is_changed_and_taken_out_each_in_one_step(desk: Desk) -> None:
    call = log(desk, CallOutcome.SPOKE)
    calls.edit(desk, replace(call, notes="They meet on Friday."), "Notes")
    assert calls.last_notes(desk.records("acme")) == "They meet on Friday."
    steps = desk.undo_text
    calls.edit(desk, replace(call, notes="They meet on Friday."), "Again")
    assert desk.undo_text == steps
    calls.remove(desk, call, "Take out")
    assert desk.records("acme").calls == ()
    calls.remove(desk, call, "Take out again")
    assert desk.undo_text == "Take out"
    with pytest.raises(Problem) as refused:
        calls.edit(desk, replace(call, notes="x"), "Notes")
    assert refused.value.code == "changed-meanwhile"


def test_notes_wait_for_their_call(desk: Desk) -> None:
    calls.keep_notes(desk, "acme", "Ask about the night")
    assert calls.notes(desk, "acme") == "Ask about the night"
    assert calls.notes(desk, "polar") == ""
    log(desk, CallOutcome.SPOKE, notes="Ask about the night shift")
    assert calls.notes(desk, "acme") == ""


def test_how_a_name_is_said_is_kept_with_the_person(desk: Desk) -> None:
    calls.set_spoken(desk, "acme-person-0", "  AY-da  ", "How to say Ada Byron")
    assert calls.sheet(desk, "acme", "en_CA", ZONE).spoken == "AY-da"
    desk.undo()
    assert calls.sheet(desk, "acme", "en_CA", ZONE).spoken == ""


def test_a_telephone_number_is_kept_with_the_person(desk: Desk) -> None:
    calls.set_phone(desk, "acme-person-0", " 613  555-0100 ", "Phone number of Ada Byron")
    assert calls.sheet(desk, "acme", "en_CA", ZONE).phone == "613 555-0100"
    desk.undo()
    assert calls.sheet(desk, "acme", "en_CA", ZONE).phone == ""
    with pytest.raises(Problem):
        calls.set_phone(desk, "nobody", "1", "Phone number")


def test_the_sheet_asks_for_whoever_decides_or_was_chosen(desk: Desk) -> None:
    meeting = desk.record("meeting", "acme-meeting-1")
    assert isinstance(meeting, Meeting)
    decides = replace(meeting, role=MeetingRole.HIRING_MANAGER)
    desk.commit("Role", [edited(meeting, decides), added(Sender("Amina Haddad"))])
    said = calls.sheet(desk, "acme", "en_CA", ZONE)
    assert (said.ask_for, said.people) == ("Bob Ray", PEOPLE)
    assert [one.called for one in calls.people(desk, "acme")] == ["Bob Ray", "Ada Byron"]
    other = calls.sheet(desk, "acme", "fr_CA", ZONE, "acme-person-0")
    assert (other.ask_for, other.language) == ("Ada Byron", "fr_CA")
    assert "Je m’appelle Amina Haddad" in other.scripts[Variant.LIVE].text


def test_through_an_agency_its_recruiter_is_called(desk: Desk) -> None:
    agency = Company("staff", "Northern Staffing")
    recruiter = Person("rita", "staff", "Rita Roy", phone="613-555-0100")
    card_now = desk.application("acme")
    assert isinstance(card_now, JobApplication)
    met = Meeting("met", "acme-round", "rita", place=2, role=MeetingRole.RECRUITER)
    via = edited(card_now, replace(card_now, agency_id="staff"))
    desk.commit("Agency", [added(agency), added(recruiter), added(met), via])
    said = calls.sheet(desk, "acme", "en_CA", ZONE)
    assert (said.ask_for, said.phone) == ("Rita Roy", "613-555-0100")
    assert said.position == "Cook, acme Ltd"
    assert "about the cook position at acme Ltd." in said.scripts[Variant.LIVE].text
    french = calls.sheet(desk, "acme", "fr_CA", ZONE).scripts[Variant.LIVE].text
    assert "chez acme Ltd le 20 novembre" in french
    assert (said.title, said.at) == ("Call: Northern Staffing", "at Northern Staffing")


def test_a_second_call_and_a_third_are_told_from_the_first(desk: Desk) -> None:
    log(desk, CallOutcome.VOICEMAIL)
    assert "You last asked on December 2." in calls.sheet(desk, "acme", "en_CA", ZONE).advice
    log(desk, CallOutcome.SPOKE)
    assert "Two times is enough" in calls.sheet(desk, "acme", "en_CA", ZONE).advice


def test_a_card_without_an_interview_has_a_sheet_too(desk: Desk) -> None:
    records = desk.records("acme")
    gone = [*records.promises, *records.meetings, *records.interviews]
    desk.commit("Bare", [removed(one) for one in gone])
    said = calls.sheet(desk, "acme", "en_CA", ZONE)
    assert (said.ask_for, said.when) == ("whoever looks after the cook position", "")


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_it_goes_on_paper(desk: Desk, paper: str) -> None:
    assert calls.pdf(calls.sheet(desk, "acme", "fr_CA", ZONE), paper).startswith(b"%PDF")


def test_what_was_noted_in_a_call_is_there_again_where_that_is_undone(desk: Desk) -> None:
    log(desk, CallOutcome.VOICEMAIL, notes="Ask for extension 4")
    assert calls.notes(desk, "acme") == ""
    desk.undo()
    assert calls.notes(desk, "acme") == "Ask for extension 4"
    calls.keep_notes(desk, "acme", "")
    assert calls.notes(desk, "acme") == ""
    calls.remove(desk, log(desk, CallOutcome.SPOKE, notes="Done"), "Take it off")
    assert calls.notes(desk, "acme") == ""
