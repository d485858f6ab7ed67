"""The noun a thing is named by, and whether it can stand without a word before it."""

from collections.abc import Sequence

from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.words import Word, is_plural


def head_of(words: Sequence[Word], phrases: Phrases) -> str:
    """Return the noun a thing is named by: "system" in "new system for the night shift"."""
    lists = phrases.words
    for index, word in enumerate(words[:-1]):
        following = words[index + 1].core
        stops = following in lists["prepositions"] or following in lists["joins"]
        if stops or following in lists["and"] or word.text.endswith((",", ":", ";")):
            return word.core
    return words[-1].core


def needs_article(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell whether a thing lacks the word before it: "night shift", "forklift"."""
    lists = phrases.words
    first = words[0].core
    head = head_of(words, phrases)
    if first in lists["articles"] or first in lists["possessives"] or first.endswith(("'s", "s'")):
        return False
    when = first in lists["takes_the"] and head in lists["times"]
    if when or any(character.isdigit() for character in first) or is_plural(head, phrases):
        return False
    return head in lists["needs_article"]


def takes_the(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell whether "the" belongs before: new, current, next, whole, main and one thing."""
    if words[0].core not in phrases.words["takes_the"] or len(words) == 1:
        return False
    head = head_of(words, phrases)
    name = words[1].text[:1].isupper()
    return not name and not is_plural(head, phrases) and head not in phrases.words["times"]
