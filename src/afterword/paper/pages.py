"""Rows get their pages and baselines."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from afterword.paper.formats import MM, Format
from afterword.paper.layout import Line
from afterword.paper.rows import TOGETHER, Row, with_breaks

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
        if not self._is_over(self._end(rows)):
            yield from self._straight(rows)
            return
        for group in _groups(with_breaks(rows)):
            if self._is_over(self._end(group)) and not self._fits_alone(group):
                for run in _runs(group):
                    yield from self._put(run)
            else:
                yield from self._put(group)

    def _put(self, rows: Sequence[Row]) -> Iterator[Line]:
        """Yield rows on one page if they can be, else on as many as they take."""
        if self.baseline and self._is_over(self._end(rows)) and self._fits_alone(rows):
            yield from self._turn()
        for row in rows:
            if self.baseline and self._is_over(self._below(row)):
                yield from self._turn()
            yield self._place(row)

    def _straight(self, rows: Sequence[Row]) -> Iterator[Line]:
        """Yield all rows one below the other, as in most letters: they fit."""
        step, below = self.leading / MM, self.baseline
        for row in rows:
            below = max(below + row.gap * step if below else self._top, row.least)
            yield self._line(row, below)
        self.baseline = below

    @property
    def _top(self) -> float:
        return self.format.margin + self.size / MM

    def _is_over(self, baseline: float) -> bool:
        return baseline + DESCENT * self.size / MM > self.format.height - self.format.margin

    def _end(self, rows: Sequence[Row]) -> float:
        """Return the last baseline if all rows went on this page."""
        if not rows:
            return self.baseline
        gaps = sum(row.gap for row in rows[1:]) * self.leading / MM
        end = self._below(rows[0]) + gaps
        for number, row in enumerate(rows):
            if row.least:
                gaps = sum(it.gap for it in rows[number + 1 :]) * self.leading / MM
                end = max(end, row.least + gaps)
        return end

    def _fits_alone(self, rows: Sequence[Row]) -> bool:
        """Tell whether all rows fit on a further page below its heading."""
        above = len(self.heading(self.page + 1)) - 1 + self.format.after_heading
        gaps = above + sum(row.gap for row in rows[1:])
        return not self._is_over(self._top + gaps * self.leading / MM)

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
        return self._line(row, self.baseline)

    def _line(self, row: Row, baseline: float) -> Line:
        return Line(
            self.page,
            row.part,
            row.paragraph,
            row.text,
            row.x,
            baseline,
            row.edges,
            row.places,
            row.spaced,
            self.size,
            0.0,
            0.0,
            row.levels,
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


def _runs(group: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """Yield what is more than a page in pieces: the close and what it must not lose in one."""
    close = next((at for at, row in enumerate(group) if row.part == "close"), None)
    if close is None:
        yield group
        return
    body = [at for at, row in enumerate(group[:close]) if row.part == "body"]
    first = body[-TOGETHER:][0] if body else close
    name = (at for at, row in enumerate(group) if row.part == "signature")
    last = next(name, close)
    yield group[:first]
    yield group[first : last + 1]
    yield group[last + 1 :]
