"""The words of a topic walked through one by one, and what is known of them so far."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.verbs import Form
from afterword.domain.wording.words import Word, is_finite, is_plural, may_be_verb


class Meaning(StrEnum):
    """How "they" and its kind are taken: only where sure, always as the reader, or left alone.

    `KIN` is `SURE` where "their families" are those of people not named.
    """

    SURE = "sure"
    KIN = "kin"
    READER = "reader"
    OTHERS = "others"


ASKING = frozenset({Meaning.SURE, Meaning.KIN})
"""Where a word that is not sure is a doubt."""


class Actor(StrEnum):
    """Who does what is told: a pronoun behind it can't be the same person."""

    NOBODY = "nobody"
    UNSAID = "unsaid"  # "helping them eat"
    SOMEBODY = "somebody"
    WRITER = "writer"
    YOU = "you"
    READER = "reader"  # typed as "she" and said as "you"


@dataclass(slots=True)
class Walk:
    """What is known at one word: whether something or somebody was named, and who acts."""

    words: Sequence[Word]
    phrases: Phrases
    meaning: Meaning
    thing: bool = False
    named: bool = False
    named_one: bool = False
    people: bool = False
    several: bool = False
    yours: bool = False
    acting: Actor = Actor.NOBODY
    used: set[str] = field(default_factory=set[str])
    out: list[Word] = field(default_factory=list[Word])
    doubt: str = ""

    def leave(self, word: Word, *, doubtful: bool) -> None:
        """Take a word as it was typed; the first doubtful one is asked about."""
        if doubtful and not self.doubt:
            self.doubt = word.core
        self.out.append(word)


def agree(walk: Walk, index: int) -> int:
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
        sure = plain or (index and acts_unknown(walk.words[index - 1].core, word, phrases))
        walk.leave(word, doubtful=not sure)
    return _doubt_second_verb(walk, index + 1)


def acts_unknown(subject: str, word: Word, phrases: Phrases) -> bool:
    """Tell whether a word in no list is the verb behind "they" or "you": "how they deploy it".

    Nothing else can follow those, and as with "you" it has no ending of its own.
    """
    lists = phrases.words
    core = word.core
    noun = any(core in lists[name] for name in ("persons", "needs_article", "stands_alone"))
    small = is_small(core, phrases) or is_plural(core, phrases) or core.endswith("ing")
    return subject in lists["acts_plainly"] and core.isalpha() and not noun and not small


def _doubt_second_verb(walk: Walk, index: int) -> int:
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


def second_verb_read(walk: Walk, index: int) -> Word:
    """Return "cook" for "cooks" in "she plans and cooks the menu", where that was chosen."""
    word = walk.words[index]
    behind_and = index and walk.words[index - 1].core in walk.phrases.words["and"]
    if walk.meaning is Meaning.READER and behind_and and word.core in walk.phrases.verbs.bases:
        return word.said(walk.phrases.verbs.bases[word.core])
    return word


def is_small(core: str, phrases: Phrases) -> bool:
    """Tell whether a word names nothing: a small word, a number, or a verb."""
    return (
        is_closed(core, phrases)
        or core in phrases.words["takes_the"]
        or not any(letter.isalpha() for letter in core)
        or (may_be_verb(core, phrases) and not is_plural(core, phrases))
    )


def is_closed(core: str, phrases: Phrases) -> bool:
    """Tell whether a word is a small one that names nothing: "the", "for", "is"."""
    lists = ("articles", "possessives", "prepositions", "adverbs", "asks", "joins", "conjunctions")
    return (
        core in phrases.words["subjects"]
        or is_finite(core, phrases)
        or any(core in phrases.words[name] for name in lists)
    )
