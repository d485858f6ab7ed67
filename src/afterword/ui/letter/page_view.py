"""A letter's pages in a window: as wide as there is room, or larger, and drawn along by hand."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from afterword.ui.letter import zoom
from afterword.ui.letter.grip import Grip
from afterword.ui.letter.paper_sheet import EDGE
from afterword.ui.letter.sheet import Sheet

INCH = 25.4
AROUND, BESIDE = 60, 20
"""Pixels above and below a spot, and at its ends, that are brought into view with it."""


class PageView(QScrollArea):
    """Holds the `sheet`, which knows what stands where on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.sheet = Sheet()
        self.setWidget(self.sheet)
        self.sheet.setAutoFillBackground(False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        # Qt's own corner between two scroll bars is drawn as a dark angle.
        self.setCornerWidget(QWidget())
        self._zoom: float | None = None
        Grip(self.sheet).dragged.connect(self._drag)

    @property
    def scale(self) -> float:
        """Return how large the page is shown; 1 is the size of the paper itself."""
        places = self.sheet.places()
        return places.scale * INCH / self.logicalDpiX() if places else 1.0

    def zoom_in(self) -> None:
        """Show the page larger."""
        self._zoom_to(zoom.larger(self.scale))

    def zoom_out(self) -> None:
        """Show the page smaller."""
        self._zoom_to(zoom.smaller(self.scale))

    def zoom_to_fit(self) -> None:
        """Show the page as wide as there is room."""
        self._zoom_to(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            at = zoom.turned(self.scale, event.angleDelta().y())
            self._zoom_to(at, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def _zoom_to(self, wanted: float | None, still: QPointF | None = None) -> None:
        """Zoom, and keep what is at `still` (of the viewport) where it is: else what is read."""
        self._zoom = wanted
        before = self.sheet.places()
        if before is None:
            return
        still = still or self._read()
        place = before.at(still - QPointF(self.sheet.pos()))
        self.fit()
        after = self.sheet.places()
        if after is not None:
            way = after.point(*place) + QPointF(self.sheet.pos()) - still
            self._drag(-way.toPoint())

    def _read(self) -> QPointF:
        """Return where the spot begins that the keyboard is at, if it is seen, else the middle."""
        spot = self.sheet.place_of(self.sheet.current).translated(QPointF(self.sheet.pos()))
        begin, seen = QPointF(spot.left(), spot.center().y()), self.viewport().rect()
        return begin if seen.contains(begin.toPoint()) else QPointF(seen.center())

    def fit(self) -> None:
        """Make the sheet as wide as it is to be shown."""
        room = self.contentsRect()
        bar = self.verticalScrollBar().sizeHint().width()
        places = self.sheet.places()
        width, high = room.width(), False
        if self._zoom is not None and places is not None:
            width = round(places.layout.format.width / INCH * self.logicalDpiX() * self._zoom)
            width += 2 * EDGE
        elif high := self.sheet.height_at(width) > room.height():
            width -= bar
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if high else policy.ScrollBarAsNeeded
        )
        self.sheet.fit(max(1, width))

    def _drag(self, way: QPoint) -> None:
        for bar, length in (
            (self.horizontalScrollBar(), way.x()),
            (self.verticalScrollBar(), way.y()),
        ):
            bar.setValue(bar.value() - length)

    def _reveal(self, spot: int) -> None:
        self.bring_into_view(self.sheet.place_of(spot))

    def bring_into_view(self, place: QRectF) -> None:
        """Scroll to a place of the sheet; where not all of it has room, to its beginning."""
        around = place.toAlignedRect()
        for corner in (around.bottomRight(), around.topLeft()):
            self.ensureVisible(corner.x(), corner.y(), BESIDE, AROUND)
