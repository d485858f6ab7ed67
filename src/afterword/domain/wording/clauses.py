"""Signs of a clause in the words of a topic: its verb, what is done, and what is missing."""

from collections.abc import Sequence
from itertools import pairwise

from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.verbs import Form
from afterword.domain.wording.walk import is_small
from afterword.domain.wording.words import (
    Word,
    is_finite,
    is_plural,
    is_subject_word,
    may_be_verb,
)


def has_bare_verb(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell whether a verb lacks its ending: "how they are train people"."""
    lists = phrases.words
    return any(
        word.core in lists["be_forms"] - lists["clock"]
        and phrases.verbs.are(after.core, Form.BASE)
        and not phrases.verbs.are(after.core, Form.PAST, Form.GERUND)
        and after.core not in lists["be_adjectives"]
        for word, after in pairwise(words)
    )


def tells_how(core: str, phrases: Phrases) -> bool:
    """Tell "important" in "how important is it" from "work" in "how work is shared"."""
    lists = phrases.words
    return core in lists["describing"] or core.endswith(tuple(lists["adjective_endings"]))


def has_verb(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell whether a word of a clause can be its verb."""
    to = any(word.core in phrases.words["to"] for word in words[:-1])
    return to or any(may_be_verb(word.core, phrases) for word in words)


def has_object(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "the sous chef plates the salmon": only a verb stands before another thing so."""
    lists = phrases.words
    begins = (lists["articles"] | lists["possessives"]) - lists["joins"]
    return any(
        after.core in begins and before.core.endswith("s") and not is_small(before.core, phrases)
        for before, after in pairwise(words)
    )


def is_own_how(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "why there is a gap in my résumé", which the reader did not explain."""
    cores = {word.core for word in words}
    lists = phrases.words
    return not cores.isdisjoint(lists["my"]) and cores.isdisjoint(lists["modals"] | lists["their"])


def is_subject_clause(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "I speak Punjabi would help": what was said stands for a thing that does something."""
    lists = phrases.words
    again = lists["subjects"] | lists["joins"] | lists["and"] | lists["articles"]
    again |= lists["possessives"]
    acts = [at for at, word in enumerate(words[:-1]) if at and may_be_verb(word.core, phrases)]
    if words[0].core not in lists["writer"] or not acts or acts[0] > 1:
        return False
    for word in words[2:-1]:
        if word.core in again or word.text.endswith(","):
            return False
        if word.core in lists["would"]:
            return True
    return False


def says_how(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "the shop smells amazing", which ends like no thing's name."""
    lists = phrases.words
    last = len(words) > 2 and words[-1].core in lists["at_the_end"]  # noqa: PLR2004
    clause = any(word.core in lists["joins"] or is_finite(word.core, phrases) for word in words)
    # Safety first, but not where it is quoted.
    late = len(words) > 1 and words[-1].text.lower() in lists["ends_no_thing"]
    return (last or late) and not clause and words[0].core not in lists["indefinite"]


def goes_on(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell whether a comma has a sentence behind it: "their new van, it is electric"."""
    return any(
        before.text.endswith(",") and after.core.split("'")[0] in phrases.words["subjects"]
        for before, after in pairwise(words)
    )


def _lacks_ending_behind_one(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "the manager she explain", whose verb lacks its ending, from "the one she hired"."""
    return any(
        before.core in phrases.words["one_acting"]
        and phrases.verbs.are(after.core, Form.BASE)
        and not phrases.verbs.are(after.core, Form.PAST)
        for before, after in pairwise(words)
    )


def people_verb_lacks_ending(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "the kitchen make 400 meals" and "a new driver pass the test", typed without an s."""
    lists = phrases.words
    begins = (lists["articles"] | lists["possessives"]) - lists["joins"] - lists["several_of"]
    for at, word in enumerate(words[:-2]):
        acted = words[at - 1].core if at else ""
        before = {one.core for one in words[max(at - 4, 0) : at]}
        helped = before & (lists["lets"] | lists["modals"] | lists["do_forms"])
        if word.core not in begins or helped or acted in lists["prepositions"]:
            continue
        for place in (at + 2, at + 3):
            noun, verb = words[place - 1].core, words[place : place + 1]
            plain = not (is_small(noun, phrases) or is_plural(noun, phrases))
            if verb and plain and verb[0].core in lists["done_by_people"] and words[place + 1 :]:
                return noun not in lists["collective"] and "-" not in noun
    return False


def several_have_ending(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "the costumes gets washed", whose verb has the ending of one."""
    lists, bases = phrases.words, phrases.verbs.bases
    begins = (lists["articles"] | lists["possessives"]) - lists["joins"]
    return any(
        (before.core in begins or before.core.endswith(("'s", "s'")))
        and (at < 1 or words[at - 1].core not in lists["prepositions"])
        and is_plural(several.core, phrases)
        and several.core.endswith("s")
        and bases.get(verb.core, "") in lists["done_by_people"]
        for at, (before, several, verb) in enumerate(zip(words, words[1:], words[2:], strict=False))
    )


def one_lacks_ending(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "how a caseworker prioritize", whose only verb lacks its ending."""
    lists, verbs = phrases.words, phrases.verbs
    begins = (lists["articles"] | lists["possessives"]) - lists["joins"] - lists["several_of"]
    begun = words[2:] and words[1].core in begins
    clause = words[2:] if begun else ()
    acted = (Form.THIRD, Form.PAST)
    if any(word.core in lists["and"] | lists["to"] for word in clause[:3]):
        return False
    # In "a clerk sort the files" the files act on nothing.
    acting = (
        word
        for before, word in pairwise(words[1:])
        if before.core not in begins or word.core not in lists["nouns"]
    )
    if any(is_finite(one.core, phrases) or verbs.are(one.core, *acted) for one in acting):
        return False
    acts = [at for at, word in enumerate(clause) if at and verbs.are(word.core, Form.BASE)]
    if not acts:
        return False
    subject = clause[acts[0] - 1].core
    one = not is_small(subject, phrases) and not is_plural(subject, phrases)
    return one and subject not in lists["collective"]


def lacks_ending(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "everybody eat lunch together", whose verb lacks its ending, from a thing."""
    lists, verbs = phrases.words, phrases.verbs
    if words[0].core in lists["indefinite"] and len(words) > 1:
        return verbs.are(words[1].core, Form.BASE)
    asks = [at for at, word in enumerate(words) if word.core in lists["asks"]]
    one = bool(asks) and one_lacks_ending(words[asks[0] :], phrases)
    if one or _lacks_ending_behind_one(words, phrases):
        return True
    # "the way his team solve problem together"
    begun = [at for at, word in enumerate(words[:-2]) if word.core in lists["clause_nouns"]]
    clause = words[begun[0] + 2 :] if begun else ()
    acts = [at for at, word in enumerate(clause) if at and may_be_verb(word.core, phrases)]
    if not acts or not is_subject_word(words[begun[0] + 1].core, phrases):
        return False
    verb, before = clause[acts[0]].core, clause[acts[0] - 1].core
    plain = verbs.are(verb, Form.BASE) and not verbs.are(verb, Form.PAST)
    return plain and not is_plural(before, phrases) and not is_small(before, phrases)
