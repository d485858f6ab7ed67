"""What belongs in a gap of a template, where the card knows it."""

from afterword.coach.context import Context
from afterword.coach.matching import pattern, plain

_BROKEN_UP = str.maketrans("[]{}<>()«»_%$", " " * 13)


# Beside these "name" is a person's; "[unit name]" asks for another.
_BESIDE_NAME = frozenset(
    [
        "insert",
        "the",
        "first",
        "last",
        "full",
        "family",
        "of",
        "here",
        "mr",
        "ms",
        "mrs",
        "dr",
        "person",
        "persons",
        "s",
        "interviewer",
        "interviewers",
        "recipient",
        "recipients",
        "recruiter",
        "recruiters",
        "contact",
        "contacts",
        "hiring",
        "manager",
        "managers",
        "their",
        "his",
        "her",
        "inserer",
        "le",
        "la",
        "de",
        "du",
        "l",
        "famille",
        "complet",
        "prenom",
        "et",
        "personne",
        "ici",
        "recruteur",
        "recruteuse",
        "m",
        "mme",
        "title",
    ]
)
_NAME = {"en": "name", "fr": "nom"}


def _is_all(found: str, words: str, language: str) -> bool:
    """Tell whether a gap for a name says no more than that, or what kind of name."""
    name = _NAME[language[:2]]
    others = set(words.replace("'", " ").split()) - {name}
    return found != name or others <= _BESIDE_NAME


def filled(gap: str, context: Context, language: str) -> str | None:
    """Return what stands on the card for a gap such as "[Company]"; None where that is unknown."""
    words = plain(gap).translate(_BROKEN_UP)
    known = {
        "gap_sender": context.sender,
        "gap_company": context.company,
        "gap_position": context.position,
        "gap_person": context.person.name if context.person else "",
    }
    for name, value in known.items():
        found = pattern(language, name).search(words)
        if found and _is_all(found[0], words, language):
            return value.strip() or None
    return None
