"""What a French word can be, as far as the lists and its ending tell."""

from collections.abc import Sequence

from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.verbs import Form
from afterword.domain.wording.words import Word

_SHORTEST = 4
# How a verb behind a noun can end: "vend", "planifie", "finit", "vont", "va", "vainc".
_LIKE = ("ent", "ez", "e", "t", "d")
_ENDINGS = ("e", "t", "d", "a", "c")


def is_name(word: Word) -> bool:
    """Tell whether a word behind a noun can only be a name, a number or a quotation."""
    text = word.text.lstrip('«"“(')
    digits = any(one.isdigit() for one in text)
    return digits or text[:1].isupper() or word.text[:1] in '«"“'


def is_finite(core: str, phrases: Phrases) -> bool:
    """Tell whether a word can be nothing but the verb of a sentence."""
    if core in phrases.words["finite"]:
        return True
    nouns = phrases.words["nouns"]
    noun = {core, core.removesuffix("s")} & nouns or core in phrases.words["adjectives"]
    return phrases.verbs.are(core, Form.THIRD) and not noun and not is_participle(core, phrases)


def may_be_finite(core: str, phrases: Phrases) -> bool:
    """Tell whether a word can be the verb of a sentence."""
    return core in phrases.words["finite"] or phrases.verbs.are(core, Form.THIRD)


def is_verb_like(core: str, phrases: Phrases) -> bool:
    """Tell whether a word where only a verb can stand ends like one: "mordent", "dégivre"."""
    named = is_small(core, phrases) or core in phrases.words["nouns"]
    return len(core) >= _SHORTEST and core.isalpha() and core.endswith(_LIKE) and not named


def is_participle(core: str, phrases: Phrases) -> bool:
    """Tell whether a word can be a participle, as in "les camions loués"."""
    return phrases.verbs.are(core, Form.PAST)


def is_infinitive(core: str, phrases: Phrases) -> bool:
    """Tell whether a word is a verb's infinitive and no noun."""
    return phrases.verbs.are(core, Form.BASE) and core not in phrases.words["noun_infinitives"]


def is_adjective(core: str, phrases: Phrases) -> bool:
    """Tell whether a word behind a noun says how it is, and can't be a verb."""
    lists = phrases.words
    if core in lists["adjectives"] or core in lists["before_nouns"]:
        return True
    if may_be_finite(core, phrases):
        return False
    ending = core.endswith(tuple(lists["adjective_endings"])) and len(core) > _SHORTEST
    return ending or is_participle(core, phrases)


def cannot_act(core: str) -> bool:
    """Tell whether no verb's form behind "il" or "ils" ends like this word: "soudeur", "no"."""
    return "-" in core or (not core.endswith(_ENDINGS) and core[-1:].isalpha())


def is_plural(core: str, phrases: Phrases) -> bool:
    """Tell whether a noun looks like more than one."""
    lists = phrases.words
    if core in lists["not_plural"]:
        return False
    return (core.endswith(("s", "x")) and len(core) > _SHORTEST - 1) or core == "gens"


def is_small(core: str, phrases: Phrases) -> bool:
    """Tell whether a word is of the closed classes: it names nothing."""
    lists = phrases.words
    names = (
        "articles", "possessives", "subjects", "asks", "asks_unsure", "prepositions", "and",
        "conjunctions", "negations", "relatives", "between", "reflexives", "writer",
        "whole", "pronouns_after", "inverts",
    )  # fmt: skip
    return any(core in lists[name] for name in names)


def may_head(word: Word, phrases: Phrases) -> bool:
    """Tell whether a word may be the noun behind an article."""
    core = word.core
    if not any(one.isalnum() for one in core):
        return False
    verb = core in phrases.words["finite"] and core not in phrases.words["nouns"]
    return not is_small(core, phrases) and not verb and not is_infinitive(core, phrases)


def says_which(words: Sequence[Word], at: int, phrases: Phrases) -> bool:
    """Tell "longue distance" and "assurance récolte" from "l'équipe récolte"."""
    lists, core = phrases.words, words[at].core
    sort = words[at - 1].core in lists["sorts_by_noun"] and core in lists["named_by"]
    return sort and (core in lists["nouns"] or at + 1 == len(words))
