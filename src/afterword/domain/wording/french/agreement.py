"""Words that don't agree, which French shows at their ends: "les client", "la café".

What is found is asked about, with the likely spelling one click away: which of the two words
is the slip, only the writer knows.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from afterword.domain.wording.french.line import Line, Mend
from afterword.domain.wording.french.nouns import gender, is_thing, many, several_of
from afterword.domain.wording.french.senses import is_participle, may_be_finite

_SEVERAL = frozenset(
    [
        "les",
        "des",
        "ces",
        "mes",
        "tes",
        "ses",
        "nos",
        "vos",
        "leurs",
        "quelques",
        "plusieurs",
        "aux",
    ]
)
_HIS = {
    "le": "la", "un": "une", "ce": "cette", "du": "de la", "au": "à la", "mon": "ma",
    "ton": "ta", "son": "sa", "cet": "cette",
}  # fmt: skip
_HERS = {"la": "le", "une": "un", "cette": "ce", "ma": "mon", "ta": "ton", "sa": "son"}
_ONE = frozenset({*_HIS, *_HERS, "l'", "votre", "notre", "chaque"})
# Endings of adjectives: of one that is masculine, and of one that is feminine.
_ENDINGS = {
    "if": "ive", "el": "elle", "al": "ale", "ien": "ienne", "ier": "ière", "eux": "euse",
    "é": "ée",
}  # fmt: skip
_ALIKE = ("ique", "able", "ible", "aire")
_BEFORE = {
    "nouveau": "nouvelle", "nouvel": "nouvelle", "bon": "bonne", "grand": "grande",
    "petit": "petite", "premier": "première", "dernier": "dernière", "prochain": "prochaine",
    "gros": "grosse", "beau": "belle", "vieux": "vieille", "ancien": "ancienne",
}  # fmt: skip
_BEFORE_HER = {hers: his for his, hers in _BEFORE.items() if his != "nouvel"}


@dataclass(frozen=True, slots=True)
class _Group:
    """A noun of a line at `head`, behind the word at `first` and the adjectives `before` it."""

    line: Line
    first: int
    before: tuple[int, ...]
    head: int
    several: bool


def disagreeing(line: Line) -> Iterator[Mend]:
    """Yield the words of a line that don't agree with their noun, as they would."""
    for at in range(len(line.cores)):
        group = _group(line, at)
        if group is not None:
            slip = _number(group) or _gender(group) or _behind(group)
            if slip:
                yield slip


def _group(line: Line, at: int) -> _Group | None:
    core = line.core(at)
    several = core in _SEVERAL or (line.among(at, "numbers") and core != "mille")
    if not several and core not in _ONE:
        return None
    # "on les aide", "ne la voir"
    if line.among(at - 1, "acting", "negations"):
        return None
    place = at + 1
    while several and (line.core(place).isdigit() or line.among(place, "numbers")):
        place += 1
    before: list[int] = []
    while line.among(place, "before_nouns") and line.joins(place) and _goes_on(line, place + 1):
        before.append(place)
        place += 1
    whole = all(line.joins(one) for one in range(at, place))
    if not whole or not line.is_plain(place) or line.is_small(place):
        return None
    return _Group(line, at, tuple(before), place, several) if is_thing(line, place) else None


def _goes_on(line: Line, at: int) -> bool:
    """Tell whether the noun itself is still to come: not in "les autres de nuit"."""
    return line.is_plain(at) and not line.is_small(at) and is_thing(line, at)


def _number(group: _Group) -> Mend | None:
    line = group.line
    for at in (*group.before, group.head):
        core = line.core(at)
        if group.several:
            fix = "" if core.endswith(("s", "x", "z")) or core == "gens" else several_of(core, line)
            number = line.core(group.first) in line.asked.phrases.words["numbers"]
            if fix and not (number and not _listed(line, at)):
                return Mend(at, at, fix, sure=False)
        elif many(core, line):
            one = f"{core[:-3]}al" if core.endswith("aux") and core[-4] != "e" else core[:-1]
            return Mend(at, at, one, sure=False)
    return None


def _listed(line: Line, at: int) -> bool:
    return line.among(at, "masculine", "feminine", "nouns", "persons")


def _gender(group: _Group) -> Mend | None:
    line = group.line
    found = gender(line.core(group.head), line)
    if not found:
        return None
    for at in group.before:
        core = line.core(at).removesuffix("s") if group.several else line.core(at)
        fix = (_BEFORE if found == "f" else _BEFORE_HER).get(core, "")
        if fix:
            return Mend(at, at, fix + "s" * (group.several and fix[-1] != "x"), sure=False)
    core = line.core(group.first)
    fix = (_HIS if found == "f" else _HERS).get(core, "")
    # "mon équipe", "son ancienne équipe"
    heard = core in {"mon", "ton", "son"} and line.elides(group.first + 1)
    # "le équipe" loses its vowel whatever it is.
    heard = heard or (core in {"le", "la"} and line.elides(group.first + 1))
    return Mend(group.first, group.first, fix, sure=False) if fix and not heard else None


def _behind(group: _Group) -> Mend | None:
    """Return the adjective right behind a noun as it agrees with it."""
    line, at = group.line, group.head + 1
    if not line.joins(group.head) or not line.is_plain(at) or line.is_small(at):
        return None
    core = line.core(at)
    stem = core.removesuffix("s")
    shape = _shape(stem, line)
    if not shape or line.among(at, "nouns", "masculine", "feminine", "adverbs", "times"):
        return None
    known = gender(line.core(group.head), line) or _said_by(line.core(group.first))
    right = stem
    if shape in {"m", "f"} and known and shape != known:
        right = _turned(stem)
    if group.several and not right.endswith("x"):
        right = several_of(right, line)
    told = core == stem and not core.endswith("x")
    counted = told if group.several else core != stem and not line.among(at, "not_plural")
    if (right != core and (counted or right.removesuffix("s") != stem)) and line.knows(right):
        return Mend(at, at, right, sure=False)
    return None


def _said_by(first: str) -> str:
    if first in {"le", "un", "ce", "cet", "du", "au"}:
        return "m"
    return "f" if first in {"la", "une", "cette", "ma", "ta", "sa"} else ""


def _shape(stem: str, line: Line) -> str:
    """Return "m" or "f" for an adjective that shows its gender, "both", or nothing for no one."""
    phrases = line.asked.phrases
    if stem.endswith(("é", "ée")):
        # "handicapé" has its feminine, "qualité" has none.
        said = is_participle(stem, phrases) or line.knows(f"{stem.removesuffix('e')}e")
        said = said and (stem.endswith("é") or line.knows(stem[:-1]))
        return ("m" if stem.endswith("é") else "f") if said else ""
    if may_be_finite(stem, phrases) or len(stem) < len("oral"):
        return ""
    for his, hers in _ENDINGS.items():
        if stem.endswith(his) and line.knows(_turned(stem)):
            return "m"
        if stem.endswith(hers) and line.knows(_turned(stem)):
            return "f"
    lists = phrases.words
    both = stem in lists["adjectives"] and f"{stem}s" in lists["adjectives"]
    return "both" if both or stem.endswith(_ALIKE) else ""


def _turned(stem: str) -> str:
    """Return the other gender of an adjective: "rotative" for "rotatif"."""
    for his, hers in _ENDINGS.items():
        if stem.endswith(hers):
            return stem.removesuffix(hers) + his
        if stem.endswith(his):
            return stem.removesuffix(his) + hers
    return stem
