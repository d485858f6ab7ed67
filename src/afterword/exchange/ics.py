"""A calendar file as an invitation: the one event in it that a job seeker means."""

import re
import warnings
from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from icalendar import Calendar, Component

from afterword.domain.invites import Attendee, Invite
from afterword.domain.problems import Problem
from afterword.exchange import guests, mailboxes, titles
from afterword.exchange.cleaning import decoded, folded, one_line
from afterword.exchange.places import place
from afterword.exchange.times import Span, span
from afterword.exchange.zones import Zones, components

LONGEST_UID = 1_000
HIGHEST_REVISION = 2**31 - 1

_IN_LINES = re.IGNORECASE | re.MULTILINE
_BEGIN = re.compile(r"^[ \t]*BEGIN[ \t]*:[ \t]*VCALENDAR[ \t]*$", _IN_LINES)
_END = re.compile(r"^[ \t]*END[ \t]*:[ \t]*VCALENDAR\b", _IN_LINES)
_EVENTS = re.compile(r"^BEGIN:VEVENT$.*?^END:VEVENT$", _IN_LINES | re.DOTALL)
_METHOD = re.compile(r"^METHOD:([\w-]+)", _IN_LINES)
_ANSWERS = {"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"}
_LINE_ENDS = re.compile(r"\r\n|\r|\n")
# One control character makes the parser drop the whole line, and the guest on it.
_NOISE = dict.fromkeys(set(range(32)) - set(b"\t\r\n"))


def read_invite(data: bytes, own: Collection[str] = (), now: datetime | None = None) -> Invite:
    """Return the invitation in a calendar file.

    `own` are addresses and names of the person, who is left out; of several events the one that
    calls itself an interview, has guests and is nearest to `now` (aware) is meant. Raise Problem
    `invite-empty`, `invite-not-calendar`, `invite-cut-off`, `invite-broken`, `invite-no-event`,
    `invite-no-time` or `invite-answer`.
    """
    text = "\n".join(_LINE_ENDS.split(decoded(data).translate(_NOISE)))
    if not text.strip():
        raise Problem("invite-empty")
    begin = _BEGIN.search(text[:2_000])
    if not begin:
        raise Problem("invite-not-calendar")
    if not _END.search(text):
        # Half a list of guests would look like the whole of it.
        raise Problem("invite-cut-off")
    method = _METHOD.search(text)
    if method and method[1].upper() in _ANSWERS:
        raise Problem("invite-answer")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _meant(_parsed(text[begin.start() :]), own, now)


def _parsed(text: str) -> list[Calendar]:
    """Return the calendars; where a line outside the events is broken, the events alone."""
    for tried in (text, _events_alone(text)):
        try:
            # As bytes: a short text would be taken for the path of a file and opened.
            found = Component.from_ical(tried.encode("utf-8", "replace"), multiple=True)
        except Exception:  # noqa: BLE001, S112  the file can break the parser in any way
            continue
        return [calendar for calendar in found if isinstance(calendar, Calendar)]
    raise Problem("invite-broken")


def _events_alone(text: str) -> str:
    return "\n".join(["BEGIN:VCALENDAR", *_EVENTS.findall(text), "END:VCALENDAR", ""])


def _meant(calendars: Sequence[Calendar], own: Collection[str], now: datetime | None) -> Invite:
    """Return the most fitting event of all calendars; raise Problem if there is none."""
    invites: list[tuple[Invite, bool]] = []
    reasons: set[str] = set()
    for calendar in calendars:
        zones = Zones(calendar)
        for event in components(calendar, "VEVENT"):
            try:
                invite = _read_event(event, calendar, zones, own)
            except Exception:  # noqa: BLE001  a property can be broken in any way
                reasons.add("invite-broken")
            else:
                reasons.add("invite-no-time")
                invites += [(invite, "RECURRENCE-ID" in event)] if invite else []
    if not invites:
        raise Problem(min(reasons, default="invite-no-event"))
    at = now or datetime(1970, 1, 1, tzinfo=UTC)

    def order(one: tuple[Invite, bool]) -> tuple[bool, bool, bool, bool, int, float]:
        invite, single = one
        interview = titles.says_interview(invite.title)
        apart = abs((invite.start.instant() - at).total_seconds()) if now else 0.0
        people = bool(invite.attendees)
        # The whole series comes before a change of one of its days; the newest word counts.
        return (not interview, not people, invite.cancelled, single, -invite.revision, apart)

    return min(invites, key=order)[0]


def _read_event(
    event: Component, calendar: Calendar, zones: Zones, own: Collection[str]
) -> Invite | None:
    """Return one event as an invitation, or None if it says no time."""
    when = span(event, zones)
    if when is None:
        return None
    method = one_line(calendar.get("METHOD", "")).upper()
    status = one_line(event.get("STATUS", "")).upper()
    cancelled = method == "CANCEL" or status == "CANCELLED"
    return _invite(event, when, own, cancelled=cancelled)


def _invite(event: Component, when: Span, own: Collection[str], *, cancelled: bool) -> Invite:
    title = one_line(event.get("SUMMARY", ""))
    people = guests.people(event, own)
    oneself = (one for one in own if "@" not in one and " " in one)
    names = [*(person.name for person in people), *oneself]
    company = _company(event, title, names, own)
    return Invite(
        uid=one_line(event.get("UID", ""), LONGEST_UID),
        start=when.start,
        end=when.end,
        revision=_revision(event),
        cancelled=cancelled,
        title=title,
        company=company,
        company_guessed=bool(company),
        position=titles.position_in(title, names, company),
        place=place(event),
        zone_said=when.zone_said,
        attendees=_without_employer(people, company),
    )


def _company(event: Component, title: str, names: Sequence[str], own: Collection[str]) -> str:
    """Guess the employer: as the title spells it, else from the organizer's or guests' mail."""
    mails = [
        mail
        for mail in guests.addresses(event)
        if not any(mailboxes.same_mailbox(mail, mailboxes.address(one)) for one in own)
    ]
    domain = next(filter(None, (mailboxes.company_of(mail) for mail in mails)), "")
    if not domain:
        return titles.company_in(title, names)
    spelled = titles.spelled_in(title, domain)
    return spelled or domain


def _without_employer(people: tuple[Attendee, ...], company: str) -> tuple[Attendee, ...]:
    """Leave out the firm's own mailbox, which often is the organizer."""
    firm = folded(company)
    return tuple(one for one in people if not firm or folded(one.name) != firm)


def _revision(event: Component) -> int:
    said: object = event.get("SEQUENCE", 0)
    return min(max(said, 0), HIGHEST_REVISION) if isinstance(said, int) else 0
