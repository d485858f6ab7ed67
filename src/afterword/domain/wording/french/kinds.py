"""What kind of words finish a French sentence."""

from collections.abc import Sequence

from afterword.domain.wording.french.built import Built
from afterword.domain.wording.french.senses import (
    is_finite,
    is_infinitive,
    is_participle,
    is_verb_like,
    may_be_finite,
    may_head,
)
from afterword.domain.wording.french.things import built_as
from afterword.domain.wording.french.tokens import core_of, joined
from afterword.domain.wording.kinds import Kind
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.words import Word

_BUILT = {
    Built.THING: Kind.THING,
    Built.DOING: Kind.DOING,
    Built.STATEMENT: Kind.STATEMENT,
    Built.EITHER: Kind.EITHER,
    Built.UNSURE: Kind.UNSURE,
}
_FEWEST, _INVERTED = 3, ("-vous", "-t-il", "-t-elle", "-t-on", "-il", "-elle", "-ils", "-elles")
_MANY = frozenset({"les", "des", "vos", "mes", "nos", "ces", "leurs", "ses"})
_INFINITIVE = ("er", "ir", "oir", "re")
_INVERTED_MORE = ("-on", "-tu", "-je", "-ce", "-nous")


def kind_of(words: Sequence[Word], phrases: Phrases) -> Kind:
    """Return the kind of `words`; UNSURE where no rule is sure."""
    text = joined(words)
    if any(pattern.match(text) for pattern in phrases.own_sentences):
        return Kind.OWN
    if any(word.text.endswith(":") for word in words):
        return Kind.UNSURE
    closed = _by_first_word(words, phrases)
    if closed is not None:
        return closed
    return _thing(words, phrases)


def _by_first_word(words: Sequence[Word], phrases: Phrases) -> Kind | None:
    first, second = words[0].core, words[1].core if words[1:] else ""
    lists = phrases.words
    if first in lists["thanks"]:
        return Kind.OWN if second else Kind.UNSURE
    if first in lists["asks"] and (first != "ce" or second in lists["relatives"]):
        return _asking(words, phrases)
    if _is_inverted(words):
        return Kind.QUESTION
    if first in lists["asks_unsure"] - {"que", "qu'"}:
        return _asking_unsurely(words, phrases)
    subject = subject_at(words, phrases)
    if subject is not None:
        return _sentence(words[subject:], phrases)
    return _by_small_word(words, phrases)


def subject_at(words: Sequence[Word], phrases: Phrases) -> int | None:
    """Return the place of a subject at the beginning: "elle", "personne", "tout le monde"."""
    first = words[0].core
    everybody = joined(words[:3]).lower() == "tout le monde"
    lists = phrases.words
    known = (first in lists["subjects"] and first != "ce") or first in lists["nobody"]
    return 2 if everybody else 0 if known else None


def _by_small_word(words: Sequence[Word], phrases: Phrases) -> Kind | None:
    first = words[0].core
    lists = phrases.words
    if first in lists["those"]:
        return _those(words, phrases)
    if first in {"que", "qu'"}:
        return Kind.THAT if _has_subject(words[1:], phrases) else Kind.UNSURE
    if first in lists["felt"]:
        return Kind.FELT if words[1:] else Kind.UNSURE
    if first in lists["articles"] | lists["possessives"] | lists["whole"] | lists["numbers"]:
        return None
    small = ("prepositions", "conjunctions", "negations", "adverbs", "pronouns_after", "and")
    closed = any(first in lists[name] for name in small) and first not in lists["how_many"]
    judged = all(word.core in lists["describing"] | lists["adverbs"] for word in words)
    alone = (first in lists["before_nouns"] or first.isdigit()) and not words[1:]
    return Kind.UNSURE if closed or judged or alone or first in lists["orders"] else None


def _those(words: Sequence[Word], phrases: Phrases) -> Kind:
    """Take "ceux qui travaillent de nuit" for a thing."""
    clause = bool(words[1:]) and words[1].core in phrases.words["relatives"]
    acts = any(may_be_finite(word.core, phrases) for word in words[2:])
    return Kind.THING if clause and acts else Kind.UNSURE


