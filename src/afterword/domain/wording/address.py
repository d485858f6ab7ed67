"""The blocks around a letter's body: who writes, when, to whom."""

import re

from afterword.domain.family_names import family_name
from afterword.domain.name_words import BEHIND_A_NAME
from afterword.domain.people import Company, Person, Sender
from afterword.domain.roles import Role, role_of, role_on_paper
from afterword.domain.wording.courtesy import agreed_greeting, appeal, titled
from afterword.domain.wording.french.typography import as_printed
from afterword.domain.wording.phrases import Phrases

# Where one typed line holds several things, they are told apart by one of these.
_BETWEEN = re.compile(r"\s*[·•|;]\s*|\t+")
_AND = re.compile(r"\s*(?:[&+/;,]|\band\b)\s*")
_MAIL = re.compile(r"[^\s,@]+@[^\s,@]+\.[^\s,@]+")
_PHONE = re.compile(r"\+?\(?\d[\d\s().-]{5,}\d(?:\s*(?:x|ext\.?)\s*\d+)?", re.IGNORECASE)
# Digits of a Canadian telephone number without and with its area.
_LOCAL, _WITH_AREA = 7, 10
_DOT = " · "


def sender_block(sender: Sender) -> str:
    """Return the sender's lines: the name, then the contact lines.

    Lines typed apart stay apart. One line holding all of it is parted: the address first, phone
    and e-mail on a line below.
    """
    lines = [line.strip() for line in sender.contact.splitlines() if line.strip()]
    if len(lines) == 1:
        lines = _parted(lines[0])
    return "\n".join(line for line in (sender.name.strip(), *lines) if line)


def _parted(line: str) -> list[str]:
    reach: list[str] = []
    rest = line
    for pattern in (_MAIL, _PHONE):
        found = pattern.search(rest)
        # Digits in the middle of an address belong to it.
        if found and (pattern is _MAIL or _ends_a_part(rest, found)):
            reach.insert(0, found.group().strip())
            rest = rest[: found.start()] + "\n" + rest[found.end() :]
    places = [part.strip(" ,\n") for part in _BETWEEN.split(rest.replace("\n", "|"))]
    places = [part for part in places if part]
    return [*places, _DOT.join(reach)] if reach else places


def _ends_a_part(line: str, found: re.Match[str]) -> bool:
    digits = sum(character.isdigit() for character in found.group())
    before = line[: found.start()].rstrip()
    after = line[found.end() :].lstrip()
    alone = (not before or before[-1] in ",·•|;\n") and (not after or after[0] in ",·•|;\n")
    return digits >= _WITH_AREA or (digits >= _LOCAL and alone)


def inside_address(person: Person, company: Company, phrases: Phrases) -> str:
    """Return name, job title, company and its address, each on a line of its own."""
    named = bool(person.name.strip())
    lines = [
        " ".join(part for part in titled(person, phrases) if part),
        title_line(person.job_title if named else role_on_paper(person.job_title), phrases),
        " ".join(company.name.split()),
        *(line.strip() for line in company.address.splitlines()),
    ]
    return "\n".join(line for line in lines if line)


def salutation(person: Person, phrases: Phrases) -> str:
    """Return the greeting agreed with the person, else to title and family name, name or role.

    Without a courtesy title, or where it can't be told which part is the family name, the whole
    name stands in it.
    """
    pattern = phrases.letter["salutation"]
    agreed = agreed_greeting(person)
    if agreed:
        return agreed + pattern.rpartition("}")[2]
    if "appeal_unknown" in phrases.letter:
        return pattern.format(name=appeal(person, phrases))
    several = _several_names(person.name)
    if several[1:] and not person.courtesy_title.strip():
        return pattern.format(name=_together(several, phrases))
    title, name = titled(person, phrases)
    if title:
        return pattern.format(name=f"{title} {family_name(name) or name}")
    if not name and role_of(person.job_title) is not Role.TITLE:
        several = role_of(person.job_title) is Role.SEVERAL
        return phrases.letter["salutation_panel" if several else "salutation_unknown"]
    name = name or title_line(person.job_title, phrases)
    return pattern.format(name=name) if name else phrases.letter["salutation_unknown"]


def _several_names(name: str) -> list[str]:
    """Return the names of a row with two people; "Martin Luther King, Jr." is one."""
    parts = [part.strip() for part in _AND.split(name) if part.strip()]
    return parts if not {part.casefold() for part in parts} & BEHIND_A_NAME else []


def _together(names: list[str], phrases: Phrases) -> str:
    """Return "Mr. Wong and Mrs. Lee" for "Mr Wong & Mrs Lee"."""
    said = [
        " ".join(phrases.courtesy.get(word.casefold().rstrip("."), word) for word in name.split())
        for name in names
    ]
    return f" {phrases.letter['enclosed_and']} ".join([", ".join(said[:-1]), said[-1]])


def title_line(job_title: str, phrases: Phrases) -> str:
    """Return a job title as an address line has it.

    Only what was typed in small letters throughout gets its capitals.
    """
    words = job_title.split()
    if words and words[0].casefold() in phrases.words["position_articles"] and len(words) > 1:
        words = words[1:]
    line = as_printed(" ".join(words), phrases)
    if line != line.lower() or phrases.letter.get("title_capitals") == "first":
        return line[:1].upper() + line[1:]
    return " ".join(_capital(word, phrases) for word in words)


def _capital(word: str, phrases: Phrases) -> str:
    core = word.strip("(),./&")
    if core in phrases.words["acronyms"]:
        return word.upper()
    if core in phrases.words["small"]:
        return word
    # "co-op" is one word; "vice-president" is written with one capital too.
    first = next((i for i, letter in enumerate(word) if letter.isalpha()), None)
    return word if first is None else word[:first] + word[first].upper() + word[first + 1 :]
