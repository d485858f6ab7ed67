"""The words of a topic one by one, and what the lists say of each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.readings import Span
from afterword.domain.wording.verbs import Form

_NAMES = frozenset({"US", "IT", "TES"})
_MARKS = '.,;:!?"“”()…'


@dataclass(frozen=True, slots=True)
class Word:
    """One word with its marks as it will be printed; `changed` where it was not typed so."""

    text: str
    changed: bool = False

    @property
    def core(self) -> str:
        """Return the word alone, in small letters, with a straight apostrophe."""
        bare = self.text.strip(_MARKS).replace("’", "'")
        # "the US market" and "the IT team" say nothing of us and it.
        return bare if bare in _NAMES else bare.lower()

    def said(self, core: str) -> "Word":
        """Return another word in its place, between the same marks."""
        bare = self.text.strip(_MARKS)
        if not bare or bare == core:
            return self
        start = self.text.index(bare)
        return Word(self.text[:start] + core + self.text[start + len(bare) :], changed=True)


def split(text: str) -> list[Word]:
    """Return the words of `text`."""
    return [Word(part) for part in text.split()]


def joined(words: Iterable[Word]) -> str:
    """Return the words as text."""
    return " ".join(word.text for word in words)


def framed(sentence: str, words: Sequence[Word]) -> tuple[str, tuple[Span, ...]]:
    """Return `sentence` with `words` in the place of {x}, and the spans of changed ones."""
    start = sentence.index("{x}")
    spans: list[Span] = []
    at = start
    for word in words:
        if word.changed:
            spans.append((at, at + len(word.text)))
        at += len(word.text) + 1
    return sentence.replace("{x}", joined(words)), tuple(spans)


def first_small(words: Sequence[Word], phrases: Phrases) -> list[Word]:
    """Return the words with a function word at the start in small letters; no other is touched."""
    if not words:
        return []
    first = words[0]
    # "New Balance" is a name.
    name = first.core in phrases.words["takes_the"] and words[1:2] and words[1].text[:1].isupper()
    if (
        not name
        and first.core not in phrases.words["writer"]
        and first.core in function_words(phrases)
    ):
        first = Word(first.text[:1].lower() + first.text[1:], first.changed)
    return [first, *words[1:]]


def first_capital(words: Sequence[Word]) -> list[Word]:
    """Return the words with a capital at the start."""
    if not words or words[0].text[:1].isupper():
        return list(words)
    return [
        replace(words[0], text=words[0].text[:1].upper() + words[0].text[1:], changed=True),
        *words[1:],
    ]


def named(word: Word, phrases: Phrases) -> Word:
    """Return "Friday" for "friday": names that are never anything else get their capital."""
    bare = word.text.strip(_MARKS)
    several = word.core[2:] and word.core.removesuffix("s") in phrases.words["initialisms"]
    if (several or word.core in phrases.words["initialisms"]) and bare == bare.lower():
        few = (
            bare[:-1].upper() + "s"
            if several and word.core not in phrases.words["initialisms"]
            else bare.upper()
        )
        return word.said(few)
    if bare[:1].isupper() or word.core.removesuffix("'s") not in phrases.words["proper"]:
        return word
    return word.said(bare[:1].upper() + bare[1:])


def paired(words: Sequence[Word], phrases: Phrases) -> list[Word]:
    """Return the words with the capitals of names made of two: "Black Friday", "Mother's Day"."""
    found = list(words)
    lists = phrases.words
    for at, (before, word) in enumerate(pairwise(words)):
        if before.core in lists["month_before"] and word.core in lists["month_or_verb"]:
            found[at + 1] = _with_capital(word)
    for at, (one, other) in enumerate(pairwise(words)):
        if f"{one.core} {other.core}" in phrases.words["proper_pairs"]:
            found[at : at + 2] = [_named_half(each, phrases) for each in (one, other)]
    return found


def _named_half(word: Word, phrases: Phrases) -> Word:
    """Return "Power" and "BI": a short form keeps all its capitals."""
    short = word.core in phrases.words.get("short_halves", ())
    if word.core in phrases.words.get("one_capital", ()):
        return word.said(word.core.capitalize())
    return word.said(word.core.upper()) if short else _with_capital(word)


def _with_capital(word: Word) -> Word:
    bare = word.text.strip(_MARKS)
    return word.said(bare[:1].upper() + bare[1:])


def function_words(phrases: Phrases) -> frozenset[str]:
    """Return the small words whose capital is only that of a beginning."""
    lists = phrases.words
    return (
        lists["articles"]
        | lists["possessives"]
        | lists["takes_the"]
        | lists["subjects"]
        | lists["asks"]
        | lists["asks_unsure"]
        | lists["prepositions"]
        | lists["conjunctions"]
    )


def is_plural(core: str, phrases: Phrases) -> bool:
    """Tell whether `core` looks like more than one of something."""
    lists = phrases.words
    if core in lists["plurals"]:
        return True
    if core in lists["not_plural"] or core.endswith(tuple(lists["singular_endings"])):
        return False
    return core.endswith("s") and bool(core[2:])


def is_agent(core: str, phrases: Phrases) -> bool:
    """Tell "welder" and "florist" from "floor" and "water", which do nothing."""
    lists = phrases.words
    if not core.endswith(("er", "or", "ist", "ant", "ian", "ee")):
        return False
    thing = core in lists["needs_article"] or core in lists["stands_alone"]
    return core in lists["persons"] or not thing


def is_person(word: Word, phrases: Phrases) -> bool:
    """Tell whether a word may stand for somebody, so that "they" or "she" may mean them."""
    core = word.core.removesuffix("'s")
    if word.text == word.text.upper() and core[1:] and core not in phrases.words["persons"]:
        return False
    return (
        core in phrases.words["persons"]
        or is_plural(core, phrases)
        or is_agent(core, phrases)
        or (_is_capital(word) and core not in function_words(phrases))
    )


def _is_capital(word: Word) -> bool:
    """Tell "Linh" from "CRM", which is nobody."""
    return word.text[:1].isupper() and (word.text != word.text.upper() or len(word.core) == 1)


def is_subject_word(core: str, phrases: Phrases) -> bool:
    """Tell whether a subject or a thing's name begins with `core`: "they", "the", "your"."""
    lists = phrases.words
    return core in lists["articles"] or core in lists["possessives"] or core in lists["subjects"]


def is_finite(core: str, phrases: Phrases) -> bool:
    """Tell whether a word can be nothing but the verb of a sentence."""
    return core in phrases.words["finite"]


def may_be_verb(core: str, phrases: Phrases) -> bool:
    """Tell whether a word can be the verb of a sentence."""
    return is_finite(core, phrases) or phrases.verbs.are(core, Form.BASE, Form.THIRD, Form.PAST)
