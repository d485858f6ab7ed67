"""How words that are worth a look are underlined: each severity by a shape of its own."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from math import floor

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from afterword.coach.findings import Severity
from afterword.domain.letters import Letter
from afterword.ui.colours import Colours

TONES = {Severity.HINT: "accent", Severity.WARNING: "soon", Severity.STOP: "late"}
"""The colour token of each severity; its ground is the one ending in `_soft`."""

LONGEST = 90
"""Characters of words that are underlined: about a line."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of a letter's `part` from `start` to before `end`, and what is said of them.

    `advice` says what to do, `change` what the button says that puts `fix` in their place (both
    None where there is none).
    """

    part: str
    start: int
    end: int
    severity: Severity
    advice: str = ""
    fix: str | None = None
    change: str = ""

    @property
    def is_long(self) -> bool:
        """Tell whether it is about so much that a line under it all could not be read past."""
        return self.end - self.start > LONGEST

    def holds(self, place: int | None) -> bool:
        """Tell whether a place of its part is in it."""
        return place is not None and self.start <= place < self.end

    def moved(self, by: int) -> "Mark":
        """Return it `by` characters further on."""
        return replace(self, start=self.start + by, end=self.end + by)


def within(marks: Iterable[Mark], part: str, start: int, end: int) -> tuple[Mark, ...]:
    """Return the marks whose words all stand in a stretch of a part, counted from its start."""
    found = (one for one in marks if one.part == part and start <= one.start < one.end <= end)
    return tuple(one.moved(-start) for one in found)


def still_there(marks: Iterable[Mark | None], before: Letter, now: Letter) -> tuple[Mark, ...]:
    """Return the marks whose words stand in `now` where they stood `before`.

    Until it was looked over anew, what was said of them holds.
    """
    if before.id != now.id:
        return ()
    return tuple(
        mark
        for mark in marks
        if mark and _words(before, mark) and _words(before, mark) == _words(now, mark)
    )


def _words(letter: Letter, mark: Mark) -> str:
    return str(getattr(letter, mark.part))[mark.start : mark.end]


def tone(colours: Colours, severity: Severity, *, soft: bool = False) -> QColor:
    """Return the colour of a severity, or of its ground."""
    return QColor(str(getattr(colours, TONES[severity] + ("_soft" if soft else ""))))


def underline(
    painter: QPainter, severity: Severity, colour: QColor, begin: QPointF, width: float, unit: float
) -> None:
    """Draw dots for a hint, waves for a warning and two lines for a stop, from left to right.

    `unit` is about the thickness of a line, in pixels.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(colour, unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    end = begin + QPointF(width, 0)
    if severity is Severity.HINT:
        # Round ends of no length at all are dots.
        pen.setWidthF(1.5 * unit)
        pen.setDashPattern([0.01, 2.0])
        painter.setPen(pen)
        painter.drawLine(begin, end)
    elif severity is Severity.WARNING:
        painter.drawPath(_wave(begin, width, unit))
    else:
        # On whole pixels two thin lines stay two.
        upper = QPointF(0, floor(begin.y()) + 0.5 - begin.y())
        lower = upper + QPointF(0, max(2.0, round(2 * unit)))
        for aside in (upper, lower):
            painter.drawLine(begin + aside, end + aside)


def _wave(begin: QPointF, width: float, unit: float) -> QPainterPath:
    half, high = 2.4 * unit, 2.2 * unit
    path = QPainterPath(begin)
    steps = [begin.x() + half * number for number in range(max(1, round(width / half)) + 1)]
    for number, (left, right) in enumerate(pairwise(steps)):
        way = high if number % 2 else -high
        path.quadTo((left + right) / 2, begin.y() + way, right, begin.y())
    return path
