"""What kind of words finish a sentence: a thing, training people, how you do it, a sentence."""

from collections.abc import Sequence
from enum import StrEnum
from itertools import takewhile

from afterword.domain.wording.clauses import (
    goes_on,
    has_bare_verb,
    has_object,
    has_verb,
    is_own_how,
    is_subject_clause,
    lacks_ending,
    one_lacks_ending,
    people_verb_lacks_ending,
    says_how,
    several_have_ending,
    tells_how,
)
from afterword.domain.wording.learners import is_learners
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.risk import Risk, sentence_risk
from afterword.domain.wording.starts import begins_badly, ends_in_letters, starts_again
from afterword.domain.wording.verbs import Form
from afterword.domain.wording.walk import acts_unknown
from afterword.domain.wording.words import (
    Word,
    is_finite,
    is_subject_word,
    joined,
    may_be_verb,
)


class Kind(StrEnum):
    """The kinds a language's `leads` know, and those that are always asked about."""

    THING = "thing"
    DOING = "doing"
    HOW = "how"
    OWN_HOW = "own_how"
    THAT = "that"
    IF = "if"
    STATEMENT = "statement"
    PLACE = "place"
    OWN = "own"  # a sentence of the writer's, kept as it is
    FELT = "felt"  # "liked the tour": a sentence of the writer's without its "I"
    EITHER = "either"  # a thing or a statement
    QUESTION = "question"
    UNSURE = "unsure"


def kind_of(words: Sequence[Word], phrases: Phrases) -> Kind:
    """Return the kind of `words`; UNSURE where no rule is sure."""
    text = joined(words)
    if any(pattern.match(text) for pattern in phrases.own_sentences):
        return Kind.OWN
    slips = (has_bare_verb, people_verb_lacks_ending, several_have_ending, is_learners)
    if any(slip(words, phrases) for slip in slips):
        return Kind.UNSURE
    return _by_first_word(words, phrases) or _thing(words, phrases)


def _by_first_word(words: Sequence[Word], phrases: Phrases) -> Kind | None:
    """Return the kind a first word of the closed classes decides; None for any other."""
    first = words[0].core
    lists = phrases.words
    if first in lists["asks"]:
        return _asking(words, phrases)
    if first in lists["asks_unsure"]:
        told = Kind.IF if first in lists["if"] and has_verb(words, phrases) else Kind.UNSURE
        return _which(words, phrases) if first in lists["which"] else told
    if first in lists["thanks"]:
        return Kind.OWN
    if first in lists["inverts"] | lists["modals"]:
        second = words[1].core if words[1:] else ""
        # "had a look at the booth", "was shown the tools"
        unsaid = first in lists["unsaid_past"] and second not in lists["subjects"]
        unsaid = unsaid or (first.endswith("n't") and not is_subject_word(second, phrases))
        return Kind.UNSURE if unsaid else Kind.QUESTION
    contracted = is_finite(first, phrases) and first not in lists["whats"]
    if first in lists["subjects"] or contracted:
        return _sentence(words, phrases)
    return _by_first_sense(words, phrases)


def _by_first_sense(words: Sequence[Word], phrases: Phrases) -> Kind | None:
    first = words[0].core
    lists = phrases.words
    if first in lists["whats"]:
        second = words[1].core if words[1:] else ""
        return Kind.QUESTION if not second or is_subject_word(second, phrases) else Kind.HOW
    if first in lists["done_to_reader"] and words[1:] and words[1].core in lists["done_to"]:
        return Kind.FELT if words[2:] else Kind.UNSURE
    if first in lists["felt"]:
        return Kind.FELT if len(words) > 1 else Kind.UNSURE
    if first in lists["prepositions"]:
        return Kind.PLACE if _is_place(words, phrases) else Kind.UNSURE
    if first in lists["that"] and words[2:]:
        return _that(words, phrases)
    return Kind.UNSURE if begins_badly(words, phrases) else None


