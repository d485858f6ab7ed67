"""The noun a thing is named by, and whether it can stand without a word before it."""

from collections.abc import Sequence
from itertools import pairwise

from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.verbs import Form
from afterword.domain.wording.words import Word, is_plural, joined


def head_of(words: Sequence[Word], phrases: Phrases) -> str:
    """Return the noun a thing is named by: "system" in "new system for the night shift"."""
    return words[_head_at(words, phrases)].core


def _head_at(words: Sequence[Word], phrases: Phrases) -> int:
    lists = phrases.words
    for index, word in enumerate(words[:-1]):
        following = words[index + 1].core
        stops = (
            following in lists["prepositions"] | lists["subjects"] or following in lists["joins"]
        )
        # "safety meetings every Monday"
        again = following in lists["articles"] | lists["adverbs"]
        again = again or _is_span(words, index + 1, phrases)
        # "children choosing a snack", but "parents evening planning"
        doing = phrases.verbs.are(following, Form.GERUND) and words[index + 2 :]
        again = again or (bool(doing) and is_plural(word.core, phrases))
        if stops or again or following in lists["and"] or word.text.endswith((",", ":", ";")):
            return index
    return len(words) - 1


def _is_span(words: Sequence[Word], at: int, phrases: Phrases) -> bool:
    """Tell "3 days" in "hybrid schedule 3 days in the office"."""
    unit = words[at + 1].core if at + 1 < len(words) else ""
    return words[at].core.isdigit() and unit.removesuffix("s") in phrases.words["units"]


