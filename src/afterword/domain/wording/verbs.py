"""The forms of a language's verbs, so that "she plans" becomes "you plan" and nothing else does."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

VOWELS = frozenset("aeiou")


class Form(StrEnum):
    """Which form of a verb a word can be."""

    BASE = "base"
    THIRD = "third"
    PAST = "past"
    SIMPLE_PAST = "simple past"  # "drove", which unlike "driven" is always a sentence's verb
    GERUND = "gerund"


@dataclass(frozen=True, slots=True)
class Verbs:
    """Every known form: word → its forms, and third person → base."""

    forms: Mapping[str, frozenset[Form]] = field(default_factory=dict[str, frozenset[Form]])
    bases: Mapping[str, str] = field(default_factory=dict[str, str])

    def are(self, word: str, *forms: Form) -> bool:
        """Tell whether `word` (lower case) can be one of `forms`."""
        return not self.forms.get(word, frozenset()).isdisjoint(forms)


def conjugate(
    regular: Iterable[str], doubling: Iterable[str], irregular: Mapping[str, tuple[str, ...]]
) -> Verbs:
    """Return the forms of all verbs.

    `doubling` verbs repeat their last letter (plan, planned). `irregular` maps a base to its
    past forms; its other forms follow the rules.
    """
    forms: dict[str, set[Form]] = {}
    bases: dict[str, str] = {}
    double = frozenset(doubling)
    for base in {*regular, *double, *irregular}:
        stem = base + base[-1] if base in double else base
        pasts = irregular.get(base) or (_past(base, stem),)
        bases[third_person(base)] = base
        forms.setdefault(base, set()).add(Form.BASE)
        forms.setdefault(third_person(base), set()).add(Form.THIRD)
        forms.setdefault(_gerund(base, stem), set()).add(Form.GERUND)
        for past in pasts:
            forms.setdefault(past, set()).add(Form.PAST)
        if len(pasts) > 1:
            forms[pasts[0]].add(Form.SIMPLE_PAST)
    return Verbs({word: frozenset(kinds) for word, kinds in forms.items()}, bases)


def third_person(base: str) -> str:
    """Return the form for he, she and it: plans, carries, teaches."""
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        return base[:-1] + "ies"
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    return base + "s"


def _past(base: str, stem: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        return base[:-1] + "ied"
    return stem + "ed"


def _gerund(base: str, stem: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base[2:] and base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return stem + "ing"
