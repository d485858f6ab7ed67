"""What belongs in a gap of a template, where the card knows it."""

from afterword.coach.context import Context
from afterword.coach.matching import pattern, plain

_BROKEN_UP = str.maketrans("[]{}<>()«»_%$", " " * 13)


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
        if pattern(language, name).search(words):
            return value.strip() or None
    return None
