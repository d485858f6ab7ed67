"""Slips of a French line besides accents: words no dictionary has, and words that don't agree."""

from collections.abc import Iterator

from afterword.domain.wording.asking import Asked
from afterword.domain.wording.french.agreement import disagreeing
from afterword.domain.wording.french.elisions import joined_words
from afterword.domain.wording.french.line import Line, Mend
from afterword.domain.wording.french.verb_slips import disagreeing_verbs

_SHORTEST = 3
# Letters of a short form in small letters: "cv", "covid".
_LONGEST_SHORT = 5


def slips_in(line: Line) -> list[Mend]:
    """Return the slips of a line, of one word none twice; the surest first."""
    found = [*joined_words(line), *_unknown(line), *disagreeing(line), *disagreeing_verbs(line)]
    kept: list[Mend] = []
    for mend in found:
        if all(mend.last < one.first or one.last < mend.first for one in kept):
            kept.append(mend)
    return kept


def named_small(core: str, asked: Asked) -> str:
    """Return the name a word in small letters is of: "Excel", "Gaspésie", "CV"; else nothing."""
    for name in asked.phrases.words["names_typed_small"]:
        if name.lower() == core:
            return name
    if len(core) < _SHORTEST - 1 or asked.speller.knows(core):
        return ""
    if len(core) > _SHORTEST and asked.speller.knows(core.capitalize()):
        return core.capitalize()
    short = len(core) <= _LONGEST_SHORT and asked.speller.knows(core.upper())
    return core.upper() if short else ""


def _unknown(line: Line) -> Iterator[Mend]:
    """Yield the words no dictionary has, with the likeliest spelling, which may be empty."""
    phrases = line.asked.phrases
    for at, core in enumerate(line.cores):
        word = line.found[at].group()
        if not line.is_plain(at) or len(core) < _SHORTEST or line.knows(core):
            continue
        known = line.is_small(at) or core in phrases.words["stands_alone"]
        if not known and core not in phrases.verbs.forms and not line.knows(word):
            yield Mend(at, at, line.asked.speller.guess(core), sure=False)
