"""Names of people inside a topic: the reader's own becomes "you", another's is asked about."""

import re
from collections.abc import Iterable

from afterword.domain.names import bare_name
from afterword.domain.wording.phrases import Phrases, is_french

_INITIALS = 2


def names_in(text: str, person: str, phrases: Phrases) -> list[str]:
    """Return the parts of `person`'s name that stand in `text`, as they stand there.

    A part typed without its capital counts only where it is no common word; a role is no name.
    """
    found: list[str] = []
    # "d'Olivier" names Olivier; "O'Neil" and "l'Oréal" are one name in English.
    joined = "-" if is_french(phrases) else "'’-"
    for part in _parts(person, phrases):
        for match in re.finditer(
            rf"(?<![\w{joined}]){re.escape(part)}(?![\w-])", text, re.IGNORECASE
        ):
            typed = match.group()
            if typed[:1].isupper() or typed.lower() not in _common(phrases):
                found.append(typed)
    return found


def _parts(person: str, phrases: Phrases) -> Iterable[str]:
    for part in bare_name(person).replace(",", " ").split():
        known = (
            part.lower() in phrases.words["job_words"] or part.lower() in phrases.words["titles"]
        )
        if len(part.strip(".")) > _INITIALS and part[:1].isupper() and not known:
            yield part


def _common(phrases: Phrases) -> frozenset[str]:
    lists = phrases.words
    return (
        frozenset(phrases.verbs.forms)
        | lists["finite"]
        | lists["needs_article"]
        | lists["own_language"]
    )


def said_to_reader(text: str, person: str, phrases: Phrases) -> tuple[str, bool]:
    """Return `text` with the reader's name said as "they"; True where a name is left in it.

    At the beginning the name is a subject, with 's it owns what follows; elsewhere it is asked.
    """
    parts = sorted({re.escape(part) for part in names_in(text, person, phrases)}, key=len)[::-1]
    if not parts:
        return text, False
    titles = "|".join(re.escape(title) for title in sorted(phrases.words["titles"], key=len)[::-1])
    name = rf"(?:(?:{titles})\s+)?(?:{'|'.join(parts)})(?:\s+(?:{'|'.join(parts)}))*"
    their, they = (phrases.letter[key] for key in ("reader_owns", "reader_acts"))
    # "Patel's Bakery" is a name.
    text = re.sub(rf"(?<!\w)(?i:{name}['’]s)(?!\w)(?!\s+[A-Z][a-z])", their, text)
    text = re.sub(rf"^{name}(?![\w'’-])", they, text, flags=re.IGNORECASE)
    return text, bool(names_in(text, person, phrases))
