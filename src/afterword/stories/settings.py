"""What a person decides once: who writes, in which language, and which days count."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from afterword.desk.desk import Desk
from afterword.domain.changes import Change, Record, added, edited, kind_of_type
from afterword.domain.people import Sender
from afterword.domain.preferences import Preferences

WEEK = range(1, 8)
"""The days of the week, Monday first (ISO 8601)."""


def set_sender(desk: Desk, name: str, contact: str, signature_line: str) -> list[Change]:
    """Return what makes this who writes; nothing where it is so already.

    The lines of `contact` stay lines; empty ones at its ends go.
    """
    lines = "\n".join(line.strip() for line in contact.strip().splitlines())
    said = {"name": _one_line(name), "signature_line": _one_line(signature_line)}
    return _put(desk, replace(desk.sender, contact=lines, **said), Sender())


def set_signature_picture(desk: Desk, digest: str) -> list[Change]:
    """Return what makes new letters be signed with the picture of that hash, by hand for none."""
    return _put(desk, replace(desk.sender, signature_picture=digest), Sender())


def set_letter_language(desk: Desk, language: str) -> list[Change]:
    """Return what makes letters be written in `language`, empty for the window's."""
    return _put(desk, replace(desk.preferences, letter_language=language), Preferences())


def set_letter_look(desk: Desk, format: str, letterhead: str) -> list[Change]:
    """Return what makes new letters look so from now on (see `domain.letters.Letter`)."""
    usual = replace(desk.preferences, letter_format=format, letterhead=letterhead)
    return _put(desk, usual, Preferences())


def working_days(desk: Desk) -> frozenset[int]:
    """Return the days of the week that count, 1 for Monday to 7 for Sunday."""
    return frozenset(day for day in WEEK if str(day) in desk.preferences.working_days)


def set_working_days(desk: Desk, days: Collection[int]) -> list[Change]:
    """Return what makes these `days` (1 to 7) count; raises ValueError for none or others."""
    if not days or not set(days) <= set(WEEK):
        raise ValueError(days)
    said = "".join(str(day) for day in sorted(set(days)))
    return _put(desk, replace(desk.preferences, working_days=said), Preferences())


LIMITS: Mapping[str, tuple[int, int]] = {
    "after_promise": (0, 20),
    "after_interview": (1, 40),
    "between_contacts": (1, 40),
    "quiet_after": (1, 60),
    "posting_days": (1, 30),
}
"""The least and the most working days that can be chosen for each of these `Preferences`."""


def set_preferences(desk: Desk, **news: object) -> list[Change]:
    """Return what makes these `Preferences` so; raises ValueError for days beyond `LIMITS`."""
    for name, days in news.items():
        least, most = LIMITS.get(name, (0, 0))
        if name in LIMITS and (not isinstance(days, int) or not least <= days <= most):
            raise ValueError(name)
    return _put(desk, replace(desk.preferences, **news), Preferences())


def set_usual_days(desk: Desk) -> list[Change]:
    """Return what makes all days of `LIMITS` be counted as is usual again."""
    usual = Preferences()
    return set_preferences(desk, **{name: getattr(usual, name) for name in LIMITS})


def _put(desk: Desk, record: Record, usual: Record) -> list[Change]:
    """Return what keeps `record`, of which there is one; none is needed for what is usual."""
    before = desk.record(kind_of_type[type(record)], record.id)
    if record == (usual if before is None else before):
        return []
    return [added(record) if before is None else edited(before, record)]


def _one_line(text: str) -> str:
    return " ".join(text.split())
