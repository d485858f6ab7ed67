"""An invitation on its way from the child: to JSON there, back into a checked value here.

Imports nothing that reads people's files, since the window's own process uses it too.
"""

from collections.abc import Mapping
from typing import Any

from afterword.domain.invites import MOST_PEOPLE, Attendee, Invite
from afterword.domain.moments import Moment, is_zone
from afterword.domain.problems import Problem
from afterword.exchange.cleaning import one_line

_WORDS = ("title", "company", "position", "place", "zone_said")


def to_json(invite: Invite) -> dict[str, Any]:
    """Return `invite` as plain values; moments as `str` writes them."""
    return {
        **{name: getattr(invite, name) for name in _WORDS},
        "uid": invite.uid,
        "start": str(invite.start),
        "end": str(invite.end) if invite.end else "",
        "revision": invite.revision,
        "cancelled": invite.cancelled,
        "company_guessed": invite.company_guessed,
        "attendees": [[one.name, one.email, one.organizer] for one in invite.attendees],
    }


def from_json(said: Mapping[str, Any]) -> Invite:
    """Return the invitation a child answered; raise Problem `child-failed` for anything else."""
    try:
        return Invite(
            uid=one_line(said["uid"], 1_000),
            start=_moment(said["start"]),
            end=_moment(said["end"]) if said["end"] else None,
            revision=int(said["revision"]),
            cancelled=said["cancelled"] is True,
            company_guessed=said["company_guessed"] is True,
            attendees=tuple(_attendee(one) for one in said["attendees"][:MOST_PEOPLE]),
            **{name: one_line(said[name]) for name in _WORDS},
        )
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise Problem("child-failed", detail=f"answer: {type(error).__name__}") from error


def _attendee(said: list[Any]) -> Attendee:
    name, mail, organizer = said
    return Attendee(one_line(name), one_line(mail), organizer is True)


def _moment(said: object) -> Moment:
    moment = Moment.parse(str(said))
    if moment.zone and not is_zone(moment.zone):
        raise ValueError(said)
    return moment
