"""What stays in the person's notes: words that would hurt in a letter, or are nobody's business."""

import re

from afterword.domain.wording.asking import Asked
from afterword.domain.wording.phrases import Phrases, Rule

_LINK = re.compile(
    r"https?://|www\.|\b[\w-]+\.(?:com|ca|org|net|io|gov|edu|fr|info|biz)\b|@\w", re.IGNORECASE
)
_BRACKETS = re.compile(r"[\[\](){}<>]|_{2,}|\bX{3,}\b|\bTBD\b")

_PAY, _RUDE = "note-pay", "note-rude"
# "$22 an hour", "22$/h", "18.50 per hour"
_RATE = re.compile(
    r"[$€£]\s?\d+(?:[.,]\d+)?k?\s*(?:/|an?\b|per\b|hourly)|\d\s?[$€£]\s*(?:/|an?\b|per\b|$)"
    r"|\d\s*(?:/|an? |per )(?:h|hr|hour)$|[$€£]\s?\d+k?$",
    re.IGNORECASE,
)
_STARRED = re.compile(r"\b[a-z]\*+[a-z]*|\b[a-z]+\*{2,}[a-z]*", re.IGNORECASE)
_CONTRACTED = re.compile(r"\b(he|she|it|who|that)['’]s\b", re.IGNORECASE)


def note_for(text: str, phrases: Phrases) -> Rule | None:
    """Return the rule that keeps `text` in the notes, if one does."""
    # "he's pregnant" is read like "he is": the lists name the longer form.
    whole = _CONTRACTED.sub(r"\1 is", text)
    for rule in phrases.notes:
        met = any(pattern.search(text) or pattern.search(whole) for pattern in rule.when)
        met = met or (rule.name == _PAY and bool(_RATE.search(text)))
        met = met or (rule.name == _RUDE and bool(_STARRED.search(text)))
        if met and not any(pattern.search(text) for pattern in rule.unless):
            return rule
    return None


def unprintable(text: str) -> str:
    """Return the code of what no letter can hold: a link or a bracket; else nothing."""
    if _LINK.search(text):
        return "note-link"
    return "note-brackets" if _BRACKETS.search(text) else ""


def without_brackets(text: str) -> str:
    """Return `text` without bracketed remarks and lone brackets."""
    inner = re.sub(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|<[^<>]*>", " ", text)
    return " ".join(re.sub(r"[\[\](){}<>]|_{2,}|\bX{3,}\b|\bTBD\b", " ", inner).split())


def about_colleague(text: str, names: tuple[str, ...], phrases: Phrases) -> bool:
    """Tell whether `text` passes judgement on somebody else who works there."""
    lists = phrases.words
    who = "|".join(re.escape(name) for name in (*names, *lists["colleague"]) if name)
    be = "|".join(re.escape(word) for word in lists["be"])
    blame = "|".join(re.escape(word) for word in (*lists["blame"], *lists["praise"]))
    pattern = rf"\b(?:{who})\s+(?:{be})\s+(?:\w+\s+){{0,3}}?(?:{blame})\b"
    return bool(who and re.search(pattern, text, re.IGNORECASE))


def tracked_employer(asked: Asked) -> str:
    """Return the name of another tracked employer in the text, or nothing."""
    for name in asked.tracked:
        core = " ".join(name.split())
        named = re.compile(rf"(?<!\w){re.escape(core)}(?!\w)", re.IGNORECASE)
        if len(core) > 1 and named.search(asked.text):
            return core
    return ""
