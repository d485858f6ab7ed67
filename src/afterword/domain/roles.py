"""What somebody known by no name is greeted as: by a job title, or by nothing they were called.

"Warehouse manager" is a title; "the lady at reception" and "HR" only say who is meant.
"""

from enum import Enum, auto

from afterword.domain.name_words import (
    ARTICLES,
    COUNTING,
    DEPARTMENTS,
    DESCRIBED,
    FROM,
    GROUPS,
    NOT_KNOWN,
    OWNERS,
    SEVERAL,
)

_WHO = frozenset({"who", "that", "with", "for", "of", "qui", "de", "du", "des", "à", "au"})
_WHOLE = frozenset({"whole", "entire", "all", "toute"})


class Role(Enum):
    """How far a role goes: a title, somebody described, or several people."""

    TITLE = auto()
    SOMEBODY = auto()
    SEVERAL = auto()


def role_of(said: str) -> Role:
    """Tell a job title from a description of one person or of several."""
    words = [word.strip(".,;").casefold() for word in said.split()]
    words = [word for word in words if word]
    head = _head(words)
    if not head:
        return Role.SOMEBODY
    group = head[-1] in GROUPS and not set(head[:-1]) - _WHOLE - ARTICLES
    counted = head[0].isdigit() or head[0] in COUNTING
    if group or counted or head[-1] in SEVERAL:
        return Role.SEVERAL
    described = head[-1] in DESCRIBED or head[0] in DESCRIBED - {"lead"} or head[0] in OWNERS
    department = set(words) <= DEPARTMENTS | FROM | ARTICLES | {"and", "et", "&"}
    unknown = " ".join(words) in NOT_KNOWN
    return Role.SOMEBODY if described or department or unknown else Role.TITLE


def role_on_paper(said: str) -> str:
    """Return what an address has for a role: a title, the place of somebody described, or nothing.

    "the lady at reception" leaves "reception".
    """
    if role_of(said) is Role.TITLE:
        return said
    words = said.split()
    plain = [word.strip(".,;").casefold() for word in words]
    if set(plain) <= DEPARTMENTS | ARTICLES:
        return said
    for at, word in enumerate(plain):
        rest = plain[at + 1 :]
        if word in FROM | _WHO and rest and set(rest) <= DEPARTMENTS | ARTICLES:
            kept = words[at + 1 :]
            return " ".join(kept[1:] if rest[0] in ARTICLES and rest[1:] else kept)
    return ""


def _head(words: list[str]) -> list[str]:
    """Return the words before "at", "from" and "who"."""
    words = words[1:] if words and words[0] in ARTICLES else words
    ends = [at for at, word in enumerate(words) if at and word in FROM | _WHO]
    return words[: ends[0]] if ends else words
