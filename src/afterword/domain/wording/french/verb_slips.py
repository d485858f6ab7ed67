"""Verbs that don't go with who acts: "comment vous gérer", "les clients qui vient"."""

from collections.abc import Iterator

from afterword.domain.wording.french.line import Line, Mend
from afterword.domain.wording.french.nouns import many
from afterword.domain.wording.french.senses import is_infinitive, is_participle, may_be_finite

_POLITE = ("ez", "tes", "ommes")
_ANYBODY = frozenset({"on", "ça", "cela"})
_BEGUN = frozenset(["comment", "pourquoi", "combien", "où", "que", "quand", "si", "dont"])
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
    core, noun = line.core(at), line.core(at - 2)
    if line.core(at - 1) != "qui" or at < len("les") or line.is_small(at):
        return None
    if core not in line.asked.phrases.verbs.bases or line.among(at, "negations"):
        return None
    article = line.core(at - 3)
    plural = core.endswith(("ent", "ont")) and core not in {"vient", "tient", "sent", "ment"}
    if article in _SEVERAL and many(noun, line) and not plural:
        return "" if not core.endswith(("ez", "tes")) else None
    single = article in {"le", "la", "un", "une", "votre", "l'"} and not many(noun, line)
    return "" if single and plural and core.endswith("nt") and noun[-1:] not in "sxz" else None
