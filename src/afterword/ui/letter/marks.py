"""What is marked over a letter's page: words that were changed, the pointer's spot, the focus."""

from collections.abc import Iterable
from functools import reduce

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from afterword.coach.findings import Severity
from afterword.ui import theme
from afterword.ui.letter.places import Places
from afterword.ui.letter.spots import Spot, boxes_of, changed_boxes, wrong_boxes
from afterword.ui.letter.underlines import Mark, tone, underline

RING = 1.5
UNITS, LOW = 14, 0.9
"""Into how many units a line is divided, and how far down in it words are underlined."""
BESIDE = 2.0
"""Millimetres from the words to the line beside them."""
HALF_A_SPACE = 0.45
"""Millimetres between two words, halved, in type of ten points."""


class Marks:
    """Paints marks over the pages; paper is light in every theme."""

    def __init__(self, painter: QPainter, places: Places) -> None:
        self._painter = painter
        self._places = places

    def tint(self, spots: Iterable[Spot]) -> None:
        """Lay a colour under the changed words of some spots."""
        self._wash()
        for spot in spots:
            for box in changed_boxes(spot, self._places.layout):
                self._painter.drawRect(self._places.pixels(box))

    def wrong(self, spots: Iterable[Spot]) -> None:
        """Show in red what keeps the letter from being printed: its ink, the ground, a line."""
        modes, late = QPainter.CompositionMode, QColor(theme.LIGHT.late)
        soft = QColor(theme.LIGHT.late_soft)
        for box in (box for spot in spots for box in wrong_boxes(spot, self._places.layout)):
            place = self._places.pixels(box)
            for mode, colour in (
                # Black ink takes this colour, and white paper stays.
                (modes.CompositionMode_Screen, late),
                (modes.CompositionMode_Multiply, soft),
            ):
                self._painter.setCompositionMode(mode)
                self._painter.fillRect(place, colour)
            self._painter.setCompositionMode(modes.CompositionMode_SourceOver)
            self._painter.setPen(QPen(late, RING))
            self._painter.drawLine(place.bottomLeft(), place.bottomRight())

    def look_at(self, marks: Iterable[Mark]) -> None:
        """Underline words that are worth a look, each severity in its own way.

        What is about many words is marked beside their lines.
        """
        self._painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for mark in marks:
            boxes = list(self._places.layout.boxes(mark.start, mark.end, mark.part))
            places = [self._places.pixels(box) for box in boxes]
            if mark.is_long:
                self._beside(mark.severity, places)
                continue
            for place in places:
                begin = place.topLeft() + QPointF(0, LOW * place.height())
                self._line(mark.severity, begin, place.width(), place.height())

    def point_at(self, mark: Mark) -> None:
        """Lay the colour of a severity under the words that are spoken of."""
        self._wash()
        self._painter.setBrush(tone(theme.LIGHT, mark.severity, soft=True))
        for box in self._places.layout.boxes(mark.start, mark.end, mark.part):
            self._painter.drawRoundedRect(self._places.pixels(box).adjusted(-2, 0, 2, 0), 2, 2)

    def hover(self, spot: Spot) -> None:
        """Lay a colour under the spot a click would open."""
        self._wash()
        for box in boxes_of(spot, self._places.layout):
            self._painter.drawRoundedRect(self._places.pixels(box).adjusted(-2, 0, 2, 0), 2, 2)

    def ring(self, spot: Spot) -> None:
        """Draw the focus ring: in the space before the next word, and under the ink."""
        self._painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(theme.LIGHT.accent), RING))
        aside = min(3.0, HALF_A_SPACE * self._places.scale)
        for box in boxes_of(spot, self._places.layout):
            around = self._places.pixels(box).adjusted(-aside, -1, aside, 1)
            self._painter.drawRoundedRect(around, 2, 2)

    def _beside(self, severity: Severity, lines: list[QRectF]) -> None:
        """Mark many lines by one beside them, on each page they stand on."""
        aside = BESIDE * self._places.scale
        for page in range(self._places.layout.pages):
            seen = self._places.sheet_of(page)
            here = [line for line in lines if seen.contains(line.center())]
            if here:
                around = reduce(QRectF.united, here)
                self._painter.save()
                self._painter.translate(around.left() - aside, around.top())
                self._painter.rotate(90)
                self._line(severity, QPointF(), around.height(), here[0].height())
                self._painter.restore()

    def _line(self, severity: Severity, begin: QPointF, width: float, height: float) -> None:
        unit = max(1.0, height / UNITS)
        underline(self._painter, severity, tone(theme.LIGHT, severity), begin, width, unit)

    def _wash(self) -> None:
        # Over the ink, which stays as black as it is.
        self._painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(theme.LIGHT.accent_soft))
