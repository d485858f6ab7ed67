"""An invitation's file, told by what is in it and not by its name; runs in the child."""

from collections.abc import Collection
from datetime import datetime
from pathlib import Path
from typing import Any

from afterword.domain.invites import Invite
from afterword.domain.problems import Problem
from afterword.exchange import ics, mail
from afterword.exchange.invite_json import to_json
from afterword.exchange.whole_file import MEBIBYTE, bytes_of

LARGEST = 5 * MEBIBYTE

# Outlook's own .msg and .oft files are compound files; its users can drag the appointment out.
_COMPOUND_FILE = bytes.fromhex("d0cf11e0a1b11ae1")


def read_invite_file(path: Path, own: Collection[str] = (), now: datetime | None = None) -> Invite:
    """Return the invitation in a calendar file or a saved e-mail.

    Raise Problem `file-missing`, `file-not-a-file`, `file-unreadable`, `file-too-big` (before it
    is read), `mail-outlook-only`, `mail-no-invite` or one of `ics.read_invite`.
    """
    data = bytes_of(path, LARGEST)
    if data.startswith(_COMPOUND_FILE):
        raise Problem("mail-outlook-only")
    if not mail.is_mail(data):
        return ics.read_invite(data, own, now)
    calendar, delivered = mail.calendar_in(data)
    return ics.read_invite(calendar, (*own, *delivered), now)


def work(files: list[Path], options: dict[str, Any]) -> dict[str, Any]:
    """Do the child's job: `options` hold `own` (texts) and `now` (ISO 8601, or nothing)."""
    now = datetime.fromisoformat(options["now"]) if options.get("now") else None
    return to_json(read_invite_file(files[0], options.get("own", ()), now))
