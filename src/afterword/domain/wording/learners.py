"""Slips of a second language that no dictionary marks: "many machine", "how works the oven"."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.verbs import Form
from afterword.domain.wording.walk import is_small
from afterword.domain.wording.words import Word, is_finite, is_plural, may_be_verb


def is_learners(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell whether the words hold a slip that only their writer can mend."""
    slips = (_wants_without_to, _is_turned, _counts_one, _has_one_of_several, _differs)
    return any(slip(words, phrases) for slip in slips)


def _wants_without_to(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "I want learn the press" from "I want feedback"."""
    lists = phrases.words
    return any(
        word.core in lists["wants_to"] and after.core in lists["to_be_wanted"]
        for word, after in pairwise(words)
    )


def _is_turned(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "how works the oven" from "how the oven works"."""
    lists = phrases.words
    begins = lists["articles"] | lists["possessives"]
    return any(
        asks.core in lists["turned_by"]
        and phrases.verbs.are(acts.core, Form.THIRD)
        and not is_finite(acts.core, phrases)
        and after.core in begins
        for asks, acts, after in zip(words, words[1:], words[2:], strict=False)
    )


def _counts_one(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "many machine" and "these tool" from "many machines" and "two person lifts"."""
    lists = phrases.words
    for at, word in enumerate(words[:-1]):
        begun = at and words[at - 1].core in lists["articles"] | lists["possessives"]
        counted = word.core in lists["counts_several"] and not begun
        counted = counted and words[at + 1].core not in lists["units"] | lists["persons"]
        run = _named(words[at + 1 :], phrases)
        paired = any(each.core in lists["and"] for each in words[at + 1 : at + 5])
        if not counted or not run or paired:
            continue
        last = run[-1].core
        several = is_plural(last, phrases) or last in lists["plurals"] | lists["units"]
        acts = len(run) > 1 and may_be_verb(last, phrases)
        named = last.isalpha() and run[-1].text.islower()
        several = several or any(is_plural(one.core, phrases) for one in run)
        if named and not several and not acts:
            return True
    return False


def _has_one_of_several(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "a trucks" and "each students" from "a sales job"."""
    lists = phrases.words
    for at, word in enumerate(words[:-1]):
        if word.core not in lists["one_only"]:
            continue
        run = _named(words[at + 1 :], phrases)
        if not run:
            continue
        last = run[-1]
        plain = last.text.strip(".,;:") == last.core and last.core.isalpha()
        ends = last.core.endswith("s") and is_plural(last.core, phrases)
        alike = last.core in lists["several_said_as_one"] | lists["said_as_one"]
        if plain and ends and not alike and not phrases.verbs.are(last.core, Form.THIRD):
            return True
    return False


def _differs(words: Sequence[Word], phrases: Phrases) -> bool:
    """Tell "the difference cultures" from "the difference between two cultures"."""
    lists = phrases.words
    return any(
        word.core in lists["differing"] and is_plural(after.core, phrases)
        for word, after in pairwise(words)
    )


def _named(words: Sequence[Word], phrases: Phrases) -> list[Word]:
    """Return the words of one thing's name, up to a small word or a mark."""
    run = list(takewhile(lambda word: not is_small(word.core, phrases), words))
    ended = next((at for at, word in enumerate(run) if word.text.endswith((",", ";", ":"))), None)
    return run if ended is None else run[: ended + 1]
