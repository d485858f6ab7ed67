"""The words of a French text: "l’" and "équipe" are two, written without a space between."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.readings import Span
from afterword.domain.wording.words import Word

_ELIDED = re.compile(
    r"^(\W*(?:l|d|j|m|n|s|t|c|qu|jusqu|lorsqu|puisqu|quoiqu)['’])(?=[^\W_])", re.IGNORECASE
)
_QUOTED = re.compile(r"«\s*([^«»]*?)\s*»")
_VOWELS = frozenset("aeiouâàéèêëîïôûùœæh")
_JOINING = ("'", "’")


def split(text: str) -> list[Word]:
    """Return the words of `text`; an elided one ends in its apostrophe."""
    # "« Kaizen »" stays together.
    text = _QUOTED.sub(lambda found: "«" + found.group(1).replace(" ", "\u00a0") + "»", text)
    words: list[Word] = []
    for part in text.split(" "):
        rest = part
        while found := _ELIDED.match(rest):
            words.append(Word(found.group(1)))
            rest = rest[found.end() :]
        if rest:
            words.append(Word(rest))
    return words


def core_of(words: Sequence[Word], at: int) -> str:
    """Return the word at a place alone, or nothing behind the last."""
    return words[at].core if at < len(words) else ""


def joined(words: Iterable[Word]) -> str:
    """Return the words as text."""
    return framed_words(words)[0]


def framed_words(words: Iterable[Word], start: int = 0) -> tuple[str, tuple[Span, ...]]:
    """Return the words as text, and the spans of changed ones counted from `start`."""
    text = ""
    spans: list[Span] = []
    for word in words:
        if text and not text.endswith(_JOINING):
            text += " "
        if word.changed:
            spans.append((start + len(text), start + len(text) + len(word.text)))
        text += word.text
    return text, tuple(spans)


def is_elided_before(word: Word, phrases: Phrases) -> bool:
    """Tell whether "de" before `word` is "d’": before a vowel and a mute h."""
    core = word.core.lstrip("«\"'“")
    if not core or core in phrases.words["aspirated"] or core[0] not in _VOWELS:
        return False
    # "de RH": letters said one by one.
    return not (core[0] == "h" and word.text.isupper())


def behind(lead: str, words: Sequence[Word], phrases: Phrases) -> tuple[str, list[Word]]:
    """Return `lead` ("de", "que") joined with the first word: "du quai", "d’une", "qu’elle".

    The text ends in a space where one belongs behind it.
    """
    first, *rest = words
    core = first.core
    if lead == "de" and core in {"le", "les"}:
        return ("du " if core == "le" else "des "), rest
    if is_elided_before(first, phrases):
        return f"{lead[:-1]}’", list(words)
    return f"{lead} ", list(words)


def elided(words: Sequence[Word], phrases: Phrases) -> list[Word]:
    """Return the words with "le", "la" and "de" without their vowel before another: "la usine"."""
    lists = phrases.words
    out: list[Word] = []
    for word, following in pairwise((*words, Word(""))):
        begins = following.core[:1]
        known = begins != "h" or following.core in lists["masculine"] | lists["feminine"]
        loose = (
            word.core in {"le", "la", "de"} and word.text[-1:].isalpha() and not following.changed
        )
        if loose and known and is_elided_before(following, phrases):
            out.append(Word(f"{word.text[:1]}’", changed=True))
        else:
            out.append(word)
    return out


def without_of(words: Sequence[Word]) -> list[Word] | None:
    """Return what stands behind "de" in "du quai" or "d’une visite"; None without one."""
    if not words:
        return None
    core = words[0].core
    if core in {"du", "des"}:
        return [Word("le" if core == "du" else "les"), *words[1:]]
    return list(words[1:]) if core in {"de", "d'"} and words[1:] else None


def with_first(words: Sequence[Word], *, capital: bool) -> list[Word]:
    """Return the words with the first letter large or small; a new capital counts as a change."""
    first = words[0]
    letter = first.text[:1].upper() if capital else first.text[:1].lower()
    changed = first.changed or (capital and letter != first.text[:1])
    return [Word(letter + first.text[1:], changed), *words[1:]]
