"""The order of the cards of each stage, all of them and those a filter shows; no Qt in here."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from afterword.domain.summaries import CardSummary

Key = tuple[str, str]
"""A card's rank and id: what a stage is sorted by."""


def key_of(card: CardSummary) -> Key:
    """Return what `card` is sorted by within its stage."""
    return card.rank, card.id


@dataclass(slots=True)
class Shelf:
    """One stage: `every` card and those `shown`, both sorted (the same list without a filter).

    `version` differs whenever either list did change.
    """

    every: list[Key] = field(default_factory=list[Key])
    shown: list[Key] = field(init=False)
    version: int = 0

    def __post_init__(self) -> None:
        """Share one list while nothing is filtered."""
        self.shown = self.every

    @property
    def filtered(self) -> bool:
        """Tell whether a filter hides some of the cards, or might."""
        return self.shown is not self.every

    def show(self, matches: Callable[[str], bool] | None) -> None:
        """Show the cards whose id `matches`; None shows all."""
        self.version += 1
        if matches is None:
            self.shown = self.every
        else:
            self.shown = [key for key in self.every if matches(key[1])]

    def row(self, key: Key) -> int:
        """Return the row at which `key` is shown, or -1."""
        row = bisect_left(self.shown, key)
        return row if row < len(self.shown) and self.shown[row] == key else -1

    def row_for(self, key: Key, leaving: Key | None = None) -> int:
        """Return the row that `key` would get, once `leaving` is gone from this shelf."""
        row = bisect_left(self.shown, key)
        return row - 1 if leaving is not None and self.row(leaving) >= 0 and leaving < key else row

    def take(self, key: Key) -> None:
        """Remove `key` from both lists."""
        self.version += 1
        row = bisect_left(self.every, key)
        if self.filtered and (shown := self.row(key)) >= 0:
            del self.shown[shown]
        if row < len(self.every) and self.every[row] == key:
            del self.every[row]

    def put(self, key: Key, show: bool) -> None:
        """Add `key`, to the shown ones too if asked."""
        self.version += 1
        if self.filtered and show:
            self.shown.insert(bisect_left(self.shown, key), key)
        self.every.insert(bisect_left(self.every, key), key)

    def neighbours(self, row: int, moving: Iterable[str]) -> tuple[str | None, str | None]:
        """Return the ids that a drop at shown `row` falls between, among all cards.

        Right behind the shown card above; at the top of the column where there is none. The
        cards that are `moving` count as gone.
        """
        gone = set(moving)
        above = next((key for key in reversed(self.shown[:row]) if key[1] not in gone), None)
        start = bisect_left(self.every, above) + 1 if above else 0
        below = next((key for key in self.every[start:] if key[1] not in gone), None)
        return above[1] if above else None, below[1] if below else None
