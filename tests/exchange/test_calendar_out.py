"""What goes out into a calendar is read back by the same library that reads invitations."""

from datetime import UTC, date, datetime, timedelta, timezone

from icalendar import Calendar, Event

from afterword.exchange.calendar_out import Entry, calendar_file

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
START = datetime(2026, 11, 30, 10, tzinfo=timezone(timedelta(hours=-5)))


def read(*entries: Entry, now: datetime = NOW) -> list[Event]:
    calendar = Calendar.from_ical(calendar_file(entries, now))
    return [one for one in calendar.walk("VEVENT") if isinstance(one, Event)]


def test_an_interview_is_an_instant_in_utc() -> None:
    (event,) = read(Entry("i@x", "Interview: Acme", START, START + timedelta(hours=1), "Room 3"))
    assert event.decoded("dtstart") == datetime(2026, 11, 30, 15, tzinfo=UTC)
    assert event.decoded("dtend") == datetime(2026, 11, 30, 16, tzinfo=UTC)
    assert (event["summary"], event["location"]) == ("Interview: Acme", "Room 3")


def test_a_follow_up_is_a_whole_day_that_rings_and_keeps_nobody_busy() -> None:
    (event,) = read(Entry("a@x", "Call Acme", date(2026, 12, 31), notes="At 905", reminds=True))
    days = event.decoded("dtstart"), event.decoded("dtend")
    assert days == (date(2026, 12, 31), date(2027, 1, 1))
    assert (event["transp"], event["description"]) == ("TRANSPARENT", "At 905")
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(hours=9)


def test_a_second_file_updates_the_first() -> None:
    entry = Entry("a@x", "Call Acme", date(2026, 12, 31))
    (first,), (second,) = read(entry), read(entry, now=NOW + timedelta(minutes=5))
    assert first["uid"] == second["uid"] == "a@x"
    assert second.decoded("sequence") > first.decoded("sequence") > 0


def test_words_with_every_sign_stay_one_line_and_whole() -> None:
    title = "Tremblay, Côté; & fils\\ “Łódź” 寿司\r\nBEGIN:VALARM " + "x" * 200
    (event,) = read(Entry("a@x", title, date(2026, 12, 31)))
    assert str(event["summary"]) == title.replace("\r\n", "\n")
    assert not event.walk("VALARM")


def test_what_others_invited_to_can_still_be_changed_by_them() -> None:
    (event,) = read(Entry("theirs@there", "Interview", START, invited=True))
    assert event.decoded("sequence") == 0


def test_controls_and_half_signs_stop_no_file_and_stand_in_none() -> None:
    hostile = "A\0\x07\x1b\rATTACH:x\ud800 %s😀"
    entry = Entry(hostile, hostile, date.max, place=hostile, notes=hostile, reminds=True)
    file = calendar_file([entry], NOW)
    assert not any(sign in file for sign in (b"\0", b"\x07", b"\x1b", b"\nATTACH"))
    (event,) = read(entry)
    assert str(event["summary"]) == "A\nATTACH:x? %s😀"
