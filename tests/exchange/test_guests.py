"""Names as letters use them, and what an address tells about its owner."""

import pytest

from afterword.exchange import mailboxes
from afterword.exchange.guests import person_name
from afterword.exchange.ics import read_invite
from tests.exchange.invitations import calendar, names


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Patel, Sarah", "Sarah Patel"),
        ("PATEL, Sarah", "Sarah Patel"),
        ("Sarah Patel (HR)", "Sarah Patel"),
        ("Patel, Sarah (she/her) [External]", "Sarah Patel"),
        ("Sarah Patel via Google Calendar", "Sarah Patel"),
        ("'Sarah Patel'", "Sarah Patel"),
        ("Sarah Patel - Human Resources", "Sarah Patel"),
        ("Sarah Patel, CPA", "Sarah Patel"),
        ("Patel, Sarah, P.Eng.", "Sarah Patel"),
        ("sarah patel", "Sarah Patel"),
        ("SARAH PATEL", "Sarah Patel"),
        ("DE LA CRUZ, Ana Maria", "Ana Maria De La Cruz"),
        ("Miller, TJ", "TJ Miller"),
        ("King, Jr., Martin", "Martin King Jr."),
        ("Martin King, III", "Martin King III"),
        ("Colin MacLeod", "Colin MacLeod"),
        ("Jean-François CÔTÉ", "Jean-François CÔTÉ"),
        ("王小明", "王小明"),
        ("مريم حداد", "مريم حداد"),
        ("sarah.patel@lakeside.example", ""),
        ("Sarah <sarah@lakeside.example>", "Sarah"),
        ("", ""),
        (",", ""),
    ],
)
def test_a_name_reads_as_on_a_letter(said: str, name: str) -> None:
    assert person_name(said) == name


@pytest.mark.parametrize(
    ("mail", "name"),
    [
        ("john.smith@x.example", "John Smith"),
        ("john_smith2@x.example", "John Smith"),
        ("jean-luc.roy@x.example", "Jean-Luc Roy"),
        ("jsmith@x.example", ""),
        ("j.smith@x.example", ""),
        ("hr.team@x.example", ""),
        ("no.reply@x.example", ""),
    ],
)
def test_a_name_is_guessed_only_from_two_clear_words(mail: str, name: str) -> None:
    assert mailboxes.name_in(mail) == name


@pytest.mark.parametrize(
    ("mail", "company"),
    [
        ("a@lakeside-logistics.example", "Lakeside Logistics"),
        ("a@mail.lakeside.co.uk", "Lakeside"),
        ("a@ville.riviere-bleue.qc.ca", "Riviere Bleue"),
        ("a@ibm.com", "IBM"),
        ("a@xn--rivire-6ua.example", "Rivière"),
        ("a@gmail.com", ""),
        ("a@outlook.fr", ""),
        ("a@bell.net", ""),
        ("a@bell.ca", "Bell"),
        ("no-reply@calendly.com", ""),
        ("no-reply@zoom.us", ""),
        ("dana.kim@zoom.us", "Zoom"),
        ("nobody", ""),
        ("a@localhost", ""),
    ],
)
def test_a_company_is_guessed_from_its_own_domain_only(mail: str, company: str) -> None:
    assert mailboxes.company_of(mail) == company


@pytest.mark.parametrize(
    "line",
    [
        "ATTENDEE;CUTYPE=ROOM;CN=Willow:mailto:willow@lakeside.example",
        "ATTENDEE;CUTYPE=RESOURCE;CN=Projector:mailto:p@lakeside.example",
        "ATTENDEE;CUTYPE=GROUP;CN=Everybody:mailto:e@lakeside.example",
        "ATTENDEE;CN=Boardroom 2:mailto:x@lakeside.example",
        "ATTENDEE;CN=Salle 210:mailto:x@lakeside.example",
        "ATTENDEE;CN=Willow:mailto:room-willow@lakeside.example",
        "ATTENDEE;CN=Willow:mailto:c_18@resource.calendar.google.com",
        "ATTENDEE;CN=HR Team:mailto:hr-team@lakeside.example",
        "ATTENDEE:mailto:careers@lakeside.example",
        "ATTENDEE;CN=Lakeside:mailto:info@lakeside.example",
        "ATTENDEE;CN=Lakeside Recruiting:mailto:x@lakeside.example",
        "ATTENDEE;CN=Zoom:mailto:no-reply@zoom.us",
        "ATTENDEE;CN=Calendly:mailto:x@calendly.com",
        "ATTENDEE;CN=Owen Blake;PARTSTAT=DECLINED:mailto:owen@lakeside.example",
        "ATTENDEE;CN=Owen Blake;ROLE=NON-PARTICIPANT:mailto:owen@lakeside.example",
        "ATTENDEE;CN=Owen Blake:mailto:OWEN@home.example",
        "ATTENDEE;CN=Blake\\, Owen:mailto:other@home.example",
        "ATTENDEE;CN=Ada Lovelace:mailto:ADA@lakeside.example",
        'ATTENDEE;CN="Lovelace, Ada":mailto:ada@home.example',
    ],
)
def test_only_people_who_were_met_are_listed_and_once(line: str) -> None:
    ada = "ORGANIZER;CN=Ada Lovelace:mailto:ada@lakeside.example"
    data = calendar("DTSTART:20261124T150000Z", ada, line)
    assert names(read_invite(data, ("owen@home.example", "Owen Blake"))) == ["Ada Lovelace"]


def test_a_person_who_works_behind_a_shared_mailbox_is_met() -> None:
    line = "ORGANIZER;CN=Ada Lovelace:mailto:recruiting@lakeside.example"
    assert names(read_invite(calendar("DTSTART:20261124T150000Z", line))) == ["Ada Lovelace"]


def test_more_people_than_fit_a_room_are_cut() -> None:
    lines = [f"ATTENDEE;CN=Guest {chr(97 + n % 26)}{n}:mailto:g{n}@x.example" for n in range(2_000)]
    assert len(read_invite(calendar("DTSTART:20261124T150000Z", *lines)).attendees) == 50
