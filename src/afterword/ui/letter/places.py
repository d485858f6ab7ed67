"""From millimetres on a letter's pages to pixels of the sheet on the screen, and back."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize

from afterword.paper.layout import Box, Layout
from afterword.ui.letter.paper_sheet import EDGE


@dataclass(frozen=True, slots=True)
class Places:
    """Pages one below the other, `gap` pixels apart, on a sheet `width` pixels wide."""

    layout: Layout
    width: int
    gap: int

    @property
    def page(self) -> QSize:
        """Return a page's size in pixels."""
        return QSize(max(1, self.width - 2 * EDGE), round(self.layout.format.height * self.scale))

    @property
    def scale(self) -> float:
        """Return how many pixels a millimetre has."""
        return max(1, self.width - 2 * EDGE) / self.layout.format.width

    def top_of(self, page: int) -> int:
        """Return where a page begins."""
        return EDGE + page * (self.page.height() + self.gap)

    def sheet_of(self, page: int) -> QRectF:
        """Return where a page lies."""
        size = self.page
        return QRectF(EDGE, self.top_of(page), size.width(), size.height())

    def pixels(self, box: Box) -> QRectF:
        """Return where a box lies."""
        corner = self.point(box.page, box.x, box.y)
        return QRectF(corner.x(), corner.y(), box.width * self.scale, box.height * self.scale)

    def point(self, page: int, x: float, y: float) -> QPointF:
        """Return where a place in millimetres lies."""
        return QPointF(EDGE + x * self.scale, self.top_of(page) + y * self.scale)

    def at(self, point: QPointF) -> tuple[int, float, float]:
        """Return the page and the millimetres from its corner that lie at a point."""
        page, y = divmod(point.y() - EDGE, self.page.height() + self.gap)
        return int(page), (point.x() - EDGE) / self.scale, y / self.scale
