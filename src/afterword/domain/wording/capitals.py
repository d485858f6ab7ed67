"""Names typed small that a dictionary knows only with their capitals, and names of streets."""

from collections.abc import Sequence

from afterword.domain.wording.asking import Asked
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.spelling import Speller
from afterword.domain.wording.words import Word, function_words, may_be_verb

# Letters of the shortest half of a name made of two, and of the longest short form.
_SHORTEST_HALF = 3
_LONGEST_SHORT = 5
_SHORTEST_NAME = 4


def named_alone(word: Word, asked: Asked) -> Word:
    """Return "Brampton", "SharePoint" or "NASA" for a word that is only known so."""
    core = word.core.removesuffix("'s")
    if not core.isalpha() or word.text != word.text.lower() or asked.speller.knows(core):
        return word
    if may_be_verb(core, asked.phrases):
        return word
    name = _known_as(core, asked.speller)
    return word.said(name + word.core.removeprefix(core)) if name else word


def _known_as(core: str, speller: Speller) -> str:
    """Return how a dictionary knows `core`, or nothing."""
    name = core.capitalize()
    if speller.knows(name):
        return name if core[_SHORTEST_NAME - 1 :] and speller.guess(core) == name else ""
    if core[_SHORTEST_HALF - 1 :] and not core[_LONGEST_SHORT:] and speller.knows(core.upper()):
        return core.upper()
    halves = range(_SHORTEST_HALF, len(core) - _SHORTEST_HALF + 1)
    joined = (core[:at].capitalize() + core[at:].capitalize() for at in halves)
    return next((one for one in joined if speller.knows(one)), "")


def with_streets(words: Sequence[Word], phrases: Phrases) -> list[Word]:
    """Return "on King Street" for "on king street"; "on a busy street" names none."""
    lists = phrases.words
    found = list(words)
    for at in range(1, len(words)):
        street, name = words[at], words[at - 1]
        if name.core in lists["numbered_streets"] and street.core.isdigit():
            found[at - 1] = _capital(name)
        if street.core not in lists["streets"] or street.text[:1].isupper():
            continue
        before = words[at - 2].core if at > 1 else ""
        small = function_words(phrases) | lists["adverbs"] | lists["streets"]
        known = name.core not in small - lists["main_street"]
        ends = at + 1 == len(words) or words[at + 1].core in lists["prepositions"] | lists["and"]
        alone = before in lists["at_streets"] and known and (ends or street.text != street.core)
        # "the king street store", but "the busy street market"
        certain = (
            before in lists["the"] and name.core not in lists["describing"] | lists["no_street"]
        )
        alone = alone or (certain and known and not ends)
        if alone or (at > 1 and known and name.text[:1].isupper()):
            found[at] = _capital(street)
            if alone and name.core.isalpha():
                found[at - 1] = _capital(name)
    return found


def _capital(word: Word) -> Word:
    core = word.text.rstrip(".,;:")
    return word if core[:1].isupper() else word.said(core[:1].upper() + core[1:])
