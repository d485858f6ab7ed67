"""The forms of French verbs: "elle planifie" becomes "vous planifiez" and nothing else does.

`Form` is read so here: BASE is the infinitive, THIRD any form that is a sentence's verb, PAST the
participle ("planifié"), GERUND the form in -ant. `bases` gives the form behind "vous".
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from afterword.domain.wording.verbs import Form, Verbs

_CLOSED = re.compile(r"é([^aeiouyéèêâîôû]+)$")
_MUTE = re.compile(r"e([bcdfgklmnprstvz]|vr)$")
# What an irregular verb's row holds: il, ils, vous, participle, and two stems.
_ROW = 6


class _Forms:
    """The forms met so far."""

    def __init__(self) -> None:
        self.forms: dict[str, set[Form]] = {}
        self.bases: dict[str, str] = {}

    def add(self, form: Form, *words: str) -> None:
        for word in words:
            self.forms.setdefault(word, set()).add(form)

    def said(self, vous: str, *words: str) -> None:
        """Add forms behind "il", "ils" or "tu" and the one that stands behind "vous"."""
        self.add(Form.THIRD, vous, *words)
        for word in words:
            self.bases.setdefault(word, vous)

    def past(self, participle: str) -> None:
        plural = participle if participle.endswith(("s", "x")) else f"{participle}s"
        feminine = participle.replace("û", "u") if participle.endswith("û") else participle
        self.add(Form.PAST, participle, plural, f"{feminine}e", f"{feminine}es")

    def later(self, imperfect: str, future: str) -> None:
        """Add the tenses that are made alike for every verb from their stem."""
        soft = imperfect.replace("ç", "c")
        soft = soft.removesuffix("e") if soft.endswith("ge") else soft
        self.said(f"{soft}iez", f"{imperfect}ait", f"{imperfect}aient", f"{imperfect}ais")
        self.said(f"{future}ez", f"{future}a", f"{future}ont", f"{future}as")
        self.said(f"{future}iez", f"{future}ait", f"{future}aient", f"{future}ais")
        self.add(Form.THIRD, f"{future}ai", f"{future}ons", f"{future}ions", f"{soft}ions")
        self.add(Form.GERUND, f"{imperfect}ant")


def conjugate_french(
    regular: Iterable[str], second: Iterable[str], irregular: Mapping[str, tuple[str, ...]]
) -> Verbs:
    """Return the forms of all verbs.

    `regular` are infinitives in -er, `second` those in -ir like "finir"; `irregular` maps an
    infinitive to il, ils, vous, the participle, and the stems of imperfect and future. Raises
    ValueError for a row of another length.
    """
    made = _Forms()
    for infinitive in regular:
        _first_group(made, infinitive)
    for infinitive in second:
        _second_group(made, infinitive)
    for infinitive, row in irregular.items():
        if len(row) != _ROW:
            raise ValueError(f"{infinitive} has {len(row)} forms")
        _irregular(made, infinitive, row)
    return Verbs({word: frozenset(kinds) for word, kinds in made.forms.items()}, made.bases)


def _first_group(made: _Forms, infinitive: str) -> None:
    stem = infinitive[:-2]
    hard = f"{stem[:-1]}ç" if stem.endswith("c") else f"{stem}e" if stem.endswith("g") else stem
    made.add(Form.BASE, infinitive)
    made.past(f"{stem}é")
    made.add(Form.THIRD, f"{hard}ons")
    for strong in _strong(stem):
        made.said(f"{stem}ez", f"{strong}e", f"{strong}ent", f"{strong}es")
        made.later(hard, f"{strong}er")
    if _CLOSED.search(stem):
        made.later(hard, f"{stem}er")


def _strong(stem: str) -> Iterator[str]:
    """Yield the stem before a mute ending: gère, achète, appelle, emploie; both where two live."""
    if stem.endswith(("ay", "oy", "uy", "ey")):
        yield f"{stem[:-1]}i"
        if not stem.endswith("ay"):
            return
    if _CLOSED.search(stem):
        yield _CLOSED.sub(r"è\1", stem)
    elif _MUTE.search(stem):
        yield _MUTE.sub(r"è\1", stem)
        if stem.endswith(("el", "et")):
            yield stem + stem[-1]
    else:
        yield stem


def _second_group(made: _Forms, infinitive: str) -> None:
    stem = infinitive[:-1]
    made.add(Form.BASE, infinitive)
    made.past(stem)
    made.add(Form.THIRD, f"{stem}ssons")
    made.said(f"{stem}ssez", f"{stem}t", f"{stem}ssent", f"{stem}s")
    made.later(f"{stem}ss", infinitive)


def _irregular(made: _Forms, infinitive: str, row: tuple[str, ...]) -> None:
    one, several, vous, participle, imperfect, future = row
    made.add(Form.BASE, infinitive)
    made.past(participle)
    made.add(Form.THIRD, f"{imperfect}ons")
    made.said(vous, one, several)
    made.add(Form.THIRD, f"{one}s")
    if one.endswith("t"):
        made.said(vous, f"{one[:-1]}s", f"{one[:-2]}is" if one.endswith("ît") else one)
    made.later(imperfect, future)
