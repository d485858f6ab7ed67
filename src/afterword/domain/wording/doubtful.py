"""Sentences that are clear but looked at before they go into a letter."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.verbs import Form
from afterword.domain.wording.words import Word, is_finite


def is_unsaid(words: Sequence[Word], lead: str, phrases: Phrases) -> bool:
    """Tell "that I drive", which the reader may not have said, and what is sad to repeat."""
    lists = phrases.words
    sad = any(word.core in lists["sad"] for word in words)
    writers = words[1].core in lists["writer"] | lists["my"] | lists["we"]
    return lead == "about" and (sad or writers or _may_be_anybody(words[1:], phrases))


def _may_be_anybody(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "you can wear jeans" and "you have to be fast" from "you have three trucks"."""
    lists = phrases.words
    you, acts, after = (*(word.core for word in words[:3]), "", "", "")[:3]
    has = acts in lists["anybody_has"] and after in lists["to"]
    return you in lists["you_first"] and (has or acts in lists["anybody_may"])


def left(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "why I left my last job", which is seldom said again."""
    lists = phrases.words
    writers = words[1:] and words[1].core in lists["writer"]
    return bool(writers) and any(word.core in lists["left"] for word in words[2:4])


def is_private_step(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "why she left teaching", who may be somebody else, from "why she likes teaching"."""
    lists = phrases.words
    asked, who = (*(word.core for word in words[:2]), "", "")[:2]
    acts = {word.core for word in words[2:5]}
    one = who in lists["one_acting"] and not acts.isdisjoint(lists["private_steps"])
    return asked in lists["asks"] | lists["asks_when"] and one


def is_thing_at_last(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "the rush and how you schedule it" and "managing a team that …" from a sentence."""
    lists = phrases.words
    if words[0].core in lists["articles"] | lists["possessives"]:
        return bool(_joined_how(words, phrases)) and is_surely_thing(words, phrases)
    begun = list(takewhile(lambda word: not is_finite(word.core, phrases), words))
    clause = [word.core.split("'")[0] for word in words[1 : len(begun) + 1]]
    doing = phrases.verbs.are(words[0].core, Form.GERUND)
    return doing and not lists["joins"].isdisjoint(clause)


def is_fact(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "the fact that …", a thing whatever follows."""
    fact = [word.core for word in words[1:3]]
    return fact[1:] == ["that"] and fact[0] in phrases.words["told_facts"]


def is_surely_thing(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell a thing whose only sure verb is that of its clause: "a team that's spread wide"."""
    lists = phrases.words
    acts = [at for at, word in enumerate(words) if is_finite(word.core, phrases)]
    how = _joined_how(words, phrases)
    if how:
        # "the building your office is in and how warm it gets"
        clauses = lists["possessives"] | lists["subjects"] | lists["joins"]
        begun = sum(word.core in clauses for word in words[1:how])
        return sum(at < how for at in acts) <= begun
    at = acts[0] if acts else 0
    joins = {words[at - 1].core, words[at].core.split("'")[0]} if at else set[str]()
    return len(acts) == 1 and not joins.isdisjoint({"that", "who", "which"})


def _joined_how(words: Sequence[Word], phrases: Phrases) -> int:
    """Return the place of the "how" behind "and"; 0 where there is none."""
    lists = phrases.words
    pairs = enumerate(pairwise(words))
    found = (
        at for at, (one, two) in pairs if one.core in lists["and"] and two.core in lists["asks"]
    )
    return next((at + 1 for at in found), 0)


def is_only_told(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "how beautiful the library is" and "what a great place it is", which explain nothing."""
    lists = phrases.words
    first, second = (*(word.core for word in words[:2]), "", "")[:2]
    felt = first in lists["how"] and second in lists["admired"]
    third = words[2].core if words[2:] else ""
    cried = first in lists["what"] and second in {"a", "an"} and third in lists["admired"]
    cried = cried and any(word.core in lists["it"] for word in words[3:])
    doing = words[-1].core == "doing" and first in lists["how"]
    own = first in lists["how"] and any(word.core in lists["writer"] for word in words[2:4])
    return felt or cried or doing or own


def does_without(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "how nobody wears a mask" and "how you don't sleep", which may be a complaint."""
    lists = phrases.words
    if words[0].core not in lists["how"]:
        return False
    further = lists["and"] | lists["joins"]
    # "and what happens with the plastic nobody wants"
    clause = [words[0], *takewhile(lambda word: word.core not in further, words[1:])]
    return any(
        (word.core.endswith("n't") or word.core in lists["denies"] | lists["denied_by"])
        and after.core not in lists["denies_nothing"] | lists["to"]
        for word, after in pairwise(clause)
    )


def denies(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "I don't have a licence" and "I forgot to ask", to be looked at, from "I don't mind"."""
    lists, verbs = phrases.words, phrases.verbs
    # "I asked her and she answer the residents"
    if any(
        word.core in lists["one_acting"]
        and verbs.are(after.core, Form.BASE)
        and not verbs.are(after.core, Form.PAST)
        for word, after in pairwise(words)
    ):
        return True
    # "I ask about the uniform and she said …"
    if words[1:] and words[1].core in lists["tells"]:
        return True
    return any(
        (word.core.endswith("n't") or word.core in lists["denies"])
        and after.core not in lists["denies_nothing"]
        for word, after in pairwise(words[:6])
    )


def is_told_clause(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "when harvest starts" and "who owns the data", surely told, from "when it breaks".

    "When the oven breaks" may say what happens then, so only what is planned is taken for a time.
    """
    lists, verbs = phrases.words, phrases.verbs
    cores = [word.core for word in words]
    first, second, third = (*cores, "", "", "")[:3]
    if any(word.text.endswith((",", ";", ":")) for word in words) or second in lists["writer"]:
        return False
    if first == "who":
        known = verbs.bases.get(second, "") in lists["doing_for_firm"] | lists["who_does"]
        third_form = known and words[2:]
        fits = second in {"is", "are"} and third.endswith(("ible", "able"))
        return bool(third_form or fits) and second not in lists["inverts"] - {"is", "are"}
    if first == "whether":
        named = second in lists["subjects"] | lists["articles"] | lists["possessives"]
        return named and any(
            is_finite(one, phrases) or verbs.are(one, Form.BASE, Form.THIRD) for one in cores[2:]
        )
    planned = [at for at, core in enumerate(cores) if core in lists["planned_acts"]]
    if first != "when" or not planned or planned[0] < 2 or second in lists["inverts"]:  # noqa: PLR2004
        return False
    if second in lists["subjects"] and not verbs.are(cores[planned[0]], Form.PAST):
        # "when they start" may be any day.
        return False
    before = [core for core in cores[1 : planned[0]] if is_finite(core, phrases) and core != "will"]
    behind = cores[planned[0] + 1 : planned[0] + 2]
    ends = not behind or behind[0] in lists["at_times"] | lists["times"]
    return not before and ends
