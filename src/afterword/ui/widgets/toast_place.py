"""Where a short message stands over a window: in its middle, above the last row of buttons."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QStatusBar,
    QTextEdit,
    QWidget,
)

from afterword.ui.theme import em

FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)
USED = (QAbstractButton, *FIELDS, QStatusBar, QScrollBar)
KEPT_CLEAR = "keptClear"
"""The property of what is covered no more than a button, though it is none."""
Kinds = tuple[type[QWidget], ...]
COVERED: tuple[tuple[Kinds, float], ...] = (
    ((*USED, QLabel), 0.5),
    (USED, 0.5),
    (USED, 0),
    ((QAbstractButton,), 0),
    ((), 0),
)
"""What it does not cover if it can help it, the most wanted first, and how far off it stays, in em.

What has the focus it never covers while there is room.
"""
LOW = 3
"""It stands in the lowest of so many parts of the window, where that is free."""


def place_over(over: QWidget, toast: QWidget) -> QPoint:
    """Return where `toast`, of the size it has, stands over `over`."""
    room, size, gap = over.rect(), toast.size(), em(over.font())
    left = max(0, (room.width() - size.width()) // 2)
    bottom = max(0, min(_floor(over, toast), room.height() - gap) - size.height())
    low = max(0, room.height() - room.height() // LOW - size.height())
    aside = sorted(
        {*range(gap, max(gap, room.width() - size.width() - gap) + 1, gap)},
        key=lambda x: abs(x - left),
    )
    step = max(1, gap // 2)
    for kinds, ems in COVERED:
        busy = [_focused(over, toast), *_rects(over, toast, kinds, round(ems * gap))]
        for xs, highest in (([left], low), (aside, low), ([left], 0), (aside, 0)):
            corners = (QPoint(x, y) for y in range(bottom, highest - 1, -step) for x in xs)
            for corner in corners:
                if not any(QRect(corner, size).intersects(one) for one in busy):
                    return corner
            if QLabel in kinds:
                # To cover words at the bottom is better than to stand in the middle of the rest.
                break
    return QPoint(left, bottom)


def _floor(over: QWidget, toast: QWidget) -> int:
    """Return where the last row of buttons begins, beside which words would be taken for its own.

    Without such a row it is the bottom; buttons that are scrolled with others are none.
    """
    height = over.height()
    tops = [
        (top, top + button.height())
        for button in over.findChildren(QAbstractButton)
        if button.isVisible() and not _belongs(button, over, toast) and not _scrolls(button, over)
        for top in [button.mapTo(over, QPoint()).y()]
        if top > height - height // LOW
    ]
    lowest = max((end for _, end in tops), default=height)
    row = [top for top, end in tops if end > lowest - em(over.font())]
    return min(row, default=height + em(over.font()) // 2) - em(over.font()) // 2


def _scrolls(widget: QWidget, over: QWidget) -> bool:
    around = widget.parentWidget()
    while around is not None and around is not over:
        if isinstance(around, QAbstractScrollArea):
            return True
        around = around.parentWidget()
    return False


def _rects(over: QWidget, toast: QWidget, kinds: Kinds, air: int) -> Iterator[QRect]:
    """Yield what is seen of widgets of these kinds under the toast, and so many pixels around."""
    for widget in over.findChildren(QWidget) if kinds else ():
        meant = isinstance(widget, kinds) or widget.property(KEPT_CLEAR)
        if meant and widget.isVisible() and not _belongs(widget, over, toast):
            seen = widget.visibleRegion().boundingRect()
            if not seen.isEmpty():
                place = QRect(widget.mapTo(over, seen.topLeft()), seen.size())
                yield place.adjusted(-air, -air, air, air)


def _belongs(widget: QWidget, over: QWidget, toast: QWidget) -> bool:
    """Tell whether it is a part of the toast, or of another window."""
    return toast.isAncestorOf(widget) or widget.window() is not over.window()


def _focused(over: QWidget, toast: QWidget) -> QRect:
    widget = QApplication.focusWidget()
    if widget is None or toast.isAncestorOf(widget) or widget.window() is not over.window():
        return QRect()
    if isinstance(widget, QAbstractItemView):
        rect, ground = widget.visualRect(widget.currentIndex()), widget.viewport()
    else:
        rect, ground = widget.rect(), widget
    return QRect(ground.mapTo(over, rect.topLeft()), rect.size())
