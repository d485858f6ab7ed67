"""Finding things by a few letters: every word typed must occur, whatever its case and accents."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar
from unicodedata import combining, normalize

T = TypeVar("T")

_APOSTROPHES = "'’‘ʼʻ′"
_MARKS = str.maketrans(dict.fromkeys('\n\t,;.:!?…"“”«»()[]{}/\\–—-‐‑−_&+·|@`´', " "))
_APART = str.maketrans(dict.fromkeys(_APOSTROPHES, " "))
_GONE = str.maketrans(dict.fromkeys(_APOSTROPHES))
# Letters that Unicode does not take for others with a mark.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
)


@dataclass(frozen=True, slots=True)
class Findable:
    """What can be found, folded: `words` weigh more than what else is in `everything`.

    A name with an apostrophe stands there twice, as "o neill" and as "oneill". Each word begins
    behind a space, the first one too.
    """

    words: str
    everything: str


def fold(text: str) -> str:
    """Return `text` without case and accents: "Télécom" becomes "telecom"."""
    if text.isascii():
        return text.lower()
    letters = (c for c in normalize("NFKD", text.casefold()) if not combining(c))
    return "".join(letters).translate(_PLAIN)


def words_of(text: str) -> str:
    """Return the words of `text`, folded and without apostrophes, each behind one space."""
    return _spaced(fold(text).translate(_GONE))


def findable(text: str, beside: str = "") -> Findable:
    """Return what of `text`, and of what stands `beside` it, can be found."""
    words = _either_way(text)
    return Findable(words, words + _either_way(beside))


def best(typed: str, offered: Iterable[tuple[T, Findable]], most: int) -> tuple[list[T], int]:
    """Return up to `most` of what is `offered` and holds every word typed; and how many do.

    What begins with all that was typed comes first, then what has it at the beginning of its
    words, then what has it inside them, then what has it only beside. Among equals the order of
    the offer holds.
    """
    words = _spaced(fold(typed).translate(_APART)).split()
    hits = list(offered)
    for word in words:
        hits = [hit for hit in hits if word in hit[1].everything]
    found: list[tuple[T, Findable]] = []
    for rank in _ranks(words, hits) if words else [hits]:
        # What stands in a better rank stands in this one, too.
        there = set(map(id, found))
        others = (hit for hit in rank if id(hit) not in there)
        found += islice(others, most - len(found))
        if len(found) >= most:
            break
    return [one for one, _ in found], len(hits)


def _ranks(
    words: Sequence[str], hits: list[tuple[T, Findable]]
) -> Iterator[list[tuple[T, Findable]]]:
    """Yield the best hits, then more and more of them, each only when it is asked for.

    One letter finds tens of thousands: few steps for each.
    """
    whole = " " + " ".join(words)
    yield [hit for hit in hits if hit[1].words.startswith(whole)]
    begun = inside = hits
    for word in words:
        begin = f" {word}"
        begun = [hit for hit in begun if begin in hit[1].words]
    yield begun
    for word in words:
        inside = [hit for hit in inside if word in hit[1].words]
    yield inside
    yield hits


def _either_way(text: str) -> str:
    folded = fold(text)
    apart, gone = folded.translate(_APART), folded.translate(_GONE)
    return _spaced(apart) if apart == gone else _spaced(apart) + _spaced(gone)


def _spaced(folded: str) -> str:
    words = folded.translate(_MARKS).split()
    return " " + " ".join(words) if words else ""