def _asking(words: Sequence[Word], phrases: Phrases) -> Kind:
    lists = phrases.words
    if any(word.core in lists["stuck"] for word in words[2:]) and words[-1].core in lists["me"]:
        # "what she said stuck with me"
        return Kind.OWN
    second = words[1].core if len(words) > 1 else ""
    # "how long is the training", "what time is lunch"
    steps = 3 if second in lists["how_much"] else 2
    later = [word.core for word in words[2 : steps + 1]]
    # "how long she has worked" asks nothing
    later = list(takewhile(lambda core: not is_subject_word(core, phrases), later))
    noun_first = second in lists["how_much"] or (
        words[0].core in lists["what"] and not is_subject_word(second, phrases)
    )
    noun_first = noun_first or (words[0].core in lists["how"] and tells_how(second, phrases))
    noun_first = noun_first and second not in lists["to"]
    if second in lists["inverts"] or (noun_first and not lists["inverts"].isdisjoint(later)):
        return Kind.QUESTION
    # "what matter most": the verb lacks its ending
    behind = words[2:] if phrases.verbs.are(second, Form.BASE) else words[1:]
    acted = words[2:3] and acts_unknown(second, words[2], phrases)
    acted = acted or has_object(words[2:], phrases)
    if one_lacks_ending(words, phrases) or (not acted and not has_verb(behind, phrases)):
        return Kind.UNSURE
    return Kind.OWN_HOW if second in lists["writer"] or is_own_how(words, phrases) else Kind.HOW


def _which(words: Sequence[Word], phrases: Phrases) -> Kind:
    """Tell "which tools you use" and "which boots I need" from a question."""
    lists = phrases.words
    for at, word in enumerate(words[:-1]):
        if at > 1 and word.core in lists["subjects"] and may_be_verb(words[at + 1].core, phrases):
            return Kind.OWN_HOW if word.core in lists["writer"] else Kind.HOW
        if word.core in lists["inverts"]:
            break
    return Kind.UNSURE


def _sentence(words: Sequence[Word], phrases: Phrases) -> Kind:
    first = words[0].core
    if first in phrases.words["negations"]:
        return Kind.UNSURE
    contracted = is_finite(first, phrases)
    passed = phrases.words["adverbs"] | phrases.words["before_articles"]
    rest = [word for word in words[1:] if word.core not in passed]
    if not contracted and not (rest and may_be_verb(rest[0].core, phrases)):
        return Kind.UNSURE
    own = first in phrases.words["writer"] or first in phrases.words["you_first"]
    if own:
        return Kind.OWN if words[2:] else Kind.UNSURE
    return Kind.STATEMENT


def _is_place(words: Sequence[Word], phrases: Phrases) -> bool:
    rest = words[1:]
    return not rest or sentence_risk(rest, phrases) is Risk.NONE


def _that(words: Sequence[Word], phrases: Phrases) -> Kind:
    rest = words[1:]
    if is_subject_word(rest[0].core, phrases) or is_finite(rest[0].core, phrases):
        if is_subject_clause(rest, phrases):
            return Kind.UNSURE
        return Kind.THAT if has_verb(rest, phrases) else Kind.UNSURE
    risk = sentence_risk(rest, phrases)
    # "that new machine"
    return {Risk.SURE: Kind.THAT, Risk.MAYBE: Kind.UNSURE, Risk.NONE: Kind.THING}[risk]


def _thing(words: Sequence[Word], phrases: Phrases) -> Kind:
    risk = sentence_risk(words, phrases)
    first = words[0].core
    gerund = phrases.verbs.are(first, Form.GERUND) and len(words) > 1
    starts = risk is Risk.NONE and not gerund and starts_again(words, phrases)
    if (
        starts
        or (risk is Risk.NONE and not gerund and says_how(words, phrases))
        or goes_on(words, phrases)
        or (risk is Risk.NONE and lacks_ending(words, phrases))
        or ends_in_letters(words, phrases)
        or any(word.core in phrases.words["much_else"] for word in words[1:])
    ):
        return Kind.UNSURE
    if risk is Risk.SURE and first not in phrases.words["my"] and starts_again(words, phrases):
        # "the things a new nurse should know"
        return Kind.EITHER
    if risk is Risk.SURE:
        return Kind.OWN if first in phrases.words["my"] else Kind.STATEMENT
    if risk is Risk.MAYBE:
        return Kind.EITHER
    return Kind.DOING if gerund else Kind.THING
