"""A position as it stands in a sentence: "the warehouse coordinator position"."""

import re

from afterword.domain.wording.french import positions as french
from afterword.domain.wording.phrases import Phrases, is_french

# Numbers and remarks of an advertisement are no part of the position's name.
_REMARKS = re.compile(
    r"^\W*\d[\d-]*\s*[-–—:|]\s*|\s+[-–—]\s.*|[|–—].*|\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|<[^>]*>|[#№]\s*[\w-]+|[()\[\]{}<>]"
)
# In a long name, what stands behind its first mark: hours, place, contract.
_BEHIND = re.compile(r"\s*[,:;]\s*")
_LONG = 4


def position_words(position: str, phrases: Phrases) -> str:
    """Return the position with its article, ready for the middle of a sentence.

    Only words that name jobs in general lose their capitals; "QA Engineer" and "RN" keep theirs.
    """
    if is_french(phrases):
        return french.position_words(position, phrases)
    name = re.sub(r"\s+/\s+", "/", _REMARKS.sub(" ", position))
    parts = [part for part in _BEHIND.split(name) if not _is_remark(part, phrases)]
    words = (parts[0] if len(name.split()) > _LONG else ", ".join(parts)).split() if parts else []
    while words and words[0].casefold() in phrases.words["position_articles"]:
        words = words[1:]
    while words and not any(letter.isalnum() for letter in words[-1]):
        words = words[:-1]
    if not words:
        return phrases.letter["position_unknown"]
    words[-1] = words[-1].rstrip(".,;:!?")
    whole = words[-1].casefold() in phrases.words["positions"]
    named = words[:-1] if whole else words
    parted = any(word.endswith(",") for word in words)
    if not parted and all(_is_general(word, phrases.words["job_words"]) for word in named):
        words = [word.lower() for word in words]
    pattern = "position_whole" if whole else "position_parted" if parted else "position"
    return phrases.letter[pattern].format(words=" ".join(words))


def _is_remark(part: str, phrases: Phrases) -> bool:
    """Tell "Nights" and "Part-time" from a part of the position's name."""
    remarks = phrases.words["position_remarks"]
    return all(word in remarks for word in part.lower().split())


def _is_general(word: str, jobs: frozenset[str]) -> bool:
    """Tell whether a word, or every part of "driver/loader", names jobs in general."""
    small = word.lower().strip(",")
    return small in jobs or all(part in jobs for part in re.split(r"[-/&]", small) if part)
