"""Wall times and zones as invitations say them."""

import pytest

from afterword.exchange.ics import read_invite
from afterword.exchange.zones import known_name
from tests.exchange.invitations import calendar, read


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("America/Toronto", "America/Toronto"),
        ("america/toronto", "America/Toronto"),
        ("/freeassociation.sourceforge.net/America/Halifax", "America/Halifax"),
        ("/citadel.org/20190914_1/America/St_Johns", "America/St_Johns"),
        ("posix/Europe/Vaduz", "Europe/Vaduz"),
        ("Eastern Standard Time", "America/New_York"),
        ("EASTERN STANDARD TIME", "America/New_York"),
        ("Eastern Daylight Time", "America/New_York"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("(GMT-03.30) Newfoundland", "America/St_Johns"),
        ("Canada Central Standard Time", "America/Regina"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("PST", "America/Los_Angeles"),
        ("UTC", "UTC"),
        ("GMT", "UTC"),
        ("UTC-05:00", "Etc/GMT+5"),
        ("+0900", "Etc/GMT-9"),
        ("+0530", ""),
        ("Lakeside Time", ""),
        ("Customized Time Zone", ""),
        ("../../etc/passwd", ""),
        ("localtime", ""),
        ("", ""),
    ],
)
def test_zones_go_by_many_names(said: str, zone: str) -> None:
    assert known_name(said) == zone


def _span(*lines: str, top: str = "") -> tuple[str, str]:
    invite = read_invite(calendar(*lines, top=top))
    return str(invite.start), str(invite.end or "")


def test_a_name_nobody_knows_is_kept_to_ask_about() -> None:
    invite = read("unknown-zone.ics")
    assert (invite.start.zone, invite.zone_said) == ("", "Lakeside Time")
    assert str(invite.start) == "2026-12-02T11:00[]"


def test_a_time_without_a_zone_is_the_readers() -> None:
    invite = read("floating.ics")
    assert (str(invite.start), invite.zone_said) == ("2026-12-02T11:00[]", "")
    assert str(invite.end) == "2026-12-02T11:30[]"
    usual = "X-WR-TIMEZONE:America/Regina"
    assert _span("DTSTART:20261202T110000", top=usual)[0] == "2026-12-02T11:00[America/Regina]"


def test_a_whole_day_has_no_clock() -> None:
    invite = read("all-day.ics")
    assert (str(invite.start), invite.end) == ("2026-12-05[]", None)
    two = ("DTSTART;VALUE=DATE:20261205", "DTEND;VALUE=DATE:20261207")
    assert _span(*two) == ("2026-12-05[]", "2026-12-06[]")


RULES = """BEGIN:VTIMEZONE
TZID:{name}
{located}
BEGIN:STANDARD
DTSTART:19701101T020000
TZOFFSETFROM:{summer}
TZOFFSETTO:{winter}
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700308T020000
TZOFFSETFROM:{winter}
TZOFFSETTO:{summer}
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
END:DAYLIGHT
END:VTIMEZONE"""


@pytest.mark.parametrize(
    ("name", "located", "winter", "summer", "zone"),
    [
        ("Ours", "", "-0800", "-0700", "America/Los_Angeles"),
        ("Ours", "X-LIC-LOCATION:America/Boise", "-0700", "-0600", "America/Boise"),
        ("CST", "", "-0600", "-0500", "America/Winnipeg"),
        ("Ours", "", "-0330", "-0230", "America/St_Johns"),
        ("Ours", "", "-0315", "-0215", ""),
        ("Ours", "", "-9900", "+9900", ""),
    ],
)
def test_a_zone_is_known_by_the_rules_it_brings(
    name: str, located: str, winter: str, summer: str, zone: str
) -> None:
    rules = RULES.format(name=name, located=located or "X-A:b", winter=winter, summer=summer)
    start, _ = _span(f"DTSTART;TZID={name}:20260715T100000", top=rules)
    assert start == f"2026-07-15T10:00[{zone}]"


def test_one_files_zone_says_nothing_about_the_next_file() -> None:
    rules = RULES.format(name="Ours", located="X-A:b", winter="-0800", summer="-0700")
    assert _span("DTSTART;TZID=Ours:20260715T100000", top=rules)[0].endswith("Los_Angeles]")
    assert _span("DTSTART;TZID=Ours:20260715T100000")[0] == "2026-07-15T10:00[]"


@pytest.mark.parametrize(
    ("lines", "end"),
    [
        (("DTEND:20261124T160000Z",), "2026-11-24T16:00[UTC]"),
        (("DURATION:PT45M",), "2026-11-24T15:45[UTC]"),
        (("DTEND;TZID=America/Toronto:20261124T110000",), "2026-11-24T11:00[America/Toronto]"),
        (("DTEND:20261124T150000Z",), ""),
        (("DTEND:20261123T160000Z",), ""),
        (("DTEND;VALUE=DATE:20261125",), ""),
        (("DURATION:P999999999999999999W",), ""),
        (("DURATION:P400D",), ""),
        (("DURATION:-PT1H",), ""),
        ((), ""),
    ],
)
def test_an_end_is_a_later_moment_or_none(lines: tuple[str, ...], end: str) -> None:
    assert _span("DTSTART:20261124T150059Z", *lines) == ("2026-11-24T15:00[UTC]", end)
