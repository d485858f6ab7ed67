"""Slips of a French line besides accents: words no dictionary has, and words that don't agree."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from afterword.domain.wording.asking import Asked
from afterword.domain.wording.french.agreement import disagreeing
from afterword.domain.wording.french.elisions import joined_words
from afterword.domain.wording.french.line import Line, Mend
from afterword.domain.wording.french.verb_slips import disagreeing_verbs

_SHORTEST = 3
_PARTED = re.compile(r"[,;\n]")
_OF = frozenset({"de", "d'", "du", "des"})
_FULL = {"nouvel": "nouveau", "bel": "beau", "vieil": "vieux", "cet": "ce"}
_SAINTS = {"st": "Saint", "saint": "Saint", "ste": "Sainte", "sainte": "Sainte"}
_VOWELS = "aeiouyhàâéèêëîïôùûœæ"
# Letters of a short form in small letters: "cv", "covid".
_LONGEST_SHORT = 5


def slips_in(line: Line) -> list[Mend]:
    """Return the slips of a line, of one word none twice; the surest first."""
    found = [
        *_names(line),
        *joined_words(line),
        *_each(line),
        *_unknown(line),
        *_quality(line),
        *_before_vowels(line),
        *_saints(line),
        *disagreeing(line),
        *disagreeing_verbs(line),
    ]
    kept: list[Mend] = []
    for mend in found:
        if all(mend.last < one.first or one.last < mend.first for one in kept):
            kept.append(mend)
    unread = _unread(line)
    return [mend for mend in kept if mend.sure or mend.first < unread]


def _unread(line: Line) -> int:
    """Return where what is not used begins: the second thing of a list is a chip, read later."""
    goes_on = ("clauses", "and", "prepositions", "adverbs", "asks", "subjects")
    own = ("writer", "thanks", "felt", "subjects")
    for at in range(1, len(line.cores)):
        if _PARTED.search(line.between(at - 1)) and not line.among(0, *own):
            return len(line.cores) if line.among(at, *goes_on) else at
    return len(line.cores)


def named_small(core: str, asked: Asked) -> str:
    """Return the name a word in small letters is of: "Excel", "Gaspésie", "CV"; else nothing."""
    lists = asked.phrases.words
    letters = len(core) in {3, 4} and core.isascii() and not set(core) & set("aeiouy")
    if letters and core not in asked.phrases.shorthand.keys() | lists["no_initials"]:
        return core.upper()
    named = _by_small(lists["names_typed_small"]).get(core)
    if named:
        return named
    if len(core) < _SHORTEST or asked.speller.knows(core):
        return ""
    if asked.speller.knows(core.capitalize()):
        # "Luc" is no "LUC".
        return core.capitalize() if len(core) > _SHORTEST else ""
    short = len(core) <= _LONGEST_SHORT and asked.speller.knows(core.upper())
    return core.upper() if short else ""


@lru_cache(maxsize=8)
def _by_small(names: frozenset[str]) -> dict[str, str]:
    """Return names by their small letters, and by those without accents: "noel"."""
    plain = {_without_accents(name.lower()): name for name in names}
    return plain | {name.lower(): name for name in names}


def _without_accents(word: str) -> str:
    parts = unicodedata.normalize("NFD", word)
    return "".join(one for one in parts if not unicodedata.combining(one))


def _names(line: Line) -> Iterator[Mend]:
    """Yield "React Native" for "react native", and "carte OPUS" for "carte opus"."""
    for name in line.asked.phrases.words["names_of_two"]:
        parts = name.lower().split()
        for at in range(len(line.cores) - len(parts) + 1):
            together = range(at, at + len(parts))
            apart = any(line.between(one) != " " for one in together[:-1])
            if [line.core(one) for one in together] != parts or apart:
                continue
            for one, said in zip(together, name.split(), strict=True):
                if line.found[one].group() != said:
                    yield Mend(one, one, said, sure=True)


def _unknown(line: Line) -> Iterator[Mend]:
    """Yield the words no dictionary has, with the likeliest spelling, which may be empty."""
    phrases = line.asked.phrases
    for at, core in enumerate(line.cores):
        word = line.found[at].group()
        if not line.is_plain(at) or len(core) < _SHORTEST or line.knows(core):
            continue
        known = (
            line.is_small(at) or core in phrases.words["stands_alone"] | phrases.words["adjectives"]
        )
        known = known or _is_built(core, line)
        known = known or any(core in tongue.words for tongue in phrases.tongues)
        if not known and core not in phrases.verbs.forms and not line.knows(word):
            yield Mend(at, at, _likeliest(core, line), sure=False)


def _likeliest(core: str, line: Line) -> str:
    """Return "garderie" for "garderi": at the end an "e" that is not heard is lost first."""
    longer = f"{core}e"
    lost = core.endswith(("i", "u", "é")) and line.knows(longer)
    return longer if lost else line.asked.speller.guess(core)


def _is_built(core: str, line: Line) -> bool:
    """Tell a word that is built as others are: "équithérapie", "biodéchets", "tempérage"."""
    lists = line.asked.phrases.words
    stem = core.removesuffix("s")
    if stem.endswith(tuple(lists["building_ends"])):
        return True
    if stem.endswith("age") and line.knows(f"{stem[:-3]}er"):
        return True
    begun = (core.removeprefix(one) for one in lists["building_starts"])
    return any(rest != core and len(rest) > _SHORTEST and line.knows(rest) for rest in begun)


def _each(line: Line) -> Iterator[Mend]:
    """Yield "par semaine" for "2 jours semaine"."""
    for at in range(2, len(line.cores)):
        counted = line.core(at - 2).isdigit() or line.among(at - 2, "numbers")
        often = line.core(at - 1) in {"jours", "heures", "fois", "h", "soirs", "quarts", "nuits"}
        if counted and often and line.core(at) in {"semaine", "jour", "mois", "année", "nuit"}:
            yield Mend(at, at, f"par {line.core(at)}", sure=True)


def _quality(line: Line) -> Iterator[Mend]:
    """Yield "importance" for "l’important de la ponctualité"."""
    for at in range(1, len(line.cores)):
        core = line.core(at)
        said = f"{core[:-1]}ce" if core.endswith(("ant", "ent")) else ""
        led = line.core(at - 1) in {"l'", "la", "votre"} and line.core(at + 1) in _OF
        if said and led and line.among(at, "adjectives") and line.knows(said):
            yield Mend(at, at, said, sure=False)


def _before_vowels(line: Line) -> Iterator[Mend]:
    """Yield "nouveau" for the "nouvel" of "votre nouvel site"."""
    for at, core in enumerate(line.cores):
        said = _FULL.get(core, "")
        after = line.core(at + 1)
        if said and after and line.joins(at) and after[0] not in _VOWELS and line.is_plain(at + 1):
            yield Mend(at, at, said, sure=False)


def _saints(line: Line) -> Iterator[Mend]:
    """Yield "Saint" and "Jérôme" for "st-jérôme"."""
    for at, core in enumerate(line.cores[:-1]):
        after = line.core(at + 1)
        if core in _SAINTS and line.between(at) == "-" and after[:1].isalpha():
            for place, said in ((at, _SAINTS[core]), (at + 1, after.capitalize())):
                # "St-Hubert" is written as its owners write it.
                if line.found[place].group().islower():
                    yield Mend(place, place, said, sure=True)
