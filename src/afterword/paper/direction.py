"""Which way each character of a line runs: the Unicode Bidirectional Algorithm (UAX #9).

Only its implicit part: marks that embed or isolate are invisible, and `text.clean` takes them
out. Written here because no package at hand tells the levels that a click on a word needs.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

# Letters and numbers that run from right to left, and the mark that acts as one.
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_OPENING, _CLOSING = "([{", ")]}"
_NUMBERS = frozenset({"EN", "AN"})
_NEUTRAL = frozenset({"ON", "WS", "S", "B"})
# What numbers count as beside letters (N1), and what each class is itself.
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}


def levels_of(text: str) -> Sequence[int]:
    """Return each character's level, odd where it runs from right to left; () where none does.

    `text` is a whole paragraph, whose first letter decides which way it runs (P2, P3).
    """
    if text.isascii() or not _RIGHT_TO_LEFT.search(text):
        return ()
    classes = [unicodedata.bidirectional(it) or "L" for it in text]
    first = next((it for it in classes if it in {"L", "R", "AL"}), "L")
    base = int(first != "L")
    edge = "R" if base else "L"
    _resolve_marks(classes, edge)
    _resolve_numbers(classes, edge)
    _resolve_brackets(text, classes, edge)
    _resolve_neutral(classes, edge)
    return [_level(it, base) for it in classes]


def visual_order(levels: Sequence[int]) -> list[int]:
    """Return which of the things with these levels stands first from the left, second … (L2)."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        at = 0
        while at < len(order):
            end = at
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[at:end] = reversed(order[at:end])
            at = end + 1
    return order


def spans_of(edges: Sequence[float], levels: Sequence[int]) -> list[tuple[float, float]]:
    """Return where each character stands on the line, from its left to its right.

    `edges` are those of the characters one after the other, one more than there are.
    """
    spans = list(pairwise(edges))
    x = 0.0
    for at in visual_order(levels):
        wide = edges[at + 1] - edges[at]
        spans[at] = x, x + wide
        x += wide
    return spans


def _level(kind: str, base: int) -> int:
    if kind in _NUMBERS:
        return 2
    if kind == "R":
        return 1
    return 2 * base


def _resolve_marks(classes: list[str], edge: str) -> None:
    """Let marks go with the letter they stand on, and numbers in Arabic be Arabic's (W1 to W3)."""
    before, strong = edge, edge
    for at, kind in enumerate(classes):
        if kind in {"NSM", "BN"}:
            classes[at] = before
        elif kind == "EN" and strong == "AL":
            classes[at] = "AN"
        elif kind in {"L", "R", "AL"}:
            strong = kind
        before = classes[at]
    classes[:] = ["R" if kind == "AL" else kind for kind in classes]


def _resolve_numbers(classes: list[str], edge: str) -> None:
    """Let numbers keep the signs within and beside them, and go with Latin words (W4 to W7)."""
    for at in range(1, len(classes) - 1):
        sides = {classes[at - 1], classes[at + 1]}
        if classes[at] in {"ES", "CS"} and sides == {"EN"}:
            classes[at] = "EN"
        elif classes[at] == "CS" and sides == {"AN"}:
            classes[at] = "AN"
    for start, end in _runs(classes, {"ET"}):
        beside = {*classes[max(0, start - 1) : start], *classes[end : end + 1]}
        classes[start:end] = ["EN" if "EN" in beside else "ON"] * (end - start)
    strong = edge
    for at, kind in enumerate(classes):
        if kind in {"ES", "CS"}:
            classes[at] = "ON"
        elif kind == "EN" and strong == "L":
            classes[at] = "L"
        elif kind in {"L", "R"}:
            strong = kind


def _resolve_brackets(text: str, classes: list[str], edge: str) -> None:
    """Let both brackets of a pair go with what is between them (N0)."""
    for start, end in sorted(_pairs(text, classes)):
        within = {_STRONG[it] for it in classes[start + 1 : end] if it in _STRONG}
        if not within:
            continue
        kind = edge
        if edge not in within:
            earlier = (_STRONG[it] for it in reversed(classes[:start]) if it in _STRONG)
            if next(earlier, edge) != edge:
                kind = "L" if edge == "R" else "R"
        classes[start] = classes[end] = kind


def _pairs(text: str, classes: Sequence[str]) -> Iterator[tuple[int, int]]:
    opened: list[tuple[str, int]] = []
    for at, character in enumerate(text):
        if classes[at] != "ON":
            continue
        if character in _OPENING:
            opened.append((_CLOSING[_OPENING.index(character)], at))
        elif character in _CLOSING:
            for depth in range(len(opened) - 1, -1, -1):
                if opened[depth][0] == character:
                    yield opened[depth][1], at
                    del opened[depth:]
                    break


def _resolve_neutral(classes: list[str], edge: str) -> None:
    """Let spaces and marks go with the letters on both sides, else with the paragraph (N1, N2)."""
    for start, end in _runs(classes, _NEUTRAL):
        left = _STRONG[classes[start - 1]] if start else edge
        right = _STRONG[classes[end]] if end < len(classes) else edge
        classes[start:end] = [left if left == right else edge] * (end - start)


def _runs(classes: Sequence[str], wanted: frozenset[str] | set[str]) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(classes):
        end = at
        while end < len(classes) and classes[end] in wanted:
            end += 1
        if end > at:
            yield at, end
        at = end + 1
