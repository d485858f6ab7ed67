"""Capitals inside a finished sentence: "the Rooftop pool" and "the yardi software" are asked about.

Which words are names only the writer knows. A capital on a common word may be a slip or a name, and
a small word that no dictionary knows may be a name or a word of the trade.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from afterword.domain.wording.asking import Asked, ask, instead
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.words import Word, function_words, is_plural, may_be_verb, split

_SHORTEST = 4
# Letters of a small word that no dictionary knows and that may be a short form: "the new cmm".
_LONGEST_SHORT = 4
_SHORTEST_HALF = 3
_MARKS = ".,;:!?()…'’"
_QUOTED = re.compile(r"[\"“”«»]")
_KNOWN = (
    "stands_alone",
    "needs_article",
    "nouns",
    "persons",
    "describing",
    "initialisms",
    "trade_words",
)
_NAMES = (
    "proper",
    "products",
    "product_sure",
    "product_beside",
    "product_pair",
    "product_makers",
    "given_names",
    "streets",
    "titles",
    "maybe_names",
)


def cased(reading: Reading, asked: Asked) -> Reading:
    """Return `reading`, or the question whether one of its sentence's words is a name."""
    words = () if _QUOTED.search(reading.sentence) else split(reading.sentence)
    at = next((at for at in range(1, len(words)) if _is_doubtful(words, at, asked)), 0)
    if not at:
        return reading
    others = tuple(choice for choice in reading.choices if choice.code == "instead")
    core = words[at].text.strip(_MARKS)
    somebody = _is_somebody(words, at, asked)
    if core.islower() and core[_LONGEST_SHORT:] and not somebody and asked.speller.guess(core):
        # What may be a slip has its spelling one click away already.
        kept = instead(reading, "spelling", label="keep")
        return replace(kept, choices=(*kept.choices[:1], *others))
    short = core.islower() and not core[_LONGEST_SHORT:] and not somebody
    tries = (
        core[:1].lower() + core[1:],
        core.upper() if short else core[:1].upper() + core[1:],
        *([core.capitalize()] if short else []),
    )
    found = [replace(reading, sentence=_with(reading.sentence, words, at, each)) for each in tries]
    question = ask("capital", found, core)
    return replace(question, choices=(*question.choices, *others))


def _with(sentence: str, words: Sequence[Word], at: int, core: str) -> str:
    """Return `sentence` with another spelling of the word there."""
    parts = sentence.split(" ")
    parts[at] = words[at].said(core).text
    return " ".join(parts)


def _is_doubtful(words: Sequence[Word], at: int, asked: Asked) -> bool:
    word = words[at]
    core = word.core.removesuffix("'s")
    plain = word.text.strip(_MARKS).removesuffix("'s").removesuffix("’s")
    if plain == core and (_is_somebody(words, at, asked) or _is_short(core, asked)):
        return True
    short = len(core) < _SHORTEST and (plain != core or len(core) == 1)
    if not core.isalpha() or short or _is_listed(core, asked):
        return False
    if plain == core:
        return _is_strange(word, asked)
    lonely = not _is_capital(words, at - 1) and not _is_capital(words, at + 1)
    begins = words[at - 1].text.endswith((".", "?", "!", ":"))
    common = plain == core.capitalize() and lonely and not begins and asked.speller.knows(core)
    # "the Raptors game"
    common = common and not is_plural(core, asked.phrases)
    return common and _names_a_thing(words, at, asked)


def _is_short(core: str, asked: Asked) -> bool:
    """Tell the "ea" of "the ea team" from "of" and "kg"."""
    small = asked.phrases.words["two_letters"]
    return len(core) == len("ea") and core.isalpha() and core.islower() and core not in small


def _is_somebody(words: Sequence[Word], at: int, asked: Asked) -> bool:
    """Tell the "mike" of "talking with mike", the "smith" and the "bell" of their contracts."""
    lists = asked.phrases.words
    core, before = words[at].core, words[at - 1].core
    after = words[at + 1].core if at + 1 < len(words) else ""
    if core in lists["surnames"] and after in lists["named_after"]:
        return before in lists["the"]
    ends = not after or after in lists["prepositions"] | lists["and"] | lists["adverbs"]
    bare = before in lists["meeting_someone"] and ends
    firm = core in lists["brand_words"] and (bare or after in lists["of_brands"])
    return firm or (core in lists["given_names"] and bare)


def _names_a_thing(words: Sequence[Word], at: int, asked: Asked) -> bool:
    """Tell "the Rooftop pool" from "training in Manila", "on Wellington" and "our dog Biscuit"."""
    lists = asked.phrases.words
    before = words[at - 1].core
    small = function_words(asked.phrases) | lists["and"]
    followed = words[at + 1 :] and words[at + 1].core not in small | lists["adverbs"]
    owned = before in lists["articles"] | lists["possessives"] | lists["takes_the"]
    ended = words[at].text.endswith((",", ";", "."))
    return owned or (before not in lists["prepositions"] and bool(followed) and not ended)


def _is_capital(words: Sequence[Word], at: int) -> bool:
    """Tell whether a word beside has a capital or a number of its own: then both are a name."""
    bare = words[at].text.lstrip("(") if 0 < at < len(words) else ""
    return bare[:1].isupper() or bare[:1].isdigit()


def _is_listed(core: str, asked: Asked) -> bool:
    lists = asked.phrases.words
    single = core.removesuffix("s")
    return any(one in lists[name] for name in _NAMES for one in (core, single))


def _is_strange(word: Word, asked: Asked) -> bool:
    """Tell a small word that is in no dictionary and is not known from work."""
    lists = asked.phrases.words
    forms = {word.core, word.core.removesuffix("s"), word.core.removesuffix("'s")}
    known = any(asked.speller.knows(form) for form in forms)
    known = known or any(form in lists[name] for form in forms for name in _KNOWN)
    known = known or may_be_verb(word.core, asked.phrases) or not word.core.isascii()
    return not known and not _is_made_of_two(word.core, asked)


def _is_made_of_two(core: str, asked: Asked) -> bool:
    """Tell "makerspace" and "handwashing", words of a trade that are clear to anybody."""
    halves = range(_SHORTEST_HALF, len(core) - _SHORTEST_HALF + 1)
    return any(asked.speller.knows(core[:at]) and asked.speller.knows(core[at:]) for at in halves)
