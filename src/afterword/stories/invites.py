"""Open an invitation in a child, put it into the person's own time, find its interview."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from afterword.domain.applications import Interview
from afterword.domain.invites import Invite
from afterword.domain.moments import Moment
from afterword.exchange.invite_json import from_json
from afterword.machine import child
from afterword.machine.limits import Limits

LIMITS = Limits(seconds=10)
_YEAR = timedelta(days=365)


def open_invite(
    path: Path, own: Collection[str] = (), home: str = "", now: datetime | None = None
) -> Invite:
    """Return the invitation in `path`, read by a child within `LIMITS`; blocks until then.

    `own` are the person's addresses and names, `home` the IANA name of their zone: with it times
    in UTC and times without a zone become theirs (`at_home`). `now` (aware) chooses among several
    events. Raise Problem with the file's `name`: see `exchange.invite_file` and `machine.child`.
    """
    options = {"own": sorted(own), "now": now.isoformat() if now else ""}
    invite = from_json(child.run("invite", [path], LIMITS, options))
    return at_home(invite, home) if home else invite


def at_home(invite: Invite, home: str) -> Invite:
    """Return the invitation in the zone `home` where its own zone says no place.

    UTC is converted, a time without a zone is the reader's (RFC 5545, 3.3.5), and a zone whose
    clock is the same all year only changes its name. A zone of another place stays, and so does
    an unknown one, which must be asked for.
    """
    if invite.zone_said:
        return invite
    end = _homely(invite.end, home) if invite.end else None
    return replace(invite, start=_homely(invite.start, home), end=end)


def with_zone(invite: Invite, zone: str) -> Invite:
    """Return the invitation with the answer to which zone it means: the wall time stays."""
    end = replace(invite.end, zone=zone) if invite.end else None
    start = replace(invite.start, zone=zone)
    return replace(invite, start=start, end=end, zone_said="")


def match(invite: Invite, interviews: Iterable[Interview]) -> Interview | None:
    """Return the interview that came from the same invitation, by its UID; the latest of several.

    What an older revision of it may change is for `updated` to say: nothing.
    """
    if not invite.uid:
        return None
    same = [one for one in interviews if one.uid == invite.uid]
    return max(same, key=lambda one: one.revision, default=None)


def updated(interview: Interview, invite: Invite) -> Interview:
    """Return the interview as the re-sent or cancelled invitation has it.

    An older revision changes nothing. A cancellation moves nothing: it may say another time.
    """
    if invite.revision < interview.revision:
        return interview
    if invite.cancelled:
        return replace(interview, revision=invite.revision, cancelled=True)
    return replace(
        interview,
        start=invite.start,
        end=invite.end,
        place=invite.place or interview.place,
        revision=invite.revision,
        cancelled=False,
    )


def _homely(moment: Moment, home: str) -> Moment:
    if moment.clock is None or not moment.zone or _same_clock(moment, home):
        return replace(moment, zone=home)
    if moment.zone == "UTC":
        return Moment.at(moment.instant(), home)
    return moment


def _same_clock(moment: Moment, home: str) -> bool:
    """Tell whether the clocks of both zones agree for half a year on either side."""
    here, there = ZoneInfo(home), ZoneInfo(moment.zone)
    first = datetime.combine(moment.day, datetime.min.time(), UTC) - _YEAR / 2
    days = [first + timedelta(days=15 * n) for n in range(25)]
    return all(d.astimezone(here).utcoffset() == d.astimezone(there).utcoffset() for d in days)
