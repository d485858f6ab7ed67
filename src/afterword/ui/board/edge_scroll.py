"""Scrolls the board sideways, and a long column, while a card is dragged near an edge."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractItemView, QScrollArea, QScrollBar

from afterword.ui.theme import em

TICK_MS = 16
ZONE_EMS = 4
FASTEST_EMS = 1.6


class EdgeScroller(QObject):
    """Works between `start` and `stop`; Qt scrolls nothing outside the list under the drag."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.step)

    def start(self) -> None:
        """Watch the pointer."""
        self._timer.start()

    def stop(self) -> None:
        """Stop watching; the drag is over."""
        self._timer.stop()

    def step(self) -> None:
        """Scroll a little where the pointer is near an edge."""
        place = QCursor.pos()
        view = self._area.viewport()
        at = view.mapFromGlobal(place)
        if not view.rect().contains(at):
            return
        sideways = pull(at.x(), view.width())
        if self._area.isRightToLeft():
            sideways = -sideways
        _add(self._area.horizontalScrollBar(), sideways)
        # Asked of the board itself: on screen the dragged picture lies over everything.
        board = self._area.widget()
        under = board.childAt(board.mapFromGlobal(place)) if board is not None else None
        while under is not None and not isinstance(under, QAbstractItemView):
            under = under.parentWidget()
        if under is not None:
            column = under.viewport()
            _add(under.verticalScrollBar(), pull(column.mapFromGlobal(place).y(), column.height()))


def pull(at: int, length: int) -> int:
    """Return how many pixels to scroll for a pointer at `at` along an edge-to-edge `length`."""
    zone = min(em() * ZONE_EMS, length // 4)
    if zone <= 0:
        return 0
    if at < zone:
        depth = at - zone
    elif at > length - zone:
        depth = at - (length - zone)
    else:
        return 0
    return round(depth / zone * em() * FASTEST_EMS)


def _add(bar: QScrollBar, pixels: int) -> None:
    if pixels:
        bar.setValue(bar.value() + pixels)
