"""How a row of the timeline is drawn."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle

from afterword.stories.timeline import State
from afterword.ui import theme
from afterword.ui.icons import pixmap
from afterword.ui.timeline.looks import Look, look_of
from afterword.ui.timeline.measure import Places, bold
from afterword.ui.timeline.telling import Row
from afterword.ui.timeline.wrapping import write

LINE = 2
"""Pixels the line is wide."""


class RowPainter:
    """Draws one row into `whole`, its rectangle; `ends` are whether it is the first, the last."""

    def __init__(
        self, painter: QPainter, whole: QRect, font: QFont, ratio: float, way: Qt.LayoutDirection
    ) -> None:
        self._painter = painter
        self._whole = whole
        self._font = font
        self._ratio = ratio
        self._way = way
        self._colours = theme.current()

    def draw(
        self, row: Row, at: Places, after: str, ends: tuple[bool, bool], *, marked: bool
    ) -> None:
        """Draw the row; `after` is what the line of today says that ends it, mostly nothing."""
        painter, colours = self._painter, self._colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if marked:
            self._ring(at.ground)
        self._rail(row, at, ends)
        self._mark(look_of(row.step, colours), at.mark)
        beside = at.day.left() < at.rail
        side = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        self._write(at.day, row.day, colours.muted, side=side)
        self._write(at.title, row.title, colours.text, font=bold(self._font))
        self._write(at.detail, row.detail, colours.muted)
        for place, words in ((at.gap, row.gap), (at.wait, row.wait)):
            self._between(place, words)
        for place, words in ((at.today, row.today), (at.after, after)):
            if words:
                self._today(place, words)
        painter.restore()

    def _between(self, place: QRect, words: str) -> None:
        if words:
            self._painter.setFont(self._font)
            self._painter.setPen(QColor(self._colours.muted))
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            flags = QStyle.visualAlignment(self._way, side)
            self._painter.drawText(self._visual(place), int(flags), words)

    def _rail(self, row: Row, at: Places, ends: tuple[bool, bool]) -> None:
        """Draw the line behind the mark: whole for what has been, broken for what comes."""
        middle, bottom = at.mark.center().y(), at.height
        today = at.today.center().y() if row.today else None
        ahead = row.step.state is not State.DONE
        top = middle if ends[0] and today is None else 0
        if ends[0] and today is not None:
            top = today
        if today is not None and not ends[0]:
            self._stroke(at.rail, 0, today, broken=False)
            top = today
        self._stroke(at.rail, top, middle, broken=ahead)
        if not ends[1]:
            self._stroke(at.rail, middle, bottom, broken=ahead)
        elif not at.after.isNull():
            self._stroke(at.rail, middle, at.after.center().y(), broken=False)
        for place in (at.gap, at.wait):
            if place.height():
                self._break(at.rail, place)

    def _stroke(self, x: int, top: int, bottom: int, *, broken: bool) -> None:
        pen = QPen(QColor(self._colours.field_line if broken else self._colours.line), LINE)
        if broken:
            pen.setStyle(Qt.PenStyle.DotLine)
        self._painter.setPen(pen)
        self._painter.drawLine(self._point(x, top), self._point(x, bottom))

    def _break(self, x: int, place: QRect) -> None:
        """Draw that the line is shorter here than the time was: two strokes across it."""
        middle, half = place.center().y(), max(3, place.height() // 7)
        rect = QRect(x - half, middle - half, 2 * half, 2 * half)
        self._painter.fillRect(self._visual(rect), QColor(self._colours.surface))
        self._painter.setPen(QPen(QColor(self._colours.field_line), LINE))
        for y in (middle - half, middle + half):
            self._painter.drawLine(self._point(x - half, y + 2), self._point(x + half, y - 2))

    def _mark(self, look: Look, place: QRect) -> None:
        painter = self._painter
        shown = QRectF(self._visual(place)).adjusted(1, 1, -1, -1)
        pen = QPen(QColor(look.outline), 1.5)
        if look.hollow:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setBrush(QColor(self._colours.surface))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(shown)  # nothing of the line shows through
        painter.setPen(pen)
        painter.setBrush(QColor(look.ground))
        painter.drawEllipse(shown)
        size = round(place.width() * 0.56)
        corner = shown.center() - QPoint(size, size).toPointF() / 2
        painter.drawPixmap(corner, pixmap(look.icon, look.colour, size, self._ratio))

    def _today(self, place: QRect, words: str) -> None:
        """Draw the line of today across, with its words on it."""
        painter, colours = self._painter, self._colours
        font = bold(self._font)
        painter.setFont(font)
        unit, metrics = theme.em(self._font), painter.fontMetrics()
        wide = min(place.width(), metrics.horizontalAdvance(words) + 2 * unit)
        chip = QRect(place.left(), 0, wide, metrics.height() + unit // 2)
        chip.moveTop(place.center().y() - chip.height() // 2)
        painter.setPen(QPen(QColor(colours.accent), 1, Qt.PenStyle.DashLine))
        middle = place.center().y()
        ends = self._point(chip.right(), middle), self._point(place.right(), middle)
        painter.drawLine(*ends)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_soft))
        radius = chip.height() / 2
        painter.drawRoundedRect(QRectF(self._visual(chip)), radius, radius)
        painter.setPen(QColor(colours.chip_text))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, wide - unit)
        painter.drawText(self._visual(chip), int(Qt.AlignmentFlag.AlignCenter), shown)

    def _ring(self, place: QRect) -> None:
        colours, unit = self._colours, theme.em(self._font)
        self._painter.setPen(QPen(QColor(colours.accent), 2))
        self._painter.setBrush(QColor(colours.chosen))
        shown = QRectF(self._visual(place)).adjusted(1, 1, -1, -1)
        self._painter.drawRoundedRect(shown, unit * 0.5, unit * 0.5)

    def _write(
        self,
        place: QRect,
        words: str,
        colour: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        font: QFont | None = None,
    ) -> None:
        if not words:
            return
        self._painter.setPen(QColor(colour))
        aligned = QStyle.visualAlignment(self._way, side)
        write(self._painter, self._visual(place), words, font or self._font, aligned)

    def _visual(self, place: QRect) -> QRect:
        return QStyle.visualRect(self._way, self._whole, place.translated(self._whole.topLeft()))

    def _point(self, x: int, y: int) -> QPoint:
        return self._visual(QRect(x, y, 1, 1)).topLeft()
