"""Invitations as Outlook, Google, Apple, Calendly and Zoom write them."""

from datetime import UTC, datetime

import pytest

from afterword.domain.invites import Attendee
from afterword.domain.problems import Problem
from afterword.exchange.ics import read_invite
from tests.exchange.invitations import INVITES, calendar, names, read


def test_a_panel_from_outlook_fills_everything() -> None:
    invite = read("lakeside-panel.ics")
    assert str(invite.start) == "2026-11-19T10:00[America/New_York]"
    assert str(invite.end) == "2026-11-19T11:15[America/New_York]"
    assert (invite.company, invite.company_guessed) == ("Lakeside Logistics", True)
    assert invite.position == "Warehouse coordinator"
    assert invite.place == "Lakeside Logistics, 400 Harbour Street, Kingston"
    assert (invite.revision, invite.cancelled, invite.zone_said) == (0, False, "")
    assert invite.uid.startswith("040000008200E00074C5B7101A82E008")
    assert invite.attendees == (
        Attendee("Sarah Patel", "sarah.patel@lakeside-logistics.example", organizer=True),
        Attendee("Tom Berg", "tom.berg@lakeside-logistics.example"),
        Attendee("Nadia Haddad", "nadia.haddad@lakeside-logistics.example"),
    )


def test_the_same_panel_is_moved_then_cancelled_under_one_uid() -> None:
    first, moved, gone = (read(f"lakeside-panel{end}.ics") for end in ("", "-moved", "-cancelled"))
    assert first.uid == moved.uid == gone.uid
    assert [one.revision for one in (first, moved, gone)] == [0, 2, 3]
    assert [one.cancelled for one in (first, moved, gone)] == [False, False, True]
    assert str(moved.start) == "2026-11-20T13:30[America/New_York]"
    assert gone.position == "Warehouse coordinator"


@pytest.mark.parametrize(
    ("file", "start", "company", "position", "place", "people"),
    [
        (
            "google.ics",
            "2026-11-24T19:00[UTC]",
            "Brightwater",
            "Program assistant",
            "Google Meet",
            ["Marisol Ortega", "Priya Nair"],
        ),
        (
            "apple.ics",
            "2026-11-25T09:00[America/Halifax]",
            "Saltmarsh Bakery",
            "Morning baker",
            "Saltmarsh Bakery, 12 Water St, Lunenburg NS",
            ["Colin MacLeod"],
        ),
        (
            "calendly.ics",
            "2026-11-26T15:30[UTC]",
            "Fernhill",
            "Customer care agent",
            "Zoom",
            ["Dana Kim"],
        ),
        (
            "zoom.ics",
            "2026-11-27T14:00[America/Winnipeg]",
            "Prairie Rose Credit Union",
            "",
            "Zoom",
            [],
        ),
        (
            "outlook-francais.ics",
            "2026-12-01T13:30[America/Toronto]",
            "Riviere Bleue",
            "Agente de bureau",
            "Hôtel de ville, 33, rue Principale, Réunion Microsoft Teams",
            ["Élise Bouchard", "Jean-François Côté-Lavoie"],
        ),
        (
            "outlook-customized-zone.ics",
            "2026-07-15T10:00[America/Toronto]",
            "Lakeside Logistics",
            "Warehouse coordinator",
            "Lakeside Logistics, 400 Harbour Street, Kingston",
            ["Sarah Patel", "Tom Berg", "Nadia Haddad"],
        ),
    ],
)
def test_what_each_program_writes_is_understood(
    file: str, start: str, company: str, position: str, place: str, people: list[str]
) -> None:
    invite = read(file)
    assert str(invite.start) == start
    assert (invite.company, invite.position, invite.place) == (company, position, place)
    assert names(invite) == people


def test_mailboxes_and_oneself_are_no_people() -> None:
    invite = read("teams-only.ics", "Jamie Roy")
    assert names(invite) == ["Fiona O'Neil", "Ana Maria De La Cruz", ""]
    assert invite.attendees[2].email == "kbrown3@hartwellhealth.example"
    assert read("teams-only.ics", "JAMIE+work@roy.example").attendees == invite.attendees
    assert (invite.company, invite.position) == ("Hartwell Health", "Unit clerk")
    assert str(invite.end) == "2026-12-03T10:00[America/Los_Angeles]"


