"""A saved e-mail with an invitation in it, as mail programs write `.eml` files."""

import re
from collections.abc import Iterator
from contextlib import suppress
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import default

from afterword.domain.problems import Problem
from afterword.exchange.mailboxes import address

MOST_PARTS = 200

_CALENDAR_TYPES = {"text/calendar", "application/ics", "text/x-vcalendar"}
_CALENDAR_NAME = re.compile(r"\.(?:ics|vcs|ical|icalendar)$", re.IGNORECASE)
_HEADER = re.compile(rb"^[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]?[^\r\n]*(?:\r?\n|\r)")
_MAIL = re.compile(
    rb"^(?:from|to|subject|date|mime-version|received|return-path|content-type|message-id):",
    re.IGNORECASE | re.MULTILINE,
)
_DELIVERED = ("Delivered-To", "X-Delivered-To", "X-Original-To", "Envelope-To")


def is_mail(data: bytes) -> bool:
    """Tell whether a file begins with the headers of a mail."""
    head = re.sub(rb"^From [^\r\n]*\r?\n", b"", data[:8_000].lstrip(b"\xef\xbb\xbf\r\n\t "))
    if head[:6].upper() == b"BEGIN:":
        return False
    return bool(_HEADER.match(head)) and len(_MAIL.findall(head)) > 1


def calendar_in(data: bytes) -> tuple[bytes, tuple[str, ...]]:
    """Return the calendar inside a mail and the addresses it was delivered to.

    Raise Problem `mail-no-invite` where no part is one.
    """
    message = message_from_bytes(_without_mailbox_line(data), policy=default)
    for content in (content for part in _parts(message) for content in _contents(part)):
        if b"BEGIN:VCALENDAR" in content[:4_000].upper().replace(b"\0", b""):
            return content, _delivered_to(message)
    raise Problem("mail-no-invite")


def _without_mailbox_line(data: bytes) -> bytes:
    return re.sub(rb"^From [^\r\n]*\r?\n", b"", data.lstrip(b"\xef\xbb\xbf\r\n\t "))


def _parts(message: Message) -> Iterator[Message]:
    """Yield the parts that call themselves calendars, then the nameless ones."""
    parts = [part for part, _ in zip(message.walk(), range(MOST_PARTS), strict=False)]
    yield from (part for part in parts if _is_calendar(part))
    yield from (part for part in parts if not _is_calendar(part) and _may_be_calendar(part))


def _is_calendar(part: Message) -> bool:
    try:
        named = part.get_filename() or ""
    except (LookupError, ValueError, TypeError, AttributeError):
        named = ""
    return part.get_content_type() in _CALENDAR_TYPES or bool(_CALENDAR_NAME.search(named))


def _may_be_calendar(part: Message) -> bool:
    return part.get_content_type() in {"application/octet-stream", "text/plain"}


def _contents(part: Message) -> Iterator[bytes]:
    """Yield the bytes of a part in UTF-8 if its label is true, and as they are in case it lies."""
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    charset = (part.get_content_charset() or "utf-8").lower()
    if charset not in {"utf-8", "us-ascii"}:
        with suppress(LookupError, ValueError):
            yield content.decode(charset).encode("utf-8")
    yield content


def _delivered_to(message: Message) -> tuple[str, ...]:
    """Return whom the mail reached; the To line can name a whole panel and is no help."""
    if not isinstance(message, EmailMessage):
        return ()
    said = [str(value) for name in _DELIVERED for value in message.get_all(name, [])]
    return tuple(filter(None, map(address, said)))
