"""Reading "Sarah Patel, warehouse manager" as typed, and a name's initials.

A name's spelling and capitals are the person's own and stay as typed.
"""

import re

from afterword.domain.name_words import (
    ARTICLES,
    BEHIND_A_NAME,
    BETWEEN_JOBS,
    COURTESY,
    DESCRIBED,
    FAMILIES,
    FROM,
    GIVEN,
    JOBS,
    NOBODY,
    NOT_KNOWN,
    OWNERS,
    PARTICLES,
    PRONOUNS,
)

_ADDRESS = re.compile(r"<[^<>]*@[^<>]*>|\S+@\S+")
_PHONE = re.compile(r"(?<!\w)\+?\(?\d[\d\s().-]{5,}\d(?!\w)")
_BRACKETS = re.compile(r"\s*[(\[{]([^()\[\]{}]*)[)\]}]?\s*")
_DASH = re.compile(r"\s+[-–—|/:·]+\s+|\s*[–—|·]\s*|:\s+|\t+|\s+-|-\s+")
_MARKS = " ,;:-–—|?"
_MOST_GIVEN_NAMES = 2


def read_person(said: str) -> tuple[str, str]:
    """Return (name, job title) of a person as typed; either may be empty.

    Understood are a comma, a dash, brackets, "from", "Last, First", and a role without a name.
    Two people joined by "and" stay one name: they are one row until parted by the person.
    """
    text = " ".join((_reached(said).strip(_MARKS) or said).split()).strip(_MARKS)
    inner = ""
    found = _BRACKETS.search(text)
    if found:
        inner = "" if _is_remark(found.group(1)) else found.group(1).strip()
        text = " ".join(f"{text[: found.start()]} {text[found.end() :]}".split()).strip(" ,;-–—")
    name, job = _parted(text)
    return _without_article(name, job or inner) if name or job else ("", inner)


def _reached(said: str) -> str:
    """Return a row without the ways to reach somebody, and without how they are spoken of."""
    text = _PHONE.sub(" ", _ADDRESS.sub(" ", said)).replace(" @ ", " from ")
    return " ".join(word for word in text.split() if word.casefold() not in PRONOUNS)


def _is_remark(inner: str) -> bool:
    """Tell "didn't get last name" and "nice lady" from a job in brackets."""
    words = inner.casefold().replace("’", "'").split()
    said = any(word.endswith(("n't", "?")) for word in words) or not PRONOUNS.isdisjoint(words)
    names = "name" in words or "not" in words
    return said or names or bool(words and words[-1] in DESCRIBED)


def _parted(text: str) -> tuple[str, str]:
    dash = _DASH.search(text)
    if dash:
        return _name_and_job(_turned(text[: dash.start()]), text[dash.end() :].strip())
    if "," in text:
        return _by_commas([part.strip() for part in text.split(",") if part.strip()])
    return _in_one(text)


def _by_commas(parts: list[str]) -> tuple[str, str]:
    if len(parts) > 1 and parts[1].lower() in BEHIND_A_NAME:
        parts = [f"{parts[0]}, {parts[1]}", *parts[2:]]
    elif len(parts) > 1 and _is_turned(parts[0], parts[1]) and not _are_given(parts):
        parts = [f"{parts[1]} {parts[0]}", *parts[2:]]
    if not parts:
        return "", ""
    if len(parts) == 1:
        return _in_one(parts[0])
    if all(_is_whole_name(part) for part in parts) or _are_given(parts):
        # Two people stay one name, as those joined by "and" do.
        return ", ".join(parts), ""
    return _name_and_job(parts[0], ", ".join(parts[1:]))


def _is_whole_name(part: str) -> bool:
    words = part.split()
    capitals = all(word[:1].isupper() and word != word.upper() for word in words)
    return len(words) > 1 and capitals and not _has_job(words)


def _are_given(parts: list[str]) -> bool:
    """Tell "Tom, Sarah" and "Tom, Sarah and Ana" from "Patel, Sarah"."""
    words = [word for part in parts for word in part.casefold().split()]
    return all(word in GIVEN or word in BETWEEN_JOBS for word in words)


def _turned(text: str) -> str:
    """Return "Sarah Patel" for "Patel, Sarah"."""
    last, comma, first = text.partition(",")
    return f"{first.strip()} {last.strip()}" if comma and _is_turned(last, first) else text.strip()


def _is_turned(last: str, first: str) -> bool:
    """Tell whether two parts are a family name and given names: no job, and both capitalised."""
    family = [word for word in last.split() if word.lower() not in PARTICLES]
    given = first.split()
    names = len(family) == 1 and 0 < len(given) <= _MOST_GIVEN_NAMES
    names = names and (family[0].lower() in FAMILIES or not _has_job(last.split()))
    plain = all(word[:1].isupper() and word != word.upper() for word in given if len(word) > 1)
    return names and plain and family[0][:1].isupper() and not _has_job(given)


