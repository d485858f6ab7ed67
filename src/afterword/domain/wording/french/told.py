"""Clauses that were told: "quand la succursale va ouvrir", "qui s'occupe des chevaux"."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from afterword.domain.wording.french.kinds import kind_of
from afterword.domain.wording.french.senses import (
    cannot_act,
    is_adjective,
    is_infinitive,
    is_name,
    is_small,
    may_be_finite,
)
from afterword.domain.wording.french.tokens import core_of, is_elided_before
from afterword.domain.wording.kinds import Kind
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.walk import Meaning
from afterword.domain.wording.words import Word

_FEWEST = 3


def told_clause(words: Sequence[Word], phrases: Phrases) -> list[Word]:
    """Return the words as they stand behind "m'avoir dit"; none where they are no such clause."""
    first, second = core_of(words, 0), core_of(words, 1)
    if len(words) < _FEWEST or second.endswith(("-vous", "-t-il", "-il", "-elle", "-on")):
        return []
    if first == "combien" and second in {"de", "d'"}:
        verb = any(may_be_finite(word.core, phrases) for word in words[2:])
        there = () if verb else (Word(one, changed=True) for one in ("il", "y", "a"))
        return [words[0], *there, *words[1:]]
    whence = (first, second) == ("d'", "où")
    which = first == "à" and second.startswith("quel")
    who = first == "qui" and (may_be_finite(second, phrases) or second in {"s'", "se"})
    when = first == "quand" and second in _begins(phrases)
    return list(words) if whence or which or who or when else []


def is_surely_told(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "quand la récolte commence" from "quand le four brise", which may say what then."""
    first = core_of(words, 0)
    if any(word.text.endswith((",", ";", ":")) for word in words) or first not in _SURE:
        return False
    return _SURE[first](words, phrases)


def _whence(words: Sequence[Word], phrases: Phrases) -> bool:
    return core_of(words, 2) in phrases.words["comes_from"]


def _how_many(words: Sequence[Word], phrases: Phrases) -> bool:
    return any(
        one.core == "vous" and may_be_finite(two.core, phrases) for one, two in pairwise(words)
    )


def _which(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "à quelle vitesse l'équipe a grandi"; "à quel point …" may be a complaint."""
    rest = words[_FEWEST:]
    praised = not phrases.words["admired"].isdisjoint(word.core for word in rest)
    if not rest or (core_of(words, 2) == "point" and not praised):
        return False
    told = kind_of([Word("comment"), *rest], phrases) is Kind.HOW
    return told and rest[0].core not in {"c'", "on", "ça"}


def _who(words: Sequence[Word], phrases: Phrases) -> bool:
    cores = [word.core for word in words[1:3]]
    return not {cores[0], "".join(cores), " ".join(cores)}.isdisjoint(phrases.words["who_does"])


def _when(words: Sequence[Word], phrases: Phrases) -> bool:
    lists = phrases.words
    cores = [word.core for word in words]
    planned = [at for at, core in enumerate(cores) if core in lists["planned_acts"]]
    if not planned or cores[1] in lists["subjects"] | lists["my"]:
        return False
    behind = core_of(words, planned[0] + 1)
    ends = not behind or behind in lists["times"] | {"en", "au", "à", "le", "cet", "cette"}
    before = {one for one in cores[1 : planned[0]] if one in lists["finite"]}
    return ends and before <= {"va", "vont", "allez", "a", "ont", "avez"}


_SURE: Mapping[str, Callable[[Sequence[Word], Phrases], bool]] = {
    "d'": _whence,
    "à": _which,
    "qui": _who,
    "quand": _when,
    "combien": _how_many,
}


def discussed(words: Sequence[Word], phrases: Phrases) -> list[Word]:
    """Return what stands behind "parler de": "rédiger …", "le travail de …", "le fait d'être …".

    An infinitive behind "et" has its own "de".
    """
    out: list[Word] = []
    if words[0].core == "travailler" and words[1:]:
        return [Word("le", changed=True), Word("travail", changed=True), *words[1:]]
    if words[0].core in {"être", "avoir"}:
        out = [Word(one, changed=True) for one in ("le", "fait", "d’")]
    for at, word in enumerate(words):
        joined = at and words[at - 1].core in phrases.words["and"]
        if joined and is_infinitive(word.core, phrases):
            out.append(Word("d’" if is_elided_before(word, phrases) else "de", changed=True))
        out.append(word)
    return out


def is_done(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell words that begin with what is done: "élever des chèvres et …"."""
    # "faire de la glace, c'est une science"
    said = any(word.core in {"c'", "ça"} for word in words)
    return bool(words[1:]) and is_infinitive(words[0].core, phrases) and not said


def likelier(words: Sequence[Word], doubt: str, phrases: Phrases) -> tuple[Meaning, Meaning]:
    """Return whose a thing is likelier: in "l'hôtel et ses chambres" it is what was named."""
    lists = phrases.words
    cores = [word.core for word in words]
    owned = doubt in lists["their"] | lists["her_own"] and doubt in cores
    before = words[: cores.index(doubt)] if owned else ()
    named = any(
        is_name(word) or (one.core in lists["articles"] and not is_small(word.core, phrases))
        for one, word in pairwise(before)
    )
    return (Meaning.OTHERS, Meaning.READER) if named else (Meaning.READER, Meaning.OTHERS)


def may_act(word: Word, phrases: Phrases) -> bool:
    """Tell a word that is or may be a verb, as "crie" in "le patron crie"."""
    other = is_small(word.core, phrases) or is_adjective(word.core, phrases) or is_name(word)
    return may_be_finite(word.core, phrases) or not (other or cannot_act(word.core))


def _begins(phrases: Phrases) -> frozenset[str]:
    lists = phrases.words
    return lists["articles"] | lists["possessives"] | lists["subjects"]
