"""The word a fragment lacks: put in where it is sure, offered where it is not."""

from collections.abc import Mapping, Sequence

from afterword.domain.wording.french.senses import is_adjective, is_name, is_plural, is_small
from afterword.domain.wording.french.tokens import behind, is_elided_before, joined
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.words import Word

_TWO = 2


def is_bare(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell whether a thing has no word before it, and is no name."""
    first = words[0]
    lists = phrases.words
    names = ("articles", "possessives", "numbers", "whole", "how_many")
    begun = any(first.core in lists[name] for name in names)
    marked = first.text[:1] in '«"“' or first.text[:1].isdigit()
    return not begun and not marked and not first.text[:1].isupper()


def sure_article(words: Sequence[Word], phrases: Phrases) -> str:
    """Return "le" or "la" for "nouvel entrepôt" and "prochaine étape"; else nothing."""
    lists = phrases.words
    first = words[0].core
    if first not in lists["takes_the"] or len(words) < _TWO or words[1].text[:1].isupper():
        return ""
    return "la" if first in lists["takes_la"] else "le"


def stands_alone(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell whether a bare thing is right behind "parler de": "sécurité", "nouveaux horaires"."""
    head, at = _head(words, phrases)
    two = joined(words[:3]).lower().replace("’", "'")
    alone = phrases.words["stands_alone"] | phrases.words["and"]
    single = len(words) == at + 1
    if single and (head in alone or (at == 0 and _is_activity(head, phrases))):
        return True
    if all(word.core in alone for word in words):
        return True
    if head in phrases.words["mass"] and _describes(words[at + 1 :], phrases):
        return True
    if at == 0 and _is_activity(head, phrases) and _goes_with(words[at + 1 :], phrases):
        return True
    return is_plural(head, phrases) or two in phrases.words["stands_alone"]


def _is_activity(head: str, phrases: Phrases) -> bool:
    lists = phrases.words
    ending = head.endswith(tuple(lists["activity_endings"])) and head not in lists["counted"]
    return ending or head in lists["stands_alone"] | lists["mass"]


def _goes_with(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell what may follow "de soudure": "TIG", "adapté", "sur l’inox"; no "de la pièce"."""
    lists = phrases.words
    definite = {"du", "des"}
    for at, word in enumerate(words):
        following = words[at + 1].core if words[at + 1 :] else ""
        if word.core in lists["prepositions"] - {"d'", "de"} - definite:
            return True
        whose = word.core in definite or (word.core in {"de", "d'"} and following in {"la", "l'"})
        said = word.core in lists["praise"] | lists["describing"] | lists["and"]
        known = word.core in {"de", "d'"} or is_adjective(word.core, phrases) or is_name(word)
        if whose or said or not known:
            return bool(at) and words[at - 1].core in {"de", "d'"} and not following
    return bool(words)


def _describes(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell what only says which kind: "alimentaire", "MIG et TIG", "de qualité", "des stocks"."""
    lists = phrases.words
    kinds = {"de", "d'", "du", "des", "en", "à", "et"}
    closed = lists["articles"] | lists["possessives"] | lists["numbers"]
    led = False
    for word in words:
        if word.core in lists["praise"] | lists["describing"]:
            return False
        small = is_small(word.core, phrases)
        closing = word.core in closed or (small and word.core not in kinds)
        if (closing and word.core not in kinds) or word.text[:1].isdigit():
            return False
        if not small and not led and not is_adjective(word.core, phrases) and not is_name(word):
            return False
        led = small
    return True


def choices(words: Sequence[Word], phrases: Phrases) -> tuple[str, ...]:
    """Return what may stand before a bare thing, likeliest first; elided where it must be."""
    head, _ = _head(words, phrases)
    if is_plural(head, phrases) or words[0].core.isdigit():
        return ("les", "vos")
    if is_elided_before(words[0], phrases):
        return ("l’", "votre")
    lists = phrases.words
    known = head in lists["masculine"] or head in lists["feminine"]
    feminine = head.endswith(tuple(lists["feminine_endings"])) or _is_her(words[0].core, lists)
    if head in lists["feminine"] or (feminine and not known):
        return ("la", "votre")
    masculine = head.endswith(tuple(lists["masculine_endings"]))
    return ("le", "votre") if known or masculine else ("votre", "le", "la")


def _is_her(first: str, lists: Mapping[str, frozenset[str]]) -> bool:
    """Tell "bonne" and "grande" from "bon" and "autre"."""
    alike = {"autre", "même", "jeune", "double", "simple"}
    ahead = first in lists["before_nouns"] and first not in alike
    return ahead and first.endswith("e") and not first.endswith("ième")


def put_before(article: str, words: Sequence[Word], phrases: Phrases) -> list[Word]:
    """Return the words with an article that was not typed; "le" and "la" lose their vowel."""
    elided = article in {"le", "la"} and is_elided_before(words[0], phrases)
    return [Word("l’" if elided else article, changed=True), *words]


def with_of_again(words: Sequence[Word], phrases: Phrases) -> list[Word]:
    """Return the words with "de" before each thing behind "et": "du tri et de la sécurité".

    Only where nothing but "de" stands before: "entre vous et les clients" has its own word.
    """
    lists = phrases.words
    begins = lists["articles"] | lists["possessives"] | lists["numbers"] | lists["those"]
    of = {"de", "d'", "du", "des"}
    out: list[Word] = []
    for at, word in enumerate(words):
        # "à" and "en" would be said again themselves: "en alternance et du projet".
        leads = lists["prepositions"] - of - {"à", "au", "aux", "en"}
        if word.core in leads or word.core in lists["clauses"]:
            return [*out, *words[at:]]
        before = words[at - 1] if at else word
        joins = at > 0 and (before.core in lists["and"] or before.text.endswith(","))
        bare = (not out or _is_bare_noun(words[0], phrases)) and not is_name(word)
        if (
            joins
            and word.core not in of
            and (word.core in begins or (bare and _is_noun(word, phrases)))
        ):
            said, rest = behind("de", [word], phrases)
            out += [Word(said.strip(), changed=True), *rest]
        else:
            out.append(word)
    return out


def _is_bare_noun(word: Word, phrases: Phrases) -> bool:
    return is_bare([word], phrases) and _is_noun(word, phrases)


def _is_noun(word: Word, phrases: Phrases) -> bool:
    lists = phrases.words
    names = ("masculine", "feminine", "stands_alone")
    return any(word.core in lists[name] for name in names) or is_plural(word.core, phrases)


def _head(words: Sequence[Word], phrases: Phrases) -> tuple[str, int]:
    """Return the noun a bare thing is named by, and its place."""
    for at, word in enumerate(words):
        if word.core not in phrases.words["before_nouns"] or at + 1 == len(words):
            return word.core, at
    return words[-1].core, len(words) - 1
