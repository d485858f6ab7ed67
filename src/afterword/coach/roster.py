"""Who is recorded, word by word: what a name in a letter is held against."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from afterword.coach.context import Context, Known
from afterword.coach.data import lists
from afterword.coach.nearness import FAR, slips, squashed
from afterword.coach.reading import Span
from afterword.domain.family_names import family_name
from afterword.domain.name_words import BEHIND_A_NAME, COURTESY, PARTICLES

# Accents may be typed as marks of their own.
_LETTERS = r"(?:[^\W\d_][\u0300-\u036f]*)+"
_WORD = re.compile(rf"{_LETTERS}(?:['’‘ʼ\-‐‑]{_LETTERS})*")
_POSSESSIVE = re.compile(r"['’‘ʼ]s$|(?<=[sz])['’‘ʼ]$", re.IGNORECASE)
_ELIDED = re.compile(r"^(?:[dlmnstjc]|qu)['’‘ʼ](?=[^\W\d_])", re.IGNORECASE)
_JOINED = re.compile(r"[\-‐‑]")
_SHORTEST = 2
_LONG_ENOUGH_FOR_TWO = 5
_LONE, _LONE_FOR_TWO = 5, 8
_CLIPPED, _CLIPPED_OFF = 3, 3
# What a person is called by their work, before the name: "Chef Antoine Lemieux".
_CALLINGS = frozenset(
    ("chef", "coach", "captain", "capitaine", "pastor", "pasteur", "rabbi", "rabbin", "judge")
)


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a recorded name; `plain` is compared, `family` one of the family name."""

    word: str
    plain: str
    owner: str
    family: bool = False
    initial: bool = False


@lru_cache(64)
def words_of(text: str, language: str) -> tuple[Span, ...]:
    """Return the words of a text that may be names, without "'s" and, in French, without "d'"."""
    return tuple(_words_of(text, language))


def _words_of(text: str, language: str) -> Iterator[Span]:
    for match in _WORD.finditer(text):
        start, word = match.start(), match[0]
        if not word.isalpha():
            elided = _ELIDED.match(word) if language == "fr" else None
            if elided and elided[0].islower():
                start, word = start + elided.end(), word[elided.end() :]
            word = _POSSESSIVE.sub("", word)
        yield Span(word, start, start + len(word))


@lru_cache(2048)
def parts_of(name: str) -> tuple[Part, ...]:
    """Return the words of a recorded name; of "Smith-Jones" the whole and both halves."""
    families = {squashed(word) for word in _split(family_name(name))}
    found: dict[str, Part] = {}
    words = _split(name)
    for word in words[1:] if words and words[0].casefold() in _CALLINGS else words:
        plain = squashed(word)
        if word.casefold() in COURTESY | BEHIND_A_NAME or f"{plain}." in COURTESY:
            continue
        small = plain in PARTICLES and not word.isupper()
        initial = len(plain) == 1 or (len(plain) == _SHORTEST and word.isupper() and "." in name)
        if not small:
            found[plain] = Part(word, plain, name, plain in families, initial)
    return tuple(found.values())


def _split(name: str) -> list[str]:
    whole = [_POSSESSIVE.sub("", match[0]) for match in _WORD.finditer(name)]
    halves = [half for word in whole for half in _JOINED.split(word) if half != word]
    return [*whole, *halves]


@lru_cache(2048)
def nicknames_of(given: str) -> frozenset[str]:
    """Return the short names, plain, that a plain given name is known by."""
    return _nicknames().get(given, frozenset())


@lru_cache(1)
def _nicknames() -> dict[str, frozenset[str]]:
    """Return short names by the whole one; a name is the same whatever the letter's language."""
    found: dict[str, frozenset[str]] = {}
    for language in ("en", "fr"):
        for row in lists(language).get("nicknames", ()):
            whole, _, short = row.partition("=")
            names = frozenset(squashed(name) for name in short.split(","))
            found[squashed(whole)] = found.get(squashed(whole), frozenset()) | names
    return found


@lru_cache(512)
def called(person: Known) -> frozenset[str]:
    """Return, plain, what else a person may be called: as they asked to be, or for short."""
    words = _without_opening(f"{person.goes_by} {person.greeting}")
    parts = [part.plain for part in parts_of(person.name)]
    short = (one for part in parts for one in nicknames_of(part))
    whole = (name for name, names in _nicknames().items() if not names.isdisjoint(parts))
    return frozenset({*words, *short, *whole})


def _without_opening(text: str) -> list[str]:
    """Return the words of a greeting, plain, without "Dear" and its like."""
    openings = {squashed(one) for language in ("en", "fr") for one in _openings(language)}
    return [word for word in map(squashed, _split(text)) if word not in openings]


def _openings(language: str) -> tuple[str, ...]:
    return lists(language).get("openings", ())


class Roster:
    """The recorded names of one letter's context."""

    def __init__(self, context: Context) -> None:
        self._own_words = context.known_words
        people = [one for one in context.people or (context.person,) if one]
        if context.person and context.person not in people:
            people.insert(0, context.person)
        self.people = tuple(people)
        self.parts = tuple(part for one in people for part in parts_of(one.name))
        self.company = tuple(part for part in parts_of(context.company) if not part.initial)
        texts = (context.sender, context.company, context.position, *context.other_companies)
        self.known = _known(self.people, texts)
        self.theirs = _known(self.people, ())

    def knows(self, word: str) -> bool:
        """Tell whether a word is recorded as part of any name, or is one of the writer's own."""
        plain = squashed(word)
        if plain in self.known or word.casefold() in self._own_words:
            return True
        halves = _JOINED.split(plain)
        return len(halves) > 1 and all(half in self.known for half in halves)


@lru_cache(64)
def _known(people: tuple[Known, ...], texts: tuple[str, ...]) -> frozenset[str]:
    """Return, plain, every word of recorded names, and the short names of people."""
    said = [*texts]
    found: set[str] = set()
    for one in people:
        said += [one.name, one.goes_by, family_name(one.name).replace(" ", "")]
        found |= called(one)
    return frozenset({*found, *(squashed(word) for text in said for word in _split(text))})


def meant(plain: str, parts: Iterable[Part], *, sure: bool) -> Part | None:
    """Return the recorded word that was most likely meant; None where none is near.

    Where it is not `sure` that a name stands there, only long ones are near.
    """
    best, least = None, FAR
    for part in parts:
        if part.initial or part.plain == plain:
            continue
        apart = slips(plain, part.plain)
        if apart < least and apart <= _allowed(len(part.plain), sure=sure):
            best, least = part, apart
    return best


def _allowed(length: int, *, sure: bool) -> int:
    if sure:
        return 2 if length >= _LONG_ENOUGH_FOR_TWO else int(length >= _SHORTEST)
    return 2 if length >= _LONE_FOR_TWO else int(length >= _LONE)


def clipped(plain: str, parts: Iterable[Part]) -> Part | None:
    """Return the given name that a plain word is the beginning of: "Sol" of "Solange".

    What is only one or two letters short may be a slip, and is told as one.
    """
    if len(plain) < _CLIPPED:
        return None
    for part in parts:
        short = len(part.plain) - len(plain)
        if not part.family and short >= _CLIPPED_OFF and part.plain.startswith(plain):
            return part
    return None


def as_typed(right: str, typed: str) -> str:
    """Return a recorded word in the capitals it is to have in place of what was typed."""
    if typed.isupper() and len(typed) > _SHORTEST:
        return right.upper()
    return right.title() if right.isupper() and len(right) > _SHORTEST else right
