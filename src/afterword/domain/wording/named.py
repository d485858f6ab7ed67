"""Who or what a word names, so that "they" and "he" behind it may mean that."""

from afterword.domain.wording.walk import Walk, is_small
from afterword.domain.wording.words import is_agent, is_person, is_plural


def names_several(walk: Walk, index: int) -> bool:
    """Tell whether a word names several people or things."""
    word = walk.words[index]
    return is_plural(word.core, walk.phrases) and names_somebody(walk, index)


def names_somebody(walk: Walk, index: int) -> bool:
    """Tell whether a word names somebody, or several, whom "they" or "he" could mean."""
    word = walk.words[index]
    if is_small(word.core, walk.phrases) or _is_counted(walk, index):
        return False
    # "from Ukraine"
    before = walk.words[index - 1].core if index else ""
    if before in walk.phrases.words["before_places"] and word.text[:1].isupper():
        return False
    # "how customers order" has a verb next that would also pass for a name in the plural.
    plural_verb = index and is_plural(word.core, walk.phrases) and walk.out[-1].core in {"you", "i"}
    return is_person(word, walk.phrases) and not plural_verb


def names_people(walk: Walk, index: int) -> bool:
    """Tell "riders" and "Linh" from "orders", which "they" of "how they sort them" can't be."""
    word = walk.words[index]
    core = word.core.removesuffix("'s")
    one = core.removesuffix("s")
    lists = walk.phrases.words
    people = lists["persons"] | lists["kin"] | lists["owners"]
    several = is_plural(core, walk.phrases)
    known = not several or bool({core, one} & people) or is_agent(one, walk.phrases)
    return known and names_somebody(walk, index)


def _is_counted(walk: Walk, index: int) -> bool:
    """Tell "how many drivers they have" and "what kind of clients they serve"."""
    lists = walk.phrases.words
    before = [word.core for word in walk.words[max(index - 2, 0) : index]]
    if not before:
        return False
    sort = before[-1] in lists["of"] and before[0] in lists["sorts"]
    return sort or before[-1] in lists["how_much"] | lists["what"]


def is_clause_of_thing(walk: Walk, index: int) -> bool:
    """Tell "the chemicals they use": "they" are none of the things just named."""
    lists = walk.phrases.words
    start = index
    while start and not _ends_thing(walk, start - 1):
        start -= 1
    acts = walk.words[index].core in lists["subjects_reader"]
    if not acts or index - start <= (1 if start else 0) or _is_joined(walk, index):
        return False
    begun = not start or walk.words[start].core in lists["articles"] | lists["possessives"]
    return begun and not any(names_people(walk, at) for at in range(start))


def _is_joined(walk: Walk, index: int) -> bool:
    return walk.words[index - 1].core in walk.phrases.words["and"]


def _ends_thing(walk: Walk, at: int) -> bool:
    """Tell whether a thing's words can't reach back over the word at `at`."""
    word = walk.words[at]
    lists = walk.phrases.words
    joins = lists["prepositions"] | lists["joins"] | lists["subjects"] | lists["adverbs"]
    if word.core in lists["of"] and at and walk.words[at - 1].core in lists["sorts"]:
        return False
    begins = at + 1 < len(walk.words) and walk.words[at + 1].core in lists["articles"]
    return word.text.endswith((",", ";", ":")) or word.core in joins - lists["articles"] or begins
