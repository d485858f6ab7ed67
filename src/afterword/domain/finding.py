"""Finding things by a few letters: every word typed must occur, whatever its case and accents."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar
from unicodedata import combining, normalize

T = TypeVar("T")

_MARKS = str.maketrans(dict.fromkeys("\n\t,;.:!?…’'\"“”«»()[]{}/\\–—-_&+·|@", " "))


@dataclass(frozen=True, slots=True)
class Findable:
    """What can be found, folded: `words` weigh more than what else is in `everything`.

    Each word begins behind a space, the first one too.
    """

    words: str
    everything: str


def fold(text: str) -> str:
    """Return `text` without case and accents: "Télécom" becomes "telecom"."""
    if text.isascii():
        return text.lower()
    return "".join(c for c in normalize("NFKD", text.casefold()) if not combining(c))


def findable(text: str, beside: str = "") -> Findable:
    """Return what of `text`, and of what stands `beside` it, can be found."""
    words = _spaced(text)
    return Findable(words, words + _spaced(beside))


def best(typed: str, offered: Iterable[tuple[T, Findable]], most: int) -> tuple[list[T], int]:
    """Return up to `most` of what is `offered` and holds every word typed; and how many do.

    What begins with all that was typed comes first, then what has it at the beginning of its
    words, then what has it inside them, then what has it only beside. Among equals the order of
    the offer holds.
    """
    words = _spaced(typed).split()
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


def _spaced(text: str) -> str:
    """Return the words of `text`, folded, each behind one space."""
    words = fold(text).translate(_MARKS).split()
    return " " + " ".join(words) if words else ""
