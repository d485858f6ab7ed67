"""An interview invitation as read from a calendar file: facts and marked guesses."""

from dataclasses import dataclass

from afterword.domain.moments import Moment

MOST_PEOPLE = 50


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody on the invitation, named as people are on a letter ("Sarah Patel").

    The name is empty where only an address is known that names nobody.
    """

    name: str
    email: str = ""
    organizer: bool = False


@dataclass(frozen=True, slots=True)
class Invite:
    """What an invitation says. Empty means: not said.

    `start.zone` is empty where the zone must be asked for, and `zone_said` holds the name nobody
    knows, if one was said. A whole day has no clock; its end is the last day of it. `company` is
    a guess from a mail domain or the title while `company_guessed` is true. `revision` counts up
    each time the organizer sends it again.
    """

    uid: str
    start: Moment
    end: Moment | None = None
    revision: int = 0
    cancelled: bool = False
    title: str = ""
    company: str = ""
    company_guessed: bool = False
    position: str = ""
    place: str = ""
    zone_said: str = ""
    attendees: tuple[Attendee, ...] = ()
