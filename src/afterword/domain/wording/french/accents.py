"""Accents a keyboard left out: "equipe" is "équipe", whatever stands around it.

Where only one word can be meant it is written with its accents, and tinted like every changed
word; where two can, it is marked and the person is asked.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations, islice, product

from afterword.domain.wording.asking import Asked
from afterword.domain.wording.cleaning import bare, clean
from afterword.domain.wording.french.homographs import Around, homograph
from afterword.domain.wording.french.line import Line
from afterword.domain.wording.french.senses import is_participle, is_small
from afterword.domain.wording.french.slips import named_small, slips_in
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.readings import Reading, Span
from afterword.domain.wording.spelling import Speller
from afterword.domain.wording.tongues import foreign

_TOKEN = re.compile(r"\d+|[^\W\d_]+['’]?")
# Alone; where several lack, the rarer ones are not tried: each try takes 30 µs.
_MARKED = {"a": "àâ", "c": "ç", "e": "éèêë", "i": "îï", "o": "ô", "u": "ùû"}
_OFTEN = {**_MARKED, "e": "éèê", "i": "î", "u": "û"}
_MOST_TRIES = 400
# "préférée" lacks three; more of them are tried in no word.
_MOST_ACCENTS = 3
_VOWELS = frozenset("aeiouyh")
_SHORTEST, _LONGEST = 2, 18
_ARTICLES = frozenset({"le", "la", "les", "l'", "un", "une", "des"})


@dataclass(frozen=True, slots=True)
class Missing:
    """A word from `start` to `end` of what was typed that lacks accents; `said` has them."""

    start: int
    end: int
    said: str
    sure: bool


def missing_accents(asked: Asked) -> list[Missing]:
    """Return the words of what was typed that lack accents, in order."""
    typed = asked.typed
    if unicodedata.normalize("NFC", typed) != typed or foreign(asked.text, asked.phrases):
        return []
    found = list(_TOKEN.finditer(typed))
    cores = [one.group().replace("’", "'").lower() for one in found]
    unknown = [_spelt(at, [one.group() for one in found], cores, asked) for at in range(len(found))]
    cores = [said[0] if said else core for said, core in zip(unknown, cores, strict=True)]
    missing: list[Missing] = []
    for at, (one, said) in enumerate(zip(found, unknown, strict=True)):
        around = Around(cores, at, one.group(), typed[one.end() :], asked)
        words, sure = said or homograph(around)
        if words:
            cores[at] = words.lower()
            missing.append(Missing(one.start(), one.end(), _cased(words, one.group()), sure))
    return _with_slips(Line(asked, found, cores), missing)


def _with_slips(line: Line, missing: list[Missing]) -> list[Missing]:
    """Return what lacks accents with the other slips of the line, none over another."""
    kept = list(missing)
    for first, last, said, sure in slips_in(line):
        start, end = line.found[first].start(), line.found[last].end()
        within = [one for one in kept if one.start < end and start < one.end]
        if any(not one.sure for one in within) or (within and first == last):
            continue
        kept = [one for one in kept if one not in within]
        kept.append(Missing(start, end, _cased(said, line.found[first].group()), sure))
    return sorted(kept, key=lambda one: one.start)


def with_accents(asked: Asked) -> tuple[Asked, tuple[str, ...]]:
    """Return what was typed with the accents that are sure, and the words that got them."""
    sure = [one for one in missing_accents(asked) if one.sure]
    typed = asked.typed
    for one in reversed(sure):
        typed = typed[: one.start] + one.said + typed[one.end :]
    if not sure:
        return asked, ()
    return replace(asked, typed=typed, text=bare(clean(typed))), tuple(one.said for one in sure)


def tinted(reading: Reading, words: Iterable[str]) -> Reading:
    """Return the reading with these words among the changed ones, wherever they stand."""
    spans = list(reading.changed)
    for word in words:
        said = re.escape(word).replace("'", "['’]")
        for found in re.finditer(rf"(?<!\w){said}(?!\w)", reading.sentence, re.IGNORECASE):
            if not any(_overlap(found.span(), span) for span in spans):
                spans.append(found.span())
    return replace(reading, changed=tuple(sorted(spans)))


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _spelt(
    at: int, typed: Sequence[str], cores: Sequence[str], asked: Asked
) -> tuple[str, bool] | None:
    """Return the spelling of a word no dictionary has, and whether it is sure."""
    word, core = typed[at], cores[at]
    named = word != core and (at > 0 or word[1:] != core[1:] or _is_named(typed[1:2]))
    if not _SHORTEST <= len(core) <= _LONGEST or not core.isalpha() or named:
        return None
    english = any(core in one.words for one in asked.phrases.tongues if one.code == "en")
    if is_small(core, asked.phrases) or english:
        return None
    named_so = named_small(core, asked)
    if named_so:
        return (named_so, True) if named_so != word else None
    if asked.speller.knows(word) or asked.speller.knows(core):
        return None
    found = _spellings(core, asked.speller) or _parted(core, asked)
    if len(found) < _SHORTEST:
        return (found[0], True) if found else None
    return _meant(at, found, cores, asked.phrases)


def _is_named(following: Sequence[str]) -> bool:
    """Tell the first word of a name, "Acme Foods", from that of a sentence."""
    return not following or following[0][:1].isupper()


@lru_cache(maxsize=2048)
def _spellings(core: str, speller: Speller) -> tuple[str, ...]:
    """Return the words `core` can be with accents, those that lack fewest first."""
    tried = dict.fromkeys(islice(_tries(core), _MOST_TRIES))
    found = tuple(word for word in tried if speller.knows(word))
    return found or tuple(word.capitalize() for word in tried if speller.knows(word.capitalize()))


def _parted(core: str, asked: Asked) -> tuple[str, ...]:
    """Return "m'avez" for "mavez" and "l'équipe" for "lequipe": the apostrophe was left out."""
    for led in ("qu", *"jlmdcnst"):
        rest = core.removeprefix(led)
        if rest == core or rest[:1] not in _VOWELS or len(rest) < _SHORTEST:
            continue
        if asked.speller.knows(rest):
            return (f"{led}'{rest}",)
        return tuple(f"{led}'{one}" for one in _spellings(rest, asked.speller)[:1])
    return ()


def _tries(core: str) -> Iterator[str]:
    if "oe" in core:
        yield core.replace("oe", "œ")
    places = [at for at, letter in enumerate(core) if letter in _MARKED]
    for count in range(1, _MOST_ACCENTS + 1):
        for chosen in combinations(places, count):
            marked = _MARKED if count == 1 else _OFTEN
            for letters in product(*(marked[core[at]] for at in chosen)):
                word = list(core)
                for at, letter in zip(chosen, letters, strict=True):
                    word[at] = letter
                yield "".join(word)


def _meant(
    at: int, found: Sequence[str], cores: Sequence[str], phrases: Phrases
) -> tuple[str, bool]:
    """Choose among several spellings by the words around: "j'ai préparé", "elle prépare"."""
    lists = phrases.words
    before = cores[at - 1] if at else ""
    done = [word for word in found if is_participle(word, phrases) or _is_done(word, found)]
    surely = [word for word in done if is_participle(word, phrases)]
    others = [word for word in found if word not in done]
    listed = [word for word in found if word in lists["accented_first"]]
    if before in lists["has_forms"] or (before in lists["adverbs"] and at > 1):
        behind = before in lists["has_forms"] or cores[at - 2] in lists["has_forms"]
        choice = surely if behind and surely else listed or (done if behind else others)
    elif before in lists["acting"]:
        choice = [word for word in others if word in phrases.verbs.forms] or listed or others
    elif listed or not before or is_small(before, phrases) or before in lists["before_nouns"]:
        choice = listed or [word for word in others if word in lists["nouns"]] or others
    else:
        # Behind a noun: "l'équipe prépare les plats", "les plats préparés".
        after = cores[at + 1] if at + 1 < len(cores) else ""
        choice = others if after in _ARTICLES else done
    sure = choice or found
    return sure[0], len(sure) == 1


def _is_done(word: str, found: Sequence[str]) -> bool:
    """Tell "chaîné" beside "chaîne": the verb's participle, whether the verb is known or not."""
    stem = word.removesuffix("s")
    return stem.endswith("é") and word.replace(stem, f"{stem[:-1]}e") in found


def _cased(said: str, typed: str) -> str:
    return said[:1].upper() + said[1:] if typed[:1].isupper() else said
