"""When an event is: wall time and zone as the invitation says them, never converted."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Component, vDDDTypes, vDuration

from afterword.domain.moments import Moment
from afterword.exchange.cleaning import one_line
from afterword.exchange.zones import Zones

# An instant outside would not survive a change of zone, and nobody is interviewed there.
_YEARS = range(1900, 2200)
_LONGEST = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Span:
    """Start, end if it says a later one, and the name of a zone that nobody knows."""

    start: Moment
    end: Moment | None
    zone_said: str


def span(event: Component, zones: Zones) -> Span | None:
    """Return when `event` is, or None if it doesn't say.

    A time without any zone is the reader's own (RFC 5545, 3.3.5): both names stay empty. A whole
    day has no clock, and its end is the last day of it, not the one after.
    """
    start, said = _moment(event, "DTSTART", zones)
    if start is None:
        return None
    end, _ = _moment(event, "DTEND", zones)
    if end is None:
        end = _after(start, event)
    elif end.clock is None:
        end = Moment(end.day - timedelta(days=1), None, end.zone)
    return Span(start, end if end is not None and _is_later(end, start) else None, said)


def _moment(event: Component, name: str, zones: Zones) -> tuple[Moment | None, str]:
    said: object = event.get(name)
    if isinstance(said, list):
        said = said[0]  # pyright: ignore[reportUnknownVariableType]
    if not isinstance(said, vDDDTypes):
        return None, ""
    when: object = said.dt
    if not isinstance(when, date) or when.year not in _YEARS:
        return None, ""
    if not isinstance(when, datetime):
        return Moment(when, None, zones.usual), ""
    clock = time(when.hour, when.minute)
    tzid = one_line(said.params.get("TZID", ""))
    if tzid:
        zone = zones.name(str(said.params["TZID"]), when.replace(tzinfo=None))
        return Moment(when.date(), clock, zone), "" if zone else tzid
    in_utc = when.tzinfo is not None and when.utcoffset() == timedelta(0)
    return Moment(when.date(), clock, "UTC" if in_utc else zones.usual), ""


def _after(start: Moment, event: Component) -> Moment | None:
    """Return the end by DURATION, in the wall time of the start."""
    said: object = event.get("DURATION")
    length: object = said.dt if isinstance(said, vDDDTypes | vDuration) else None
    if start.clock is None or not isinstance(length, timedelta):
        return None
    if not timedelta(0) < length < _LONGEST:
        return None
    wall = datetime.combine(start.day, start.clock, UTC) + length
    return Moment(wall.date(), wall.time().replace(tzinfo=None), start.zone)


def _is_later(end: Moment, start: Moment) -> bool:
    if (end.clock is None) != (start.clock is None):
        return False
    if end.zone == start.zone or not end.zone or not start.zone:
        return (end.day, end.clock or time()) > (start.day, start.clock or time())
    return end.instant() > start.instant()
