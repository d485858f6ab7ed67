"""Verbs that don't go with who acts: "comment vous gérer", "les clients qui vient"."""

from collections.abc import Iterator

from afterword.domain.wording.french.line import Line, Mend
from afterword.domain.wording.french.nouns import many
from afterword.domain.wording.french.senses import is_infinitive, is_participle, may_be_finite

_POLITE = ("ez", "tes", "ommes")
_ANYBODY = frozenset({"on", "ça", "cela"})
_BEGUN = frozenset(["comment", "pourquoi", "combien", "où", "que", "quand", "si", "dont"])
_SINGLE = frozenset(["vient", "tient", "sent", "ment", "convient", "devient", "revient"])
_THE = frozenset(["le", "la", "un", "une", "votre", "l'"])
_WHO_AT = 3
_BETWEEN = frozenset(["ne", "n'", "se", "s'", "y", "en", "vous", "nous"])
_SEVERAL = frozenset(["les", "des", "mes", "vos", "ces", "nos", "ses", "leurs"])


def disagreeing_verbs(line: Line) -> Iterator[Mend]:
    """Yield the verbs of a line that don't go with the word before them."""
    for at in range(1, len(line.cores)):
        if not line.joins(at - 1) or not line.is_plain(at):
            continue
        fixes = (rule(line, at) for rule in (_behind_you, _behind_anybody, _behind_who))
        for fix in fixes:
            if fix is not None:
                yield Mend(at, at, fix, sure=False)


def _is_verb(line: Line, at: int) -> bool:
    phrases = line.asked.phrases
    core = line.core(at)
    return (
        may_be_finite(core, phrases) or is_infinitive(core, phrases) or is_participle(core, phrases)
    )


def _behind_you(line: Line, at: int) -> str | None:
    """Return "gérez" for "comment vous gérer" and "pourquoi vous gérés"."""
    if line.core(at - 1) != "vous" or (at > 1 and line.core(at - 2) not in _BEGUN):
        return None
    core = line.core(at)
    if core.endswith(_POLITE) or line.is_small(at) or not _is_verb(line, at):
        return None
    stem = core.removesuffix("s").removesuffix("e") if "é" in core[-3:] else core
    heard = stem.endswith(("er", "é"))
    fix = f"{stem.removesuffix('er').removesuffix('é')}ez" if heard else ""
    fix = fix or line.asked.phrases.verbs.bases.get(core, "")
    return fix if line.knows(fix) and fix else ""


def _behind_anybody(line: Line, at: int) -> str | None:
    core = line.core(at)
    if line.core(at - 1) not in _ANYBODY or line.is_small(at) or not _is_verb(line, at):
        return None
    wrong = core.endswith(("ent", "ez", "ont", "ons", "er")) and core not in {"vient", "tient"}
    singular = core.endswith(("ient", "sent", "ment")) and not core.endswith("aient")
    known = line.asked.phrases.verbs.bases.get(core)
    return "" if wrong and not singular and (known or core.endswith("er")) else None


def _behind_who(line: Line, at: int) -> str | None:
    """Doubt "les clients qui vient" and "la machine qui coupent"."""
    core = line.core(at)
    verb = not line.is_small(at) and not line.among(at, "negations", "adverbs", "between")
    # "les gens qui ne parle pas", "les enfants qui se couche"
    who = at - 1
    while who > at - _WHO_AT and line.core(who) in _BETWEEN:
        who -= 1
    if line.core(who) != "qui" or who < _WHO_AT - 1 or not verb:
        return None
    noun, article = line.core(who - 1), line.core(who - 2)
    plural = core.endswith("nt") and core not in _SINGLE
    several = noun == "gens" or many(noun, line)
    if article in _SEVERAL and several:
        return None if plural or core.endswith(("ez", "tes")) else ""
    named = core.endswith(("ent", "ont")) and core not in _SINGLE
    single = article in _THE and not several and noun[-1:] not in "sxz"
    return "" if single and named and core in line.asked.phrases.verbs.bases else None
