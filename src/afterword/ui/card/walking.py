"""Tab goes through a panel as it is read, whatever was built first."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at inside `widget`, in the order of the layouts."""
    if not widget.isVisible() or not widget.isEnabled():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if inside is not None:
        yield from stops(inside)
    layout = widget.layout()
    if layout is not None:
        yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inside = item.layout() if item is not None else None
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield from stops(widget)
        elif inside is not None:
            yield from _of_layout(inside)


def go_on(panel: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next stop, at the end to what comes after `panel` in its window."""
    now = QApplication.focusWidget()
    found = list(stops(panel))
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    if now in found:
        place = found.index(now) + (1 if forward else -1)
        if 0 <= place < len(found):
            found[place].setFocus(reason)
            return True
    outside = _outside(panel, forward=forward)
    goal = outside or (found[0 if forward else -1] if found else None)
    if goal is not None:
        goal.setFocus(reason)
    return goal is not None


def _outside(panel: QWidget, *, forward: bool) -> QWidget | None:
    """Return what takes the keyboard next in Qt's own order and is not of the panel."""
    one = _next(panel, forward=forward)
    while one is not None and one is not panel:
        takes = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()
        if takes and one.isEnabled() and not one.isWindow() and not panel.isAncestorOf(one):
            return one if one.window() is panel.window() else None
        one = _next(one, forward=forward)
    return None


def _next(widget: QWidget, *, forward: bool) -> QWidget | None:
    return widget.nextInFocusChain() if forward else widget.previousInFocusChain()