def _name_and_job(left: str, right: str) -> tuple[str, str]:
    """Return the two sides, the other way round where the job was typed first."""
    if _is_job(left) and not _has_job(right.split()) and right[:1].isupper():
        return right, left
    if _is_job(left):
        return "", f"{left}, {right}" if right else left
    return left, right


def _in_one(text: str) -> tuple[str, str]:
    """Part a text without marks: a role, a name, or a name with a role in small letters."""
    words = text.split()
    if words and (_is_job(text) or words[0] in NOBODY):
        name, job = _led_by_job(words)
        return (name, job) if name else ("", text)
    if words and _names_nobody(words):
        return "", " ".join(words[1:] if words[0].casefold() in OWNERS else words)
    left, slash, right = text.partition("/")
    if slash and _is_job(right):
        return left.strip(), right.strip()
    return _by_small_letters(words)


def _names_nobody(words: list[str]) -> bool:
    """Tell "lady from HR", "my supervisor", "2 people" and "unknown" from names."""
    first, rest = words[0], words[1:]
    counted = first.isdigit() and bool(rest)
    described = first in DESCRIBED and (not rest or rest[0].islower())
    owned = first.casefold() in OWNERS and _has_job(rest)
    return described or owned or counted or " ".join(words).casefold() in NOT_KNOWN


def _led_by_job(words: list[str]) -> tuple[str, str]:
    """Part "Nurse manager Linda" and "the manager Sarah"; empty where one word may be a title."""
    begun = 1 if words[0].casefold() in ARTICLES else 0
    count = begun
    while count < len(words) and _all_jobs([words[count]]):
        count += 1
    job, name = words[begun:count], words[count:]
    sure = len(job) > 1 or (begun and job)
    family = job and job[-1].casefold() in FAMILIES
    named = name and all(word[:1].isupper() for word in name) and not _has_job(name)
    return (" ".join(name), " ".join(job)) if sure and named and not family else ("", "")


def _by_small_letters(words: list[str]) -> tuple[str, str]:
    """Part "Sarah Patel warehouse manager", "manager Sarah Patel" and "Sarah from HR"."""
    text = " ".join(words)
    led = _led_by_job(words) if words else ("", "")
    if led[0]:
        return led
    capitals = [index for index, word in enumerate(words) if word[:1].isupper()]
    if capitals and capitals[0] and capitals == list(range(capitals[0], len(words))):
        before, behind = words[: capitals[0]], words[capitals[0] :]
        if _all_jobs(before) and not _has_job(behind):
            return " ".join(behind), " ".join(before)
    for index in range(1, len(words)):
        word = words[index]
        if word.lower() in FROM and word.islower():
            name, job = _in_one(" ".join(words[:index]))
            return name, ", ".join(part for part in (job, _plain(words[index + 1 :])) if part)
        own = word.casefold() in OWNERS and bool(words[index + 1 :])
        small = [one for one in words[index + own :] if one[:1].islower()]
        if word.islower() and len(small) == len(words) - index - own and _all_jobs(small):
            name = words[1] if words[0].lower() in COURTESY else words[0]
            named = index > words.index(name) and name[:1].isupper()
            return (" ".join(words[:index]), " ".join(small)) if named else (text, "")
    return text, ""


def _plain(words: list[str]) -> str:
    begins = words and words[0].lower() in ARTICLES | OWNERS
    return " ".join(words[1:] if begins else words)


def _without_article(name: str, job: str) -> tuple[str, str]:
    words = job.split()
    return name, _plain(words) if len(words) > 1 else job


def _has_job(words: list[str]) -> bool:
    return any(word.lower().strip(".,") in JOBS for word in words)


def _all_jobs(words: list[str]) -> bool:
    return all(word.lower().strip(".,") in JOBS | BETWEEN_JOBS for word in words)


def _is_job(text: str) -> bool:
    words = _plain(text.split()).split()
    return bool(words) and _has_job(words) and _all_jobs(words)


def bare_name(name: str) -> str:
    """Return `name` without courtesy titles, and without what stands behind it."""
    words = [word for word in re.split(r"[\s,]+", name) if word]
    return " ".join(
        word for word in words if word.lower() not in COURTESY and word.lower() not in BEHIND_A_NAME
    )


def initials(name: str) -> str:
    """Return at most two letters for a disc: of the first and the last name, in any script."""
    letters = [next((one for one in word if one.isalpha()), "") for word in bare_name(name).split()]
    found = [letter for letter in letters if letter]
    ends = found if len(found) < 2 else [found[0], found[-1]]  # noqa: PLR2004  first and last
    return "".join(one.upper() if len(one.upper()) == 1 else one for one in ends)
