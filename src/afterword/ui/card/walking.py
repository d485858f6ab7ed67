"""Tab goes through a panel as it is read, whatever was built first."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget


def stops(part: QWidget) -> list[QWidget]:
    """Return what Tab stops at inside `part`, line by line as it stands on the screen.

    Places are looked at, not the layouts' items: a wrapper of an item that Qt deleted itself may
    be taken for another one's, which ends the program.
    """
    found = [
        (QRect(one.mapTo(part, QPoint()), one.size()), one)
        for one in part.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled()
    ]
    found.sort(key=lambda pair: (pair[0].top(), -pair[0].height()))
    back = -1 if part.isRightToLeft() else 1
    ordered: list[QWidget] = []
    while found:
        first = found[0][0]
        line = [pair for pair in found if pair[0].center().y() <= first.bottom()]
        found = [pair for pair in found if pair[0].center().y() > first.bottom()]
        line.sort(key=lambda pair: back * pair[0].center().x())
        ordered += [one for _, one in line]
    return ordered


def go_on(panel: QWidget, parts: Sequence[QWidget], *, forward: bool) -> bool:
    """Give the keyboard to the next stop, at the end to what comes after `panel` in its window.

    `parts` of the panel are walked one after another: one of them may be scrolled.
    """
    now = QApplication.focusWidget()
    found = [one for part in parts for one in stops(part)]
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
