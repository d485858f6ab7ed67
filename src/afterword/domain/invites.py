"""An interview invitation as read from a calendar file: facts and marked guesses."""

from dataclasses import dataclass

from afterword.domain.moments import Moment


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody on the invitation, named as people are on a letter ("Sarah Patel")."""

    name: str
    email: str = ""
    organizer: bool = False


@dataclass(frozen=True, slots=True)
class Invite:
    """What an invitation says. Empty means: not said.

    `start.zone` is empty, and `zone_said` holds the unknown name, where the zone must be asked
    for. `company` is a guess from a mail domain while `company_guessed` is true.
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
