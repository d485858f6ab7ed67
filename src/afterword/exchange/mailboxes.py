"""Whose an e-mail address is: a person's, a company's, a mail provider's or a machine's."""

import re

from afterword.exchange.cleaning import one_line


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Where anybody can have an address: such a domain says nothing about an employer.
_FREE_MAIL = _words(
    """
    aim aol cogeco eastlink fastmail gmail gmx googlemail hotmail icloud laposte live msn outlook
    proton protonmail rocketmail sasktel shaw sympatico telusplanet tutanota videotron wanadoo
    xplornet yahoo yandex ymail
    """
)
_FREE_MAIL_DOMAINS = _words(
    """
    bell.net bellnet.ca free.fr hey.com mac.com mail.com me.com mts.net nbnet.nb.ca orange.fr
    pm.me rogers.com telus.net web.de zoho.com teksavvy.com
    """
)

# Calendars and applicant tracking systems that send invitations for an employer.
_SCHEDULERS = _words(
    """
    acuityscheduling ashbyhq calendly goodtime greenhouse hirevue icims interviewstream jobvite
    lever myworkday myworkdayjobs oncehub smartrecruiters successfactors taleo teamtailor
    workablemail zohorecruit jobillico jobboom cal
    """
)
# People work there too: only what a shared mailbox of theirs sends comes from a program.
_SERVICES = _words(
    """
    bamboohr google indeed linkedin microsoft ukg webex workable workday zoho zoom ziprecruiter
    """
)
_ROOM_HOSTS = ("resource.calendar.google.com", "group.calendar.google.com")

_SHARED_WORDS = (
    r"admin|applications?|bookings?|bot|calendar|candidates?|candidatures?|careers?|carrieres?|"
    r"contact|donotreply|emplois?|employment|entrevues?|events?|facilities|hello|help|hiring|hr|"
    r"info|interviews?|invitations?|jobs|mailer|meetings?|notifications?|office|people|"
    r"recepti?on|recruit(?:er|ers|ing|ment)?|recrutement|reply|reponse|rh|scheduler|scheduling|"
    r"staffing|support|talent|team|equipe|noreply|humanresources|everyone|staff|all|panel|"
    r"no|not|do|ne|pas|repondre|list|group|ressourceshumaines|acquisition|dept|department"
)
_SHARED = re.compile(rf"(?:(?:{_SHARED_WORDS})(?:[._+-]|\d|$))+", re.IGNORECASE)
_NO_REPLY = re.compile(
    r"(?:no|do[._-]?not|ne[._-]?pas)[._-]?(?:reply|repl|repondre)", re.IGNORECASE
)
_ROOM_MAILBOX = re.compile(
    r"(?:room|salle|conf(?:erence)?|boardroom|meeting-?room|equip(?:ment)?|resource|zoom|teams)"
    r"(?:[._-]|\d|$)",
    re.IGNORECASE,
)

# The part under which names are registered is two words long here, not one.
_SECOND_LEVEL = _words(
    """
    ac co com edu gov net org gc gouv ab bc mb nb nf nl ns nt nu on pe qc sk yk
    """
)
_INITIALS = 3
_FIRST_AND_LAST = 2
_ADDRESS = re.compile(r"[^\s@<>,;:]{1,64}@[^\s@<>,;:/]{1,253}")


def address(said: str) -> str:
    """Return the e-mail address in a `mailto:` or a mail header, in lower case, or nothing."""
    found = _ADDRESS.search(one_line(said).partition("?")[0])
    return found[0].lower() if found else ""


def same_mailbox(one: str, other: str) -> bool:
    """Tell whether two addresses reach the same person: `name+jobs@` is `name@`."""
    return _bare(one) == _bare(other) != ""


def is_free(mail: str) -> bool:
    """Tell whether anybody can have an address there, so that it names no employer."""
    return _label(_domain(mail)) in _FREE_MAIL or _domain(mail) in _FREE_MAIL_DOMAINS


def is_scheduler(mail: str) -> bool:
    """Tell whether a program sends from there: a calendar, a meeting service, a job portal."""
    name, _, domain = mail.partition("@")
    label = _label(domain)
    service = label in _SERVICES and is_shared(mail)
    return label in _SCHEDULERS or service or bool(_NO_REPLY.match(name))


def is_room(mail: str) -> bool:
    """Tell whether the address is a room's or a projector's."""
    name, _, domain = mail.partition("@")
    return domain.endswith(_ROOM_HOSTS) or bool(_ROOM_MAILBOX.match(name))


def is_shared(mail: str) -> bool:
    """Tell whether several people read that mailbox: hr-team@, careers@, info@."""
    name = mail.partition("@")[0]
    return bool(_SHARED.fullmatch(name)) or bool(_NO_REPLY.match(name))


def company_of(mail: str) -> str:
    """Guess an employer's name from an address: `x@lakeside-foods.example` → "Lakeside Foods".

    Nothing for free mail and schedulers. A label of up to three letters is taken for initials.
    """
    label = _label(_domain(mail))
    if not label or is_free(mail) or is_scheduler(mail):
        return ""
    if label.startswith("xn--"):
        label = label.encode("ascii").decode("idna")
    words = [word for word in re.split(r"[-_]", label) if word]
    if len(words) == 1 and len(label) <= _INITIALS:
        return label.upper()
    return " ".join(word.capitalize() for word in words)


def name_in(mail: str) -> str:
    """Guess a name where an address is clearly made of two words: `john.smith@` → "John Smith"."""
    local = mail.partition("@")[0].partition("+")[0].rstrip("0123456789")
    words = re.split(r"[._]", local)
    if len(words) != _FIRST_AND_LAST or is_shared(mail) or not all(map(_is_word, words)):
        return ""
    return " ".join("-".join(p.capitalize() for p in word.split("-")) for word in words)


def _is_word(text: str) -> bool:
    return len(text) > 1 and text.replace("-", "").isalpha() and text.strip("-") == text


def _bare(mail: str) -> str:
    name, at, domain = mail.strip().lower().partition("@")
    return name.partition("+")[0] + at + domain if at else ""


def _domain(mail: str) -> str:
    return mail.partition("@")[2]


def _label(domain: str) -> str:
    """Return the registered word of a domain: `mail.lakeside.qc.ca` → `lakeside`."""
    parts = [part for part in domain.lower().split(".") if part]
    if not parts[1:]:
        return ""
    parts.pop()
    while len(parts) > 1 and parts[-1] in _SECOND_LEVEL:
        parts.pop()
    return parts[-1]
