"""Who is meant: "their move" and "how he plans", said to the person the letter goes to.

Beside the field of Sarah Patel, "they", "he" and "she" are Sarah or her firm as long as nobody
else was named before them in the same words. Where somebody was, it is asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.verbs import Form
from afterword.domain.wording.words import (
    Word,
    is_finite,
    is_person,
    is_plural,
    may_be_verb,
)


class Meaning(StrEnum):
    """How "they" and its kind are taken: only where sure, always as the reader, or left alone."""

    SURE = "sure"
    READER = "reader"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class Pointed:
    """The words said to the reader; `doubt` is the word whose meaning is not sure."""

    words: list[Word]
    doubt: str = ""


@dataclass(slots=True)
class _Walk:
    words: Sequence[Word]
    phrases: Phrases
    meaning: Meaning
    thing: bool = False
    named: bool = False
    used: set[str] = field(default_factory=set[str])
    out: list[Word] = field(default_factory=list[Word])
    doubt: str = ""


def to_reader(
    words: Sequence[Word],
    phrases: Phrases,
    meaning: Meaning = Meaning.SURE,
    *,
    goes_on: bool = False,
) -> Pointed:
    """Return `words` as they are said to the reader; `goes_on` where a sentence stands before."""
    walk = _Walk(words, phrases, meaning, goes_on)
    index = 0
    while index < len(words):
        index = _step(walk, index)
    return Pointed(walk.out, walk.doubt)


def _step(walk: _Walk, index: int) -> int:
    word = walk.words[index]
    core = word.core
    lists = walk.phrases.words
    if core in lists["writer"]:
        walk.out.append(word.said(walk.phrases.reader[core]))
    elif core in lists["somebody"]:
        return _somebody(walk, index)
    elif _is_unclear(walk, index):
        _unclear(walk, word)
    else:
        walk.named = walk.named or _names_somebody(walk, index)
        walk.thing = walk.thing or not _is_small(core, walk.phrases)
        walk.out.append(_second_verb_read(walk, index))
    return index + 1


def _second_verb_read(walk: _Walk, index: int) -> Word:
    """Return "cook" for "cooks" in "she plans and cooks the menu", where that was chosen."""
    word = walk.words[index]
    behind_and = index and walk.words[index - 1].core in walk.phrases.words["and"]
    if walk.meaning is Meaning.READER and behind_and and word.core in walk.phrases.verbs.bases:
        return word.said(walk.phrases.verbs.bases[word.core])
    return word


def _is_unclear(walk: _Walk, index: int) -> bool:
    core = walk.words[index].core
    lists = walk.phrases.words
    ours = core in lists["unclear"] and _next(walk, index) not in lists["ours_together"]
    return ours or (core in lists["things"] and not walk.thing)


def _unclear(walk: _Walk, word: Word) -> None:
    """Ask about "we", "our" and "it": they may be the firm, or the two who talked."""
    if walk.meaning is Meaning.READER and word.core in walk.phrases.reader:
        walk.out.append(word.said(walk.phrases.reader[word.core]))
    else:
        _leave(walk, word, doubtful=walk.meaning is Meaning.SURE)


def _leave(walk: _Walk, word: Word, *, doubtful: bool) -> None:
    if doubtful and not walk.doubt:
        walk.doubt = word.core
    walk.out.append(word)


def _somebody(walk: _Walk, index: int) -> int:
    word = walk.words[index]
    core = word.core
    lists = walk.phrases.words
    if walk.meaning is Meaning.OTHERS:
        walk.out.append(word)
        return index + 1
    kind = "several" if core in lists["several"] else _sort(core)
    walk.used.add(kind)
    # "he" and "she" in the same words can't both be the reader.
    mixed = {"one", "another"} <= walk.used
    if walk.meaning is Meaning.SURE and (walk.named or mixed):
        _leave(walk, word, doubtful=True)
        return index + 1
    walk.out.append(word.said(_reader_word(walk, index)))
    if core in lists["subjects_reader"]:
        return _agree(walk, index + 1)
    return index + 1


def _sort(core: str) -> str:
    return "one" if core.startswith("h") and not core.startswith("her") else "another"


def _reader_word(walk: _Walk, index: int) -> str:
    core = walk.words[index].core
    if core in walk.phrases.reader:
        return walk.phrases.reader[core]
    following = _next(walk, index)
    if following in walk.phrases.words["adverbs"]:
        walk.doubt = walk.doubt or core
    owning = bool(following) and not _is_closed(following, walk.phrases)
    return walk.phrases.reader_her["owning" if owning else "else"]


def _agree(walk: _Walk, index: int) -> int:
    """Take the verb behind "you" into its form; doubt what can't be read as a verb."""
    while index < len(walk.words) and walk.words[index].core in walk.phrases.words["adverbs"]:
        walk.out.append(walk.words[index])
        index += 1
    if index >= len(walk.words):
        return index
    word = walk.words[index]
    core = word.core
    phrases = walk.phrases
    plain = phrases.verbs.are(core, Form.BASE, Form.PAST) or is_finite(core, phrases)
    if core in phrases.reader_verbs:
        walk.out.append(word.said(phrases.reader_verbs[core]))
    elif core in phrases.verbs.bases and not phrases.verbs.are(core, Form.BASE, Form.PAST):
        walk.out.append(word.said(phrases.verbs.bases[core]))
    else:
        _leave(walk, word, doubtful=not plain)
    return _second_verb(walk, index + 1)


def _second_verb(walk: _Walk, index: int) -> int:
    """Doubt "she plans and orders": whether the second word is a verb can't be told."""
    if walk.meaning is Meaning.READER:
        return index
    for at in range(index, len(walk.words) - 1):
        following = walk.words[at + 1].core
        if (
            walk.words[at].core in walk.phrases.words["and"]
            and following in walk.phrases.verbs.bases
        ):
            walk.doubt = walk.doubt or following
    return index


def _next(walk: _Walk, index: int) -> str:
    return walk.words[index + 1].core if index + 1 < len(walk.words) else ""


def _names_somebody(walk: _Walk, index: int) -> bool:
    """Tell whether a word names somebody, or several, whom "they" or "he" could mean."""
    word = walk.words[index]
    if _is_small(word.core, walk.phrases):
        return False
    # "how customers order" has a verb next that would also pass for a name in the plural.
    plural_verb = index and is_plural(word.core, walk.phrases) and walk.out[-1].core in {"you", "i"}
    return is_person(word, walk.phrases) and not plural_verb


def _is_small(core: str, phrases: Phrases) -> bool:
    """Tell whether a word names nothing: a small word, a number, or a verb."""
    return (
        _is_closed(core, phrases)
        or core in phrases.words["takes_the"]
        or not any(letter.isalpha() for letter in core)
        or (may_be_verb(core, phrases) and not is_plural(core, phrases))
    )


def _is_closed(core: str, phrases: Phrases) -> bool:
    lists = ("articles", "possessives", "prepositions", "adverbs", "asks", "joins", "conjunctions")
    return (
        core in phrases.words["subjects"]
        or is_finite(core, phrases)
        or any(core in phrases.words[name] for name in lists)
    )
