"""A calendar file of our own: whole days and instants in UTC, each under a UID that stays.

A UID that stays lets a second file update what the first one put into a calendar, instead of
doubling it (RFC 5545, 3.8.4.7); the sequence must grow for that (3.8.7.4). Not so with what others
invited to: their next word on it must be newer than ours.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, cast

from icalendar import Alarm, Calendar, Component, Event

MORNING = timedelta(hours=9)
"""From the beginning of a whole day to its reminder."""
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)
"""What the sequence counts minutes from: it stays below 2^31 for four thousand years."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a calendar: a whole day where `start` is a date, else from and to an instant.

    `uid` names the same thing in every file. With `reminds` the calendar rings that morning.
    """

    uid: str
    title: str
    start: date | datetime
    end: datetime | None = None
    place: str = ""
    notes: str = ""
    reminds: bool = False
    invited: bool = False
    """Its UID is that of somebody's invitation."""
    card: str = ""
    """The id of the card it is about, which no file holds."""
    cancelled: bool = False
    """It is to be taken out of the calendar again."""


def calendar_file(entries: Iterable[Entry], now: datetime) -> bytes:
    """Return `entries` as a calendar file in UTF-8; `now` is aware, and so is every instant."""
    calendar = Calendar()
    _add(calendar, "version", "2.0")
    _add(calendar, "prodid", "-//Afterword//Afterword//EN")
    _add(calendar, "method", "PUBLISH")
    for entry in entries:
        calendar.add_component(_event(entry, now.astimezone(UTC)))
    return calendar.to_ical()


def _event(entry: Entry, now: datetime) -> Event:
    event = Event()
    _add(event, "uid", entry.uid)
    _add(event, "dtstamp", now)
    # A calendar takes no change of theirs, and no word that it is called off, below our number.
    ours = 0 if entry.invited else max(0, (now - _BEGINNING) // timedelta(minutes=1))
    _add(event, "sequence", ours)
    _add(event, "summary", entry.title)
    if isinstance(entry.start, datetime):
        _add(event, "dtstart", entry.start.astimezone(UTC))
        if entry.end is not None:
            _add(event, "dtend", entry.end.astimezone(UTC))
    else:
        _add(event, "dtstart", entry.start)
        if entry.start < date.max:
            _add(event, "dtend", entry.start + timedelta(days=1))
        # A day on which there is something to do keeps nobody from meeting anybody.
        _add(event, "transp", "TRANSPARENT")
    if entry.place:
        _add(event, "location", entry.place)
    if entry.notes:
        _add(event, "description", entry.notes)
    if entry.cancelled:
        _add(event, "status", "CANCELLED")
    elif entry.reminds:
        event.add_component(_alarm(entry.title))
    return event


def _alarm(title: str) -> Alarm:
    alarm = Alarm()
    _add(alarm, "action", "DISPLAY")
    _add(alarm, "description", title)
    _add(alarm, "trigger", MORNING)
    return alarm


def _add(component: Component, name: str, value: object) -> None:
    # The library tells no type of what it takes: it finds out by what it is given.
    cast("Any", component).add(name, _fit(value) if isinstance(value, str) else value)


def _fit(text: str) -> str:
    """Return `text` without what no calendar file may hold: a control or half a sign."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return _CONTROLS.sub("", whole.replace("\r\n", "\n").replace("\r", "\n"))
