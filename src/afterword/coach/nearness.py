"""How far apart two words are: letters changed, left out, added or exchanged."""

from functools import lru_cache

from afterword.domain.finding import fold

FAR = 3
"""Returned for all that is farther than two slips."""

_APOSTROPHES = str.maketrans(dict.fromkeys("'’‘ʼ`´"))


@lru_cache(4096)
def squashed(word: str) -> str:
    """Return a word of a name in small plain letters: "obrien" for "O’Brien"."""
    return fold(word).translate(_APOSTROPHES)


@lru_cache(8192)
def slips(one: str, other: str) -> int:
    """Return how many slips of the pen lie between two words; `FAR` for three and more.

    Two neighbours exchanged count once (Damerau's distance, each place changed once).
    """
    if abs(len(one) - len(other)) >= FAR or len(set(one) ^ set(other)) > 2 * (FAR - 1):
        return FAR
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one):
        last, before, row = before, row, [at + 1]
        for place, against in enumerate(other):
            cost = min(before[place + 1], row[place]) + 1
            cost = min(cost, before[place] + (letter != against))
            if at and place and letter == other[place - 1] and one[at - 1] == against:
                cost = min(cost, last[place - 1] + 1)
            row.append(cost)
        if min(row) >= FAR:
            return FAR
    return min(row[-1], FAR)
