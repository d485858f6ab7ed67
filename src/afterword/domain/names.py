"""Reading "Sarah Patel, warehouse manager" as typed, and a name's initials.

A name's spelling and capitals are the person's own and stay as typed.
"""

import re

from afterword.domain.name_words import (
    ARTICLES,
    BEHIND_A_NAME,
    BETWEEN_JOBS,
    COURTESY,
    FAMILIES,
    FROM,
    JOBS,
    NOBODY,
    PARTICLES,
)

_ADDRESS = re.compile(r"<[^<>]*@[^<>]*>|\S+@\S+")
_BRACKETS = re.compile(r"\s*[(\[{]([^()\[\]{}]*)[)\]}]?\s*")
_DASH = re.compile(r"\s+[-–—|/:·]+\s+|\s*[–—|·]\s*|:\s+|\t+|\s+-|-\s+")
_MARKS = " ,;:-–—|"
_MOST_GIVEN_NAMES = 2


def read_person(said: str) -> tuple[str, str]:
    """Return (name, job title) of a person as typed; either may be empty.

    Understood are a comma, a dash, brackets, "from", "Last, First", and a role without a name.
    Two people joined by "and" stay one name: they are one row until parted by the person.
    """
    text = " ".join((_ADDRESS.sub(" ", said).strip(_MARKS) or said).split()).strip(_MARKS)
    inner = ""
    found = _BRACKETS.search(text)
    if found:
        inner = found.group(1).strip()
        text = " ".join(f"{text[: found.start()]} {text[found.end() :]}".split()).strip(" ,;-–—")
    name, job = _parted(text)
    return _without_article(name, job or inner) if name or job else ("", inner)


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
    elif len(parts) > 1 and _is_turned(parts[0], parts[1]):
        parts = [f"{parts[1]} {parts[0]}", *parts[2:]]
    if not parts:
        return "", ""
    if len(parts) == 1:
        return _in_one(parts[0])
    return _name_and_job(parts[0], ", ".join(parts[1:]))


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
        return "", text
    left, slash, right = text.partition("/")
    if slash and _is_job(right):
        return left.strip(), right.strip()
    return _by_small_letters(words)


def _by_small_letters(words: list[str]) -> tuple[str, str]:
    """Part "Sarah Patel warehouse manager", "manager Sarah Patel" and "Sarah from HR"."""
    text = " ".join(words)
    capitals = [index for index, word in enumerate(words) if word[:1].isupper()]
    if capitals and capitals[0] and capitals == list(range(capitals[0], len(words))):
        before, behind = words[: capitals[0]], words[capitals[0] :]
        if _all_jobs(before) and not _has_job(behind):
            return " ".join(behind), " ".join(before)
    for index in range(1, len(words)):
        word = words[index]
        if word.lower() in FROM and word.islower():
            return " ".join(words[:index]), _plain(words[index + 1 :])
        small = [one for one in words[index:] if one[:1].islower()]
        if word.islower() and len(small) == len(words) - index and _all_jobs(small):
            name = words[1] if words[0].lower() in COURTESY else words[0]
            named = index > words.index(name) and name[:1].isupper()
            return (" ".join(words[:index]), " ".join(small)) if named else (text, "")
    return text, ""


def _plain(words: list[str]) -> str:
    return " ".join(words[1:] if words and words[0].lower() in ARTICLES else words)


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
