"""What is known fills the page: an invitation names people, and typing is never lost to it."""

from dataclasses import replace
from datetime import date, time

from afterword.domain.answers import Answers, PersonMet
from afterword.domain.invites import Attendee, Invite
from afterword.domain.moments import Moment
from afterword.domain.people import Company, Person, Sender
from afterword.domain.summaries import Known
from afterword.stories.drafting import named
from afterword.stories.filled_page import (
    empty_page,
    is_another,
    with_invite,
)
from tests.stories.pages import TODAY, ZONE, panel

START = Moment(date(2026, 11, 20), time(10), ZONE)
INVITE = Invite(
    "uid-1",
    START,
    company="Lakeside Logistics",
    company_guessed=True,
    position="Coordinator",
    place="Dock 4",
    attendees=(
        Attendee("Sarah Patel", "sarah@lakeside.example", organizer=True),
        Attendee("Tom Berg", "tom@lakeside.example"),
    ),
)


def answers_from_invite(invite: Invite, known: Known, today: date, zone: str) -> Answers:
    return with_invite(empty_page(known.sender or Sender(), today, zone), invite, known)


def test_an_invitation_fills_an_empty_page() -> None:
    known = Known(sender=Sender("Amina Haddad", "905-555-0142"))
    page = answers_from_invite(INVITE, known, TODAY, ZONE)
    assert [met.said for met in page.people] == ["Sarah Patel", "Tom Berg"]
    assert all(met.present for met in page.people)
    assert (page.company, page.position, page.when) == ("Lakeside Logistics", "Coordinator", START)
    assert page.company_guessed
    assert page.sender_name == "Amina Haddad"


def test_what_was_typed_stays() -> None:
    typed = panel(company="Lakeside", people=(PersonMet("Tom Berg, HR", "the schedule"),))
    page = with_invite(typed, INVITE, Known())
    assert [met.said for met in page.people] == ["Tom Berg, HR", "Sarah Patel"]
    assert page.people[0].topic == "the schedule"
    assert (page.company, page.company_guessed) == ("Lakeside", False)
    assert page.position == "Warehouse coordinator"


def test_nobody_is_met_by_herself() -> None:
    own = Attendee("A. Haddad", "amina@mail.example")
    invite = replace(INVITE, attendees=(*INVITE.attendees, own))
    for known in (Sender("Amina Haddad", "905-555-0142, Amina@mail.example."), Sender("A. Haddad")):
        page = answers_from_invite(invite, Known(sender=known), TODAY, ZONE)
        assert [met.said for met in page.people] == ["Sarah Patel", "Tom Berg"]


def test_an_invitation_from_elsewhere_is_another_interview() -> None:
    first = answers_from_invite(INVITE, Known(), TODAY, ZONE)
    assert not is_another(first, replace(INVITE, revision=3))
    assert is_another(first, replace(INVITE, uid="library", company="Library"))
    met = (PersonMet("Tom Berg, HR"),)
    assert is_another(panel(company="Town Hall", people=met), INVITE)
    assert not is_another(panel(company="Lakeside", people=met), INVITE)
    assert not is_another(panel(company="Town Hall", people=(PersonMet(),)), INVITE)


def test_the_same_invitation_twice_adds_nobody_and_an_older_one_changes_nothing() -> None:
    once = answers_from_invite(replace(INVITE, revision=2), Known(), TODAY, ZONE)
    assert with_invite(once, replace(INVITE, revision=2), Known()).people == once.people
    older = replace(INVITE, revision=1, start=replace(START, clock=time(8)))
    assert with_invite(once, older, Known()) == once


def test_a_person_known_there_brings_the_job_title_along() -> None:
    known = Known(
        companies=(Company("c", "Lakeside Logistics"),),
        people=(Person("p", "c", "Sarah Patel", job_title="Warehouse manager"),),
    )
    page = answers_from_invite(INVITE, known, TODAY, ZONE)
    assert page.people[0].said == "Sarah Patel, Warehouse manager"


def test_an_empty_page_has_one_row_and_the_sender() -> None:
    page = empty_page(Sender("Amina Haddad", "Hamilton"), TODAY, ZONE)
    assert len(page.people) == 1
    assert page.missing == ("company", "position", "people")


def test_a_comma_alone_is_nobodys_name() -> None:
    page = panel(people=(PersonMet(" , "), PersonMet("Tom Berg")))
    assert [met.said for met in named(page)] == ["Tom Berg"]
    assert "people" in replace(page, people=page.people[:1]).missing
