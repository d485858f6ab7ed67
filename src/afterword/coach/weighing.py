"""What an unknown word is: a plain slip, a word of a trade, or one to look at."""

from collections.abc import Iterable

from afterword.coach.data import lists
from afterword.coach.hand_slips import slip_of
from afterword.coach.nearness import slips
from afterword.coach.trade_words import is_built, is_formed
from afterword.domain.wording.spelling import NoSpeller, Speller

SLIP, NEAR, UNSURE = "slip", "near", ""
"""What a slip of spelling is called: surely one, perhaps one, and a word that is like none."""

ONE_SLIP, TWO_SLIPS, LONG = 1, 2, 7


def weighed(
    language: str, speller: Speller, word: str, fixes: Iterable[str] = ()
) -> tuple[str, tuple[str, ...]] | None:
    """Return what an unknown word is, and what may stand there; None for a word of a trade.

    Only a slip of a word of every day is sure. What is built as words are built is left alone:
    no dictionary has the words of all trades.
    """
    alone = isinstance(speller, NoSpeller)
    small = word.casefold()
    offered = tuple(fixes)
    if right := slip_of(language, small, speller.knows, plainly=True):
        return SLIP, _first(right, word, offered)
    if any(_is_run_together(language, small, fix) for fix in offered):
        return SLIP, offered
    if not alone and is_built(language, small, speller.knows):
        return None
    if right := slip_of(language, small, speller.knows, plainly=False):
        return SLIP, _first(right, word, offered)
    guess = speller.guess(word)
    if not alone and not guess and is_formed(language, small, speller.knows):
        return None
    near = [fix for fix in dict.fromkeys((*offered, guess)) if fix and _is_near(small, fix)]
    return (NEAR if near else UNSURE), tuple(near)


def _first(right: str, word: str, offered: Iterable[str]) -> tuple[str, ...]:
    fixes = (right, *(fix for fix in offered if fix.casefold() != right))
    capital = word[:1].isupper()
    return tuple(dict.fromkeys(fix[:1].upper() + fix[1:] if capital else fix for fix in fixes))


def _is_run_together(language: str, word: str, fix: str) -> bool:
    """Tell "ofthe" from a word that somebody will have coined."""
    parts = fix.casefold().split()
    small = lists(language).get("small_words", ())
    return len(parts) > 1 and "".join(parts) == word and any(one in small for one in parts)


def _is_near(word: str, fix: str) -> bool:
    apart = slips(word, fix.casefold())
    return apart <= ONE_SLIP or (apart == TWO_SLIPS and len(word) > LONG and word[0] == fix[0])
