"""Where an interview takes place: an address, a room, or the name of a video service."""

import re
from typing import cast

from icalendar import Component

from afterword.exchange.cleaning import lines, one_line

_LINK = re.compile(r"[(<\[]?\b(?:https?|zoommtg|msteams)://[^\s<>\"']+", re.IGNORECASE)
_SERVICES = (
    (re.compile(r"teams\.(?:microsoft|live)\.com|msteams://", re.IGNORECASE), "Microsoft Teams"),
    (re.compile(r"\bzoom(?:gov)?\.us/|zoommtg://", re.IGNORECASE), "Zoom"),
    (re.compile(r"meet\.google\.com", re.IGNORECASE), "Google Meet"),
    (re.compile(r"\bwebex\.com", re.IGNORECASE), "Webex"),
    (re.compile(r"\bskype\.com", re.IGNORECASE), "Skype"),
    (re.compile(r"\bwhereby\.com", re.IGNORECASE), "Whereby"),
    (re.compile(r"\bgoto(?:meeting|\.com)", re.IGNORECASE), "GoTo Meeting"),
)
_CONFERENCE = ("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "CONFERENCE", "URL")


def place(event: Component) -> str:
    """Return one line; a link's passwords never, a link itself only as its service's name."""
    said: object = event.get("LOCATION") or event.get("X-MICROSOFT-LOCATION") or ""
    if isinstance(said, list):
        said = "\n".join(str(one) for one in cast("list[object]", said)[:10])
    text = ", ".join(lines(said))
    service = _service(text)
    text = _tidy(_LINK.sub(" ", text))
    if text:
        return one_line(text)
    if not service:
        around = " ".join(str(event.get(name, "")) for name in _CONFERENCE)
        service = _service(around) or _service(str(event.get("DESCRIPTION", ""))[:20_000])
    return service


def _service(text: str) -> str:
    return next((name for pattern, name in _SERVICES if pattern.search(text)), "")


def _tidy(text: str) -> str:
    text = re.sub(r"\s*(?:[;,|/]\s*)+", ", ", text)
    return re.sub(r"\s+", " ", text).strip(" ,;:-|/()[]<>")
