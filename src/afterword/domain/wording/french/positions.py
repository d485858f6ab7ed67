"""A position as it stands behind "le", "du" or "au": "poste de commis d’entrepôt"."""

import re
from collections.abc import Sequence

from afterword.domain.wording.french.senses import is_adjective, is_small
from afterword.domain.wording.french.tokens import is_elided_before, split
from afterword.domain.wording.french.typography import typeset
from afterword.domain.wording.phrases import Phrases

# "Préposé(e)", "Préposé·e", "Caissier-ère" and "Directeur(trice)" name both; other remarks of an
# advertisement are no part of the position's name.
_BOTH = re.compile(r"\b([^\W\d_]+)(?:\(|[.·•/-])(i?ère|ne|e|euse|trice)\b\)?", re.IGNORECASE)
_REMARKS = re.compile(
    r"^\W*\d[\d-]*\s*[-–—:|]\s*|\s+[-–—]\s.*|[|–—].*|\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|<[^>]*>|[#№]\s*[\w-]+|[()\[\]{}<>]"
)
_BEHIND = re.compile(r"\s*[,:;]\s*")
_PAIR = re.compile(r"(?<=[^\W\d_]{3})\s*/\s*(?=[^\W\d_]{3})")
# What the woman's ending takes the place of in the man's: "directeur", "directrice".
_REPLACED = {"e": "", "ne": "", "ère": "er", "ière": "ier", "euse": "eur", "trice": "teur"}
# Letters of a word that is written in capitals for what it stands for: "PAB".
_LONGEST_SHORT = 4


def position_words(position: str, phrases: Phrases) -> str:
    """Return the position with "poste" before it, which is masculine whoever holds it.

    A position in English stays as it was advertised, in quotation marks.
    """
    name = _BOTH.sub(_both, position)
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
    if _is_english(words, phrases):
        return _behind_of([f"«{' '.join(words)}»"], phrases)
    words = _PAIR.sub(" ou ", " ".join(words)).split()
    if words[0].casefold() in phrases.words["position_same"] and words[1:]:
        words = ["poste", *words[1:]]
    return _behind_of(_small(words, phrases), phrases)


def _behind_of(words: Sequence[str], phrases: Phrases) -> str:
    text = typeset(" ".join(words), phrases)
    if words[0] in phrases.words["positions"]:
        return phrases.letter["position_whole"].format(words=text)
    of = "d’" if is_elided_before(split(text)[0], phrases) else "de "
    return phrases.letter["position"].format(words=of + text)


def _both(found: re.Match[str]) -> str:
    """Return "préposé ou préposée" for "préposé(e)"; a word that has no such pair as typed."""
    word, ending = found[1], found[2].lower()
    stem = word.removesuffix(_REPLACED[ending])
    if (stem == word and _REPLACED[ending]) or word.lower().endswith(ending):
        return found[0]
    return f"{word} ou {stem[:1].lower()}{stem[1:]}{ending}"


def _names(part: str, phrases: Phrases) -> bool:
    """Tell a part of the position's name from "de nuit" and "temps plein"."""
    remarks = phrases.words["position_remarks"] | {"de"}
    return not all(word in remarks for word in part.lower().split())


def _is_english(words: Sequence[str], phrases: Phrases) -> bool:
    """Tell "Warehouse coordinator": every word is one of English jobs, and none of French ones."""
    small = [word.lower().strip(",") for word in words]
    known = phrases.words["english_jobs"]
    french = small[0] in phrases.words["job_words"] or "de" in small
    return not french and all(part in known for word in small for part in re.split(r"[-/&]", word))


def _small(words: Sequence[str], phrases: Phrases) -> list[str]:
    """Return the words without the capitals of a beginning or a heading; names keep theirs."""
    if not _is_general(words, phrases):
        return list(words)
    loud = all(word == word.upper() for word in words)
    first = words[0].lower()
    # "Educateur" is how a capital is often typed.
    accented = f"é{first[1:]}"
    first = accented if accented in phrases.words["job_words"] else first
    return [first, *(_lower(word, phrases, loud=loud) for word in words[1:])]


def _lower(word: str, phrases: Phrases, *, loud: bool) -> str:
    if word.casefold() in phrases.words["acronyms"]:
        return word
    first, *_, core = (split(word)[0].core, split(word)[-1].core)
    names = ("job_words", "nouns", "masculine", "feminine", "stands_alone")
    listed = any(core in phrases.words[name] for name in names)
    common = listed or is_adjective(core, phrases) or core.endswith(_endings(phrases))
    # "D'Entrepôt", "Aux"
    led = is_small(first, phrases) and (listed or first == core)
    return word.lower() if loud or led or (common and word[1:] == word[1:].lower()) else word


def _endings(phrases: Phrases) -> tuple[str, ...]:
    return tuple(phrases.words["job_endings"])


def _is_general(words: Sequence[str], phrases: Phrases) -> bool:
    """Tell whether a position begins with a common word, so that its capital says nothing."""
    first, lists = words[0].lower(), phrases.words
    if words[0] == words[0].upper():
        short = len(words[0]) <= _LONGEST_SHORT and first not in lists["job_words"]
        return not short
    if words[0][1:] != words[0][1:].lower() and "-" not in words[0]:
        return False
    described = not words[1:] or is_small(split(words[1])[0].core, phrases)
    accented = not words[0].isascii()
    listed = first in lists["job_words"] or f"é{first[1:]}" in lists["job_words"]
    return described or accented or listed or first.endswith(_endings(phrases))
