"""Whether words that look like a thing hide a sentence: "the team is growing".

"It was good to talk with you about the team is growing" is the error no proofreader finds, so
a thing is only taken for one where nothing in it can be the verb of a sentence.
"""

from collections.abc import Sequence
from enum import StrEnum

from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.verbs import Form
from afterword.domain.wording.words import Word, function_words, is_agent, is_finite, is_plural

_NOUN_NOUN_VERB = 2


class Risk(StrEnum):
    """How sure it is that the words are a sentence."""

    NONE = "none"
    MAYBE = "maybe"
    SURE = "sure"


def sentence_risk(words: Sequence[Word], phrases: Phrases) -> Risk:
    """Return how likely `words`, which begin with a noun's words, are a whole sentence."""
    lists = phrases.words
    starters = lists["joins"] | lists["subjects"]
    room = maybe = 0
    for index, word in enumerate(words):
        core = word.core
        if index and core in starters:
            # "Linh and I talked"
            if not room and core in phrases.words["subjects"] and _joined(words, index, phrases):
                return Risk.SURE
            room += 1
        elif index and _begins_clause(words, index, phrases):
            room += 1
        elif is_finite(core, phrases) and index and not _is_none_here(words, index, phrases):
            if not room:
                return Risk.SURE
            room -= 1
        elif index and _may_be_verb_here(words, index, phrases):
            if room:
                room -= 1
            elif _surely(words, index, phrases):
                return Risk.SURE
            else:
                maybe += 1
    return Risk.MAYBE if maybe else Risk.NONE


def _may_be_verb_here(words: Sequence[Word], index: int, phrases: Phrases) -> bool:
    word, core, before = words[index], words[index].core, words[index - 1].core
    if words[index - 1].text.endswith((",", ";")) or _is_contracted(words, index, phrases):
        return False
    if _is_joined_clause(words, index, phrases):
        return False
    if _wants_a_noun(before, phrases) and not _is_numbered(words, index - 1, phrases):
        return False
    if before in phrases.words["adverbs"] and index > 1 and _is_owned(words[index - 2], phrases):
        # "the only nurse on the floor"
        return False
    behind_small = index > 1 and words[index - 2].core in phrases.words["prepositions"]
    if word.text[:1].isupper() or "-" in core or (behind_small and _is_noun(core, phrases)):
        return False
    return not _is_helped(words, index, phrases) and _has_verbs_form(words, index, phrases)


def _has_verbs_form(words: Sequence[Word], index: int, phrases: Phrases) -> bool:
    core, before = words[index].core, words[index - 1].core
    following = words[index + 1].core if index + 1 < len(words) else ""
    verbs = phrases.verbs
    if verbs.are(core, Form.THIRD) and not is_plural(before, phrases):
        lives = following in {"there", "here"} and before in phrases.words["persons"]
        doing = verbs.are(before, Form.GERUND) and core in phrases.words["rarely_objects"]
        if lives or doing:
            return True
        if before in phrases.words["adverbs"] or (
            not following and core in phrases.words["acts_alone"]
        ):
            return True
        quiet = {"", *phrases.words["and"], *phrases.words["quiet"]}
        placed = following in phrases.words["prepositions"] and _is_placed(core, before, phrases)
        # "the flaky tests they got"
        if placed or (following in phrases.words["subjects"] and _is_noun(core, phrases)):
            return False
        again = following in phrases.words["each"] and _says_how_often(words[index + 2 :], phrases)
        return not _is_noun(core, phrases) or not (again or following in quiet)
    if verbs.are(core, Form.PAST):
        return core not in phrases.words["adjectives"] or _begins_object(following, phrases)
    base = verbs.are(core, Form.BASE) and (following or not _is_noun(f"{core}s", phrases))
    return bool(base) and (is_plural(before, phrases) or before in phrases.words["adverbs"])


def _is_placed(core: str, before: str, phrases: Phrases) -> bool:
    """Tell "heat pumps in old houses" from "the bus stops in front" and "the cook plans for"."""
    lists = phrases.words
    acting = before in lists["persons"] or is_agent(before, phrases)
    return core in lists["nouns"] and core not in lists["acts_at_places"] and not acting


def _is_numbered(words: Sequence[Word], at: int, phrases: Phrases) -> bool:
    """Tell the number of "the bus 40 stops in front" from that of "the 40 stops"."""
    number, before = words[at].core, words[at - 1].core if at else ""
    named = number.isdigit() and before.isalpha() and not is_finite(before, phrases)
    return named and not _wants_a_noun(before, phrases) and not is_plural(before, phrases)


def _is_owned(word: Word, phrases: Phrases) -> bool:
    begins = (phrases.words["articles"] | phrases.words["possessives"]) - phrases.words["joins"]
    return word.core in begins