def needs_article(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell whether a thing lacks the word before it: "night shift", "pick and pack process"."""
    lists = phrases.words
    at = _head_at(words, phrases)
    head = words[at]
    single = not is_plural(head.core, phrases) and head.text == head.text.lower()
    if (single and _is_measure(words, phrases)) or _is_from_to(words, phrases):
        return True
    if _is_stacked(words[: at + 1], phrases) or _is_somebodys(words[0], phrases):
        return True
    if _is_begun(words[0].core, phrases) or _is_when(words, phrases):
        return False
    if words[0].core.endswith("ing") and words[1:] and words[1].core.isdigit():
        # "filleting 60 lb of haddock"
        return False
    other = words[at + 2 :] if words[at + 1 :] and words[at + 1].core in lists["and"] else ()
    doing = other and phrases.verbs.are(other[0].core, Form.GERUND) and len(other) > 1
    asks = other and other[0].core in lists["asks"]
    if other and not doing and not asks and needs_article(other, phrases):
        return True
    lacks = may_need_article(words, phrases) or _is_one_of_many(words, at, phrases)
    return single and lacks and not _is_certain(words[: at + 1], phrases)


def _is_stacked(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "grain elevators moisture testing", two things in a row, from "girls hockey"."""
    lists = phrases.words
    if _is_begun(words[0].core, phrases) or _is_certain(words, phrases):
        return False
    return any(
        before.core.isalpha()
        and before.text == before.core
        and is_plural(before.core, phrases)
        and before.core not in lists["describing"] | lists["needs_article"]
        and before.core not in lists.get("several_said_as_one", ())
        and not phrases.verbs.are(after.core, Form.GERUND)
        and not phrases.verbs.are(after.core, Form.PAST)
        and after.core.isalpha()
        for before, after in pairwise(words[1:])
    )


def _is_somebodys(first: Word, phrases: Phrases) -> bool:
    """Tell "client's intake", which lacks its word, from "children's books" and "Mike's crew"."""
    owner = first.core.removesuffix("'s")
    lists = phrases.words
    named = lists["persons"] | lists["owning"] | lists["needs_article"]
    several = lists["plurals"] | lists["times_owning"] | lists["indefinite"]
    return owner != first.core and first.text.islower() and owner in named - several


def _is_from_to(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "paper to tablet switch" from "access to water"."""
    lists = phrases.words
    to = len(words) > 3 and words[1].core in lists["to"]  # noqa: PLR2004
    named = to and not is_plural(words[-1].core, phrases) and not _is_begun(words[2].core, phrases)
    return named and words[-1].core in lists["needs_article"]


def _is_begun(first: str, phrases: Phrases) -> bool:
    """Tell whether a thing begins with the word it needs: "the", "your", "some", "one"."""
    begins = ("articles", "possessives", "how_many", "before_articles", "counting")
    return any(first in phrases.words[name] for name in begins)


def surely_needs_article(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell whether the noun is known to be one that can't stand alone."""
    return head_of(words, phrases) in phrases.words["needs_article"]


def lacks_object_article(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "closing shift" and "operating crane" from "driving a van" and "booking travel"."""
    at = _head_at(words, phrases)
    small = phrases.words["prepositions"] | phrases.words["adverbs"]
    if words[2:] and words[2].core in phrases.words["to"] and words[-1].core == words[1].core:
        # "going door to door"
        return False
    open_words = not _is_begun(words[1].core, phrases) and words[1].core not in small
    owned = _is_certain(words[: at + 1], phrases) or words[1].text != words[1].text.lower()
    return at > 0 and open_words and not owned and surely_needs_article(words, phrases)


def may_need_article(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "refund policy" from "bread", "customer service" and "route planning".

    A noun not known to stand alone is taken for one that can't: a question is better than
    "about refund policy".
    """
    at = _head_at(words, phrases)
    alone = phrases.words["stands_alone"]
    head = words[at].core
    two = joined(words[max(at - 1, 0) : at + 1]).lower()
    stands = head in alone or two in alone or head.endswith(tuple(phrases.words["alone_endings"]))
    return surely_needs_article(words, phrases) or not stands


def _is_certain(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "route 7", "24/7 service" and "Mr. Singh's party", which need no word before them."""
    # "24/7 service" and "route 7", but "2nd shift" and "309A licence" lack their word.
    counted = words[0].core[:1].isdigit() and not surely_needs_article(words, phrases)
    numbered = counted or any(character.isdigit() for character in words[-1].core)
    # "Mother's Day rush" belongs to no mother.
    owners = zip(words, [*words[1:], None], strict=True)
    return numbered or any(
        _is_owner(word, phrases) and not (after and after.core in phrases.words["feasts"])
        for word, after in owners
    )


def _is_owner(word: Word, phrases: Phrases) -> bool:
    """Tell "Mr. Singh's" and "today's" from the "mother's" of "mother's day rush"."""
    owner = word.core.removesuffix("'s")
    return owner != word.core and (
        word.text[:1].isupper() or owner in phrases.words["times_owning"]
    )


def _is_measure(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "two week training" and "4 person lift" from "two weeks" and "12 new vans"."""
    lists = phrases.words
    count, _, joined_unit = words[0].core.partition("-")
    if joined_unit in lists["units"] | lists["persons"] and words[1:]:
        # "2-week training"
        return count.isdigit() or count in lists["counting"]
    number = words[0].core.isdigit() or words[0].core in lists["counting"]
    unit = len(words) > 2 and words[1].core in lists["units"]  # noqa: PLR2004
    several = words[0].core.isdigit() or words[0].core in lists["numbers"]
    two = _head_at(words, phrases) > 1 and not is_plural(words[1].core, phrases)
    return number and (unit or (several and two))


def _is_when(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "next month" and "next month's festival"."""
    lists = phrases.words
    if words[0].core not in lists["takes_the"] or words[0].text[:1].isupper():
        # "New Year's Eve party"
        return False
    second = words[1].core if len(words) > 1 else ""
    return head_of(words, phrases) in lists["times"] or second.removesuffix("'s") in lists["times"]


def _is_one_of_many(words: Sequence[Word], at: int, phrases: Phrases) -> bool:
    """Tell "importance of …" and "patient who …": what follows makes the noun a certain one."""
    lists = phrases.words
    following = words[at + 1].core if at + 1 < len(words) else ""
    whole = joined(words[at : at + 3]).lower() in lists["whole_phrases"]
    if whole or (following in lists["of"] and words[at].core in lists["translating"]):
        return False
    return (
        following in lists["of"] or following in lists["relative_words"]
    ) and not phrases.verbs.are(words[at].core, Form.GERUND)


def takes_the(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell whether "the" belongs before: new, current, next, whole, main and one thing."""
    if words[0].core not in phrases.words["takes_the"] or len(words) == 1:
        return False
    name = words[1].text[:1].isupper()
    plural = is_plural(head_of(words, phrases), phrases)
    return not name and not plural and not _is_when(words, phrases)
