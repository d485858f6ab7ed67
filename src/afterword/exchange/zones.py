"""Which zone an invitation means: IANA names, Windows names, or the rules it carries along.

Names are looked up here and not by `icalendar`, which keeps the zones of every file it has read
and takes a file's own definition for the zone of that name in the next one.
"""

import re
from datetime import datetime, tzinfo
from typing import cast
from zoneinfo import ZoneInfo, available_timezones

from icalendar import Calendar, Component, Timezone
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from afterword.domain.moments import is_zone
from afterword.exchange.cleaning import one_line

# Tried first and in this order where only rules are given, so that the nearest name is found.
_NEAR = (
    "America/Toronto",
    "America/Winnipeg",
    "America/Edmonton",
    # Not Vancouver: newer tables let British Columbia stay on summer time, older ones do not.
    "America/Los_Angeles",
    "America/Halifax",
    "America/St_Johns",
    "America/Regina",
    "America/Whitehorse",
    "UTC",
)

# How Outlook's lists call them; the hours in front of the name are cut off before.
_SPOKEN = {
    "atlantic": "America/Halifax",
    "central": "America/Winnipeg",
    "eastern": "America/Toronto",
    "est": "America/Toronto",
    "edt": "America/Toronto",
    "cst": "America/Winnipeg",
    "cdt": "America/Winnipeg",
    "mst": "America/Edmonton",
    "mdt": "America/Edmonton",
    "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles",
    "ast": "America/Halifax",
    "adt": "America/Halifax",
    "nst": "America/St_Johns",
    "ndt": "America/St_Johns",
    "mountain": "America/Edmonton",
    "newfoundland": "America/St_Johns",
    "pacific": "America/Los_Angeles",
    "saskatchewan": "America/Regina",
    "yukon": "America/Whitehorse",
    "coordinated universal time": "UTC",
    "gmt": "UTC",
    "utc": "UTC",
    "z": "UTC",
}
# Files beside the zones in the system's folder that are no zones of their own.
_NO_PLACES = frozenset({"Factory", "localtime", "posix", "posixrules", "right"})
_HOURS = re.compile(r"\(?\b(?:UTC|GMT)\s*(?:[+-]\s*\d{1,2}[:.]?\d{0,2})?\)?\s*", re.IGNORECASE)
_OFFSET = re.compile(r"\(?(?:UTC|GMT)?\s*([+-])\s?0?(\d{1,2})(?:[:.]?00)?\)?", re.IGNORECASE)
_RULED = re.compile(r"\s*(?:standard|daylight)?\s*time\b.*|\s*\(.*", re.IGNORECASE)


_LONGEST_SHORT_NAME = 4
_MOST_HOURS = 12


def components(calendar: Calendar, name: str) -> list[Component]:
    """Return every component of that name in a calendar."""
    return calendar.walk(name)  # pyright: ignore[reportUnknownMemberType]  its `select` is untyped


class Zones:
    """The zones one calendar can name."""

    def __init__(self, calendar: Calendar) -> None:
        self._own: dict[str, Timezone] = {}
        for zone in components(calendar, "VTIMEZONE"):
            if isinstance(zone, Timezone) and "TZID" in zone:
                self._own[str(zone["TZID"])] = zone
        whole = one_line(calendar.get("X-WR-TIMEZONE", ""))
        self.usual = whole if is_zone(whole) else ""

    def name(self, said: str, wall: datetime) -> str:
        """Return the IANA name of what the file calls `said` around `wall`, or nothing.

        A name that is known wins over rules; among zones with the same rules in that year the
        nearest one is named.
        """
        own = self._own.get(said)
        # "EST" or "CST" alone says little; the rules beside it say which.
        short = len(said) <= _LONGEST_SHORT_NAME
        found = "" if short and own is not None else known_name(said)
        if not found and own is not None:
            located = one_line(own.get("X-LIC-LOCATION", ""))
            found = located if is_zone(located) else _by_rules(own, wall)
        return found or known_name(said)


def known_name(said: str) -> str:
    """Return the IANA name for an IANA, Windows or spoken name of a zone, or nothing."""
    text = one_line(said).strip("/\"' ")
    if text.lower() in _SPOKEN:
        return _SPOKEN[text.lower()]
    parts = text.split("/")
    for start in range(len(parts)):
        if parts[start] not in _NO_PLACES and is_zone(tail := "/".join(parts[start:])):
            return tail
    offset = _OFFSET.fullmatch(text)
    if offset and int(offset[2]) <= _MOST_HOURS:
        # Etc/GMT counts westward: five hours behind is Etc/GMT+5.
        hours = int(offset[2])
        return f"Etc/GMT{'-' if offset[1] == '+' else '+'}{hours}" if hours else "UTC"
    lower = {name.lower(): zone for name, zone in WINDOWS_TO_OLSON.items()}
    bare = _HOURS.sub("", text, count=1).lower()
    candidates = (text.lower(), bare, f"{_RULED.sub('', bare)} standard time")
    found = next((lower[name] for name in candidates if name in lower), "")
    found = found or _SPOKEN.get(_RULED.sub("", bare), "")
    zones = {name.lower(): name for name in available_timezones() - _NO_PLACES}
    return found or zones.get(text.lower(), "")


def _by_rules(own: Timezone, wall: datetime) -> str:
    """Return the first zone whose clock agrees with the file's rules all through that year."""
    try:
        rules = cast("tzinfo", own.to_tz(lookup_tzid=False))
        said = _clock(rules, wall.year)
    except Exception:  # noqa: BLE001  rules are the file's own and can be broken in any way
        return ""
    names = (*_NEAR, *sorted(set(WINDOWS_TO_OLSON.values())))
    return next((name for name in names if _clock(ZoneInfo(name), wall.year) == said), "")


def _clock(zone: tzinfo, year: int) -> list[object]:
    """Return the offsets from UTC at noon of every 1st and 15th of a year."""
    days = [(month, day) for month in range(1, 13) for day in (1, 15)]
    return [datetime(year, month, day, 12, tzinfo=zone).utcoffset() for month, day in days]
