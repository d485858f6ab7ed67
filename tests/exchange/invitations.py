"""Where the invitations lie, and a small one to build others from."""

from pathlib import Path

from afterword.domain.invites import Invite
from afterword.exchange.invite_file import read_invite_file

INVITES = Path(__file__).parents[1] / "files" / "invites"


def read(name: str, *own: str) -> Invite:
    return read_invite_file(INVITES / name, own)


def names(invite: Invite) -> list[str]:
    return [person.name for person in invite.attendees]


def calendar(*lines: str, top: str = "") -> bytes:
    """Return a calendar with one event of these lines, and `top` before it."""
    event = ["BEGIN:VEVENT", "UID:1", *lines, "END:VEVENT"]
    whole = ["BEGIN:VCALENDAR", "VERSION:2.0", *filter(None, [top]), *event, "END:VCALENDAR", ""]
    return "\r\n".join(whole).encode()
