"""A position as it stands behind "le", "du" or "au": "poste de commis d’entrepôt"."""

import re

from afterword.domain.wording.french.tokens import is_elided_before, split
from afterword.domain.wording.french.typography import typeset
from afterword.domain.wording.phrases import Phrases

# "Préposé(e)" names both; other remarks of an advertisement are no part of the position's name.
_BOTH = re.compile(r"\b([^\W\d_]+é)\((?:e|e\))\)?", re.IGNORECASE)
_REMARKS = re.compile(
    r"^\W*\d[\d-]*\s*[-–—:|]\s*|\s+[-–—]\s.*|[|–—].*|\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|<[^>]*>|[#№]\s*[\w-]+|[()\[\]{}<>]"
)
_BEHIND = re.compile(r"\s*[,:;]\s*")


def position_words(position: str, phrases: Phrases) -> str:
    """Return the position with "poste" before it, which is masculine whoever holds it."""
    name = _BOTH.sub(lambda found: f"{found[1]} ou {found[1].lower()}e", position)
    parts = [part for part in _BEHIND.split(_REMARKS.sub(" ", name)) if _names(part, phrases)]
    words = parts[0].split() if parts else []
    for article in ("l'", "l’"):
        if words and words[0].casefold().startswith(article):
            words[0] = words[0][len(article) :]
    while words and words[0].casefold() in phrases.words["position_articles"]:
        words = words[1:]
    if not words:
        return phrases.letter["position_unknown"]
    words[-1] = words[-1].rstrip(".,;:!?")
    first = words[0].casefold()
    if first in phrases.words["position_same"] and words[1:]:
        words, first = ["poste", *words[1:]], "poste"
    if _is_general(first, phrases) and words[0][1:] == words[0][1:].lower():
        words[0] = first
    text = typeset(" ".join(words), phrases)
    if first in phrases.words["positions"]:
        return phrases.letter["position_whole"].format(words=text)
    of = "d’" if is_elided_before(split(text)[0], phrases) else "de "
    return phrases.letter["position"].format(words=of + text)


def _names(part: str, phrases: Phrases) -> bool:
    """Tell a part of the position's name from "de nuit" and "temps plein"."""
    remarks = phrases.words["position_remarks"] | {"de"}
    return not all(word in remarks for word in part.lower().split())


def _is_general(word: str, phrases: Phrases) -> bool:
    """Tell whether a word names a job in general, so that its capital is only a beginning."""
    lists = phrases.words
    return word in lists["job_words"] or word.endswith(tuple(lists["job_endings"]))
