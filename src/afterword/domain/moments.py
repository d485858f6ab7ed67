"""When an appointment is: wall time and the name of its zone, as people write it down.

A zone's rules may change between booking and the day; the wall time on the invitation does not.
Aware datetimes exist only at the edges, and only UTC ones are subtracted or compared: two aware
datetimes inside one zone are subtracted by wall time and are an hour wrong across a clock change.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

END_OF_DAY = time(23, 59, 59)
_FIRST = datetime(1, 1, 3, tzinfo=UTC)
_LAST = datetime(9999, 12, 29, tzinfo=UTC)
"""Days from the end of what can be counted: each is a day in every zone, and has an hour after."""


def is_zone(name: str) -> bool:
    """Tell whether `name` is a zone of the tz database (never a path)."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return bool(name)


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, the time of day if one is known, and the zone's IANA name.

    An empty zone means that the zone is not known yet and must be asked for.
    """

    day: date
    clock: time | None = None
    zone: str = "UTC"

    def instant(self) -> datetime:
        """Return the aware UTC datetime; a whole day counts as its last second.

        Where the zone is not known, to us or to this computer, the wall time stands for UTC.
        """
        wall = datetime.combine(self.day, self.clock or END_OF_DAY)
        zone = ZoneInfo(self.zone) if is_zone(self.zone) else UTC
        if not _FIRST.date() < self.day < _LAST.date():
            # Only a slip of the pen or a damaged file has those; they must not stop the board.
            return _FIRST if self.day <= _FIRST.date() else _LAST
        return wall.replace(tzinfo=zone).astimezone(UTC)

    def __str__(self) -> str:
        """Return the stored form, `2026-11-22T10:00[America/Toronto]` (RFC 9557 without offset)."""
        clock = f"T{self.clock.isoformat('minutes')}" if self.clock else ""
        return f"{self.day.isoformat()}{clock}[{self.zone}]"

    @classmethod
    def parse(cls, text: str) -> "Moment":
        """Read what `str()` wrote; raise ValueError for anything else."""
        wall, bracket, zone = text.partition("[")
        if not bracket or not zone.endswith("]"):
            raise ValueError(text)
        day, at, clock = wall.partition("T")
        return cls(date.fromisoformat(day), time.fromisoformat(clock) if at else None, zone[:-1])

    @classmethod
    def at(cls, instant: datetime, zone: str) -> "Moment":
        """Return the wall time that `instant` (aware) is in `zone`, to the minute."""
        wall = instant.astimezone(ZoneInfo(zone))
        return cls(wall.date(), wall.time().replace(second=0, microsecond=0), zone)
