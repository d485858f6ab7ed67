"""Recorded names in running text: spelt otherwise, or of somebody who is not written to."""

from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import normalize

from afterword.coach.context import Known
from afterword.coach.greeting import is_title
from afterword.coach.nearness import slips, squashed
from afterword.coach.ordinary import is_plain_word, is_word
from afterword.coach.reading import Reading, Span
from afterword.coach.roster import Part, Roster, called, meant, parts_of, words_of
from afterword.domain.name_words import PARTICLES

SURE_BEHIND_TITLE = 5
"""Letters of a name from which a slip at its beginning is told from another name."""

SHORT = 4
"""Letters of a name below which one slip is asked about, and at which two are."""

FRENCH = frozenset("àâäçéèêëîïôöùûüÿ")
"""Letters with accents on a French keyboard."""

LONGEST_THANKS = 40
"""Characters before a name that may say thanks."""


@dataclass(frozen=True, slots=True)
class Meant:
    """A word of a text and the recorded one it is close to; `code` says how sure that is."""

    span: Span
    right: Part
    code: str = "misspelt"


def meant_in(text: str, roster: Roster, language: str) -> Iterator[Meant]:
    """Yield the words of `text` that are a recorded name spelt otherwise."""
    words = words_of(text, language)
    for at, span in enumerate(words):
        titled = at > 0 and _behind_title(words, at, text, language)
        if not (span.text[0].isupper() or titled) or len(span.text) == 1:
            continue
        if roster.knows(span.text) or _is_small(span.text, language):
            continue
        around = (words[place].text for place in (at - 1, at + 1) if 0 <= place < len(words))
        beside = frozenset(squashed(word) for word in around if word[0].isupper())
        found = _beside(span, beside, roster)
        if not found and titled:
            found = _titled(span, roster, language)
        found = found or _alone(span, roster, language)
        found = found or _of_company(span, beside, roster, language)
        if found:
            yield found


def _is_small(word: str, language: str) -> bool:
    """Tell what is no name: titles, "de", and ordinary words in small letters."""
    if is_title(word, language) or word.casefold() in PARTICLES:
        return True
    return word[0].islower() and is_plain_word(word, language)


def _behind_title(words: tuple[Span, ...], at: int, text: str, language: str) -> bool:
    """Tell whether a word stands behind a title, or behind a title and "de" or "van"."""
    before = at - 1
    while before > 0 and words[before].text.casefold() in PARTICLES:
        before -= 1
    if not is_title(words[before].text, language):
        return False
    return not set(text[words[before].end : words[at].start]) & set(",;:!?\n")


def _beside(span: Span, beside: frozenset[str], roster: Roster) -> Meant | None:
    """Return the name meant where its other part stands beside it: "Sarah Pattel"."""
    for owner in roster.people:
        parts = parts_of(owner.name)
        if any(part.plain in beside and not part.initial for part in parts):
            near = meant(squashed(span.text), parts, sure=True)
            if near and near.plain not in beside:
                return Meant(span, near)
    return None


def _titled(span: Span, roster: Roster, language: str) -> Meant | None:
    """Return the name meant behind a title, where other people may be named as well."""
    plain = squashed(span.text)
    near = meant(plain, roster.parts, sure=True)
    word = is_word(span.text, language)
    if near:
        alike = near.plain[0] == plain[0] or len(plain) >= SURE_BEHIND_TITLE
        sure = alike and not word and len(near.plain) >= SHORT
        return Meant(span, near, "misspelt" if sure else "maybe-misspelt")
    short = (part for part in roster.parts if len(part.plain) == SHORT and not word)
    for part in short:
        if part.plain[0] == plain[0] and slips(plain, part.plain) == 2:  # noqa: PLR2004  the most
            return Meant(span, part, "maybe-misspelt")
    return None


def _alone(span: Span, roster: Roster, language: str) -> Meant | None:
    near = meant(squashed(span.text), roster.parts, sure=False)
    return Meant(span, near) if near and not is_word(span.text, language) else None


def _of_company(span: Span, beside: frozenset[str], roster: Roster, language: str) -> Meant | None:
    near = meant(squashed(span.text), roster.company, sure=False)
    if near is None:
        return None
    known = any(part.plain in beside for part in roster.company)
    told = known or not is_word(span.text, language)
    return Meant(span, near, "misspelt-company") if told else None


def without_accents(text: str, roster: Roster) -> Iterator[Meant]:
    """Yield names whose French accents are not those of the card: "Lafreniere".

    Whole words in capitals may go without, and what other languages write is not on every keyboard.
    """
    for span in words_of(text, "fr"):
        if not span.text[0].isupper() or span.text[1:].isupper():
            continue
        alike = [one for one in roster.parts if one.plain == squashed(span.text)]
        if any(_letters(one.word) == _letters(span.text) for one in alike):
            continue
        for one in alike[:1]:
            accents = _letters(one.word) - _letters(one.plain)
            if accents and accents <= FRENCH:
                yield Meant(span, one, "accent")


def _letters(word: str) -> frozenset[str]:
    return frozenset(normalize("NFC", word).casefold())


def spoken_to(reading: Reading, person: Known, roster: Roster) -> Iterator[tuple[Span, Known]]:
    """Yield where somebody else than `person` is thanked by name: "Thank you, Tom"."""
    thanks, text = reading.listed("thanked"), reading.body
    words = words_of(text, reading.language)
    own = _words(person) | called(person)
    for at, span in enumerate(words):
        plain = squashed(span.text)
        if not at or not span.text[0].isupper() or plain in own:
            continue
        first = words[at - is_title(words[at - 1].text, reading.language)].start
        before = text[max(0, first - LONGEST_THANKS) : first].rstrip().lower()
        if before.endswith(thanks) and text[span.end : span.end + 1] in {",", ".", "!", "", "\n"}:
            other = next((one for one in roster.people if plain in _words(one)), None)
            if other and other.name != person.name:
                yield Span(text[first : span.end], first, span.end), other


def _words(person: Known) -> frozenset[str]:
    return frozenset(part.plain for part in parts_of(person.name))
