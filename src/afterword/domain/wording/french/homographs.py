"""Words that are right with and without an accent: "a" and "à", "ou" and "où", "parle" and "parlé".

What stands around them tells which is meant; where it does not, the person is asked.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from afterword.domain.wording.asking import Asked
from afterword.domain.wording.french.senses import is_finite, is_infinitive, is_participle, is_small
from afterword.domain.wording.openings import opening_of

Said = tuple[str, bool]
_NOTHING: Said = ("", False)
_AT: Said = ("à", True)
_CONTRACTED = frozenset({"le", "les", "du", "des", "aux", "au"})
# Who cleans has "taches", not "tâches".
_CLEANING = ("nettoy", "lav", "tissu", "enlev", "détach")
_HOURS = re.compile(r"^\s*(?:h\b|heures?\b|min|km\b|%|\d)")


@dataclass(frozen=True, slots=True)
class Around:
    """The word at `at` of the small-letter words `cores`, as `typed`, and the text `behind` it."""

    cores: Sequence[str]
    at: int
    typed: str
    behind: str
    asked: Asked

    @property
    def core(self) -> str:
        """Return the word itself."""
        return self.cores[self.at]

    def near(self, step: int) -> str:
        """Return the word `step` places further, or nothing."""
        place = self.at + step
        return self.cores[place] if 0 <= place < len(self.cores) else ""

    def among(self, step: int, *names: str) -> bool:
        """Tell whether the word `step` places further is in one of these lists."""
        return any(self.near(step) in self.asked.phrases.words[name] for name in names)

    def is_past(self, core: str) -> bool:
        """Tell whether a word is a participle, or one without its accent: "parle"."""
        phrases = self.asked.phrases
        return is_participle(core, phrases) or (
            core.endswith("e") and is_participle(f"{core[:-1]}é", phrases)
        )

    def acts(self, step: int) -> bool:
        """Tell whether the word `step` places further is a verb that wants "à" behind it."""
        phrases = self.asked.phrases
        core = self.near(step)
        return is_finite(core, phrases) or is_infinitive(core, phrases)


def homograph(around: Around) -> Said:
    """Return the accented word that is meant and whether that is sure; nothing for the word."""
    core = around.core
    if around.typed != core and around.at:
        return _NOTHING
    if core in _ASKED:
        return _ASKED[core](around)
    if core in _SMALL:
        return (_SMALL[core][0], True) if _SMALL[core][1](around) else _NOTHING
    return _heard_alike(around) if core.endswith(("er", "é")) else _listed(around)


def _listed(around: Around) -> Said:
    stains = any(one.startswith(_CLEANING) for one in around.cores)
    for word in around.asked.phrases.words["accented_though_known"]:
        if around.core == _plain(word) and not (stains and around.core.startswith("tache")):
            return (word, True)
    return _past(around)


def _plain(word: str) -> str:
    return word.translate(str.maketrans("àâçéèêëîïôùû", "aaceeeeiiouu"))


def _is_where(around: Around) -> bool:
    """Tell "où" from "ou": at the beginning, behind a verb of telling, or before a subject."""
    subject = around.among(1, "acting") or around.near(1) in {"est", "sont"}
    first = around.at == 0 and around.near(1) != ""
    told = around.is_past(around.near(-1)) or around.near(-1) in {"savoir", "sais", "d'"}
    return subject or (first and len(around.cores) > 1) or (told and around.among(1, "articles"))


def _is_there(around: Around) -> bool:
    return around.near(1) == "" and around.at > 0 and not around.among(-1, "articles")


def _is_from(around: Around) -> bool:
    return around.near(1) in {"le", "la", "l'", "les", "que", "qu'", "lors", "demain", "maintenant"}


def _is_beside(around: Around) -> bool:
    return around.near(-1) in {"a", "à"} or around.near(-2) in {"de", "autre"}


def _is_market(around: Around) -> bool:
    return around.near(-1) in {"le", "un", "du", "au", "ce", "nouveau", "bon", "grand", "super"}


_SMALL: Mapping[str, tuple[str, Callable[[Around], bool]]] = {
    "ou": ("où", _is_where),
    "ca": ("ça", lambda around: around.typed != around.typed.upper()),
    "la": ("là", _is_there),
    "des": ("dès", _is_from),
    "sur": ("sûr", lambda around: around.near(-1) == "bien"),
    "cote": ("côté", _is_beside),
    "marche": ("marché", _is_market),
}


def _has_me(around: Around) -> Said:
    """Read "elle ma montré" and "ils mon dit"."""
    subject = around.among(-1, "acting") and around.near(-1) not in {"vous", "nous"}
    past = around.near(1)
    heard = f"{past[:-2]}é" if past.endswith("er") else past
    known = {past, heard, f"{past[:-1]}é"} & around.asked.phrases.words["told_past"]
    told = around.at == 0 and bool(known) and past not in around.asked.phrases.words["nouns"]
    if told or (subject and around.is_past(heard)):
        return ("m'a" if around.core == "ma" else "m'ont", True)
    return _NOTHING


def _heard_alike(around: Around) -> Said:
    """Read "j'ai aimer la visite" and "m'a fait visité": the two endings sound alike."""
    core, phrases = around.core, around.asked.phrases
    step = -1
    while around.among(step, "adverbs") and around.at + step > 0:
        step -= 1
    if core.endswith("er"):
        past = f"{core[:-2]}é"
        had = around.among(step, "has_forms")
        acted = around.near(step) != "a" or around.among(step - 1, "acting")
        return (past, True) if had and acted and is_participle(past, phrases) else _NOTHING
    whole = f"{core[:-1]}er"
    wanted = around.among(step, "before_whole") and is_infinitive(whole, phrases)
    return (whole, True) if wanted and core not in phrases.words["nouns"] else _NOTHING


def _past(around: Around) -> Said:
    """Read "j'ai parle", "vous m'avez tout explique" and "on a forme les gens"."""
    core, phrases = around.core, around.asked.phrases
    past = f"{core[:-1]}é"
    if not core.endswith("e") or not is_participle(past, phrases):
        return _NOTHING
    step = -1
    while around.among(step, "adverbs", "whole") and around.at + step > 0:
        step -= 1
    if not around.among(step, "has_forms"):
        return _NOTHING
    if around.near(step) != "a" or around.among(step - 1, "acting"):
        return (past, True)
    begun = around.at + step == 0
    wanted = core not in phrases.words["nouns"] and _wants_verb(around)
    return (past, True) if begun or wanted or _has_object(around, 1) else _NOTHING


def _has_object(around: Around, step: int) -> bool:
    return around.among(step, "articles", "possessives", "asks") or around.near(step) == "que"


def _at_or_has(around: Around) -> Said:
    after = around.near(1)
    if around.at == 0 or after == "":
        return _NOTHING
    done = around.is_past(around.near(-1)) and any(
        core in around.asked.phrases.words["has_forms"] for core in around.cores[: around.at]
    )
    goes_on = around.among(-1, "a_goes_on") or (done and not around.among(-1, "nouns"))
    before_verb = around.among(-1, "acting", "negations") or around.near(-1) == "l'"
    if not before_verb and (is_infinitive(after, around.asked.phrases) or goes_on):
        return _AT
    number = around.near(-1).isdigit() or around.near(-1) == "h"
    if after[:1].isdigit() and not before_verb and not number:
        hours = _HOURS.match(around.behind.lstrip()[len(after) :])
        return _AT if hours or around.acts(-1) else _NOTHING
    if before_verb or _is_verb_behind(around):
        return _NOTHING
    if around.is_past(after) and not around.among(-1, "a_goes_on"):
        # "le magasin a ferme", "la cabane a sucre"
        return ("à", False)
    return _AT if number or around.acts(-1) else _before_thing(around)


def _is_verb_behind(around: Around) -> bool:
    """Tell "l'équipe a formé", "a forme les gens" and "a besoin" from "machine à café"."""
    after, phrases = around.near(1), around.asked.phrases
    if after in _CONTRACTED or around.among(1, "has_idioms", "adverbs", "negations", "numbers"):
        return True
    # "Sarah a dit que", "a forme les gens", and no "machine à forme"
    wants = after not in phrases.words["nouns"] and _wants_verb(around)
    needed = around.is_past(after) and (_has_object(around, 2) or wants)
    return is_participle(after, phrases) or needed


def _wants_verb(around: Around) -> bool:
    """Tell whether "comment l'équipe" still wants its verb."""
    phrases = around.asked.phrases
    others = [core for core in around.cores if core != "a"]
    begun = any(
        core in phrases.words["asks"] | {"que", "qu'"} for core in around.cores[: around.at]
    )
    return begun and not any(is_finite(core, phrases) and core[-1:] != "e" for core in others)


def _before_thing(around: Around) -> Said:
    """Read "machine a café" as sure; "le service a la clientèle" only where a verb is elsewhere."""
    asked, after = around.asked, around.near(1)
    if not is_small(after, asked.phrases) or around.among(1, "pronouns_after"):
        return _AT
    if after in {"une", "un"}:
        return _NOTHING
    if after == "l'":
        return _NOTHING if around.near(2) in asked.phrases.words["has_the"] else _AT
    opening = opening_of(asked.text, asked.lead, asked.phrases)
    things = bool(opening.typed) and opening.lead not in {"said", "asked"}
    elsewhere = any(
        is_finite(core, asked.phrases)
        for place, core in enumerate(around.cores)
        if place != around.at and core not in {"a", "ai"}
    )
    return ("à", things or elsewhere)


_ASKED: Mapping[str, Callable[[Around], Said]] = {
    "a": _at_or_has,
    "ma": _has_me,
    "mon": _has_me,
    "mont": _has_me,
    "on": lambda around: ("ont", True) if around.near(-1) == "m'" else _NOTHING,
}