def _says_how_often(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "checks every 30 minutes" from "checks every patient"."""
    times = phrases.words["times"] | phrases.words["units"]
    return any(word.core.isdigit() or word.core.removesuffix("s") in times for word in words[:1])


def _is_helped(words: Sequence[Word], index: int, phrases: Phrases) -> bool:
    """Tell "shifts get swapped", "helping residents eat", "coaching volunteers" from verbs."""
    lists, verbs = phrases.words, phrases.verbs
    first, core, before = words[0].core, words[index].core, words[index - 1].core
    if verbs.are(core, Form.PAST) and before in (
        lists["be_forms"] | lists["get_forms"] | lists["have_forms"]
    ):
        return True
    getting = first in lists["get_forms"] | lists["lets"] and verbs.are(first, Form.GERUND)
    if getting and verbs.are(core, Form.PAST):
        return True
    begins = index == 1 or before in lists["lets"]
    if begins and verbs.are(before, Form.GERUND) and core in lists["owners"]:
        return True
    lets = index > 1 and words[index - 2].core in lists["lets"]
    return (lets and verbs.are(core, Form.BASE)) or _is_part(words, index, phrases)


def _is_part(words: Sequence[Word], index: int, phrases: Phrases) -> bool:
    """Tell "answering phones", "a book called Circles" and "a family run shop" from verbs."""
    lists, verbs = phrases.words, phrases.verbs
    core, before = words[index].core, words[index - 1].core
    third = verbs.are(core, Form.THIRD) and _is_noun(core, phrases)
    if index == 1 and third and verbs.are(before, Form.GERUND):
        # "answering phones in two languages", but "training helps the team"
        return core not in lists["rarely_objects"]
    if not words[index + 1 :]:
        return False
    following = words[index + 1]
    if core in lists["naming_verbs"] and following.text[:1].isupper():
        return True
    # "a family run business", but "machines made in Italy"
    small = lists["prepositions"] | lists["and"]
    halves = core in lists["second_halves"] and before not in lists["subjects"]
    return halves and following.core not in small and not _begins_object(following.core, phrases)


def _begins_clause(words: Sequence[Word], index: int, phrases: Phrases) -> bool:
    """Tell "the way the team works": a clause without "that"."""
    lists = phrases.words
    core, before = words[index].core, words[index - 1].core
    begins = lists["articles"] | lists["possessives"] | lists["indefinite"]
    return before in lists["clause_nouns"] and core in begins - lists["joins"]


def _is_contracted(words: Sequence[Word], index: int, phrases: Phrases) -> bool:
    """Tell "I'm" in "the course I'm taking" and the word behind it: a clause of their own."""
    return any(
        words[at].core in phrases.words["contracted"]
        and not words[at - 1].text.endswith((",", ";"))
        for at in (index, index - 1)
        if at
    )


def _is_noun(core: str, phrases: Phrases) -> bool:
    """Tell whether a verb's form is a noun at least as often."""
    return core in phrases.words["nouns"]


def _joined(words: Sequence[Word], index: int, phrases: Phrases) -> bool:
    return words[index - 1].core in phrases.words["and"]


def _is_joined_clause(words: Sequence[Word], index: int, phrases: Phrases) -> bool:
    """Tell "and what's next", which has its verb."""
    return words[index].core in phrases.words["whats"] and _joined(words, index, phrases)


def _is_none_here(words: Sequence[Word], index: int, phrases: Phrases) -> bool:
    """Tell "at 4 am", "the can" and "the course I'm taking" from verbs."""
    if _is_contracted(words, index, phrases) or _is_joined_clause(words, index, phrases):
        return True
    before, core = words[index - 1].core, words[index].core
    clock = core in phrases.words["clock"] and any(one.isdigit() for one in before)
    return clock or (core in phrases.words["modal_nouns"] and _wants_a_noun(before, phrases))


def _surely(words: Sequence[Word], index: int, phrases: Phrases) -> bool:
    """Tell whether a possible verb stands where a thing's name would make no sense."""
    core = words[index].core
    before = words[index - 1]
    # "Heat pumps": the first word's capital names nobody.
    if (index > 1 and _is_name(before, phrases)) or before.core in phrases.words["indefinite"]:
        return True
    if phrases.verbs.are(core, Form.SIMPLE_PAST) or core in phrases.words["acts"]:
        return True
    if index + 1 == len(words) or phrases.verbs.are(core, Form.PAST):
        return False
    following = words[index + 1].core
    objects = phrases.words["numbers"] | phrases.words["asks"]
    lives = following in {"there", "here"} and before.core in phrases.words["persons"]
    if phrases.verbs.are(core, Form.THIRD) and (lives or following in objects):
        # "the bakery supplies four hospitals", "my plan shows how I work"
        return True
    if phrases.verbs.are(core, Form.BASE):
        # "the questions parents ask most" may be a thing.
        return index < _NOUN_NOUN_VERB or _wants_a_noun(words[index - 2].core, phrases)
    return core not in phrases.words["nouns"]


def _is_name(word: Word, phrases: Phrases) -> bool:
    capital = word.text[:1].isupper() and word.text[1:].islower()
    return capital and word.core not in function_words(phrases)


def _wants_a_noun(before: str, phrases: Phrases) -> bool:
    """Tell whether what follows `before` is part of a thing's name: "the plans", "new orders"."""
    lists = ("articles", "possessives", "prepositions", "takes_the", "and", "describing")
    numbered = any(character.isdigit() for character in before)
    owned = before.endswith(("'s", "s'"))
    # "the team that works nights": here "that" begins a clause.
    listed = before not in phrases.words["joins"] and any(
        before in phrases.words[name] for name in lists
    )
    return numbered or owned or listed or before in phrases.words["says_which"]


def _begins_object(core: str, phrases: Phrases) -> bool:
    lists = ("articles", "possessives", "subjects", "adverbs")
    return any(core in phrases.words[name] for name in lists)
