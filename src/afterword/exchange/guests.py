"""Who is on an invitation: people under the names letters use, without rooms, lists and oneself."""

import re
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from icalendar import Component, vCalAddress

from afterword.domain.invites import MOST_PEOPLE, Attendee
from afterword.exchange import mailboxes
from afterword.exchange.cleaning import folded, one_line

_THINGS = {"ROOM", "RESOURCE", "GROUP"}
_ROOM_NAME = re.compile(
    r"\b(?:(?:board|meeting|conference|interview|training|zoom|teams|huddle|video)[ -]?rooms?|"
    r"rooms? [\w-]*\d|rooms? [A-Z]\b|salle|auditorium|projector|projecteur)\b",
    re.IGNORECASE,
)
_TEAM_NAME = re.compile(
    r"\b(?:team|équipe|recruiting|recruitment|recrutement|talent acquisition|human resources|"
    r"ressources humaines|careers|carrières|hiring|scheduling|staffing|department|committee|"
    r"comité|all staff|calendly|no[ -]?reply)\b",
    re.IGNORECASE,
)
_VIA = re.compile(r"\s*[(\[]?\b(?:via|on behalf of|de la part de)\b.*", re.IGNORECASE)
_ASIDE = re.compile(r"\s*(?:\([^)]*\)|\[[^\]]*\]|<[^>]*>)\s*")
_AFTER_DASH = re.compile(r"\s+[-–—|/]\s+.*")
_CREDENTIAL = re.compile(
    r",?\s+(?:ph\.?d|m\.?b\.?a|c\.?p\.?a|p\.?\s?eng|ing|m\.?d|r\.?n|c\.?h\.?r\.?[plae]|pmp|crha|"
    r"m\.?sc|b\.?sc|m\.?a|ll\.?[bm]|esq)\.?(?=,|$)",
    re.IGNORECASE,
)
_GENERATION = re.compile(r"(?:jr|sr|ii|iii|iv)\.?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Guest:
    """One line of the invitation, read but not judged."""

    said: str
    mail: str
    kind: str = ""
    role: str = ""
    answer: str = ""
    organizer: bool = False

    @property
    def named(self) -> Attendee:
        """Return the person under the name a letter would use; empty where none is known."""
        name = person_name(self.said) or mailboxes.name_in(self.mail)
        mail = "" if mailboxes.is_scheduler(self.mail) else self.mail
        return Attendee(name, mail, self.organizer)


def people(event: Component, own: Collection[str] = ()) -> tuple[Attendee, ...]:
    """Return who was invited, the organizer first, without whom `own` names.

    `own` holds the person's addresses and names. Where it names no guest, the only one with free
    mail among people of one company is taken for the person.
    """
    guests = _merged([*_read(event, "ORGANIZER"), *_read(event, "ATTENDEE")])
    met = [guest for guest in guests if not _is_one_of(guest, own)]
    found_oneself = len(met) < len(guests)
    met = [guest for guest in met if _is_person(guest)]
    if not found_oneself:
        met = _without_candidate(met)
    found: dict[str, Attendee] = {}
    for attendee in (guest.named for guest in met):
        key = folded(attendee.name) or attendee.email
        before = found.setdefault(key, attendee)
        found[key] = replace(before, email=before.email or attendee.email)
    return tuple(found.values())[:MOST_PEOPLE]


def addresses(event: Component) -> list[str]:
    """Return every address on the invitation, the organizer's first, rooms left out."""
    guests = [*_read(event, "ORGANIZER"), *_read(event, "ATTENDEE")]
    return [guest.mail for guest in guests if guest.mail and guest.kind not in _THINGS]


def person_name(said: str) -> str:
    """Return "Sarah Patel" for "PATEL, Sarah, CPA (HR) via Calendly"; nothing for an address."""
    text = one_line(said, 200).strip("'\" ")
    if "@" in _ASIDE.sub(" ", text):
        return ""
    text = _AFTER_DASH.sub("", _ASIDE.sub(" ", _VIA.sub("", text))).strip("'\" ,;")
    text = _CREDENTIAL.sub("", text)
    last, *others = [part.strip() for part in text.split(",") if part.strip()] or [""]
    suffix = [others.pop(0)] if others and _GENERATION.fullmatch(others[0]) else []
    lower = text.islower()
    return " ".join(_cased(part, lower=lower) for part in [*others[:1], last, *suffix])[:120]


def _cased(part: str, *, lower: bool) -> str:
    """Give "DE LA CRUZ", or a name all in small letters, its usual case; "TJ" and "III" stay."""
    shouted = part.isupper() and part[2:] and not _GENERATION.fullmatch(part)
    if not shouted and not lower:
        return part
    return re.sub(r"[^\W\d_]+", lambda found: found[0].capitalize(), part.lower())


def _read(event: Component, name: str) -> Iterable[_Guest]:
    said: object = event.get(name)
    lines: list[object] = list(said) if isinstance(said, list) else [said]  # pyright: ignore[reportUnknownArgumentType]
    for line in lines[: 10 * MOST_PEOPLE]:
        if not isinstance(line, vCalAddress):
            continue
        given = {key: one_line(str(line.params.get(key, ""))) for key in _PARAMETERS}
        yield _Guest(
            said=given["CN"],
            mail=mailboxes.address(str(line)) or mailboxes.address(given["EMAIL"]),
            kind=given["CUTYPE"].upper(),
            role=given["ROLE"].upper(),
            answer=given["PARTSTAT"].upper(),
            organizer=name == "ORGANIZER",
        )


_PARAMETERS = ("CN", "EMAIL", "CUTYPE", "ROLE", "PARTSTAT")


def _merged(guests: Iterable[_Guest]) -> list[_Guest]:
    """Join the organizer's own line among the attendees to the organizer."""
    found: dict[str, _Guest] = {}
    for number, guest in enumerate(guests):
        key = guest.mail or f"{number} {guest.said}"
        before = found.get(key)
        found[key] = guest if before is None else replace(before, said=before.said or guest.said)
    return list(found.values())


def _is_person(guest: _Guest) -> bool:
    if guest.kind in _THINGS or guest.role == "NON-PARTICIPANT" or guest.answer == "DECLINED":
        return False
    if mailboxes.is_room(guest.mail) or _ROOM_NAME.search(guest.said):
        return False
    name = person_name(guest.said)
    if mailboxes.is_scheduler(guest.mail):
        # "Sarah Patel via Calendly" is a person behind a program; "Zoom" is the program.
        return bool(_VIA.search(guest.said)) and " " in name
    if _TEAM_NAME.search(_VIA.sub("", _ASIDE.sub(" ", guest.said))):
        return False
    if mailboxes.is_shared(guest.mail):
        company = folded(mailboxes.company_of(guest.mail))
        return " " in name and folded(name) != company
    return bool(name or guest.mail)


def _is_one_of(guest: _Guest, own: Collection[str]) -> bool:
    name = folded(guest.named.name)
    return any(
        mailboxes.same_mailbox(guest.mail, mailboxes.address(one))
        if "@" in one
        else name == folded(one) != ""
        for one in own
    )


def _without_candidate(guests: list[_Guest]) -> list[_Guest]:
    private = [guest for guest in guests if mailboxes.is_free(guest.mail)]
    companies = Counter(filter(None, (mailboxes.company_of(guest.mail) for guest in guests)))
    if len(private) == 1 and len(companies) == 1 and not private[0].organizer:
        return [guest for guest in guests if guest is not private[0]]
    return guests
