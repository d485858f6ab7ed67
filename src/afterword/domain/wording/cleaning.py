"""Typed text made plain: one line, whole characters, no marks hanging at its end."""

import re
import unicodedata

_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_END_MARKS = " \t.,;:!…-–—*_/\\|+=&#~^`"
_START_MARKS = _END_MARKS + "•·?)"
_NUMBERED = re.compile(r"^\W*\d{1,2}[.)]\s+")
_BREAK = re.compile(r"\s+\d{1,2}[.)]\s+|(?<=[.!?…])\s+(?=\S)|\s*[\n\r]+\s*")
_BELOW = re.compile(r"\s*[-–−](?=\d)")
_SHORT = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Mx|Dr|St|No|Prof|e\.g|i\.e|vs|etc|approx)|\b[A-Z])\.$", re.IGNORECASE
)


def clean(typed: str) -> str:
    """Return `typed` on one line, in composed characters, without control characters."""
    text = unicodedata.normalize("NFC", typed)
    text = _INVISIBLE.sub("", text)
    kept = (" " if unicodedata.category(one) in {"Cc", "Zl", "Zp"} else one for one in text)
    return " ".join("".join(kept).split())


def bare(text: str) -> str:
    """Return `text` without marks at its start and end; a question mark at the end stays."""
    text = _NUMBERED.sub("", text)
    if text.count('"') % 2:
        text = text.replace('"', "")
    # "-80 freezers" are cold; "- 80 freezers" is one of a list.
    below = _BELOW.match(text)
    text = text.lstrip(_START_MARKS).rstrip(_END_MARKS)
    text = f"-{text}" if below else text
    return _without_lone_quotes(text)


def _without_lone_quotes(text: str) -> str:
    if text[:1] in "\"“”'‘" and text[-1:] in "\"“”'’" and not re.search(r"[\"“”]", text[1:-1]):
        return text[1:-1].strip(_END_MARKS)
    return text


def sentences_typed(typed: str) -> list[str]:
    """Return the lines and sentences of `typed`, each bare; never an empty one."""
    parts: list[str] = []
    for part in _BREAK.split(_NUMBERED.sub("", typed)):
        if parts and _SHORT.search(parts[-1]):
            parts[-1] += " " + part
        elif part:
            parts.append(part)
    return [found for found in (bare(clean(part)) for part in parts) if found]


def has_emoji(text: str) -> bool:
    """Tell whether a picture character or a smiley of marks stands in `text`."""
    return without_emoji(text) != text


def without_emoji(text: str) -> str:
    """Return `text` without picture characters and smileys."""
    kept = "".join(
        one
        for one in text
        if not (unicodedata.category(one) in {"So", "Sk", "Co", "Cs", "Cn"} and one not in "°^`¨´")
    )
    kept = re.sub(r"(?:(?<=\s)|^)[:;=8xX]['’]?-?[)(DPpO3/\\|]+(?=\s|$)|<3|[\ufe0f\u20e3]", "", kept)
    return " ".join(kept.split()) if kept != text else text
