"""What a screen reader is told: first where the focus is, then what happened, and that once."""

from time import monotonic

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

ECHO_SECONDS = 0.5

_last: list[tuple[str, float]] = [("", 0.0)]


def say_focus(view: QAbstractItemView) -> None:
    """Tell that the focus is on the view's current item; Qt tells only the view's own changes."""
    index = view.currentIndex()
    if index.isValid():
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(index.row())
        QAccessible.updateAccessibility(event)


def announce(widget: QWidget, text: str) -> None:
    """Have `text` said aloud now; the same words from two places at once are said once."""
    said, at = _last[0]
    _last[0] = (text, monotonic())
    if said != text or monotonic() - at > ECHO_SECONDS:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
