"""Where a short message stands over a window: in its middle, above the last row of buttons."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
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
    QStyle,
    QTextEdit,
    QWidget,
)

from afterword.ui.theme import em

FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)
USED = (QAbstractButton, *FIELDS, QStatusBar, QScrollBar)
KEPT_CLEAR = "keptClear"
"""The property of what is covered no more than a button, though it is none."""
MAY_BE_COVERED = "mayBeCovered"
"""The property of words that only stand in for something to come."""
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


def clear_place(over: QWidget, toast: QWidget, sizes: Sequence[QSize]) -> tuple[int, QPoint] | None:
    """Return the first of `sizes` that hides nothing at all low over `over`, and where it stands.

    It is given as its place in `sizes`. None where `toast` would hide something in each of them.
    """
    gap = em(over.font())
    lowest = over.rect()
    lowest.setTop(lowest.height() - lowest.height() // LOW - max(one.height() for one in sizes))
    kinds, ems = COVERED[0]
    found = (_focused(over, toast), *_rects(over, toast, kinds, round(ems * gap)))
    busy = [one for one in found if one.intersects(lowest)]
    for number, size in enumerate(sizes):
        left, aside, bottom, low = _grid(over, toast, size)
        for xs in ([left], aside):
            corner = _free(xs, range(bottom, low - 1, -max(1, gap // 2)), size, busy)
            if corner is not None:
                return number, corner
    return None


def _grid(over: QWidget, toast: QWidget, size: QSize) -> tuple[int, list[int], int, int]:
    """Return the middle and all places from it to both sides, and the lowest and highest low."""
    room, gap = over.rect(), em(over.font())
    left = max(0, (room.width() - size.width()) // 2)
    last = max(gap, room.width() - size.width() - gap)
    aside = sorted({*range(gap, last + 1, gap), last}, key=lambda x: abs(x - left))
    bottom = max(0, min(_floor(over, toast), room.height() - gap) - size.height())
    return left, aside, bottom, max(0, room.height() - room.height() // LOW - size.height())


def _free(xs: list[int], ys: range, size: QSize, busy: list[QRect]) -> QPoint | None:
    corners = (QPoint(x, y) for y in ys for x in xs)
    return next(
        (at for at in corners if not any(QRect(at, size).intersects(one) for one in busy)), None
    )


def place_over(over: QWidget, toast: QWidget) -> QPoint:
    """Return where `toast`, of the size it has, stands over `over`."""
    size, gap = toast.size(), em(over.font())
    left, aside, bottom, low = _grid(over, toast, size)
    step = max(1, gap // 2)
    for kinds, ems in COVERED:
        busy = [_focused(over, toast), *_rects(over, toast, kinds, round(ems * gap))]
        for xs, highest in (([left], low), (aside, low), ([left], 0), (aside, 0)):
            corner = _free(xs, range(bottom, highest - 1, -step), size, busy)
            if corner is not None:
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
        meant = meant and not widget.property(MAY_BE_COVERED)
        if meant and widget.isVisible() and not _belongs(widget, over, toast):
            seen = widget.visibleRegion().boundingRect() & _filled(widget)
            if not seen.isEmpty():
                place = QRect(widget.mapTo(over, seen.topLeft()), seen.size())
                yield place.adjusted(-air, -air, air, air)


def _filled(widget: QWidget) -> QRect:
    """Return what of a widget has something in it: a label may be wider than its words."""
    if not isinstance(widget, QLabel) or widget.textFormat() is not Qt.TextFormat.PlainText:
        return widget.rect()
    if "paintEvent" in vars(type(widget)):
        return widget.rect()  # it has a way of its own to lay its words out
    aligned = QStyle.visualAlignment(widget.layoutDirection(), widget.alignment())
    wraps = int(Qt.TextFlag.TextWordWrap) if widget.wordWrap() else 0
    inside = widget.contentsRect()
    return widget.fontMetrics().boundingRect(inside, int(aligned) | wraps, widget.text())


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