def _is_inverted(words: Sequence[Word]) -> bool:
    """Tell "formez-vous", "est-ce que" and "c'est quoi": a question, whatever stands before."""
    if words[2:] and (words[0].core, words[2].core) == ("c'", "quoi"):
        return True
    endings = (*_INVERTED, *_INVERTED_MORE)
    return any(word.core.endswith(endings) and word.core != "rendez-vous" for word in words)


def _asking(words: Sequence[Word], phrases: Phrases) -> Kind:
    """Read "comment vous formez …", "ce que vous attendez", "comment utiliser le four"."""
    if _is_inverted(words):
        return Kind.QUESTION
    lists = phrases.words
    rest = words[2:] if words[0].core == "ce" else words[1:]
    # "pourquoi est le poste ouvert" asks
    if not rest or (rest[0].core in lists["finite"] and words[0].core in {"pourquoi", "combien"}):
        return Kind.UNSURE
    verbs = [word for word in rest if may_be_finite(word.core, phrases)]
    # Behind "comment" and no subject, only an infinitive can stand.
    infinitive = is_infinitive(rest[0].core, phrases) or (
        rest[0].core.endswith(_INFINITIVE) and len(rest[0].core) > _FEWEST
    )
    subject = rest[0].core in {"on", "vous"} and is_verb_like(core_of(rest, 1), phrases)
    if not verbs and not subject and not (infinitive and words[0].core in {"comment", "où"}):
        return Kind.UNSURE
    clauses = sum(word.core in lists["clauses"] for word in rest)
    joins = sum(word.core in lists["and"] or word.text.endswith(",") for word in rest)
    sure = sum(_is_verb(rest, at, phrases) for at in range(len(rest)))
    if sure > clauses + joins + 1 or words[-1].core in lists["prepositions"]:
        return Kind.UNSURE
    return Kind.OWN_HOW if rest[0].core in lists["writer_first"] else Kind.HOW


def _is_verb(words: Sequence[Word], at: int, phrases: Phrases) -> bool:
    """Tell a sentence's verb; not the second word of "est fait" and "a mis"."""
    core = words[at].core
    before = words[at - 1].core if at else ""
    if before in _MANY and core.endswith("s"):
        # "les lits"
        return False
    helps = before in phrases.words["has_forms"] | phrases.words["is_forms"]
    return is_finite(core, phrases) and not (helps and is_participle(core, phrases))


def _asking_unsurely(words: Sequence[Word], phrases: Phrases) -> Kind:
    """Take "si j'ai un permis" and "quels logiciels vous utilisez"; no other."""
    first = words[0].core
    rest = words[1:]
    verb = any(may_be_finite(word.core, phrases) for word in rest)
    if first in {"si", "s'"} and verb:
        return Kind.IF
    third = words[2].core if words[2:] else ""
    asks_which = first.startswith("quel") and may_head(words[1], phrases) if rest else False
    if asks_which and is_infinitive(third, phrases):
        return Kind.HOW
    return Kind.HOW if asks_which and third in {"vous", "ils", "elle", "elles"} else Kind.UNSURE


def _has_subject(words: Sequence[Word], phrases: Phrases) -> bool:
    lists = phrases.words
    begins = lists["subjects"] | lists["articles"] | lists["possessives"] | lists["whole"]
    starts = bool(words) and (words[0].core in begins or words[0].text[:1].isupper())
    return starts and any(may_be_finite(word.core, phrases) for word in words[1:])


def _sentence(words: Sequence[Word], phrases: Phrases) -> Kind:
    lists = phrases.words
    passed = lists["between"] | lists["adverbs"]
    rest = [word for word in words[1:] if word.core not in passed]
    first = words[0].core
    if not rest or not may_be_finite(rest[0].core, phrases):
        return Kind.UNSURE
    to_do = first in lists["writer_first"] and rest[0].core in lists["musts"]
    if to_do and any(word.core in lists["orders"] for word in rest[1:2]):
        return Kind.UNSURE
    if first in lists["writer"] | lists["you_first"]:
        return Kind.OWN if len(words) >= _FEWEST else Kind.UNSURE
    return Kind.STATEMENT


def _thing(words: Sequence[Word], phrases: Phrases) -> Kind:
    kind = _BUILT[built_as(words, phrases)]
    own = words[0].core in phrases.words["my"]
    return Kind.OWN if own and kind is Kind.STATEMENT else kind