def test_ones_address_in_any_form_is_ones_own() -> None:
    own = ("Jamie", "Roy,", "12", "Coordinator", "Street", "<jamie.roy@gmail.example>,")
    invite = read("lakeside-panel.ics", *own)
    assert names(invite) == ["Sarah Patel", "Tom Berg", "Nadia Haddad"]
    assert invite.position == "Warehouse coordinator"


def test_of_several_events_the_interview_in_its_newest_form_is_meant() -> None:
    invite = read("week-with-interview.ics")
    assert (invite.uid, invite.revision) == ("real", 1)
    assert str(invite.start) == "2026-12-01T16:00[America/Vancouver]"


def test_of_two_interviews_the_nearest_is_meant() -> None:
    def event(day: int) -> str:
        stamp = f"DTSTART:202611{day:02}T150000Z"
        return f"BEGIN:VEVENT\nUID:{day}\nSUMMARY:Interview\n{stamp}\nEND:VEVENT\n"

    data = f"BEGIN:VCALENDAR\n{event(2)}{event(20)}{event(27)}END:VCALENDAR\n".encode()
    assert read_invite(data, (), datetime(2026, 11, 22, tzinfo=UTC)).uid == "20"
    assert read_invite(data).uid == "2"


def test_a_series_comes_before_a_change_of_one_of_its_days() -> None:
    changed = "BEGIN:VEVENT\r\nUID:1\r\nRECURRENCE-ID:20261201T150000Z\r\nSEQUENCE:4\r\n"
    changed += "SUMMARY:Interview\r\nDTSTART:20261201T170000Z\r\nEND:VEVENT"
    data = calendar("SUMMARY:Interview", "DTSTART:20261124T150000Z", top=changed)
    assert str(read_invite(data).start) == "2026-11-24T15:00[UTC]"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "invite-empty"),
        (b" \r\n\0\0", "invite-empty"),
        (b"%PDF-1.7 nothing", "invite-not-calendar"),
        (b"BEGIN:VCARD\r\nEND:VCARD\r\n", "invite-not-calendar"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n", "invite-cut-off"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "invite-no-event"),
        (calendar("SUMMARY:Interview"), "invite-no-time"),
        (calendar("DTSTART:soon"), "invite-no-time"),
        (calendar("DTSTART;VALUE=DATE:00010101"), "invite-no-time"),
        (calendar("END:VALARM", "END:VALARM"), "invite-broken"),
        ((INVITES / "answer.ics").read_bytes(), "invite-answer"),
    ],
)
def test_what_is_no_invitation_is_refused_by_name(data: bytes, code: str) -> None:
    with pytest.raises(Problem) as caught:
        read_invite(data)
    assert caught.value.code == code


def test_a_broken_line_outside_the_event_costs_nothing() -> None:
    event = calendar("DTSTART:20261124T150000Z", top="what is this?")
    assert read_invite(event) == read_invite(calendar("DTSTART:20261124T150000Z"))


def _with_guest(name: str) -> bytes:
    guest = f'ATTENDEE;CN="{name}":mailto:x@lakeside.example'
    return calendar("SUMMARY:Interview\0 \u202e day", "DTSTART:20261124T150000Z", guest)


def test_hidden_characters_never_come_in() -> None:
    invite = read_invite(_with_guest("Sa\u202erah\x07 Patel\ufeff"))
    assert names(invite) == ["Sarah Patel"]
    assert invite.title == "Interview day"


def test_endless_text_is_cut() -> None:
    invite = read_invite(_with_guest("a" * 150_000))
    assert len(invite.attendees[0].name) == 120
    long = read_invite(calendar("DTSTART:20261124T150000Z", "SUMMARY:" + "x" * 200_000))
    assert len(long.title) == 300


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r"])
def test_any_encoding_and_line_end_says_the_same(encoding: str, line_end: str) -> None:
    text = (INVITES / "outlook-francais.ics").read_text("utf-8")
    data = line_end.join(text.splitlines()).encode(encoding)
    assert read_invite(data) == read("outlook-francais.ics")


def test_windows_1252_is_read_too() -> None:
    data = (INVITES / "outlook-francais.ics").read_bytes().decode().encode("cp1252")
    assert read_invite(data) == read("outlook-francais.ics")
