"""A layout that fills lines like words: chips and links go to the next line when one is full."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem
from shiboken6 import isValid


class FlowLayout(QLayout):
    """Items side by side, each at its own width but never wider than a line.

    Mirrored right to left; `gap` is the pixels between two items, `line_gap` between two lines.
    No line is lower than `least` pixels, so that words stand as far apart as what can be clicked.
    """

    def __init__(
        self, parent: QWidget | None = None, gap: int = 6, line_gap: int = 6, least: int = 0
    ) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._least = least
        self._line_gap = line_gap
        self.setSpacing(gap)
        self._items: list[QLayoutItem] = []

    def addWidget(self, widget: QWidget) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        # An item that Qt makes would come in the wrapper of any other item that once lay at its
        # place in memory, and would be gone, as if there were no widget, when that one's layout
        # goes. One made here has a wrapper of its own.
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, moving=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._shown()]
        gaps = self.spacing() * max(0, len(shown) - 1)
        height = max((size.height() for size in shown), default=0)
        height = max(height, self._least if shown else 0)
        return QSize(sum(size.width() for size in shown) + gaps, height)

    def minimumSize(self) -> QSize:
        shown = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in shown), default=0),
            max((size.height() for size in shown), default=0),
        )

    def first_height(self, width: int) -> int:
        """Return how high the first line is at a width: what stands beside it is as high."""
        first = [size.height() for line in self._lines(width)[:1] for _, size in line]
        return max(first, default=0) and max(self._least, *first)

    def _shown(self) -> list[QLayoutItem]:
        # A window that goes asks its layouts once more when their items are gone already.
        return [item for item in self._items if isValid(item) and not item.isEmpty()]

    def _place(self, rect: QRect, *, moving: bool) -> int:
        y, lines = rect.y(), self._lines(rect.width())
        for line in lines:
            height = max(self._least, *(size.height() for _, size in line))
            x = 0
            for item, size in line:
                if moving:
                    self._put(item, rect, QPoint(x, y + (height - size.height()) // 2), size)
                x += size.width() + self.spacing()
            y += height + self._line_gap
        return y - rect.y() - self._line_gap if lines else 0

    def _put(self, item: QLayoutItem, rect: QRect, at: QPoint, size: QSize) -> None:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        left = rect.right() + 1 - at.x() - size.width() if mirrored else rect.x() + at.x()
        item.setGeometry(QRect(QPoint(left, at.y()), size))

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._shown():
            size = item.sizeHint()
            if size.width() > width:
                height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
                size = QSize(width, height)
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self.spacing()
        return lines
