"""Rows get their pages and baselines."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from afterword.paper.formats import MM, Format
from afterword.paper.layout import Line
from afterword.paper.rows import Row

# What hangs below a baseline (g, p, y, Vietnamese dots), as a share of the type's size.
DESCENT = 0.3


@dataclass(slots=True)
class Filler:
    """Puts rows one below the other; `heading` gives the rows that open a page after the first."""

    format: Format
    size: float
    leading: float
    heading: Callable[[int], Sequence[Row]]
    page: int = 0
    baseline: float = 0.0
    first_gap: int = 0

    def fill(self, rows: Sequence[Row]) -> Iterator[Line]:
        """Yield all lines in reading order, a heading before the page it names."""
        for group in _groups(rows):
            height = sum(row.gap for row in group) * self.leading / MM
            if self._is_full(self.baseline + height) and not self._is_full(self._top + height):
                yield from self._turn()
            for row in group:
                if self._is_full(self._below(row)):
                    yield from self._turn()
                yield self._place(row)

    @property
    def _top(self) -> float:
        return self.format.margin + self.size / MM

    def _is_full(self, baseline: float) -> bool:
        used = baseline + DESCENT * self.size / MM
        return self.baseline > 0 and used > self.format.height - self.format.margin

    def _below(self, row: Row) -> float:
        if not self.baseline:
            return max(self._top, row.least)
        return max(self.baseline + (self.first_gap or row.gap) * self.leading / MM, row.least)

    def _turn(self) -> Iterator[Line]:
        self.page += 1
        self.baseline, self.first_gap = 0.0, 0
        for row in self.heading(self.page):
            yield self._place(row)
        self.first_gap = self.format.after_heading

    def _place(self, row: Row) -> Line:
        self.baseline, self.first_gap = self._below(row), 0
        return self._line(row)

    def _line(self, row: Row) -> Line:
        return Line(
            self.page,
            row.part,
            row.paragraph,
            row.text,
            row.x,
            self.baseline,
            row.edges,
            row.places,
            row.spaced,
            self.size,
        )


def _groups(rows: Sequence[Row]) -> Iterator[list[Row]]:
    group: list[Row] = []
    for row in rows:
        group.append(row)
        if not row.keep:
            yield group
            group = []
    if group:
        yield group
