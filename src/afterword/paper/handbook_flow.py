"""Pieces of text one below the other in columns: no heading at a foot, no line left alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from afterword.paper.handbook_volume import Volume

Draw = Callable[[Volume, float, float], None]
_STEP = 2.0
_NEAR = 0.01
"""Points that are lost in adding up."""
_MOST_TRIES = 400


@dataclass(frozen=True, slots=True)
class Piece:
    """A slice of a column: its height, the gap above it unless it stands on top, what draws it.

    One that is to `keep` stands in the same column as the one below it. `bridge` draws what goes on
    in the gap, from the end of the piece above.
    """

    height: float
    draw: Draw
    gap: float = 0.0
    keep: bool = False
    bridge: Draw | None = None


Column = Sequence[Piece]


def height_of(column: Column) -> float:
    """Return how high pieces are, one below the other."""
    return sum(piece.height + (piece.gap if at else 0) for at, piece in enumerate(column))


def columns(pieces: Sequence[Piece], high: float) -> list[list[Piece]]:
    """Return the pieces in as many columns of that height as they take."""
    found: list[list[Piece]] = [[]]
    filled = 0.0
    for group in _groups(pieces):
        taken = height_of(group)
        if found[-1] and filled + group[0].gap + taken > high + _NEAR:
            found.append([])
        filled = filled + group[0].gap + taken if found[-1] else taken
        found[-1] += group
    return found


def balanced(pieces: Sequence[Piece], count: int, most: float) -> list[list[Piece]]:
    """Return the pieces in `count` columns about as high as one another, `most` at the most.

    What has no room comes in further columns.
    """
    high = min(most, height_of(pieces) / count)
    for _ in range(_MOST_TRIES):
        found = columns(pieces, high)
        if len(found) <= count or high >= most:
            return found
        high = min(most, high + _STEP)
    return columns(pieces, most)


def poured(pieces: Sequence[Piece], rooms: Sequence[float]) -> list[list[Piece]] | None:
    """Return the pieces in columns of these heights, None where they have no room."""
    found: list[list[Piece]] = [[]]
    filled = 0.0
    for group in _groups(pieces):
        taken = height_of(group)
        if found[-1] and filled + group[0].gap + taken > rooms[len(found) - 1] + _NEAR:
            found.append([])
        while len(found) <= len(rooms) and not found[-1] and taken > rooms[len(found) - 1] + _NEAR:
            found.append([])
        if len(found) > len(rooms):
            return None
        filled = filled + group[0].gap + taken if found[-1] else taken
        found[-1] += group
    return found


def draw_column(volume: Volume, column: Column, x: float, top: float) -> float:
    """Draw pieces one below the other from `top`; return where they end."""
    for at, piece in enumerate(column):
        if at and piece.bridge is not None:
            piece.bridge(volume, x, top)
        top += piece.gap if at else 0
        piece.draw(volume, x, top)
        top += piece.height
    return top


def _groups(pieces: Sequence[Piece]) -> list[list[Piece]]:
    groups: list[list[Piece]] = []
    open_ended = False
    for piece in pieces:
        if open_ended:
            groups[-1].append(piece)
        else:
            groups.append([piece])
        open_ended = piece.keep
    return groups
