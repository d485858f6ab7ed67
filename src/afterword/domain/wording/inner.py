"""A thing inside a topic that lacks the word before it: "training in warehouse"."""

from collections.abc import Sequence

from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.walk import is_small
from afterword.domain.wording.words import Word, is_plural

# "at night" and "in person" lack nothing; neither does "with night shift staff".
_MOST = 3


def lacks_inside(words: Sequence[Word], phrases: Phrases) -> int:
    """Return where the word is missing before a single thing behind "in" and its kind; else 0."""
    lists = phrases.words
    for at, word in enumerate(words[:-1]):
        if at and word.core in lists["before_one"] and _is_bare(words, at, phrases):
            return at + 1
    return 0


def _is_bare(words: Sequence[Word], at: int, phrases: Phrases) -> bool:
    lists = phrases.words
    run = _run(words, at + 1, phrases)
    if not run or len(run) > _MOST or any(one.isdigit() for word in run for one in word.core):
        return False
    last = run[-1]
    counted = ("how_many", "counting", "numbers", "takes_the", "articles", "possessives")
    if any(run[0].core in lists[name] for name in counted) or run[0].core.endswith("'s"):
        return False
    sort = words[at].core in lists["of"] and words[at - 1].core in lists["sorts"]
    fixed = f"{words[at].core} {last.core}" in lists["fixed_pairs"]
    plain = last.text.rstrip(".,;") == last.core and not is_plural(last.core, phrases)
    # "from farm to farm"
    again = any(word.core == last.core for word in words[at + 2 + len(run) :][:1])
    needs = plain and last.core in lists["needs_article"]
    return needs and not (sort or fixed or again)


def _run(words: Sequence[Word], start: int, phrases: Phrases) -> list[Word]:
    """Return the words of the thing that begins at `start`; none where a verb may be in it."""
    run: list[Word] = []
    for word in words[start:]:
        if run and is_small(word.core, phrases) and word.core not in phrases.words["needs_article"]:
            break
        if not run and word.core in phrases.words["prepositions"] | phrases.words["joins"]:
            return []
        run.append(word)
        if word.text.endswith((",", ";", ":")):
            break
    return run
