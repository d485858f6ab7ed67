"""Which language a topic is typed in: nothing is translated, so another one is asked about."""

import re
import unicodedata

from afterword.domain.wording.fillers import any_of
from afterword.domain.wording.phrases import Phrases, Tongue


def foreign(text: str, phrases: Phrases) -> Tongue | None:
    """Return the other language `text` is in, or None; one that is not known has no code."""
    if _other_script(text):
        return Tongue("other", "", frozenset(), (), frozenset())
    plain = text.lower().replace("’", "'")
    borrowed = any_of(phrases.words.get("borrowed", frozenset()))
    plain = re.sub(rf"(?<!\w)(?:{borrowed})(?!\w)", " ", plain) if borrowed else plain
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", plain)
    # "FOI" is a short form, and no word of Portuguese.
    short = {word.lower() for word in re.findall(r"[^\W\d_]{2,}", text) if word.isupper()}
    words = [word for word in words if word not in short]
    own = sum(word in phrases.words["own_language"] for word in words)
    scores = [(_score(words, text, tongue, phrases), tongue) for tongue in phrases.tongues]
    best, tongue = max(scores, key=lambda one: one[0])
    return tongue if best > own else None


def _score(words: list[str], text: str, tongue: Tongue, phrases: Phrases) -> int:
    shared = phrases.words["shared"]
    small = [
        (word in tongue.words and word not in shared)
        or (bool(tongue.starts) and word.startswith(tongue.starts))
        for word in words
    ]
    # One accent alone is only a borrowed word, as in "the café".
    accents = not tongue.letters.isdisjoint(text.lower())
    return sum(small) + (accents and any(small))


def _other_script(text: str) -> bool:
    letters = [one for one in text if one.isalpha()]
    latin = sum(unicodedata.name(one, "").startswith("LATIN") for one in letters)
    return len(letters) > 1 and latin * 2 < len(letters)
