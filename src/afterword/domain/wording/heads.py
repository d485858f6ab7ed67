"""The noun a thing is named by, and whether it can stand without a word before it."""

from collections.abc import Sequence

from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.verbs import Form
from afterword.domain.wording.words import Word, is_plural


def head_of(words: Sequence[Word], phrases: Phrases) -> str:
    """Return the noun a thing is named by: "system" in "new system for the night shift"."""
    return words[_head_at(words, phrases)].core


def _head_at(words: Sequence[Word], phrases: Phrases) -> int:
    lists = phrases.words
    for index, word in enumerate(words[:-1]):
        following = words[index + 1].core
        stops = following in lists["prepositions"] or following in lists["joins"]
        # "safety meetings every Monday"
        again = following in lists["articles"]
        if stops or again or following in lists["and"] or word.text.endswith((",", ":", ";")):
            return index
    return len(words) - 1


def needs_article(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell whether a thing lacks the word before it: "night shift", "pick and pack process"."""
    lists = phrases.words
    first = words[0].core
    at = _head_at(words, phrases)
    if first in lists["articles"] or first in lists["possessives"] or first.endswith(("'s", "s'")):
        return False
    if _is_measure(words, phrases) and not is_plural(words[at].core, phrases):
        return True
    if _is_when(words, phrases) or any(character.isdigit() for character in first):
        return False
    rest = words[at + 1 :]
    behind = len(words) if not rest or rest[0].core not in lists["and"] else at + 2
    joined = words[behind:]
    if joined and joined[0].core not in lists["asks"] and needs_article(joined, phrases):
        return True
    head = words[at].core
    return not is_plural(head, phrases) and (
        head in lists["needs_article"] or _is_one_of_many(words, at, phrases)
    )


def _is_measure(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "two week training" and "3 month contract" from "two weeks"."""
    lists = phrases.words
    number = words[0].core.isdigit() or words[0].core in lists["counting"]
    return number and len(words) > 2 and words[1].core in lists["units"]  # noqa: PLR2004


def _is_when(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "next month" and "next month's festival"."""
    lists = phrases.words
    if words[0].core not in lists["takes_the"]:
        return False
    second = words[1].core if len(words) > 1 else ""
    return head_of(words, phrases) in lists["times"] or second.removesuffix("'s") in lists["times"]


def _is_one_of_many(words: Sequence[Word], at: int, phrases: Phrases) -> bool:
    """Tell "importance of …" and "patient who …": what follows makes the noun a certain one."""
    lists = phrases.words
    following = words[at + 1].core if at + 1 < len(words) else ""
    word = words[at]
    return (
        (following in lists["of"] or following in lists["relative_words"])
        and word.text == word.core
        and word.core not in lists["stands_alone"]
        and word.core not in lists["counting"]
        and not phrases.verbs.are(word.core, Form.GERUND)
    )


def takes_the(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell whether "the" belongs before: new, current, next, whole, main and one thing."""
    if words[0].core not in phrases.words["takes_the"] or len(words) == 1:
        return False
    name = words[1].text[:1].isupper()
    plural = is_plural(head_of(words, phrases), phrases)
    return not name and not plural and not _is_when(words, phrases)
